import { holdsOn, municipalityOf } from '../register/hold';
import { indexRegister } from '../register/lookup';
import type { Assignment, Day, Person, Register } from '../register/types';
import { gremiumPart, scopeOf } from './scope';
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
  readonly scope: readonly ScopePart[];
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
      for (const { key, scope } of slotsOf(register, assignment, when === 'before' ? first : second)) {
        const slot = slots.get(key) ?? { role: assignment.role, scope, before: [], after: [] };
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
  let previous: Day | null = null;
  let next: Day | null = null;
  for (const { from, until } of register.assignments) {
    for (const change of [from, until === null ? null : addDays(until, 1)]) {
      if (change === null || change === day) continue;
      if (change < day && (previous === null || change > previous)) previous = change;
      if (change > day && (next === null || change < next)) next = change;
    }
  }
  return { previous, next };
}

/** Who is in the place on both days did not move. */
function moveIn(register: Register, slot: Slot): readonly Move[] {
  const stayed = (list: readonly Assignment[], other: readonly Assignment[]): Assignment[] =>
    list.filter(({ person }) => !other.some((one) => one.person === person));
  const before = holders(register, stayed(slot.before, slot.after));
  const after = holders(register, stayed(slot.after, slot.before));
  if (before.length === 0 && after.length === 0) return [];
  return [{ role: slot.role, scope: slot.scope, before, after }];
}

/**
 * The places that an assignment takes. A DB member has one for each portfolio, a local portfolio holder one for each theme of the
 * municipality; a seat in the AB belongs to the municipality that someone speaks for, so that it passes to its next member.
 */
function slotsOf(
  register: Register,
  assignment: Assignment,
  day: Day,
): readonly { readonly key: string; readonly scope: readonly ScopePart[] }[] {
  const { role, gremium, portfolios, themes, municipality } = assignment;
  const scope = scopeOf(register, assignment);
  const split = portfolios.length > 0 ? portfolios : themes;
  if (split.length > 0) {
    return split.map((id) => ({
      key: [role, gremium, municipality, id].join('|'),
      scope: scope.filter((part) => part.id === id || part.kind === 'municipality'),
    }));
  }
  if (role === 'bestuurder-regio') {
    const index = indexRegister(register);
    const place = municipalityOf(register, assignment.person, day);
    const known = index.municipalities.get(place ?? '');
    const part: readonly ScopePart[] =
      known === undefined ? [] : [{ kind: 'municipality', id: known.id, name: known.name, short: known.name }];
    return [
      { key: [role, gremium, place].join('|'), scope: [...gremiumPart(index.gremia.get(gremium ?? '')), ...part] },
    ];
  }
  return [{ key: [role, ...scope.map(({ id }) => id)].join('|'), scope }];
}
