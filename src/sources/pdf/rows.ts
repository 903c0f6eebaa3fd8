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
/** A number without dot or bracket, as in a column of numbers. */
const BARE_NUMBER = /^(?:\d{1,3}[a-zA-Z]?|[a-zA-Z]|\d{1,2}(?:\.\d{1,2}){1,3})$/;
/** The smallest gap that shows as a space, in parts of the letter size. */
const SPACE = 0.12;
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
  for (const group of groups) group.sort((a, b) => a.x - b.x);
  const aligned = numberColumns(groups);
  return groups.map((group) => toRow(group, page, aligned));
}

/** Where the text behind bare numbers starts, when several rows start it at one place: a column of numbers. */
function numberColumns(groups: readonly (readonly Piece[])[]): ReadonlySet<number> {
  const counts = new Map<number, number>();
  for (const [first, second] of groups) {
    if (!first || !second || !BARE_NUMBER.test(first.text.trim())) continue;
    const at = Math.round(second.x);
    counts.set(at, (counts.get(at) ?? 0) + 1);
  }
  return new Set([...counts].filter(([, count]) => count > 1).map(([at]) => at));
}

function isWide(
  gap: number,
  piece: Piece,
  column: { readonly words: readonly Piece[] },
  aligned: ReadonlySet<number>,
): boolean {
  const part = gap / piece.size;
  if (part > WIDE || column.words.length > 3) return part > WIDE;
  const text = column.words
    .map((word) => word.text)
    .join('')
    .trim();
  if (LABEL.test(text)) return part > WIDE_AFTER_LABEL;
  return BARE_NUMBER.test(text) && part > SPACE && aligned.has(Math.round(piece.x));
}

function toRow(group: readonly Piece[], page: number, aligned: ReadonlySet<number>): Row {
  const largest = group.reduce((most, piece) => (piece.size > most.size ? piece : most));
  const columns: { x: number; right: number; words: Piece[] }[] = [];
  for (const piece of group) {
    const column = columns[columns.length - 1];
    if (column && !isWide(piece.x - column.right, piece, column, aligned)) {
      column.words.push(piece);
      column.right = Math.max(column.right, piece.x + piece.width);
    } else columns.push({ x: piece.x, right: piece.x + piece.width, words: [piece] });
  }
  return { page, y: largest.y, bottom: largest.y, size: largest.size, columns };
}

/** Text of pieces beside one another, with the spaces that the page shows. */
export function columnText(words: readonly Piece[]): string {
  let text = '';
  let right = Number.NEGATIVE_INFINITY;
  for (const piece of words) {
    text += startsApart(piece, right, text) ? ` ${piece.text}` : piece.text;
    right = piece.x + piece.width;
  }
  return text.trim();
}

/** True when a piece stands apart from the text before it. */
export function startsApart(piece: Piece, right: number, before: string): boolean {
  return before !== '' && !/\s$/.test(before) && !/^\s/.test(piece.text) && piece.x - right > SPACE * piece.size;
}

export function rowText(row: Row): string {
  return row.columns.map(({ words }) => columnText(words)).join('\t');
}
