import type { Piece } from './pieces';

/** A row of text over the width of a page. */
export interface Row {
  readonly page: number;
  /** Baseline, points from the top. */
  readonly y: number;
  /** Baseline of the last line, when lines were joined. */
  readonly bottom: number;
  readonly size: number;
  readonly columns: readonly Column[];
}

/** Text between two wide gaps. */
export interface Column {
  readonly x: number;
  readonly right: number;
  readonly words: readonly Piece[];
}

/** A gap this wide, in parts of the letter size, is more than a space between words. */
const WIDE = 0.8;
/** Between a number and its text a smaller gap will do. */
const WIDE_AFTER_LABEL = 0.35;
const LABEL = /^(?:\(?[0-9A-Za-z]{1,4}(?:\.[0-9]{1,3}){0,4}[a-z]?[.):]|[•·▪◦o–-])$/;
/** Pieces whose baselines differ less than this part of the letter size stand on one row ("12e" with a raised e). */
const SAME_ROW = 0.4;

/** Groups the pieces of a page into rows from top to bottom, and those into columns from left to right. */
export function rowsOf(pieces: readonly Piece[], page: number): Row[] {
  const sorted = [...pieces].sort((a, b) => a.y - b.y || a.x - b.x);
  const groups: Piece[][] = [];
  let base = Number.NEGATIVE_INFINITY;
  let size = 0;
  for (const piece of sorted) {
    const group = groups[groups.length - 1];
    if (group && piece.y - base <= SAME_ROW * Math.max(size, piece.size)) {
      group.push(piece);
      if (piece.size > size) {
        size = piece.size;
        base = piece.y;
      }
    } else {
      groups.push([piece]);
      base = piece.y;
      size = piece.size;
    }
  }
  return groups.map((group) => toRow(group, page));
}

function toRow(group: Piece[], page: number): Row {
  const largest = group.reduce((most, piece) => (piece.size > most.size ? piece : most));
  const columns: { x: number; right: number; words: Piece[] }[] = [];
  for (const piece of group.sort((a, b) => a.x - b.x)) {
    const column = columns[columns.length - 1];
    const gap = column ? piece.x - column.right : Number.POSITIVE_INFINITY;
    const text =
      column && column.words.length < 4
        ? column.words
            .map((word) => word.text)
            .join('')
            .trim()
        : '';
    const wide = LABEL.test(text) ? WIDE_AFTER_LABEL : WIDE;
    if (column && gap <= wide * piece.size) {
      column.words.push(piece);
      column.right = Math.max(column.right, piece.x + piece.width);
    } else columns.push({ x: piece.x, right: piece.x + piece.width, words: [piece] });
  }
  return { page, y: largest.y, bottom: largest.y, size: largest.size, columns };
}

/** Text of a column with the spaces that the page shows. */
export function columnText(column: Column): string {
  let text = '';
  let right = Number.NEGATIVE_INFINITY;
  for (const piece of column.words) {
    text += startsApart(piece, right, text) ? ` ${piece.text}` : piece.text;
    right = piece.x + piece.width;
  }
  return text.trim();
}

/** True when a piece stands apart from the text before it. */
export function startsApart(piece: Piece, right: number, before: string): boolean {
  return before !== '' && !/\s$/.test(before) && !/^\s/.test(piece.text) && piece.x - right > 0.12 * piece.size;
}

export function rowText(row: Row): string {
  return row.columns.map(columnText).join('\t');
}
