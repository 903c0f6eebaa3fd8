import { FIELD_NAMES, type Field } from '../import/fields';
import { opgavenOf } from '../overview/opgaven';
import { scopeOf } from '../overview/scope';
import { timeOf } from '../overview/time';
import type { Place } from '../overview/types';
import { HAT_IDS } from '../register/catalogue';
import { indexRegister } from '../register/lookup';
import type { Assignment, Day, Register, TopicKind } from '../register/types';
import type { SheetCell, SheetModel, SheetRow } from './types';
import { longDay, paper, roleName, scopeWords } from './words';

/** The columns of the list of roles, in their order, with their width in characters. */
export const ROLE_COLUMNS: readonly (readonly [Field, number])[] = [
  ['name', 26],
  ['email', 32],
  ['role', 28],
  ['gremium', 26],
  ['portfolios', 28],
  ['opgave', 24],
  ['rve', 22],
  ['municipality', 20],
  ['themes', 28],
  ['from', 13],
  ['until', 13],
  ['basis', 24],
  ['key', 30],
];

/** What each sheet is called. */
export const SHEETS = {
  roles: 'Rollen',
  overview: 'Overzicht',
  opgaven: 'Per opgave',
  people: 'Mensen',
  lists: 'Lijsten',
  help: 'Uitleg',
} as const;

/**
 * A register as a workbook that can be read in again without changing anything: all roles, a row each, also those that ended; besides
 * the overview on a day, the opgaven, the people and the names to choose from.
 */
export function rolesWorkbook(register: Register, day: Day): readonly SheetModel[] {
  return [
    rolesSheet(register),
    overviewSheet(register, day),
    opgavenSheet(register, day),
    peopleSheet(register),
    listsSheet(register),
    helpSheet(day),
  ];
}

/** Names with one of these between them: a name rarely has it in it. */
const BETWEEN = '; ';

function header(...cells: readonly string[]): SheetRow {
  return { look: 'header', cells };
}

function plain(...cells: readonly SheetCell[]): SheetRow {
  return { look: 'plain', cells };
}

function dayCell(day: Day | null): SheetCell {
  return day === null ? null : { day };
}

function rolesSheet(register: Register): SheetModel {
  const { people, gremia, topics, municipalities } = indexRegister(register);
  const names = (ids: readonly string[]): string => ids.flatMap((id) => topics.get(id)?.name ?? []).join(BETWEEN);
  const topic = (id: string | null): string => topics.get(id ?? '')?.name ?? '';
  const row = (one: Assignment): SheetRow =>
    plain(
      people.get(one.person)?.name ?? '',
      people.get(one.person)?.email ?? '',
      roleName(register, one.role),
      gremia.get(one.gremium ?? '')?.name ?? '',
      names(one.portfolios),
      topic(one.opgave),
      topic(one.rve),
      municipalities.get(one.municipality ?? '')?.name ?? '',
      names(one.themes),
      dayCell(one.from),
      dayCell(one.until),
      one.basis,
      one.id,
    );
  return {
    name: SHEETS.roles,
    widths: ROLE_COLUMNS.map(([, width]) => width),
    rows: [header(...ROLE_COLUMNS.map(([field]) => FIELD_NAMES[field])), ...register.assignments.map(row)],
    frozen: 1,
    landscape: true,
  };
}

/** People down, roles across: those that somebody has on the day. */
function overviewSheet(register: Register, day: Day): SheetModel {
  const { municipalities, assignmentsByPerson } = indexRegister(register);
  const now = (person: string): readonly Assignment[] =>
    (assignmentsByPerson.get(person) ?? []).filter((one) => timeOf(one, day) === 'now');
  const held = new Set(register.people.flatMap(({ id }) => now(id).map(({ role }) => role)));
  const hats: readonly string[] = HAT_IDS;
  const roles = register.roleTypes
    .filter(({ id, enabled }) => enabled && (hats.includes(id) || held.has(id)))
    .map(({ id }) => id);
  const cell = (person: string, role: string): string =>
    now(person)
      .filter((one) => one.role === role)
      .map((one) => scopeWords(scopeOf(register, one)) || 'x')
      .join(BETWEEN);
  return {
    name: SHEETS.overview,
    widths: [26, 18, 18, ...roles.map(() => 24)],
    rows: [
      header(FIELD_NAMES.name, FIELD_NAMES.home, FIELD_NAMES.position, ...roles.map((id) => roleName(register, id))),
      ...register.people
        .filter(({ id }) => now(id).length > 0)
        .map(({ id, name, municipality, position }) =>
          plain(
            name,
            municipalities.get(municipality ?? '')?.name ?? '',
            position,
            ...roles.map((role) => cell(id, role)),
          ),
        ),
    ],
    frozen: 1,
    landscape: true,
  };
}

