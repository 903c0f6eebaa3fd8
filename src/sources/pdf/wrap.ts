import { type Column, columnText, type Row } from './rows';

/** Rows further apart than this, in letter sizes, do not continue one another. */
const TIGHT = 1.6;
/** Left edges that differ less than this, in points, are the same. */
const SAME_EDGE = 3;

/**
 * Joins what the page wrapped: a row continues the one above it when its first word would not have fitted there. Cells
 * of a table wrap each within their own column.
 */
export function joinWrapped(rows: readonly Row[]): Row[] {
  const right = rightEdges(rows);
  const out: Row[] = [];
  for (const row of rows) {
    const above = out[out.length - 1];
    if (above && continues(above, row, right.get(row.page) ?? 0)) out[out.length - 1] = joined(above, row);
    else out.push(row);
  }
  return out;
}

function rightEdges(rows: readonly Row[]): ReadonlyMap<number, number> {
  const edges = new Map<number, number>();
  for (const { page, columns } of rows) {
    const right = columns[columns.length - 1]?.right ?? 0;
    edges.set(page, Math.max(edges.get(page) ?? 0, right));
  }
  return edges;
}

function continues(above: Row, row: Row, pageRight: number): boolean {
  if (above.page !== row.page || row.y - above.bottom > TIGHT * row.size || Math.abs(above.size - row.size) > 0.6)
    return false;
  if (above.columns.length > 1 && sameEdge(above.columns[0], row.columns[0])) return false;
  const pairs = row.columns.map((column) => ({
    column,
    over: above.columns.findIndex((one) => sameEdge(one, column)),
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

/** The last line of a joined column decides: its end is where the next word had to go. */
function wouldNotFit(above: Column | undefined, column: Column, limit: number): boolean {
  if (!above) return false;
  const last = above.words[above.words.length - 1];
  const first = column.words[0];
  if (!last || !first) return false;
  const text = columnText(column);
  const word = text.search(/\s/) < 0 ? text.length : text.search(/\s/);
  const width = ((column.right - column.x) * word) / Math.max(1, text.length);
  return last.x + last.width + 0.25 * first.size + width > limit - 0.25 * first.size;
}

/** A number with its bracket or dot, or a bullet, begins something new. */
function startsItem(column: Column): boolean {
  return /^(?:\(?(?:\d{1,3}|[a-zA-Z])(?:\.\d{1,3}){0,4}[a-z]?[.)](?:\s|$)|[•·▪◦–-]\s)/.test(columnText(column));
}

function joined(above: Row, row: Row): Row {
  return {
    ...above,
    bottom: row.bottom,
    columns: above.columns.map((column) => {
      const more = row.columns.find((one) => sameEdge(one, column));
      if (!more) return column;
      return { x: column.x, right: Math.max(column.right, more.right), words: [...column.words, ...more.words] };
    }),
  };
}
