import type { WornHat } from '../hats/types';
import { rolesOf } from '../register/hold';
import type { Assignment, Day, Register } from '../register/types';

/**
 * The assignments of a person (id) that give a hat on a day, in the order of the register: "deze rol heb ik niet meer" ends one of
 * these. Empty when the hat rests on something else (a chair who is only named with the gremium, a correction).
 */
export function assignmentsBehind(register: Register, person: string, day: Day, hat: WornHat): readonly Assignment[] {
  const held = rolesOf(register, person, day).filter(({ role }) => role === hat.role);
  const fitting = held.filter((assignment) => fits(assignment, hat));
  return fitting.length > 0 ? fitting : held.filter((assignment) => scopeOf(assignment).length === 0);
}

function scopeOf({ gremium, opgave, rve, municipality, portfolios, themes }: Assignment): readonly string[] {
  return [...[gremium, opgave, rve, municipality].filter((id) => id !== null), ...portfolios, ...themes];
}

/** A hat of the whole region has no scope of its own to compare. */
function fits(assignment: Assignment, hat: WornHat): boolean {
  if (hat.role === 'bestuurder-regio') return true;
  return scopeOf(assignment).some((id) => hat.scope.includes(id));
}
