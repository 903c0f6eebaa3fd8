import type { Block, CellMark } from './block';

/** A number no document reaches, so that a made table is never mistaken for one of the source. */
const MADE = 1_000_000;
/** Columns of a card stand behind those of the table around it. */
const BEHIND = 100;
const FEWEST = 3;

/**
 * Some mails give every item a table of one row ("cards"), side by side or inside a cell of a larger table. Three or
 * more of those in a row become one table, so that the columns can be read; cells of the larger table beside a card
 * become columns of its row.
 */
export function joinCards(blocks: readonly Block[]): Block[] {
  const single = oneRowTables(blocks);
  if (single.size < FEWEST) return [...blocks];
  const out: Block[] = [];
  for (let i = 0; i < blocks.length; ) {
    const end = runEnd(blocks, i, single);
    const run = blocks.slice(i, end);
    const cards = new Set(run.flatMap((b) => (b.cell && single.has(b.cell.table) ? [b.cell.table] : [])));
    if (cards.size >= FEWEST) out.push(...joined(run, single, MADE + i));
    else out.push(...run);
    i = end;
  }
  return out;
}

function oneRowTables(blocks: readonly Block[]): ReadonlySet<number> {
  const rows = new Map<number, Set<number>>();
  const columns = new Map<number, Set<number>>();
  for (const { cell } of blocks) {
    if (!cell) continue;
    rows.set(cell.table, (rows.get(cell.table) ?? new Set()).add(cell.row));
    columns.set(cell.table, (columns.get(cell.table) ?? new Set()).add(cell.column));
  }
  return new Set(
    [...rows].filter(([table, r]) => r.size === 1 && (columns.get(table)?.size ?? 0) > 1).map(([table]) => table),
  );
}

/** A run is everything in tables; it may hold cards and at most one larger table around them. */
function runEnd(blocks: readonly Block[], start: number, single: ReadonlySet<number>): number {
  let around: number | null = null;
  let i = start;
  for (; i < blocks.length; i++) {
    const cell = blocks[i]?.cell;
    if (!cell) break;
    if (single.has(cell.table)) continue;
    if (around !== null && cell.table !== around) break;
    around = cell.table;
  }
  return Math.max(i, start + 1);
}

function joined(run: readonly Block[], single: ReadonlySet<number>, table: number): Block[] {
  const out: Block[] = [];
  let row = 0;
  let last: CellMark | null = null;
  for (const block of run) {
    const cell = block.cell as CellMark;
    const card = single.has(cell.table);
    const before: CellMark | null = last;
    // A row starts at a new card, and at a cell of the table around it that follows a card or opens its next row.
    const opens =
      before !== null &&
      (card
        ? single.has(before.table) && before.table !== cell.table
        : single.has(before.table) || before.row !== cell.row);
    if (opens) row++;
    last = cell;
    const column = card ? BEHIND + cell.column : cell.column;
    out.push({ ...block, cell: { ...cell, table, row, column, rowSpan: 1 } });
  }
  return out;
}
