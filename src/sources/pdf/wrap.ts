import { type Column, columnText, type Row } from './rows';

/** Rows further apart than this, in letter sizes, do not continue one another. */
const TIGHT = 1.6;
/** Left edges that differ less than this, in points, are the same. */
const SAME_EDGE = 3;
const NUMBER = /^(?:\(?[0-9A-Za-z]{1,4}(?:\.[0-9]{1,3}){0,4}[a-z]?[.):]?|[•·▪◦o–-])$/;

/**
 * Joins what the page wrapped: a row continues the one above it when its first word would not have fitted there. Cells
 * of a table wrap each within their own column; the last column ends at the right edge of the text on its page.
 */
export function joinWrapped(rows: readonly Row[], rightEdges: readonly number[]): Row[] {
  const out: Row[] = [];
  for (const row of rows) {
    const above = out[out.length - 1];
    if (above && continues(above, row, rightEdges[row.page] ?? 0)) out[out.length - 1] = joined(above, row);
    else out.push(row);
  }
  return out;
}

function continues(above: Row, row: Row, pageRight: number): boolean {
  if (above.page !== row.page || row.y - above.bottom > TIGHT * row.size || Math.abs(above.size - row.size) > 0.6)
    return false;
  if (above.columns.length > 1 && sameEdge(above.columns[0], row.columns[0])) return false;
  const pairs = row.columns.map((column) => ({
    column,
    over: above.columns.findIndex((one) => startsUnder(one, column)),
  }));
  if (pairs.some(({ over }) => over < 0)) return false;
  return pairs.some(({ column, over }) => {
    const limit = above.columns[over + 1]?.x ?? pageRight;
    return wouldNotFit(above.columns[over], column, limit) && !startsItem(column);
  });
}

function sameEdge(one: Column | undefined, other: Column | undefined): boolean {
  return one !== undefined && other !== undefined && Math.abs(one.x - other.x) <= SAME_EDGE;
}

/** Under the column, or under the text behind the number that the column starts with. */
function startsUnder(above: Column, column: Column): boolean {
  if (sameEdge(above, column)) return true;
  const [number, text] = above.words;
  return (
    text !== undefined &&
    number !== undefined &&
    NUMBER.test(number.text.trim()) &&
    Math.abs(text.x - column.x) <= SAME_EDGE
  );
}

/** The last line of a joined column decides: its end is where the next word had to go. */
function wouldNotFit(above: Column | undefined, column: Column, limit: number): boolean {
  if (!above) return false;
  const last = above.words[above.words.length - 1];
  const first = column.words[0];
  if (!last || !first) return false;
  const text = columnText(column.words);
  const word = text.search(/\s/) < 0 ? text.length : text.search(/\s/);
  const width = ((column.right - column.x) * word) / Math.max(1, text.length);
  return last.x + last.width + 0.25 * first.size + width > limit - 0.25 * first.size;
}

/**
 * Joins the lines of one paragraph, which ends at `limit` on the right. A line that ended early was broken on purpose.
 * Rows in columns (a table that the writer did not tag as one) wrap within their columns.
 */
export function joinParagraph(rows: readonly Row[], limit: number): Row[] {
  const out: Row[] = [];
  for (const row of rows) {
    const above = out[out.length - 1];
    const last = above?.columns[above.columns.length - 1];
    const [first] = row.columns;
    if (above && (above.columns.length > 1 || row.columns.length > 1)) {
      if (continues(above, row, limit)) out[out.length - 1] = joined(above, row);
      else out.push(row);
    } else if (above && last && first && !startsItem(first) && wouldNotFit(last, first, limit)) {
      const words = [...last.words, ...first.words];
      const columns = [...above.columns.slice(0, -1), { ...last, words }, ...row.columns.slice(1)];
      out[out.length - 1] = { ...above, bottom: row.bottom, columns };
    } else out.push(row);
  }
  return out;
}

/** A number with its bracket or dot, or a bullet, begins something new. */
function startsItem(column: Column): boolean {
  return /^(?:\(?(?:\d{1,3}|[a-zA-Z])(?:\.\d{1,3}){0,4}[a-z]?[.)](?:\s|$)|[•·▪◦–-]\s)/.test(columnText(column.words));
}

function joined(above: Row, row: Row): Row {
  return {
    ...above,
    bottom: row.bottom,
    columns: above.columns.map((column) => {
      const more = row.columns.find((one) => startsUnder(column, one));
      if (!more) return column;
      return { x: column.x, right: Math.max(column.right, more.right), words: [...column.words, ...more.words] };
    }),
  };
}
