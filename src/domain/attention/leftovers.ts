import { holdingsOf } from '../hats/person';
import { switchedOff, timeOf } from '../overview/time';
import { indexRegister } from '../register/lookup';
import type { Assignment, Day, Gremium, GremiumKind, Register } from '../register/types';
import type { RepairEntry } from './types';

/** The role that gives a seat, in the gremia where the register says who has it. Source: rules.md "Which hats" 1. */
const SEAT_ROLES: Readonly<Partial<Record<GremiumKind, string>>> = {
  ab: 'bestuurder-regio',
  db: 'lid-db',
  pfho: 'lokaal-portefeuillehouder',
};

/** Who seem to have left, who sit in a gremium without the role for it any more, and who have the role but do not sit there. */
export function leftovers(register: Register, day: Day): readonly RepairEntry[] {
  const gone = goneOf(register, day);
  const left = new Set(gone.map(({ person }) => person.id));
  return [...gone, ...stillMembers(register, day, left), ...noMembers(register, day)];
}

type Left = Extract<RepairEntry, { readonly kind: 'left' }>;

function goneOf(register: Register, day: Day): readonly Left[] {
  const { assignmentsByPerson } = indexRegister(register);
  return register.people.flatMap((person): readonly Left[] => {
    const roles = assignmentsByPerson.get(person.id) ?? [];
    // Who never had a role (a director in a directieoverleg) did not leave.
    if (roles.length === 0 || roles.some((role) => timeOf(role, day) !== 'ended')) return [];
    const gremia = register.gremia.filter(
      ({ chair, deputyChair, members }) =>
        chair === person.id || deputyChair === person.id || members.includes(person.id),
    );
    if (gremia.length === 0) return [];
    return [{ kind: 'left', key: `weg:${person.id}`, person, gremia, since: lastDay(roles) }];
  });
}

function stillMembers(register: Register, day: Day, left: ReadonlySet<string>): readonly RepairEntry[] {
  const { people, assignmentsByPerson } = indexRegister(register);
  const off = switchedOff(register);
  return register.gremia.flatMap((gremium) => {
    const seat = SEAT_ROLES[gremium.kind];
    if (seat === undefined || off.has(seat)) return [];
    return gremium.members.flatMap((id): readonly RepairEntry[] => {
      const person = people.get(id);
      const had = (assignmentsByPerson.get(id) ?? []).filter((role) => role.role === seat && isFor(role, gremium));
      if (person === undefined || left.has(id) || had.length === 0) return [];
      if (had.some((role) => timeOf(role, day) !== 'ended')) return [];
      if (holdingsOf(register, gremium, id, day).base !== null) return [];
      const key = `lid:${gremium.id}:${id}`;
      return [{ kind: 'still-member', key, person, gremium, since: lastDay(had) }];
    });
  });
}

function noMembers(register: Register, day: Day): readonly RepairEntry[] {
  const { people, gremia } = indexRegister(register);
  const off = switchedOff(register);
  const found = new Map<string, Extract<RepairEntry, { readonly kind: 'no-member' }>>();
  for (const assignment of register.assignments) {
    const gremium = gremia.get(assignment.gremium ?? '');
    const person = people.get(assignment.person);
    if (gremium === undefined || person === undefined || off.has(assignment.role)) continue;
    // A chair may come from outside: only the role that gives the seat counts.
    if (assignment.role !== SEAT_ROLES[gremium.kind] || timeOf(assignment, day) !== 'now') continue;
    if (gremium.members.includes(person.id)) continue;
    const key = `geen-lid:${gremium.id}:${person.id}`;
    const assignments = [...(found.get(key)?.assignments ?? []), assignment];
    found.set(key, { kind: 'no-member', key, person, gremium, assignments });
  }
  return [...found.values()];
}

/** A local portfolio holder has the same role for every PFHO; the other seats name their gremium. */
function isFor(role: Assignment, gremium: Gremium): boolean {
  return gremium.kind === 'pfho' || role.gremium === null || role.gremium === gremium.id;
}

function lastDay(roles: readonly Assignment[]): Day {
  return roles.reduce((latest, { until }) => ((until ?? '') > latest ? (until ?? '') : latest), '');
}
