import { GREMIUM_KINDS } from '../register/shapes';
import type { StoredList } from './types';

/**
 * Which lists a register is kept in, and which columns they have. Column names are for machines and never change; a column that is no
 * longer used stays. Labels and titles are what a secretary reads in SharePoint.
 */

/** What a column holds. `text` is one line of at most 255 characters, `note` any text, `texts` one value a line, `day` "YYYY-MM-DD" as text. */
export type ColumnKind = 'text' | 'note' | 'choice' | 'boolean' | 'texts' | 'day';

export interface Column {
  /** Name of the field in `Fields`. */
  readonly field: string;
  /** Internal name of the column: ASCII, no spaces. */
  readonly column: string;
  readonly label: string;
  readonly kind: ColumnKind;
  readonly indexed: boolean;
  /** Without it a row says nothing. Our own check; SharePoint is not asked to enforce it. */
  readonly required: boolean;
  /** What an empty column means. */
  readonly empty: '' | null | false | true | readonly [];
  /** Only for a choice: the values that are allowed. */
  readonly choices: readonly string[];
}

export interface ListSchema {
  readonly title: string;
  readonly columns: readonly Column[];
  /** Field whose value stands in SharePoint's own Title column too, cut at 255 characters. */
  readonly shownAs: string;
}

/** Version of what stands below. One higher for each change that older rows must be brought forward for; see `migrate.ts`. */
export const SCHEMA_VERSION = 1;

/** Columns that every list has beside its own. All are texts of one line. */
export const ID_COLUMN = 'RolvastId';
export const WRITE_COLUMN = 'RolvastWrite';
export const VERSION_COLUMN = 'RolvastVersion';

/** The technical columns with what a secretary reads above them. */
export const TECHNICAL_COLUMNS = [
  { column: ID_COLUMN, label: 'Rolvast id', indexed: true, unique: true },
  { column: WRITE_COLUMN, label: 'Rolvast wijziging', indexed: false, unique: false },
  { column: VERSION_COLUMN, label: 'Rolvast versie', indexed: false, unique: false },
] as const;

type Extra = Partial<Pick<Column, 'indexed' | 'required' | 'empty' | 'choices'>>;

function column(field: string, label: string, kind: ColumnKind, extra: Extra): Column {
  const name = `Rv${field.charAt(0).toUpperCase()}${field.slice(1)}`;
  return { field, column: name, label, kind, indexed: false, required: false, empty: '', choices: [], ...extra };
}

const text = (field: string, label: string, extra: Extra = {}): Column => column(field, label, 'text', extra);
const note = (field: string, label: string, extra: Extra = {}): Column => column(field, label, 'note', extra);
const texts = (field: string, label: string): Column => column(field, label, 'texts', { empty: [] });
const day = (field: string, label: string, extra: Extra = {}): Column =>
  column(field, label, 'day', { empty: null, ...extra });
const reference = (field: string, label: string, extra: Extra = {}): Column =>
  column(field, label, 'text', { empty: null, ...extra });
const choice = (field: string, label: string, choices: readonly string[], extra: Extra = {}): Column =>
  column(field, label, 'choice', { choices, empty: null, ...extra });
const yesNo = (field: string, label: string, empty: boolean): Column => column(field, label, 'boolean', { empty });

const NEEDED = { required: true } as const;

