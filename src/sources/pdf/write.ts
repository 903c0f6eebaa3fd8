import type { Block, ListMark } from '../../domain/agenda/block';
import { LineBuilder } from '../line';
import { noteText, realMarks } from '../table';
import { BlockWriter, NOWHERE, type Place } from '../writer';
import { Grid } from './grid';
import type { Page, Piece } from './pieces';
import { type Column, columnText, type Row, rowsOf, startsApart } from './rows';
import { type Group, type Item, StructureReader } from './structure';
import { findTables } from './tables';
import { joinParagraph, joinWrapped } from './wrap';

/** Rows this many times the usual distance apart have an empty line between them. */
const EMPTY_LINE = 1.7;
const MOST_EMPTY_LINES = 5;

/** Blocks of a document without structure: rows from top to bottom. */
export function writeRows(pages: readonly Page[], rows: readonly Row[]): Block[] {
  const usual = usualDistance(rows);
  const left = leftEdge(rows);
  const writer = new BlockWriter();
  const joined = joinWrapped(rows, rightEdges(rows, pages));
  const tables = findTables(joined);
  let above: Row | null = null;
  for (const row of joined) {
    const inTable = tables.get(row);
    if (!inTable || !above || !tables.has(above)) writeEmpty(writer, above, row, usual);
    if (!inTable) writeColumns(writer, row.columns, { ...NOWHERE, indent: indentOf(row, left) });
    else for (const { columns, mark } of inTable.cells) writeColumns(writer, columns, { ...NOWHERE, cell: mark });
    above = row;
  }
  return writer.blocks;
}

/** Blocks of a tagged document: its paragraphs, list items and cells. `rows` and `kept` hold what is to be read. */
export function writeTagged(pages: readonly Page[], rows: readonly Row[], kept: ReadonlySet<Piece>): Block[] {
  const reader = new StructureReader();
  pages.forEach(({ structure, pieces }, number) => {
    if (structure)
      reader.add(
        structure,
        pieces.filter((piece) => kept.has(piece)),
        number,
      );
  });
  const usual = usualDistance(rows);
  const left = leftEdge(rows);
  const rights = rightEdges(rows, pages);
  const writer = new BlockWriter();
  const grid = new Grid();
  const blockCells: (Group['cell'] | null)[] = [];
  const above: { row: Row | null; cell: Group['cell'] } = { row: null, cell: null };
  for (const group of reader.groups) {
    const { cell, item, heading, page } = group;
    const limit = (cell ? grid.limit(cell) : null) ?? rights[page] ?? 0;
    for (const row of joinParagraph(rowsOf(group.pieces, page), limit)) {
      if (above.cell === cell) writeEmpty(writer, above.row, row, usual);
      const list = item && !item.used ? markOf(item) : null;
      if (item) item.used = true;
      writeColumns(writer, row.columns, { ...NOWHERE, heading, list, indent: cell ? 0 : indentOf(row, left) });
      blockCells.push(cell);
      if (cell) noteText(grid.cell(cell));
      above.row = row;
      above.cell = cell;
    }
  }
  const marks = realMarks(grid.cells);
  return writer.blocks.map((block, at) => {
    const cell = blockCells[at];
    const mark = cell ? marks.get(grid.cell(cell)) : null;
    return mark ? { ...block, cell: mark } : block;
  });
}

function markOf({ label, labelled, level, list }: Item): ListMark | null {
  if (!labelled) return null;
  const text = columnText(label);
  const ordered = /[\p{L}\p{N}]/u.test(text) && text !== 'o';
  return { id: list, level, label: ordered ? text : '', ordered };
}

function writeColumns(writer: BlockWriter, columns: readonly Column[], place: Place): void {
  const builder = new LineBuilder();
  columns.forEach((column, at) => {
    if (at > 0) builder.tab();
    addColumn(builder, column);
  });
  const line = builder.take();
  if (line) writer.write(line, place);
}

function addColumn(builder: LineBuilder, column: Column): void {
  let before: Piece | null = null;
  for (const piece of column.words) {
    const right = before ? before.x + before.width : Number.NEGATIVE_INFINITY;
    // A word on the next line starts left of where the last one ended.
    const wrapped = before !== null && piece.y - before.y > 0.5 * piece.size;
    const hyphened = wrapped && /\p{L}-$/u.test(builder.text) && /^\p{L}/u.test(piece.text);
    if ((wrapped && !hyphened) || (!wrapped && startsApart(piece, right, builder.text))) builder.add(' ');
    builder.add(piece.text, piece, true);
    before = piece;
  }
}

function writeEmpty(writer: BlockWriter, above: Row | null, row: Row, usual: number): void {
  if (!above || above.page !== row.page) return;
  const distance = (row.y - above.bottom) / Math.max(above.size, row.size) / usual;
  const lines = distance < EMPTY_LINE ? 0 : Math.min(MOST_EMPTY_LINES, Math.round(distance) - 1);
  for (let line = 0; line < lines; line++) writer.empty();
}

/** Distance between rows, in letter sizes, that most rows keep. */
function usualDistance(rows: readonly Row[]): number {
  const distances: number[] = [];
  rows.forEach((row, at) => {
    const above = rows[at - 1];
    const distance = above && above.page === row.page ? (row.y - above.bottom) / row.size : 0;
    if (distance > 0.8 && distance < 4) distances.push(distance);
  });
  distances.sort((a, b) => a - b);
  return distances[Math.floor(distances.length * 0.4)] ?? 1.2;
}

function leftEdge(rows: readonly Row[]): number {
  return rows.reduce((left, row) => Math.min(left, row.columns[0]?.x ?? left), Number.POSITIVE_INFINITY);
}

/** Part of the page that text fills at least, when a page has only short lines. */
const USUAL_WIDTH = 0.8;

/** Where text has to wrap, per page. */
function rightEdges(rows: readonly Row[], pages: readonly Page[]): number[] {
  const edges = pages.map(({ width }) => width * USUAL_WIDTH);
  for (const { page, columns } of rows) {
    edges[page] = Math.max(edges[page] ?? 0, columns[columns.length - 1]?.right ?? 0);
  }
  return edges;
}

function indentOf(row: Row, left: number): number {
  return Math.round((row.columns[0]?.x ?? left) - left);
}
