import { indexRegister } from './lookup';
import type { Assignment, Day, Person, Register } from './types';

/** Roles that make someone the chair of the gremium they name. Source: rules.md "Which hats" 1 and 2. */
const CHAIR_ROLES: ReadonlySet<string> = new Set(['voorzitter', 'voorzitter-pfho']);

/** Roles in which someone represents a municipality, the strongest first. Source: rules.md "Roles that are hats". */
const MUNICIPAL_ROLES = ['afgevaardigde-gemeente', 'lokaal-portefeuillehouder'] as const;

/** True when the assignment counts on that day. `from` and `until` count themselves; null is open. Source: rules.md "Which hats" 1. */
export function holdsOn(assignment: Assignment, day: Day): boolean {
  return (assignment.from === null || assignment.from <= day) && (assignment.until === null || day <= assignment.until);
}

/** Every assignment that counts on that day, in the order of the register. */
export function assignmentsOn(register: Register, day: Day): readonly Assignment[] {
  return register.assignments.filter((assignment) => holdsOn(assignment, day));
}

/** What one person (id) holds on that day, in the order of the register; empty for someone who is not in it. */
export function rolesOf(register: Register, person: string, day: Day): readonly Assignment[] {
  const own = indexRegister(register).assignmentsByPerson.get(person) ?? [];
  return own.filter((assignment) => holdsOn(assignment, day));
}

function isDated(assignment: Assignment): boolean {
  return assignment.from !== null || assignment.until !== null;
}

/** The one that started last; of equal ones the first in the register. */
function latest(assignments: readonly Assignment[]): Assignment | null {
  return assignments.reduce<Assignment | null>(
    (best, next) => (best === null || (next.from ?? '') > (best.from ?? '') ? next : best),
    null,
  );
}

/**
 * Id of who chairs a gremium (id) on that day, or null. A dated chair assignment beats `gremium.chair`, of two the one that
 * started last; an undated one equals `gremium.chair`. Someone whose only chair assignments for this gremium are dated and do not
 * count that day is not the chair, even when `gremium.chair` still (or already) says so. Source: rules.md "Which hats" 1.
 */
export function chairOf(register: Register, gremium: string, day: Day): string | null {
  const index = indexRegister(register);
  const chairs = (index.assignmentsByGremium.get(gremium) ?? []).filter(({ role }) => CHAIR_ROLES.has(role));
  const dated = latest(chairs.filter((assignment) => isDated(assignment) && holdsOn(assignment, day)));
  if (dated !== null) return dated.person;
  const undated = chairs.filter((assignment) => !isDated(assignment)).map(({ person }) => person);
  const named = index.gremia.get(gremium)?.chair ?? null;
  const namedHasDates = chairs.some(({ person }) => person === named) && !undated.includes(named ?? '');
  if (named !== null && !namedHasDates) return named;
  return undated[0] ?? null;
}

/**
 * The members of a gremium (id), in the order of `gremium.members`; empty for a gremium that is not in the register. The
 * register keeps no dates for membership itself: someone whose base role has ended stays a member, and the hat rules show that
 * person as a guest ("u bent hier gast"). The day is a parameter because the answer is one "on a day" for the caller.
 */
export function membersOf(register: Register, gremium: string, _day: Day): readonly Person[] {
  const index = indexRegister(register);
  return (index.gremia.get(gremium)?.members ?? []).flatMap((id) => index.people.get(id) ?? []);
}

/**
 * Id of the municipality that a person (id) speaks for on that day, or null: that of a municipal role that counts then
 * (delegate before local portfolio holder; a dated one before an undated one), else that of the person.
 */
export function municipalityOf(register: Register, person: string, day: Day): string | null {
  const held = rolesOf(register, person, day).filter(({ municipality }) => municipality !== null);
  for (const role of MUNICIPAL_ROLES) {
    const own = held.filter((assignment) => assignment.role === role);
    const found = latest(own.filter(isDated)) ?? own[0];
    if (found !== undefined) return found.municipality;
  }
  return indexRegister(register).people.get(person)?.municipality ?? null;
}
