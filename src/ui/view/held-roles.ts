import { isHatId } from '../../domain/register/catalogue';
import { rolesOf } from '../../domain/register/hold';
import type { Assignment, Day, HatId, Register } from '../../domain/register/types';
import { monthOf, plainDay } from '../text/dates';
import { nl } from '../text/nl';
import { hatNames, inFamilyOrder, nameOf } from './labels';

/** A role that a person holds on a day, in words. */
export interface HeldRole {
  readonly role: HatId;
  /** "Lid DB · Financiën" */
  readonly label: string;
  /** "sinds maart 2024 · tot en met 1 juli"; "" when the register has no dates. */
  readonly when: string;
}

function scopeOf(register: Register, assignment: Assignment): string {
  const { portfolios, opgave, rve, municipality, themes, gremium } = assignment;
  const own = [...portfolios, opgave, rve, ...themes].flatMap((id) => (id === null ? [] : nameOf(register, id)));
  if (own.length > 0) return own.join(', ');
  const place = municipality ?? (assignment.role.startsWith('voorzitter') ? gremium : null);
  return place === null ? '' : nameOf(register, place);
}

/** The hats among the roles of a person, in the order of their families. */
export function heldRoles(register: Register, person: string, day: Day): readonly HeldRole[] {
  const held = rolesOf(register, person, day).flatMap((assignment) =>
    isHatId(assignment.role) ? [{ assignment, role: assignment.role }] : [],
  );
  return inFamilyOrder(held.map(({ role }) => role)).flatMap((role) =>
    held
      .filter((entry) => entry.role === role)
      .map(({ assignment }) => {
        const scope = scopeOf(register, assignment);
        const when = [
          assignment.from === null ? '' : nl.meetings.since(monthOf(assignment.from)),
          assignment.until === null ? '' : nl.meetings.until(plainDay(assignment.until, day)),
        ];
        return {
          role,
          label: [hatNames(register, role).short, scope].filter((part) => part !== '').join(' · '),
          when: when.filter((part) => part !== '').join(' · '),
        };
      }),
  );
}
