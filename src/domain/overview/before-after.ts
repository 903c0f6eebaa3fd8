import { holdsOn, municipalityOf } from '../register/hold';
import type { Assignment, Day, Person, Register } from '../register/types';
import { partOf } from './scope';
import { addDays, holders, switchedOff } from './time';
import type { Holder, ScopePart } from './types';

/** One place (a role for one thing) that is taken differently on the second day. */
export interface Move {
  /** Id of the role type. */
  readonly role: string;
  readonly scope: readonly ScopePart[];
  /** Who left the place; empty when it is new or was open. */
  readonly before: readonly Holder[];
  /** Who came into it; empty when it stays open. */
  readonly after: readonly Holder[];
}

/** What differs between two days. Each place is in one of the three lists. */
export interface Differences {
  /** Somebody else came into the place. */
  readonly handovers: readonly Move[];
  /** Nobody followed. */
  readonly stops: readonly Move[];
  /** Nobody left. */
  readonly starts: readonly Move[];
  /** Who had a role on the first day and none on the second. */
  readonly leaving: readonly Person[];
  readonly arriving: readonly Person[];
}

interface Slot {
  readonly role: string;
  /** Ids of what it is for. */
  readonly things: readonly string[];
  readonly before: Assignment[];
  readonly after: Assignment[];
}

/** Who stops, who starts and what changes hands between two days: before and after a change of college. */
export function differencesBetween(register: Register, first: Day, second: Day): Differences {
  const off = switchedOff(register);
  const slots = new Map<string, Slot>();
  const on = { before: new Set<string>(), after: new Set<string>() };
  for (const assignment of register.assignments) {
    const at = { before: holdsOn(assignment, first), after: holdsOn(assignment, second) };
    if (off.has(assignment.role) || !(at.before || at.after)) continue;
    for (const when of ['before', 'after'] as const) {
      if (!at[when]) continue;
      on[when].add(assignment.person);
      for (const things of slotsOf(register, assignment, when === 'before' ? first : second)) {
        const key = [assignment.role, ...things].join('|');
        const slot = slots.get(key) ?? { role: assignment.role, things, before: [], after: [] };
        slots.set(key, slot);
        slot[when].push(assignment);
      }
    }
  }
  const moves = [...slots.values()].flatMap((slot) => moveIn(register, slot));
  const gone = (from: ReadonlySet<string>, to: ReadonlySet<string>): readonly Person[] =>
    register.people.filter(({ id }) => from.has(id) && !to.has(id));
  return {
    handovers: moves.filter(({ before, after }) => before.length > 0 && after.length > 0),
    stops: moves.filter(({ after }) => after.length === 0),
    starts: moves.filter(({ before }) => before.length === 0),
    leaving: gone(on.before, on.after),
    arriving: gone(on.after, on.before),
  };
}

/** The nearest days around a day on which a role starts, or one has stopped the day before: for the choice of a day. Null when there is none. */
export function changeDays(register: Register, day: Day): { readonly previous: Day | null; readonly next: Day | null } {
  const yesterday = addDays(day, -1);
  // As days of change: the start itself, and the day after the last day.
  let before: Day | null = null;
  let start: Day | null = null;
  let ended: Day | null = null;
  let end: Day | null = null;
  for (const { from, until } of register.assignments) {
    if (from !== null && from < day && from > (before ?? '')) before = from;
    if (from !== null && from > day && from < (start ?? '9999')) start = from;
    if (until !== null && until < yesterday && until > (ended ?? '')) ended = until;
    if (until !== null && until >= day && until < (end ?? '9999')) end = until;
  }
  const sorted = (days: readonly (Day | null)[]): readonly Day[] => days.filter((one) => one !== null).sort();
  return {
    previous: sorted([before, ended === null ? null : addDays(ended, 1)]).at(-1) ?? null,
    next: sorted([start, end === null ? null : addDays(end, 1)])[0] ?? null,
  };
}

/** Who is in the place on both days did not move. */
function moveIn(register: Register, slot: Slot): readonly Move[] {
  const stayed = (list: readonly Assignment[], other: readonly Assignment[]): Assignment[] =>
    list.filter(({ person }) => !other.some((one) => one.person === person));
  const before = holders(register, stayed(slot.before, slot.after));
  const after = holders(register, stayed(slot.after, slot.before));
  if (before.length === 0 && after.length === 0) return [];
  const scope = slot.things.flatMap((id) => partOf(register, id));
  return [{ role: slot.role, scope, before, after }];
}

/**
 * The places that an assignment takes, as ids of what each is for. A DB member has one for each portfolio, a local portfolio holder one
 * for each theme of the municipality; a seat in the AB belongs to the municipality that someone speaks for, so that it passes to its
 * next member.
 */
function slotsOf(register: Register, assignment: Assignment, day: Day): readonly (readonly string[])[] {
  const { role, gremium, portfolios, opgave, rve, themes, municipality } = assignment;
  const place = role === 'bestuurder-regio' ? municipalityOf(register, assignment.person, day) : municipality;
  const common = [gremium, opgave, rve, place].filter((id) => id !== null);
  const split = [...portfolios, ...themes];
  return split.length === 0 ? [common] : split.map((id) => [...common.filter((one) => one !== gremium), id]);
}
