import { type Row, rowText } from './rows';

/** Part of the page, above and below, where headers and footers stand. */
const EDGE = 0.13;
const PAGE_NUMBER =
  /^(?:(?:pagina|pag\.?|blad|page|p\.)\s*)?[-–(]?\s*\d{1,4}\s*(?:(?:van|of|\/|-)\s*\d{1,4})?\s*[-–)]?$/i;
/** Rows of neighbouring pages stand at one height when they differ less than this, in points. */
const SAME_HEIGHT = 6;

/** Leaves out page numbers and what is printed at the edge of every page. `heights` are those of the pages, by number. */
export function withoutFurniture(rows: readonly Row[], heights: readonly number[]): Row[] {
  const seen = new Map<string, Set<number>>();
  const key = (row: Row): string => `${rowText(row).replace(/\d+/g, '#')}|${Math.round(row.y / SAME_HEIGHT)}`;
  const isEdge = (row: Row): boolean => {
    const height = heights[row.page] ?? 0;
    return row.y < height * EDGE || row.y > height * (1 - EDGE);
  };
  for (const row of rows) {
    if (!isEdge(row)) continue;
    const pages = seen.get(key(row)) ?? new Set();
    seen.set(key(row), pages.add(row.page));
  }
  return rows.filter((row) => {
    if (!isEdge(row)) return true;
    if (PAGE_NUMBER.test(rowText(row).trim())) return false;
    return (seen.get(key(row))?.size ?? 0) < Math.min(2, heights.length) || heights.length < 2;
  });
}
