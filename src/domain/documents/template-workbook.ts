import { FIELD_NAMES, type Field } from '../import/fields';
import { catalogueEntry, DEFAULT_ROLE_TYPES } from '../register/catalogue';
import type { Register, RoleType } from '../register/types';
import { listsSheet, ROLE_COLUMNS, SHEETS } from './roles-workbook';
import type { SheetCell, SheetModel, SheetRow } from './types';

const EMPTY: Omit<Register, 'roleTypes'> = {
  region: { id: '', name: '' },
  municipalities: [],
  people: [],
  topics: [],
  gremia: [],
  assignments: [],
  supports: [],
  corrections: [],
  talks: [],
  updated: null,
};

type Example = Readonly<Partial<Record<Field, SheetCell>>>;

/** Both are left out when the workbook is read: their name starts with "Voorbeeld:". */
const EXAMPLES: readonly Example[] = [
  {
    name: 'Voorbeeld: Jo Jansen',
    email: 'j.jansen@voorbeeldstad.example',
    role: 'Lid Dagelijks Bestuur',
    gremium: 'Dagelijks Bestuur',
    portfolios: 'Financiën; Personeel',
    municipality: 'Voorbeeldstad',
    from: { day: '2026-01-01' },
    basis: 'AB van 15 december 2025',
  },
  {
    name: 'Voorbeeld: Sam de Wit',
    email: 's.dewit@voorbeelddorp.example',
    role: 'Bestuurlijk opdrachtgever',
    opgave: 'Schone lucht',
    from: { day: '2026-01-01' },
    until: { day: '2026-12-31' },
  },
];

/** What to fill in, by column. */
const HELP: Readonly<Partial<Record<Field, string>>> = {
  name: 'Voornaam en achternaam. Moet u altijd invullen.',
  email: 'Het adres waarmee iemand in Outlook en Teams werkt. Daaraan herkennen wij de persoon.',
  role: 'Een rol uit het blad Lijsten. Moet u altijd invullen.',
  gremium: 'Voor voorzitters, leden van AB en DB, en wie verder in een overleg zit.',
  portfolios: 'Voor leden van het DB. Meer portefeuilles? Zet er een puntkomma tussen.',
  opgave: 'Voor opdrachtgevers en projectleiders. Eén opgave op een rij.',
  rve: 'Voor wie een RVE trekt of leidt.',
  municipality: 'Namens welke gemeente iemand spreekt. Voor afgevaardigden en lokale portefeuillehouders.',
  themes: 'De onderwerpen die iemand thuis in de eigen gemeente heeft.',
  from: 'De eerste dag, bijvoorbeeld 1-1-2026. Mag leeg.',
  until: 'De laatste dag. Leeg betekent: zonder einddatum.',
  basis: 'Waar de rol is vastgesteld. Mag leeg.',
};

const NEEDS = { gremium: 'Overleg', opgave: 'Opgave', rve: 'RVE', municipality: 'Namens gemeente' } as const;

/** The workbook to start from: a list with its headings, two examples, an explanation and the names of all roles. */
export function templateWorkbook(): readonly SheetModel[] {
  const roleTypes: readonly RoleType[] = DEFAULT_ROLE_TYPES;
  const fields = ROLE_COLUMNS.filter(([field]) => field !== 'key');
  const rows: readonly SheetRow[] = [
    { look: 'header', cells: fields.map(([field]) => FIELD_NAMES[field]) },
    ...EXAMPLES.map((example): SheetRow => ({ look: 'note', cells: fields.map(([field]) => example[field] ?? null) })),
  ];
  const lists = listsSheet({ ...EMPTY, roleTypes });
  return [
    { name: SHEETS.roles, widths: fields.map(([, width]) => width), rows, frozen: 1, landscape: true },
    helpSheet(fields.map(([field]) => field)),
    { ...lists, widths: [44, 24], rows: lists.rows.map((row, at) => roleRow(row, at, roleTypes)) },
  ];
}

/** The name of a role with what it is held for. */
function roleRow(row: SheetRow, at: number, roleTypes: readonly RoleType[]): SheetRow {
  if (at === 0) return { ...row, cells: ['Namen van rollen', 'Vul ook in'] };
  const scope = catalogueEntry(roleTypes[at - 1]?.id ?? '')?.scope ?? null;
  return { ...row, cells: [row.cells[0] ?? null, scope === null ? null : NEEDS[scope]] };
}

function helpSheet(fields: readonly Field[]): SheetModel {
  const note = (...cells: readonly string[]): SheetRow => ({ look: 'plain', cells });
  return {
    name: SHEETS.help,
    widths: [24, 90],
    rows: [
      { look: 'title', cells: ['Zo vult u het blad Rollen in'] },
      note('Elke rol staat op een eigen rij. Heeft iemand drie rollen? Maak dan drie rijen.'),
      note('De twee grijze rijen zijn voorbeelden. Wij lezen die niet in.'),
      note('De volgorde van de kolommen is vrij. U mag ook kolommen toevoegen of weglaten.'),
      note('Lees het bestand daarna in met ‘Rollen inlezen’. Eerst ziet u wat er wijzigt.'),
      note(''),
      { look: 'header', cells: ['Kolom', 'Wat vult u in?'] },
      ...fields.map((field) => note(FIELD_NAMES[field], HELP[field] ?? '')),
    ],
    frozen: 0,
    landscape: true,
  };
}
