import type { WornHat } from '../../domain/hats/types';
import { HAT_IDS } from '../../domain/register/catalogue';
import type { HatId, Register } from '../../domain/register/types';

/** A hat in words, in the three places where it is shown. */
export interface HatLabel {
  /** For a tag: "Lid DB". */
  readonly short: string;
  /** For a row of the agenda: "Lid DB · Financiën", "Afgevaardigde Wolkeveen". */
  readonly row: string;
  /** For the hat card: "Lid Dagelijks Bestuur". */
  readonly name: string;
  /** Under the name in the hat card: "Portefeuille Financiën"; "" when nothing narrows the hat. */
  readonly scope: string;
  /** For a screen reader: full name, then scope. */
  readonly spoken: string;
}

/** The names that a region gave to a hat. */
export function hatNames(register: Register, role: HatId): { readonly short: string; readonly name: string } {
  const type = register.roleTypes.find((candidate) => candidate.id === role);
  return { short: type?.short ?? role, name: type?.name ?? role };
}

/** The printed name of a municipality, topic or gremium; "" for an id that the register does not know. */
export function nameOf(register: Register, id: string): string {
  const lists = [register.topics, register.municipalities, register.gremia];
  for (const list of lists) {
    const found = list.find((entry) => entry.id === id);
    if (found !== undefined) return found.name;
  }
  return '';
}

function scopeNames(register: Register, hat: WornHat, list: 'topics' | 'municipalities' | 'gremia'): readonly string[] {
  return hat.scope.flatMap((id) => register[list].filter((entry) => entry.id === id).map((entry) => entry.name));
}

function scopeOf(register: Register, hat: WornHat): string {
  const topics = scopeNames(register, hat, 'topics').join(', ');
  const places = scopeNames(register, hat, 'municipalities').join(', ');
  switch (hat.role) {
    case 'voorzitter':
    case 'voorzitter-pfho':
      return scopeNames(register, hat, 'gremia').join(', ');
    case 'bestuurder-regio':
      return register.region.name;
    case 'lid-db':
      return topics === '' ? '' : `Portefeuille ${topics}`;
    case 'bestuurlijk-opdrachtgever':
      return topics;
    case 'bestuurlijk-trekker-rve':
      return topics === '' || topics.startsWith('RVE') ? topics : `RVE ${topics}`;
    case 'afgevaardigde-gemeente':
      return places;
    case 'lokaal-portefeuillehouder':
      return [places, topics].filter((part) => part !== '').join(' · ');
  }
}

function rowOf(register: Register, hat: WornHat, short: string): string {
  const topics = scopeNames(register, hat, 'topics').join(', ');
  const places = scopeNames(register, hat, 'municipalities').join(', ');
  if (hat.role === 'lid-db' && topics !== '') return `${short} · ${topics}`;
  if (hat.role === 'afgevaardigde-gemeente' && places !== '') return `${short} ${places}`;
  return short;
}

/** A worn hat in words. */
export function hatLabel(register: Register, hat: WornHat): HatLabel {
  const { short, name } = hatNames(register, hat.role);
  const scope = scopeOf(register, hat);
  const row = rowOf(register, hat, short);
  return { short, name, row, scope, spoken: scope === '' ? name : `${name}, ${scope}` };
}

/** Puts hats in the order of their families: het gesprek leiden, de regio, een opgave, de gemeente. */
export function inFamilyOrder(roles: Iterable<HatId>): readonly HatId[] {
  const present = new Set(roles);
  return HAT_IDS.filter((role) => present.has(role));
}
