import { isDay } from '../../../../domain/register/shapes';
import type { Assignment, Day, Register } from '../../../../domain/register/types';
import { MAX_LINE } from '../../../../domain/stored/columns';
import { nlChange } from '../../../text/nl-change';
import type { DialogRequest } from './open';
import { askedFields, choicesFor, gremiaFor, type ScopeField } from './scope-fields';

const errors = nlChange.form.errors;

/** Someone whom the register does not know yet. */
export interface NewPerson {
  readonly name: string;
  readonly email: string;
  readonly municipality: string | null;
  readonly position: string;
}

/** What stands in the form of T2. JSON, so that it can be kept. Days as "YYYY-MM-DD", "" for an empty field. */
export interface RoleForm {
  /** Id of a person; "" when nobody is chosen, or a new person is filled in. */
  readonly person: string;
  readonly fresh: NewPerson | null;
  readonly role: string;
  readonly gremium: string | null;
  readonly portfolios: readonly string[];
  readonly opgave: string | null;
  readonly rve: string | null;
  readonly municipality: string | null;
  readonly themes: readonly string[];
  readonly from: string;
  readonly until: string;
  readonly basis: string;
}

const NOTHING: RoleForm = {
  person: '',
  fresh: null,
  role: '',
  gremium: null,
  portfolios: [],
  opgave: null,
  rve: null,
  municipality: null,
  themes: [],
  from: '',
  until: '',
  basis: '',
};

/** What the form of a new role can begin with. */
type Known = Partial<Omit<Extract<DialogRequest, { readonly kind: 'add' }>, 'kind'>>;

/** An empty form with what is known beforehand; it starts on `day`. */
export function newForm(
  register: Register,
  { person = '', role = '', scope = {}, newcomer }: Known,
  day: Day,
): RoleForm {
  const fresh = newcomer === undefined ? null : { ...newcomer, municipality: null, position: '' };
  const form = { ...NOTHING, person, fresh, from: day };
  return { ...withRole(register, form, role), ...scope };
}

/** The form of an assignment that exists. */
export function formOf(assignment: Assignment): RoleForm {
  const { person, role, gremium, portfolios, opgave, rve, municipality, themes, from, until, basis } = assignment;
  const days = { from: from ?? '', until: until ?? '' };
  return { person, fresh: null, role, gremium, portfolios, opgave, rve, municipality, themes, ...days, basis };
}

function isEmpty(value: string | null | readonly string[]): boolean {
  return value === null || value.length === 0;
}

/** The fields that the form shows: those of the role, and any other in which something stands. */
export function shownFields(form: RoleForm): readonly ScopeField[] {
  const asked = askedFields(form.role).map(({ field }) => field);
  const all: readonly ScopeField[] = ['gremium', 'portfolios', 'opgave', 'rve', 'municipality', 'themes'];
  return [...asked, ...all.filter((field) => !asked.includes(field) && !isEmpty(form[field]))];
}

/**
 * The form with another role. What the new role does not ask is emptied; what can only be one thing is filled in: the one gremium of
 * that kind, the municipality of the person.
 */
export function withRole(register: Register, form: RoleForm, role: string): RoleForm {
  const asked = new Set(askedFields(role).map(({ field }) => field));
  const gremia = gremiaFor(register, role);
  const only = gremia.length === 1 && askedFields(role).some((a) => a.field === 'gremium' && a.need === 'must');
  const fits = gremia.some(({ id }) => id === form.gremium);
  const person = register.people.find(({ id }) => id === form.person);
  const own = person?.municipality ?? form.fresh?.municipality ?? null;
  const needsPlace = askedFields(role).some((a) => a.field === 'municipality' && a.need === 'must');
  return {
    ...form,
    role,
    gremium: asked.has('gremium') ? (fits ? form.gremium : only ? (gremia[0]?.id ?? null) : null) : null,
    portfolios: asked.has('portfolios') ? form.portfolios : [],
    opgave: asked.has('opgave') ? form.opgave : null,
    rve: asked.has('rve') ? form.rve : null,
    municipality: asked.has('municipality') ? (form.municipality ?? (needsPlace ? own : null)) : null,
    themes: asked.has('themes') ? form.themes : [],
  };
}

/** The form with another person, and that person's municipality where the role needs one and none was chosen by hand. */
export function withPerson(register: Register, form: RoleForm, person: string): RoleForm {
  const before = register.people.find(({ id }) => id === form.person)?.municipality ?? null;
  const next = register.people.find(({ id }) => id === person)?.municipality ?? null;
  const asks = askedFields(form.role).some((asked) => asked.field === 'municipality' && asked.need === 'must');
  const follows = asks && (form.municipality === null || form.municipality === before);
  return { ...form, person, fresh: null, municipality: follows ? next : form.municipality };
}

/** What is wrong, a sentence for each field that has to be mended; empty when it can be saved. */
export type FormErrors = Partial<
  Record<'person' | 'name' | 'email' | 'position' | 'role' | 'from' | 'until' | ScopeField, string>
>;

/** What is still wrong in the form. `badDays`: fields in which the browser holds half a date. */
export function formErrors(register: Register, form: RoleForm, badDays: ReadonlySet<'from' | 'until'>): FormErrors {
  const found: FormErrors = {};
  if (form.fresh === null && !register.people.some(({ id }) => id === form.person)) found.person = errors.person;
  if (form.fresh !== null && form.fresh.name.trim() === '') found.name = errors.name;
  if (form.fresh !== null && !isMail(form.fresh.email)) found.email = errors.email;
  for (const field of ['name', 'email', 'position'] as const) {
    if (form.fresh !== null && form.fresh[field].trim().length > MAX_LINE) found[field] = errors.long;
  }
  if (form.role === '') found.role = errors.role;
  for (const { field, need } of askedFields(form.role)) {
    if (need === 'must' && isEmpty(form[field])) found[field] = errors[field];
  }
  for (const field of ['from', 'until'] as const) {
    if (badDays.has(field) || (form[field] !== '' && !isDay(form[field]))) found[field] = errors.day;
  }
  if (found.from === undefined && found.until === undefined && form.from !== '' && form.until !== '') {
    if (form.until < form.from) found.until = errors.order;
  }
  return found;
}

function isMail(text: string): boolean {
  return text.trim() === '' || /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text.trim());
}

/** True when a form says something else than another. */
export function differs(form: RoleForm, other: RoleForm): boolean {
  return JSON.stringify(form) !== JSON.stringify(other);
}

/** What can be chosen, for a field of the form. */
export function optionsOf(register: Register, form: RoleForm, field: ScopeField) {
  const known = choicesFor(register, form.role, field);
  const value = form[field];
  const ids = value === null ? [] : typeof value === 'string' ? [value] : value;
  // Something that was chosen long ago, under other rules, stays to be seen.
  const more = choicesFor(register, '', field).filter(
    ({ id }) => ids.includes(id) && !known.some((one) => one.id === id),
  );
  return [...known, ...more];
}
