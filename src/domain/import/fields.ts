import { titleKey } from '../text/fold';

/** What a column of a list of roles can hold. `scope`: what the role is held for, whatever that is; `key`: the id that an export wrote. */
export type Field =
  | 'name'
  | 'email'
  | 'role'
  | 'gremium'
  | 'portfolios'
  | 'opgave'
  | 'rve'
  | 'municipality'
  | 'home'
  | 'themes'
  | 'scope'
  | 'from'
  | 'until'
  | 'basis'
  | 'position'
  | 'key';

/** The heading under which an export writes each field, and which a message uses. */
export const FIELD_NAMES: Readonly<Record<Field, string>> = {
  name: 'Naam',
  email: 'E-mail',
  role: 'Rol',
  gremium: 'Overleg',
  portfolios: 'Portefeuilles',
  opgave: 'Opgave',
  rve: 'RVE',
  municipality: 'Namens gemeente',
  home: 'Gemeente',
  themes: "Thema's",
  scope: 'Waarvan',
  from: 'Vanaf',
  until: 'Tot en met',
  basis: 'Vastgesteld in',
  position: 'Functie',
  key: 'Kenmerk',
};

/** How secretaries head their columns, folded as by `titleKey`. */
const HEADINGS: Readonly<Record<Field, readonly string[]>> = {
  name: [
    'naam',
    'namen',
    'bestuurder',
    'bestuurders',
    'wie',
    'persoon',
    'naam bestuurder',
    'naam persoon',
    'volledige naam',
    'lid',
    'naam lid',
    'deelnemer',
    'medewerker',
    'mens',
    'collegelid',
  ],
  email: ['e mail', 'email', 'mail', 'e mailadres', 'emailadres', 'mailadres', 'e mail adres'],
  role: [
    'rol',
    'rollen',
    'welke rol',
    'functie in de regio',
    'regionale functie',
    'rol in de regio',
    'regionale rol',
    'pet',
    'rolnaam',
    'taak',
    'soort rol',
  ],
  gremium: [
    'overleg',
    'gremium',
    'tafel',
    'bestuurstafel',
    'overlegtafel',
    'in overleg',
    'welk overleg',
    'orgaan',
    'bestuursorgaan',
  ],
  portfolios: ['portefeuille', 'portefeuilles', 'portefeuille s', 'welke portefeuilles', 'welke portefeuille'],
  opgave: ['opgave', 'opgaven', 'opgaves', 'opdracht', 'project', 'programma', 'welke opgave'],
  rve: ['rve', 'uitvoerder', 'uitvoerende eenheid', 'welke rve', 'rve uitvoerder', 'eenheid'],
  municipality: ['namens', 'namens gemeente', 'namens welke gemeente', 'vertegenwoordigt', 'vertegenwoordigt gemeente'],
  home: ['gemeente', 'gemeentenaam', 'gemeente organisatie', 'organisatie', 'welke gemeente', 'eigen gemeente'],
  themes: ['thema', 'thema s', 'themas', 'lokaal thema', 'lokale thema s', 'lokale portefeuille', 'welke thema s'],
  scope: ['waarvan', 'waarvoor', 'onderwerp', 'voor', 'bereik', 'scope', 'werkveld'],
  from: [
    'vanaf',
    'sinds',
    'ingangsdatum',
    'van',
    'ingang',
    'begin',
    'begindatum',
    'startdatum',
    'start',
    'per',
    'met ingang van',
    'datum ingang',
    'benoemd op',
  ],
  until: [
    'tot',
    'tot en met',
    't m',
    'tm',
    'einddatum',
    'einde',
    'eind',
    'tot en met mag leeg',
    'tot wanneer',
    'stopt op',
    'datum einde',
    'datum tot',
  ],
  basis: [
    'besluit',
    'vastgesteld in',
    'vastgesteld',
    'vastgesteld door',
    'benoemd in',
    'benoemd door',
    'grondslag',
    'benoemingsbesluit',
    'vastgesteld bij',
  ],
  position: ['functie', 'ambt', 'functie thuis', 'functie gemeente', 'functie in de gemeente', 'lokale functie'],
  key: ['kenmerk', 'id'],
};

const BY_HEADING: ReadonlyMap<string, Field> = new Map(
  (Object.entries(HEADINGS) as readonly [Field, readonly string[]][]).flatMap(([field, names]) =>
    names.map((name) => [name, field] as const),
  ),
);

/** The field that a heading stands for; null when it is none that we know. What stands in brackets does not matter. */
export function fieldOfHeading(heading: string): Field | null {
  const key = titleKey(heading);
  return BY_HEADING.get(key) ?? BY_HEADING.get(titleKey(heading.replace(/\([^)]*\)/g, ' '))) ?? null;
}