export const SCHEMA: Readonly<Record<StoredList, ListSchema>> = {
  region: { title: 'Rolvast regio', shownAs: 'name', columns: [text('name', 'Naam', NEEDED)] },
  municipalities: {
    title: 'Rolvast gemeenten',
    shownAs: 'name',
    columns: [text('name', 'Naam', NEEDED), texts('places', 'Plaatsen')],
  },
  people: {
    title: 'Rolvast mensen',
    shownAs: 'name',
    columns: [
      text('name', 'Naam', NEEDED),
      text('email', 'E-mailadres', { indexed: true }),
      reference('municipality', 'Gemeente'),
      text('position', 'Functie'),
    ],
  },
  topics: {
    title: 'Rolvast onderwerpen',
    shownAs: 'name',
    columns: [
      choice('kind', 'Soort', ['portfolio', 'theme', 'opgave', 'rve'], { required: true, indexed: true }),
      text('name', 'Naam', NEEDED),
      texts('aliases', 'Ook bekend als'),
      note('description', 'Omschrijving'),
      reference('carriedOutBy', 'Voert uit'),
      note('administrator', 'Mandaat bestuurlijk opdrachtgever'),
      note('official', 'Mandaat ambtelijk opdrachtgever'),
      note('projectLead', 'Mandaat projectleider'),
      reference('agreedIn', 'Afgesproken in'),
      day('agreedOn', 'Afgesproken op'),
    ],
  },
  gremia: {
    title: 'Rolvast overleggen',
    shownAs: 'name',
    columns: [
      choice('kind', 'Soort', GREMIUM_KINDS, NEEDED),
      text('name', 'Naam', NEEDED),
      texts('aliases', 'Ook bekend als'),
      reference('chair', 'Voorzitter'),
      reference('deputyChair', 'Vervanger'),
      texts('members', 'Leden'),
      reference('opgave', 'Opgave'),
      text('rhythm', 'Hoe vaak'),
    ],
  },
  assignments: {
    title: 'Rolvast rollen',
    shownAs: 'role',
    columns: [
      reference('person', 'Wie', { required: true, indexed: true }),
      reference('role', 'Rol', { required: true, indexed: true }),
      reference('gremium', 'Overleg', { indexed: true }),
      texts('portfolios', 'Portefeuilles'),
      reference('opgave', 'Opgave', { indexed: true }),
      reference('rve', 'RVE'),
      reference('municipality', 'Gemeente'),
      texts('themes', 'Thema’s'),
      day('from', 'Vanaf'),
      day('until', 'Tot en met', { indexed: true }),
      note('basis', 'Vastgesteld in'),
    ],
  },
  roleTypes: {
    title: 'Rolvast soorten rollen',
    shownAs: 'name',
    columns: [
      text('name', 'Naam', NEEDED),
      text('short', 'Korte naam'),
      yesNo('hat', 'Is een pet', false),
      yesNo('enabled', 'In gebruik', true),
    ],
  },
  supports: {
    title: 'Rolvast ondersteuning',
    shownAs: 'person',
    columns: [reference('person', 'Wie', NEEDED), reference('supports', 'Kijkt mee met', NEEDED)],
  },
  corrections: {
    title: 'Rolvast aanpassingen',
    shownAs: 'title',
    columns: [
      note('uid', 'Overleg (id)'),
      note('subject', 'Overleg'),
      text('start', 'Begin', { empty: null }),
      text('number', 'Nummer'),
      note('title', 'Agendapunt', NEEDED),
      texts('corrected', 'Wat is aangepast'),
      texts('topics', 'Gaat over'),
      choice('treatment', 'Behandeling', ['kennisname', 'bespreking', 'besluit', 'hamerstuk']),
      choice('phase', 'Fase', ['beeldvorming', 'oordeelsvorming', 'besluitvorming']),
      yesNo('closed', 'Besloten', false),
      reference('owner', 'Opdrachtgever'),
      reference('hatPerson', 'Pet van'),
      reference('hatRole', 'Pet'),
      note('note', 'Toelichting'),
      text('author', 'Door'),
      text('at', 'Op', NEEDED),
      choice('state', 'Stand', ['counts', 'proposed', 'withdrawn'], NEEDED),
    ],
  },
  talks: {
    title: 'Rolvast afspraken',
    shownAs: 'note',
    columns: [
      note('about', 'Waarover', NEEDED),
      choice('kind', 'Soort', ['agreed', 'discussed'], NEEDED),
      note('note', 'Afspraak'),
      day('day', 'Datum', NEEDED),
      text('author', 'Door'),
    ],
  },
};

/** All lists, those that others refer to first: rows written in this order never refer to a row that is still to come. */
export const STORED_LISTS: readonly StoredList[] = [
  'region',
  'municipalities',
  'people',
  'roleTypes',
  'topics',
  'gremia',
  'assignments',
  'supports',
  'corrections',
  'talks',
];
