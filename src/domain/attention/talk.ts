import type { Day, Register } from '../register/types';
import { dbAndAb } from './board';
import { chairAndContent, chairAndLocal } from './chairing';
import { type Case, type Combination, entryOf } from './combination';
import { orderAndDb, orderAndWork } from './ordering';
import type { TalkEntry } from './types';

/**
 * "Bespreek samen": combinations of roles that ask different things of one person, derived from who holds what on the day. What was
 * spoken about in the last twelve months is left out; what was agreed comes last. Source: rules.md "Tensions", ux.md T1 "Aandacht".
 */
export function talksOf(register: Register, day: Day): readonly TalkEntry[] {
  const entries = <One extends Case>(found: readonly Combination<One>[]): readonly TalkEntry[] =>
    found.flatMap((one) => entryOf(register, one, day) ?? []);
  const all = [
    ...entries(orderAndWork(register, day)),
    ...entries(chairAndContent(register, day)),
    ...entries(orderAndDb(register, day)),
    ...entries(chairAndLocal(register, day)),
    ...entries(dbAndAb(register, day)),
  ];
  return [...all.filter(({ settled }) => !settled), ...all.filter(({ settled }) => settled)];
}
