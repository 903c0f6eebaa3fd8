import { membersOf } from '../register/hold';
import type { Day, Gremium, Register } from '../register/types';
import { holdingsOf } from './person';
import { baseHatsOf } from './rules';
import type { ItemHats } from './types';

/** Base hats of every member, known before the agenda has been read. Keys are person ids. */
export function judgeBase(register: Register, gremium: Gremium, day: Day): Map<string, ItemHats> {
  const members = membersOf(register, gremium.id, day);
  return new Map(members.map((p) => [p.id, baseHatsOf(holdingsOf(register, gremium, p.id, day), gremium)]));
}
