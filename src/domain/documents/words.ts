import { scopeOf } from '../overview/scope';
import type { ScopePart } from '../overview/types';
import { catalogueEntry } from '../register/catalogue';
import type { Assignment, Day, Register } from '../register/types';
import type { HatFamily } from '../roles/hats';
import { MONTHS } from '../text/dates';

/** The words that only stand in files and on paper; the screens have catalogues of their own. */
export const paper = {
  families: {
    gesprek: 'Leidt het gesprek',
    regio: 'Voor de regio',
    opgave: 'Voor een opgave',
    gemeente: 'Voor de gemeente',
  } satisfies Record<HatFamily, string>,
  name: 'Naam',
  overview: 'Rollenoverzicht',
  opgaven: 'Per opgave',
  otherRoles: 'Andere rollen',
  role: 'Rol',
  about: 'Waarvan',
  abbreviations:
    'AB: Algemeen Bestuur. DB: Dagelijks Bestuur. PFHO: overleg van wethouders met dezelfde portefeuille. RVE: een deel van de organisatie dat werk uitvoert.',
  opgave: 'Opgave',
  administrator: 'Bestuurlijk opdrachtgever',
  official: 'Ambtelijk opdrachtgever',
  projectLead: 'Projectleider',
  carriedOutBy: 'Voert uit',
  mandate: 'Mandaat',
  mandates: ['Nog niet', '1 van 3 vragen', '2 van 3 vragen', 'Afgesproken'],
  open: 'nog open',
  notUsed: 'niet in gebruik',
  who: 'Wie is waarvan?',
  may: 'Wie mag wat?',
  mayAdministrator: 'Wat mag de bestuurlijk opdrachtgever besluiten?',
  mayOfficial: 'Wat mag de ambtelijk opdrachtgever?',
  mayProjectLead: 'Wat doet de projectleider?',
  notAgreed: 'Nog niet afgesproken',
  agreed: (gremium: string, day: string): string =>
    `Afgesproken${gremium === '' ? '' : ` in ${gremium}`}${day === '' ? '' : `, ${day}`}.`,
  from: 'Vanaf',
  until: 'Tot en met',
  basis: 'Vastgesteld in',
  now: 'Rollen nu',
  later: 'Later',
  ended: 'Eerder',
  none: 'Geen rollen.',
  gremia: 'Overleggen',
  chairs: 'voorzitter',
  deputy: 'vervangt de voorzitter',
  supports: 'Kijkt mee met',
  supportedBy: 'Wie helpt',
  since: (day: string): string => `vanaf ${day}`,
  to: (day: string): string => `tot en met ${day}`,
  state: (day: string): string => `Stand op ${day}`,
  foot: (made: string, roles: string): string =>
    `Gemaakt met Rolvast op ${made}.${roles === '' ? '' : ` Rollen van ${roles}.`}`,
} as const;

/** "9 juni 2026": on paper the year always stands there. */
export function longDay(day: Day): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${date} ${MONTHS[(month ?? 1) - 1] ?? ''} ${year}`;
}

/** The region's own name of a role type; the id for one that nobody knows. */
export function roleName(register: Register, role: string): string {
  return register.roleTypes.find(({ id }) => id === role)?.name ?? catalogueEntry(role)?.name ?? role;
}

/** What a role is for: the subjects where there are some, else the gremium or the municipality. `short`: as short as a narrow cell wants it. */
export function scopeWords(scope: readonly ScopePart[], length: 'short' | 'full' = 'full'): string {
  const places = scope.filter(({ kind }) => kind === 'municipality').map(({ name }) => name);
  const gremia = scope
    .filter(({ kind }) => kind === 'gremium')
    .map((one) => (length === 'short' ? one.short : one.name));
  const subjects = scope.filter(({ kind }) => kind !== 'gremium' && kind !== 'municipality').map(({ name }) => name);
  return [subjects.length > 0 ? [] : gremia, places, subjects]
    .map((part) => part.join(', '))
    .filter((part) => part !== '')
    .join(': ');
}

/** The same of an assignment. */
export function scopeText(register: Register, assignment: Assignment): string {
  return scopeWords(scopeOf(register, assignment));
}

/** A name for a file: "rollen-regio-wolkendal-2026-06-09". */
export function fileName(...parts: readonly string[]): string {
  return parts
    .join(' ')
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 80);
}
