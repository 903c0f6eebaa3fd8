import type { Register } from '../register/types';
import { MAX_LINE } from '../stored/columns';
import { isExcelError, saysNothing, textOf } from './cells';
import type { Field } from './fields';
import type { Finder } from './finder';
import type { Across, Layout } from './layout';
import { type RoleRow, readRole } from './read-role';
import { chairRole, memberRole } from './role-names';
import { type Cell, columnLetter, type Table } from './table';
import type { Draft, ImportProblem, Place } from './types';
import { faults } from './wording';

/** What the lists of a file say, before it is compared with the register. */
export interface Gathered {
  readonly drafts: Draft[];
  readonly problems: ImportProblem[];
  /** Who is a member of which gremium without a role of one's own there; persons and gremia by id. */
  readonly members: { readonly gremium: string; readonly person: string }[];
}

/** The examples of the template are no roles. */
const EXAMPLE = /^voorbeeld\s*:/i;

/** Reads a list of roles, a row each. */
export function readRows(
  table: Table,
  layout: Layout & { readonly kind: 'rows' | 'people' },
  register: Register,
  finder: Finder,
  gathered: Gathered,
): void {
  eachRow(table, layout.header, (row, number) => {
    const cells: Partial<Record<Field, Cell>> = {};
    for (const [field, column] of Object.entries(layout.columns)) cells[field as Field] = row[column] ?? null;
    if (EXAMPLE.test(textOf(cells.name))) return;
    // A row of which only columns hold something that mean nothing here.
    if (Object.values(cells).every((cell) => textOf(cell) === '')) return;
    const at = (field: Field): Place => placeOf(table, layout.header, number, layout.columns[field]);
    take({ cells, at }, register, finder, gathered);
  });
}

/** Reads people down and roles, gremia, opgaven or RVEs across. */
export function readMatrix(
  table: Table,
  layout: Layout & { readonly kind: 'matrix' },
  register: Register,
  finder: Finder,
  gathered: Gathered,
): void {
  eachRow(table, layout.header, (row, number) => {
    const about: Partial<Record<Field, Cell>> = {};
    for (const field of ['name', 'email', 'home', 'position'] as const) {
      const column = layout.columns[field];
      if (column !== undefined) about[field] = row[column] ?? null;
    }
    if (EXAMPLE.test(textOf(about.name))) return;
    for (const [column, across] of layout.across) {
      const text = textOf(row[column]);
      if (text === '' || saysNothing(text)) continue;
      const place = placeOf(table, layout.header, number, column);
      const own = (field: Field): Place =>
        field in about ? placeOf(table, layout.header, number, layout.columns[field]) : place;
      if (isExcelError(text)) {
        gathered.problems.push({ ...place, message: faults.excelError(text), question: null });
        continue;
      }
      const says = saysOf(across, text, finder);
      if (says.kind === 'wrong') gathered.problems.push({ ...place, message: says.message, question: null });
      else if (says.kind === 'member') takeMember(about, across, own, finder, gathered);
      else
        for (const one of says.roles) {
          const cells = { ...about, ...one };
          take({ cells, at: own, gremium: gremiumOf(across) }, register, finder, gathered);
        }
    }
  });
}

function gremiumOf(across: Across): string | null {
  if (across.kind === 'role') return across.gremium;
  return across.kind === 'gremium' ? across.id : null;
}

type Cells = Partial<Record<Field, Cell>>;

const YES = /^(?:x|v|ja|j|yes|1|true|\u2713|\u2714|\u2611|\u2022)$/i;

/** What one cell of a matrix says. `member`: someone sits there, without a role of one's own. */
type CellSays =
  | { readonly kind: 'roles'; readonly roles: readonly Cells[] }
  | { readonly kind: 'member' }
  | { readonly kind: 'wrong'; readonly message: string };

function roles(...all: readonly Cells[]): CellSays {
  return { kind: 'roles', roles: all };
}

