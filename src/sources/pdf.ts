import type { Block } from '../domain/agenda/block';
import { LineBuilder } from './line';
import { openPdf } from './pdf/engine';
import { withoutFurniture } from './pdf/furniture';
import { type Page, readPage } from './pdf/pieces';
import { type Column, type Row, rowsOf, startsApart } from './pdf/rows';
import { joinWrapped } from './pdf/wrap';
import { BlockWriter, NOWHERE } from './writer';

/** An agenda stands on the first pages; a bundle of papers behind it can be hundreds long. */
const MOST_PAGES = 60;
/** Rows this many times the usual distance apart have an empty line between them. */
const EMPTY_LINE = 1.7;
const MOST_EMPTY_LINES = 5;

export type PdfReading =
  | { readonly kind: 'read'; readonly blocks: Block[] }
  /** `scan`: pictures of pages without text. */
  | { readonly kind: 'problem'; readonly problem: 'password' | 'scan' | 'empty' };

/** Reads the text of a PDF. Throws when the bytes are no PDF or too damaged to read. */
export async function readPdf(bytes: Uint8Array): Promise<PdfReading> {
  const { task, close } = await openPdf(bytes);
  try {
    const document = await task.promise;
    const pages: Page[] = [];
    for (let number = 1; number <= Math.min(document.numPages, MOST_PAGES); number++) {
      const page = await document.getPage(number);
      pages.push(await readPage(page));
      page.cleanup();
    }
    if (pages.every(({ pieces }) => pieces.length === 0)) {
      return { kind: 'problem', problem: pages.some(({ pictures }) => pictures) ? 'scan' : 'empty' };
    }
    return { kind: 'read', blocks: toBlocks(pages) };
  } catch (error) {
    if (error instanceof Error && error.name === 'PasswordException') return { kind: 'problem', problem: 'password' };
    throw error;
  } finally {
    await close();
  }
}

function toBlocks(pages: readonly Page[]): Block[] {
  const all = pages.flatMap(({ pieces }, number) => rowsOf(pieces, number));
  const kept = withoutFurniture(
    all,
    pages.map(({ height }) => height),
  );
  const usual = usualDistance(kept);
  const rows = joinWrapped(kept);
  const left = Math.min(...rows.map((row) => row.columns[0]?.x ?? 0));
  const writer = new BlockWriter();
  let above: Row | null = null;
  for (const row of rows) {
    for (let empty = emptyLines(above, row, usual); empty > 0; empty--) writer.empty();
    const builder = new LineBuilder();
    row.columns.forEach((column, at) => {
      if (at > 0) builder.tab();
      addColumn(builder, column);
    });
    const line = builder.take();
    if (line) writer.write(line, { ...NOWHERE, indent: Math.round((row.columns[0]?.x ?? left) - left) });
    above = row;
  }
  return writer.blocks;
}

function addColumn(builder: LineBuilder, column: Column): void {
  let right = Number.NEGATIVE_INFINITY;
  for (const piece of column.words) {
    // A wrapped word starts left of where the last one ended.
    if (startsApart(piece, right, builder.text) || piece.x < right - piece.size) builder.add(' ');
    builder.add(piece.text, piece, true);
    right = piece.x + piece.width;
  }
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

function emptyLines(above: Row | null, row: Row, usual: number): number {
  if (!above || above.page !== row.page) return 0;
  const distance = (row.y - above.bottom) / Math.max(above.size, row.size) / usual;
  return distance < EMPTY_LINE ? 0 : Math.min(MOST_EMPTY_LINES, Math.round(distance) - 1);
}
