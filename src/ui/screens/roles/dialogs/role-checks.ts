import { talksByPerson } from '../../../../domain/attention/attention';
import type { TalkEntry } from '../../../../domain/attention/types';
import type { Assignment, Day, Register } from '../../../../domain/register/types';
import { tensionText } from '../../../../domain/roles/tensions';
import type { NewAssignment } from '../../../../domain/stored/changes';
import type { NewPerson, RoleForm } from './role-form';

/** The form as an assignment. `person`: the id that counts when the person is new. */
export function assignmentOf(form: RoleForm, person = form.person): NewAssignment {
  const { role, gremium, portfolios, opgave, rve, municipality, themes } = form;
  return {
    person,
    role,
    gremium,
    portfolios,
    opgave,
    rve,
    municipality,
    themes,
    from: form.from === '' ? null : form.from,
    until: form.until === '' ? null : form.until,
    basis: form.basis.trim(),
  };
}

/** A new person as the register keeps one. */
export function personOf({ name, email, municipality, position }: NewPerson): NewPerson {
  return {
    name: name.replace(/\s+/g, ' ').trim(),
    email: email.trim().toLowerCase(),
    municipality,
    position: position.trim(),
  };
}

const PLACE = ['person', 'role', 'gremium', 'opgave', 'rve', 'municipality'] as const;

/** The same role of the same person, for the same thing, in days that overlap; null when there is none. `self`: the role that is being changed. */
export function sameRole(register: Register, next: NewAssignment, self: string | null): Assignment | null {
  if (next.person === '' || next.role === '') return null;
  const found = register.assignments.find(
    (one) => one.id !== self && PLACE.every((field) => one[field] === next[field]) && overlap(one, next),
  );
  return found ?? null;
}

function overlap(a: Pick<Assignment, 'from' | 'until'>, b: Pick<Assignment, 'from' | 'until'>): boolean {
  return (a.from ?? '') <= (b.until ?? '9999-12-31') && (b.from ?? '') <= (a.until ?? '9999-12-31');
}

/** The names of combinations that this role would newly bring about, as they stand in a sentence. `day`: when the role counts. */
export function newCombinations(
  register: Register,
  next: NewAssignment,
  self: string | null,
  day: Day,
): readonly string[] {
  if (next.person === '' || next.role === '') return [];
  const others = register.assignments.filter(({ id }) => id !== self);
  const later = { ...register, assignments: [...others, { ...next, id: self ?? 'nieuw' }] };
  const before = new Set(combinationsOf(register, next.person, day).map(({ key }) => key));
  const added = combinationsOf(later, next.person, day).filter(({ key }) => !before.has(key));
  return [...new Set(added.map(({ code }) => inSentence(tensionText(code, null).label.text)))];
}

function combinationsOf(register: Register, person: string, day: Day): readonly TalkEntry[] {
  return talksByPerson(register, day).get(person) ?? [];
}

/** "Opdracht geven én uitvoeren" gives "opdracht geven én uitvoeren"; "DB én AB" stays. */
function inSentence(label: string): string {
  return /^\p{Lu}{2}/u.test(label) ? label : label.charAt(0).toLowerCase() + label.slice(1);
}
