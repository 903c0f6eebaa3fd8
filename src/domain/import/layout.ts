import { titleKey } from '../text/fold';
import { textOf } from './cells';
import { type Field, fieldOfHeading } from './fields';
import type { Finder } from './finder';
import type { Table } from './table';
import type { UnknownHeadings } from './types';

/** What the columns of a list hold: the column (from 0) of each field that is there. */
export type Columns = Readonly<Partial<Record<Field, number>>>;

/** What stands above a column of a matrix. */
export type Across =
  | { readonly kind: 'role'; readonly role: string; readonly gremium: string | null }
  | { readonly kind: 'gremium' | 'opgave' | 'rve'; readonly id: string };

/** How a sheet is built. `header`: its row, from 0. */
export type Layout =
  | {
      readonly kind: 'rows' | 'people';
      readonly header: number;
      readonly columns: Columns;
      readonly ignored: readonly string[];
    }
  | {
      readonly kind: 'matrix';
      readonly header: number;
      readonly columns: Columns;
      readonly across: ReadonlyMap<number, Across>;
      readonly ignored: readonly string[];
    }
  /** Looks like a list, but it is not clear which column is what. */
  | { readonly kind: 'unknown'; readonly header: number; readonly headings: UnknownHeadings }
  /** Text, or a list of something else. */
  | { readonly kind: 'none' };

/** Titles and remarks can stand above the headings. */
const MOST_ABOVE = 20;

/** Finds the headings of a sheet and what each column holds. `chosen`: what the user said, which counts before anything else. */
export function layoutOf(table: Table, finder: Finder, chosen: Columns | undefined): Layout {
  const rows = table.rows.slice(0, MOST_ABOVE).map((row, at) => ({ at, headings: row.map(textOf) }));
  const scored = rows.map(({ at, headings }) => ({ at, headings, ...columnsOf(headings) }));
  const best = scored.reduce<(typeof scored)[number] | null>(
    (one, next) => (one === null || next.score > one.score ? next : one),
    null,
  );
  if (chosen !== undefined) {
    const header = best !== null && best.score > 0 ? best : scored.find(({ headings }) => filled(headings) > 1);
    if (header === undefined) return { kind: 'none' };
    const own = new Set(Object.values(chosen));
    const rest = Object.entries(header.columns).filter(([, column]) => !own.has(column));
    return rowsLayout(header.at, header.headings, { ...Object.fromEntries(rest), ...chosen });
  }
  if (best === null) return { kind: 'none' };
  const { at, headings, columns } = best;
  if (columns.name !== undefined && columns.role !== undefined) return rowsLayout(at, headings, columns);
  const matrix = scored.flatMap((row) => matrixOf(row.at, row.headings, row.columns, finder) ?? []);
  const widest = matrix.sort((a, b) => b.across.size - a.across.size)[0];
  if (widest !== undefined) return widest;
  const isPeople = columns.name !== undefined && (columns.email ?? columns.position ?? columns.home) !== undefined;
  if (isPeople && best.score >= 2 && !saysMore(columns))
    return { kind: 'people', header: at, columns, ignored: ignoredOf(headings, columns) };
  return unknownOf(table, best.score >= 2 ? best : undefined, scored);
}

function rowsLayout(header: number, headings: readonly string[], columns: Columns): Layout {
  return { kind: 'rows', header, columns, ignored: ignoredOf(headings, columns) };
}

/** True for columns that only a list of roles has. */
function saysMore({ gremium, portfolios, opgave, rve, from, until }: Columns): boolean {
  return [gremium, portfolios, opgave, rve, from, until].some((column) => column !== undefined);
}

function filled(headings: readonly string[]): number {
  return headings.filter((heading) => heading !== '').length;
}

function columnsOf(headings: readonly string[]): { readonly columns: Columns; readonly score: number } {
  const columns: Partial<Record<Field, number>> = {};
  headings.forEach((heading, column) => {
    const field = heading.length > 40 ? null : fieldOfHeading(heading);
    if (field !== null && columns[field] === undefined) columns[field] = column;
  });
  return { columns, score: Object.keys(columns).length };
}

function ignoredOf(
  headings: readonly string[],
  columns: Columns,
  across?: ReadonlyMap<number, unknown>,
): readonly string[] {
  const used = new Set(Object.values(columns));
  return headings.filter((heading, column) => heading !== '' && !used.has(column) && across?.has(column) !== true);
}

/** People down, roles or gremia or opgaven across. A heading counts as one of those before it counts as a field. */
function matrixOf(
  header: number,
  headings: readonly string[],
  columns: Columns,
  finder: Finder,
): (Layout & { kind: 'matrix' }) | null {
  if (columns.name === undefined) return null;
  const across = new Map<number, Across>();
  headings.forEach((heading, column) => {
    if (column === columns.name || heading === '') return;
    const found = acrossOf(heading, finder);
    if (found !== null) across.set(column, found);
  });
  const plain = [...across].filter(([column]) => !Object.values(columns).includes(column));
  if (plain.length === 0) return null;
  const fields = Object.entries(columns).filter(([, column]) => !across.has(column));
  const kept: Columns = Object.fromEntries(fields);
  return { kind: 'matrix', header, columns: kept, across, ignored: ignoredOf(headings, kept, across) };
}

function acrossOf(heading: string, finder: Finder): Across | null {
  for (const kind of ['gremium', 'opgave', 'rve'] as const) {
    const id = finder.known(kind, heading);
    if (id !== null) return { kind, id };
  }
  if (titleKey(heading) === '' || fieldOfHeading(heading) !== null) return null;
  const role = finder.roles.find(heading);
  return role === null ? null : { kind: 'role', role: role.role, gremium: role.gremium };
}

function unknownOf(
  table: Table,
  best: { readonly at: number; readonly headings: readonly string[]; readonly columns: Columns } | undefined,
  rows: readonly { readonly at: number; readonly headings: readonly string[]; readonly columns: Columns }[],
): Layout {
  const header = best ?? rows.find(({ headings, at }) => filled(headings) >= 2 && rows[at + 1] !== undefined);
  if (header === undefined || filled(header.headings) < 2) return { kind: 'none' };
  const missing = (['name', 'role'] as const).filter((field) => header.columns[field] === undefined);
  return { kind: 'unknown', header: header.at, headings: { sheet: table.sheet, headings: header.headings, missing } };
}
