import type { CellMark } from '../domain/agenda/block';

const MOST_COLUMNS = 1000;
const LONGEST_SPAN = 65_534;
const WIDEST_SPAN = 200;

/** A cell, its table and the cell around that table. */
export interface Cell {
  mark: CellMark;
  readonly table: Table;
  readonly outer: Cell | null;
  hasText: boolean;
}

/** A table while it is read. */
export interface Table {
  readonly number: number;
  row: number;
  nextColumn: number;
  /** Per grid column the first row in which it is free again. */
  readonly freeFrom: number[];
  headRows: boolean;
  /** The first grid column found with text, -1 for none, and whether others have text too. */
  textColumn: number;
  severalColumns: boolean;
  /** Rows with text in two or more columns. */
  fullRows: number;
  textRow: number;
  cellsInTextRow: number;
  nested: boolean;
}

export function newTable(number: number): Table {
  return {
    number,
    row: -1,
    nextColumn: 0,
    freeFrom: [],
    headRows: false,
    textColumn: -1,
    severalColumns: false,
    fullRows: 0,
    textRow: -1,
    cellsInTextRow: 0,
    nested: false,
  };
}

export function startRow(table: Table): void {
  table.row += 1;
  table.nextColumn = 0;
}

/** Places the next cell of the row on the grid, past cells that reach down from rows above. */
export function placeCell(table: Table, outer: Cell | null, rowSpan: number, colSpan: number, header: boolean): Cell {
  if (table.row < 0) startRow(table);
  const height = rowSpan === 0 ? LONGEST_SPAN : clamp(rowSpan, LONGEST_SPAN);
  const width = clamp(colSpan, WIDEST_SPAN);
  let column = table.nextColumn;
  while (column < MOST_COLUMNS && (table.freeFrom[column] ?? 0) > table.row) column += 1;
  table.nextColumn = column + width;
  for (let at = column; at < Math.min(column + width, MOST_COLUMNS); at++) table.freeFrom[at] = table.row + height;
  return {
    mark: { table: table.number, row: table.row, column, rowSpan: height, colSpan: width, header },
    table,
    outer,
    hasText: false,
  };
}

/** Notes that a cell, and with it the cells around it, holds text. */
export function noteText(cell: Cell): void {
  for (let at: Cell | null = cell; at && !at.hasText; at = at.outer) {
    at.hasText = true;
    const { table, mark } = at;
    if (table.textColumn < 0) table.textColumn = mark.column;
    else if (table.textColumn !== mark.column) table.severalColumns = true;
    if (table.textRow !== mark.row) {
      table.textRow = mark.row;
      table.cellsInTextRow = 0;
    }
    table.cellsInTextRow += 1;
    if (table.cellsInTextRow === 2) table.fullRows += 1;
  }
}

/**
 * The mark each cell's lines get: their own table, or the nearest table around it that is more than a frame. Mails are
 * full of tables that only place text on the page; a line in such a frame is an ordinary line.
 */
export function realMarks(cells: readonly Cell[]): ReadonlyMap<Cell, CellMark | null> {
  const marks = new Map<Cell, CellMark | null>();
  for (const cell of cells) {
    marks.set(cell, isFrame(cell.table) ? ((cell.outer && marks.get(cell.outer)) ?? null) : cell.mark);
  }
  return marks;
}

function isFrame(table: Table): boolean {
  return !table.severalColumns || (table.nested && table.fullRows < 2);
}

function clamp(value: number, most: number): number {
  return Number.isFinite(value) ? Math.min(most, Math.max(1, Math.floor(value))) : 1;
}
