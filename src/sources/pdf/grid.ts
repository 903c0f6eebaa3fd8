import type { Cell, Table } from '../table';
import { newTable } from '../table';
import type { TaggedCell, TaggedTable } from './structure';

/** Text of one column can start this much left of the usual place, in points. */
const TOLERANCE = 6;

/**
 * Places the cells of a tagged table on a grid. Writers leave out empty cells and spans, so the place on the page
 * decides: the rows with the most cells show where columns begin.
 */
export class Grid {
  readonly #tables = new Map<TaggedTable, Table>();
  readonly #starts = new Map<TaggedTable, readonly number[]>();
  readonly #cells = new Map<TaggedCell, Cell>();

  /** The cell as other sources know it. */
  cell(tagged: TaggedCell): Cell {
    const known = this.#cells.get(tagged);
    if (known) return known;
    const outer = tagged.outer ? this.cell(tagged.outer) : null;
    const starts = this.#columns(tagged.table);
    const column = columnAt(starts, tagged.x);
    const next = this.#nextInRow(tagged);
    const end = next ? columnAt(starts, next.x) : starts.length;
    const cell: Cell = {
      mark: {
        table: tagged.table.number,
        row: tagged.row,
        column,
        rowSpan: 1,
        colSpan: tagged.right > (starts[column + 1] ?? Number.POSITIVE_INFINITY) ? Math.max(1, end - column) : 1,
        header: tagged.header,
      },
      table: this.#table(tagged.table),
      outer,
      hasText: false,
    };
    this.#cells.set(tagged, cell);
    return cell;
  }

  /** All cells asked for, outer ones before those in them. */
  get cells(): readonly Cell[] {
    return [...this.#cells.values()];
  }

  /** Where the text of a cell has to end: at the next column. null in the last column. */
  limit(tagged: TaggedCell): number | null {
    const starts = this.#columns(tagged.table);
    const { column, colSpan } = this.cell(tagged).mark;
    return starts[column + colSpan] ?? null;
  }

  #table(tagged: TaggedTable): Table {
    const known = this.#tables.get(tagged) ?? newTable(tagged.number);
    known.nested = tagged.nested;
    this.#tables.set(tagged, known);
    return known;
  }

  #columns(table: TaggedTable): readonly number[] {
    const known = this.#starts.get(table);
    if (known) return known;
    const starts = columnStarts(table);
    this.#starts.set(table, starts);
    return starts;
  }

  #nextInRow(tagged: TaggedCell): TaggedCell | null {
    const { cells } = tagged.table;
    for (let at = cells.indexOf(tagged) + 1; cells[at]?.row === tagged.row; at++) {
      const cell = cells[at];
      if (cell && Number.isFinite(cell.x)) return cell;
    }
    return null;
  }
}

function columnStarts(table: TaggedTable): number[] {
  const rows = new Map<number, number[]>();
  for (const { row, x } of table.cells) {
    if (!Number.isFinite(x)) continue;
    const row_ = rows.get(row) ?? [];
    rows.set(row, row_);
    row_.push(x);
  }
  const most = Math.max(0, ...[...rows.values()].map((xs) => xs.length));
  const full = [...rows.values()].filter((xs) => xs.length === most);
  return Array.from({ length: most }, (_, at) => Math.min(...full.map((xs) => xs[at] ?? Number.POSITIVE_INFINITY)));
}

function columnAt(starts: readonly number[], x: number): number {
  let column = 0;
  while (column + 1 < starts.length && (starts[column + 1] ?? 0) <= x + TOLERANCE) column += 1;
  return column;
}
