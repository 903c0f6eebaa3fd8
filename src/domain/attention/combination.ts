import type { TensionCode } from '../hats/types';
import { monthsBefore } from '../overview/time';
import type { Assignment, Day, Person, Register, Talk } from '../register/types';
import type { TalkEntry, TalkFact } from './types';

/** How long a combination that was spoken about stays away. Source: ux.md T1 "Aandacht". */
const QUIET_MONTHS = 12;

/** One person with a combination of roles. */
export interface Case {
  readonly person: Person;
  /** The roles that make the combination. */
  readonly roles: readonly (Assignment | null)[];
}

/** A combination as the rules find it, before it is known what was said about it. */
export interface Combination<One extends Case = Case> {
  readonly key: string;
  readonly code: TensionCode;
  readonly cases: readonly One[];
  /** The facts about these cases. */
  readonly fact: (cases: readonly One[]) => TalkFact;
}

/**
 * The entry for a combination; null when all of its cases were spoken about in the last twelve months. Who got the combination after
 * that talk was no part of it, and is shown.
 */
export function entryOf<One extends Case>(register: Register, found: Combination<One>, day: Day): TalkEntry | null {
  const talks = register.talks.filter((talk) => talk.about === found.key && talk.day <= day);
  const spoken = last(talks.filter((talk) => talk.kind === 'discussed' && talk.day > monthsBefore(day, QUIET_MONTHS)));
  const cases = spoken === null ? found.cases : found.cases.filter((one) => since(one) > spoken.day);
  if (cases.length === 0) return null;
  const agreement = last(talks.filter(({ kind }) => kind === 'agreed'));
  const concerned = new Set(cases.map(({ person }) => person.id));
  return {
    key: found.key,
    code: found.code,
    people: register.people.filter(({ id }) => concerned.has(id)),
    fact: found.fact(cases),
    agreement,
    settled: agreement !== null && cases.every((one) => since(one) <= agreement.day),
  };
}

/** The day on which the last of the roles started; "" when none has a date. */
function since({ roles }: Case): Day {
  return roles.reduce((latest, role) => ((role?.from ?? '') > latest ? (role?.from ?? '') : latest), '');
}

function last(talks: readonly Talk[]): Talk | null {
  return talks.reduce<Talk | null>((best, next) => (best === null || next.day >= best.day ? next : best), null);
}
