import { catalogueEntry } from '../register/catalogue';
import { nearestOf } from '../register/nearest';
import type { Gremium, GremiumKind, Register } from '../register/types';
import { titleKey } from '../text/fold';

/** How secretaries write the roles of the catalogue, folded. */
const SYNONYMS: Readonly<Record<string, readonly string[]>> = {
  voorzitter: ['vz', 'vrz', 'voorz', 'voorzitterschap'],
  'voorzitter-pfho': [
    'vz pfho',
    'voorzitter poho',
    'voorzitter bestuurstafel',
    'voorzitter domeinoverleg',
    'voorzitter portefeuillehoudersoverleg',
  ],
  'bestuurder-regio': ['lid ab', 'ab lid', 'lid algemeen bestuur', 'algemeen bestuurslid', 'bestuurder', 'ab'],
  'lid-db': ['db lid', 'lid db', 'dagelijks bestuurslid', 'dagelijks bestuurder', 'portefeuillehouder db', 'db'],
  'bestuurlijk-opdrachtgever': ['bestuurlijk og', 'bestuurlijk opdrachtgeverschap', 'bog', 'opdrachtgever bestuurlijk'],
  'bestuurlijk-trekker-rve': ['trekker', 'bestuurlijk trekker', 'trekker van de rve', 'rve trekker'],
  'afgevaardigde-gemeente': ['vertegenwoordiger', 'vertegenwoordiger gemeente', 'gemeentelijk afgevaardigde'],
  'lokaal-portefeuillehouder': [
    'portefeuillehouder',
    'lokale portefeuillehouder',
    'lokaal wethouder',
    'portefeuillehouder gemeente',
  ],
  'ambtelijk-opdrachtgever': ['ambtelijk og', 'aog', 'opdrachtgever ambtelijk'],
  'projectleider-ambtenaar-5-0': ['projectleider', 'ambtenaar 5 0', 'pl', 'trekker ambtelijk'],
};

const LITTLE = /^(?:van|het|de|een|in|bij|voor|namens|lid|-)\s+|\s+(?:van|het|de|een|in|bij|voor)$/;

/** Which role a name stands for, and in which gremium where the name says so too ("Voorzitter AB"). */
export interface NamedRole {
  readonly role: string;
  readonly gremium: string | null;
}

/** Looks up roles by how people write them: the region's own names first. */
export interface RoleNames {
  readonly find: (text: string) => NamedRole | null;
  readonly nearest: (text: string) => string | null;
}

/** The role of an ordinary member, by the kind of gremium; null where members have none. Source: rules.md "Which hats" 1. */
export function memberRole(kind: GremiumKind): string | null {
  switch (kind) {
    case 'ab':
      return 'bestuurder-regio';
    case 'db':
      return 'lid-db';
    case 'pfho':
    case 'college':
    case 'po':
    case 'raad':
      return 'lokaal-portefeuillehouder';
    case 'stuurgroep':
    case 'commissie':
      return 'afgevaardigde-gemeente';
    case 'ambtelijk':
    case 'other':
      return null;
  }
}

/** The chair's role, by the kind of gremium. Source: rules.md "Which hats" 2. */
export function chairRole(kind: GremiumKind): string {
  return kind === 'pfho' ? 'voorzitter-pfho' : 'voorzitter';
}

/** `gremia` also holds those that the import adds. */
export function roleNames({ roleTypes }: Register, gremia: () => readonly Gremium[]): RoleNames {
  const names = new Map<string, string>();
  const put = (name: string, role: string): void => {
    const key = titleKey(name);
    if (key !== '' && !names.has(key)) names.set(key, role);
  };
  for (const type of roleTypes) put(type.name, type.id);
  for (const { id, short } of roleTypes) put(short, id);
  for (const { id } of roleTypes) put(catalogueEntry(id)?.name ?? id, id);
  for (const { id } of roleTypes) for (const name of SYNONYMS[id] ?? []) put(name, id);
  for (const { id } of roleTypes) put(id, id);

  function withGremium(key: string): NamedRole | null {
    for (const gremium of gremia()) {
      for (const name of [gremium.name, ...gremium.aliases].map(titleKey)) {
        if (name === '' || !` ${key} `.includes(` ${name} `)) continue;
        const rest = bare(` ${key} `.replace(` ${name} `, ' ').trim());
        const named = names.get(rest) ?? null;
        if (named === 'voorzitter' || named === 'voorzitter-pfho')
          return { role: chairRole(gremium.kind), gremium: gremium.id };
        const member = rest === 'lid' || rest === '' ? memberRole(gremium.kind) : named;
        if (member !== null && rest !== '') return { role: member, gremium: gremium.id };
      }
    }
    return null;
  }

  return {
    find: (text) => {
      const key = titleKey(text);
      const role = names.get(key) ?? names.get(bare(key));
      return role === undefined ? withGremium(key) : { role, gremium: null };
    },
    nearest: (text) => {
      const found = nearestOf(titleKey(text), names.keys());
      return found === null ? null : (names.get(found) ?? null);
    },
  };
}

function bare(key: string): string {
  const next = key.replace(LITTLE, (found) => (found.trim() === 'lid' ? 'lid ' : '')).trim();
  return next === key ? key : bare(next);
}