function opgavenSheet(register: Register, day: Day): SheetModel {
  const names = ({ holders, open }: Place): string =>
    open ? paper.open : holders.map(({ person }) => person.name).join(BETWEEN);
  return {
    name: SHEETS.opgaven,
    widths: [30, 28, 28, 28, 24, 18],
    rows: [
      header(paper.opgave, paper.administrator, paper.official, paper.projectLead, paper.carriedOutBy, paper.mandate),
      ...opgavenOf(register, day).map((row) =>
        plain(
          row.opgave.name,
          names(row.administrator),
          names(row.official),
          names(row.projectLead),
          row.rve?.name ?? '',
          paper.mandates[row.mandate] ?? '',
        ),
      ),
    ],
    frozen: 1,
    landscape: true,
  };
}

function peopleSheet(register: Register): SheetModel {
  const { municipalities } = indexRegister(register);
  return {
    name: SHEETS.people,
    widths: [28, 36, 22, 22, 30],
    rows: [
      header(FIELD_NAMES.name, FIELD_NAMES.email, FIELD_NAMES.home, FIELD_NAMES.position, FIELD_NAMES.key),
      ...register.people.map(({ id, name, email, municipality, position }) =>
        plain(name, email, municipalities.get(municipality ?? '')?.name ?? '', position, id),
      ),
    ],
    frozen: 1,
    landscape: true,
  };
}

/** The names to choose from, a column each. */
export function listsSheet(register: Register): SheetModel {
  const topics = (kind: TopicKind): readonly string[] =>
    register.topics.filter((topic) => topic.kind === kind).map(({ name }) => name);
  const columns: readonly (readonly [string, readonly string[]])[] = [
    ['Namen van rollen', register.roleTypes.filter(({ enabled }) => enabled).map(({ name }) => name)],
    ['Namen van overleggen', register.gremia.map(({ name }) => name)],
    ['Namen van portefeuilles', topics('portfolio')],
    ['Namen van opgaven', topics('opgave')],
    ["Namen van RVE's", topics('rve')],
    ['Namen van gemeenten', register.municipalities.map(({ name }) => name)],
    ["Namen van thema's", topics('theme')],
  ];
  const length = Math.max(...columns.map(([, names]) => names.length));
  return {
    name: SHEETS.lists,
    widths: columns.map(() => 32),
    rows: [
      header(...columns.map(([heading]) => heading)),
      ...Array.from({ length }, (_, at) => plain(...columns.map(([, names]) => names[at] ?? null))),
    ],
    frozen: 1,
    landscape: true,
  };
}

function helpSheet(day: Day): SheetModel {
  const lines = [
    'In het blad Rollen staat elke rol op een eigen rij. Ook rollen die gestopt zijn.',
    'U kunt dit blad aanpassen en weer inlezen. Eerst ziet u dan wat er wijzigt.',
    'Laat de kolom Kenmerk staan. Daaraan herkennen wij de rol.',
    'Neemt iemand een rol over? Schrijf die naam op, met bij Vanaf de eerste dag.',
    'Een rij die u weghaalt, blijft in Rolvast staan. Vul een einddatum in om een rol te stoppen.',
    'Zet tussen meer namen in één vak een puntkomma.',
  ];
  return {
    name: SHEETS.help,
    widths: [100],
    rows: [
      { look: 'title', cells: ['Rollen uit Rolvast'] },
      { look: 'note', cells: [paper.state(longDay(day))] },
      ...lines.map((line): SheetRow => ({ look: 'note', cells: [line] })),
    ],
    frozen: 0,
    landscape: false,
  };
}
