import { scopeOf } from '../../../../domain/overview/scope';
import type { Assignment, Register } from '../../../../domain/register/types';

/** A role in one line: "Lid Dagelijks Bestuur · Financiën". */
export function roleLine(register: Register, assignment: Assignment): string {
  const role = register.roleTypes.find(({ id }) => id === assignment.role)?.name ?? assignment.role;
  const parts = scopeOf(register, assignment);
  // The one AB or DB of a region goes without saying beside the name of the role.
  const said = parts.filter(({ kind }) => kind !== 'gremium' || !isGivenBy(assignment.role));
  return [role, said.map(({ name }) => name).join(', ')].filter((part) => part !== '').join(' · ');
}

function isGivenBy(role: string): boolean {
  return role === 'bestuurder-regio' || role === 'lid-db';
}

/** The name of a person; "" for someone who is not there. */
export function personName(register: Register, id: string): string {
  return register.people.find((person) => person.id === id)?.name ?? '';
}
