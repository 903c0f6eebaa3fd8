import type { CellMark } from '../../domain/agenda/block';
import type { Column, Row } from './rows';

/** A row of a table, column by column. */
export interface TableRow {
  readonly cells: readonly { readonly columns: readonly Column[]; readonly mark: CellMark }[];
}

/** Text of one column can start this much left of its header, in points. */
const TOLERANCE = 8;
const FEWEST_COLUMNS = 3;
/** Rows below a header that show where its columns begin. */
const LOOK_AHEAD = 40;

/**
 * Finds tables in a document without structure: a bold row of three or more columns, and the rows below it that keep to
 * those columns. Other rows stay rows; without a header it is anybody's guess what a column means.
 */
export function findTables(rows: readonly Row[]): ReadonlyMap<Row, TableRow> {
  const found = new Map<Row, TableRow>();
  let table = 0;
  for (let at = 0; at < rows.length; at++) {
    const header = rows[at];
    if (!header || header.columns.length < FEWEST_COLUMNS || !header.columns.every(isBold)) continue;
    const starts = columnStarts(header, rows.slice(at + 1, at + 1 + LOOK_AHEAD));
    const body: TableRow[] = [];
    for (let next = at + 1; next < rows.length; next++) {
      const row = rows[next];
      const placed = row && row.page === header.page ? place(row, starts, table, body.length + 1) : null;
      if (!placed) break;
      body.push(placed);
    }
    if (body.filter(({ cells }) => cells.length > 1).length < 2) continue;
    const head = place(header, starts, table, 0);
    if (!head) continue;
    found.set(header, { cells: head.cells.map((cell) => ({ ...cell, mark: { ...cell.mark, header: true } })) });
    body.forEach((row, index) => {
      const source = rows[at + 1 + index];
      if (source) found.set(source, row);
    });
    table += 1;
    at += body.length;
  }
  return found;
}

/** Where columns begin: at their header, or left of it when the header is centred over a fuller row. */
function columnStarts(header: Row, below: readonly Row[]): number[] {
  const { page, columns } = header;
  const full = below.filter((row) => row.page === page && row.columns.length === columns.length);
  return columns.map(({ x }, at) => {
    const edge = columns[at - 1]?.x ?? Number.NEGATIVE_INFINITY;
    const lefts = full.map((row) => row.columns[at]?.x ?? x).filter((left) => left > edge);
    return Math.min(x, ...lefts);
  });
}

/** The cells of a row under these column starts; null when the row does not keep to them. */
function place(row: Row, starts: readonly number[], table: number, index: number): TableRow | null {
  const [only] = row.columns;
  if (
    row.columns.length === 1 &&
    only &&
    only.right > (starts[columnAt(starts, only.x) + 1] ?? Number.POSITIVE_INFINITY)
  ) {
    // A heading over all columns.
    const mark = { table, row: index, column: 0, rowSpan: 1, colSpan: starts.length, header: false };
    return isBold(only) ? { cells: [{ columns: [only], mark }] } : null;
  }
  const cells = new Map<number, Column[]>();
  for (const column of row.columns) {
    const at = columnAt(starts, column.x);
    if (column.x < (starts[0] ?? 0) - TOLERANCE || column.right > (starts[at + 1] ?? Number.POSITIVE_INFINITY))
      return null;
    cells.set(at, [...(cells.get(at) ?? []), column]);
  }
  return {
    cells: [...cells].map(([column, columns]) => ({
      columns,
      mark: { table, row: index, column, rowSpan: 1, colSpan: 1, header: false },
    })),
  };
}

function columnAt(starts: readonly number[], x: number): number {
  let column = 0;
  while (column + 1 < starts.length && (starts[column + 1] ?? 0) <= x + TOLERANCE) column += 1;
  return column;
}

function isBold({ words }: Column): boolean {
  return words.every(({ bold }) => bold);
}
