import type { HeldRole, ScopePart } from '../../domain/overview/types';
import { catalogueEntry } from '../../domain/register/catalogue';
import type { Day, Register } from '../../domain/register/types';
import { plainDay } from '../text/dates';
import { nlRoles } from '../text/nl-roles';

/** The name that a region gave to a role type, a hat or not: "Bestuurlijk opdrachtgever". The id for one that nobody knows. */
export function roleName(register: Register, role: string): string {
  return register.roleTypes.find(({ id }) => id === role)?.name ?? catalogueEntry(role)?.name ?? role;
}

/** The short name, for a tag: "Opdrachtgever". */
export function roleShort(register: Register, role: string): string {
  return register.roleTypes.find(({ id }) => id === role)?.short ?? catalogueEntry(role)?.short ?? role;
}

/** A name in the middle of a sentence: "bestuurlijk opdrachtgever"; abbreviations keep their capitals. */
export function inSentence(name: string): string {
  const [first = '', second = ''] = name;
  return second === second.toLowerCase() ? first.toLowerCase() + name.slice(1) : name;
}

const PLACES: ReadonlySet<string> = new Set(['gremium', 'municipality']);

/** What a role is for, as short as a cell wants it: the subjects when there are some, else the gremium or the municipality. */
export function scopeText(scope: readonly ScopePart[]): string {
  const subjects = scope.filter(({ kind }) => !PLACES.has(kind));
  const parts = subjects.length > 0 ? subjects : scope;
  return parts.map(({ short }) => short).join(', ');
}

/** The same in full, with the municipality before the local subjects: "Wolkeveen · Werk en inkomen". */
export function scopeInFull(scope: readonly ScopePart[]): string {
  const subjects = scope.filter(({ kind }) => !PLACES.has(kind)).map(({ name }) => name);
  const places = scope.filter(({ kind }) => kind === 'municipality').map(({ name }) => name);
  const gremia = scope.filter(({ kind }) => kind === 'gremium').map(({ name }) => name);
  const parts = [
    ...(subjects.length > 0 ? [] : gremia),
    ...places,
    ...(subjects.length > 0 ? [subjects.join(', ')] : []),
  ];
  return parts.join(' · ');
}

/** "Opdrachtgever · Wolkendal Warm" */
export function roleLabel(register: Register, role: HeldRole): string {
  return [roleShort(register, role.role), scopeText(role.scope)].filter((part) => part !== '').join(' · ');
}

/** "vanaf 1 juli", "tot en met 30 juni", both, or "zonder einddatum" when the register has no days. */
export function periodText(role: Pick<HeldRole, 'from' | 'until'>, today: Day): string {
  const from = role.from === null ? '' : nlRoles.person.since(plainDay(role.from, today));
  const until = role.until === null ? '' : nlRoles.person.until(plainDay(role.until, today));
  return [from, until].filter((part) => part !== '').join(' ') || nlRoles.person.always;
}