function saysOf(across: Across, text: string, finder: Finder): CellSays {
  const yes = YES.test(text);
  const named = finder.roles.find(text) !== null;
  switch (across.kind) {
    case 'role': {
      if (yes) return roles({ role: across.role });
      if (across.gremium !== null) return roles({ role: across.role, scope: text });
      return roles(...pieces(across.role, text).map((scope) => ({ role: across.role, scope })));
    }
    case 'gremium': {
      const gremium = finder.gremiumOf(across.id);
      if (gremium === undefined) return { kind: 'wrong', message: faults.unclearCell(text) };
      const member = memberRole(gremium.kind);
      if (yes || /^(?:lid|deelnemer)$/i.test(text))
        return member === null ? { kind: 'member' } : roles({ role: member });
      if (/^(?:voorzitter|vz|vrz)\.?$/i.test(text)) return roles({ role: chairRole(gremium.kind) });
      if (named) return roles({ role: text });
      // In the column of the DB stands for what someone is responsible.
      if (gremium.kind === 'db') return roles({ role: 'lid-db', portfolios: text });
      return { kind: 'wrong', message: faults.unclearCell(text) };
    }
    case 'opgave':
      if (yes || !named) return { kind: 'wrong', message: faults.unclearOpgave(text) };
      return roles({ role: text, opgave: finder.nameOf(across.id) });
    case 'rve':
      if (!yes && !named) return { kind: 'wrong', message: faults.unclearOpgave(text) };
      return roles({ role: yes ? 'bestuurlijk-trekker-rve' : text, rve: finder.nameOf(across.id) });
  }
}

/** Several opgaven in one cell are several roles; several portfolios are one. */
function pieces(role: string, text: string): readonly string[] {
  if (role === 'lid-db' || (role === 'lokaal-portefeuillehouder' && !text.includes(':'))) return [text];
  return text
    .split(/[;\n]/)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '');
}

/** Someone who sits in a gremium in which members have no role of their own. */
function takeMember(
  about: Cells,
  across: Across,
  at: (field: Field) => Place,
  finder: Finder,
  { members, problems }: Gathered,
): void {
  const name = textOf(about.name);
  const id = gremiumOf(across);
  if (name === '' || id === null) return;
  const email = textOf(about.email).toLowerCase();
  if (email.length > MAX_LINE) {
    problems.push({ ...at('email'), message: faults.tooLong(email.length), question: null });
    return;
  }
  const words = { name, email, municipality: null, position: '', prefer: '' };
  const found = finder.person(words, at('name'));
  if (found.kind === 'found') members.push({ gremium: id, person: found.id });
  else if (found.kind === 'long')
    problems.push({ ...at('name'), message: faults.tooLong(found.length), question: null });
  else if (found.kind === 'ask')
    problems.push({ ...at('name'), message: faults.unknownPerson(name, found.nearest), question: found.question });
}

function take(row: RoleRow, register: Register, finder: Finder, { drafts, problems, members }: Gathered): void {
  const read = readRole(row, register, finder);
  if (read.kind === 'problems') {
    problems.push(...read.problems);
    return;
  }
  drafts.push(read.draft);
  // A matrix of gremia says who sits where, whatever role that is.
  const { gremium } = row;
  if (gremium !== undefined && gremium !== null) members.push({ gremium, person: read.draft.assignment.person });
}

function eachRow(table: Table, header: number, act: (row: readonly Cell[], number: number) => void): void {
  table.rows.forEach((row, at) => {
    if (at > header && row.some((cell) => textOf(cell) !== '')) act(row, at + 1);
  });
}

function placeOf({ sheet, rows }: Table, header: number, row: number, column: number | undefined): Place {
  if (column === undefined) return { sheet, row, column: null };
  return { sheet, row, column: { letter: columnLetter(column), header: textOf(rows[header]?.[column]) } };
}
