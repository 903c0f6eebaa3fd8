import type { Conflict, Refused } from './desk';
import type { Pending } from './send';
import type { RowsAnswer, StoredList, StoredRow } from './types';

/** Key of a row among all rows of a register. */
export function keyOf({ list, id }: { readonly list: StoredList; readonly id: string }): string {
  return `${list} ${id}`;
}

/** Everything that a desk keeps on this device. */
export interface Kept {
  /** By `keyOf`, in the order in which the source gave them. */
  readonly rows: ReadonlyMap<string, StoredRow>;
  readonly cursor: string | null;
  readonly readAt: string | null;
  readonly mayWrite: boolean | null;
  /** In the order in which they are sent. */
  readonly queue: readonly Pending[];
  readonly conflicts: readonly Conflict[];
  readonly refused: readonly Refused[];
  /** How many changes were sent so far: an answer to a read from before the last one may be older than what is known. */
  readonly sent: number;
  readonly packed: Packed;
}

/**
 * How rows are stored: one text with all rows at some moment, and apart what changed since (null: gone). So a change of one row costs no
 * work on the other thousands.
 */
interface Packed {
  readonly text: string;
  readonly rows: ReadonlyMap<string, StoredRow>;
  readonly since: ReadonlyMap<string, StoredRow | null>;
}

/** More changes than this, and all rows are packed anew. */
const MAX_SINCE = 250;

const FORMAT = 1;

export const NOTHING_KEPT: Kept = {
  rows: new Map(),
  cursor: null,
  readAt: null,
  mayWrite: null,
  queue: [],
  conflicts: [],
  refused: [],
  sent: 0,
  packed: { text: '[]', rows: new Map(), since: new Map() },
};

/** The value for `DeskStore.save`. `stamp` tells this save from every other. */
export function storedValue({ packed, rows: _rows, ...rest }: Kept, stamp: string): unknown {
  return { format: FORMAT, stamp, ...rest, text: packed.text, since: [...packed.since] };
}

/** The stamp of a stored value; "" when there is nothing stored, or nothing that this version can read. */
export function stampOf(value: unknown): string {
  if (!isRecord(value) || value.format !== FORMAT) return '';
  return typeof value.stamp === 'string' ? value.stamp : '';
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

/**
 * What was stored. Rows that `before` has in the same version stay the same objects. Null when it cannot be read: nothing of ours, or
 * damaged.
 */
export function keptFrom(value: unknown, before: Kept): Kept | null {
  if (stampOf(value) === '' || !isRecord(value)) return null;
  const { text, since, queue, conflicts, refused, cursor, readAt, mayWrite, sent } = value;
  if (typeof text !== 'string' || !Array.isArray(since) || !Array.isArray(queue) || !Array.isArray(conflicts))
    return null;
  const packedRows = text === before.packed.text ? before.packed.rows : parsed(text);
  if (packedRows === null) return null;
  const changed = new Map<string, StoredRow | null>(since);
  const rows = new Map(packedRows);
  for (const [key, row] of changed) {
    if (row === null) rows.delete(key);
    else rows.set(key, sameOr(before.rows.get(key), row));
  }
  return {
    rows,
    cursor: typeof cursor === 'string' ? cursor : null,
    readAt: typeof readAt === 'string' ? readAt : null,
    mayWrite: typeof mayWrite === 'boolean' ? mayWrite : null,
    queue,
    conflicts,
    // What an earlier version of the product kept has none.
    refused: Array.isArray(refused) ? refused : [],
    sent: typeof sent === 'number' ? sent : 0,
    packed: { text, rows: packedRows, since: changed },
  };
}

function parsed(text: string): ReadonlyMap<string, StoredRow> | null {
  try {
    const rows: readonly StoredRow[] = JSON.parse(text);
    return new Map(rows.map((row) => [keyOf(row), row]));
  } catch {
    return null;
  }
}

function sameOr(before: StoredRow | undefined, row: StoredRow): StoredRow {
  return before !== undefined && before.version === row.version ? before : row;
}

function packedAnew(rows: ReadonlyMap<string, StoredRow>): Packed {
  return { text: JSON.stringify([...rows.values()]), rows, since: new Map() };
}

/** With these rows as they are now at the source, and without those. */
export function withRows(kept: Kept, changed: readonly StoredRow[], gone: readonly string[] = []): Kept {
  if (changed.length === 0 && gone.length === 0) return kept;
  const rows = new Map(kept.rows);
  const since = new Map(kept.packed.since);
  for (const row of changed) {
    rows.set(keyOf(row), row);
    since.set(keyOf(row), row);
  }
  for (const key of gone) {
    rows.delete(key);
    since.set(key, null);
  }
  return { ...kept, rows, packed: since.size > MAX_SINCE ? packedAnew(rows) : { ...kept.packed, since } };
}

/** A row that the source gives is left aside when it is what this device knows already, or older: sources answer late at times. */
function isNews(kept: Kept, row: StoredRow): boolean {
  const before = kept.rows.get(keyOf(row));
  if (before === undefined) return true;
  return before.version !== row.version && !(row.at !== '' && row.at < before.at);
}

/** With a row as the source gave it with the answer to a write. */
export function withLearned(kept: Kept, row: StoredRow): Kept {
  return isNews(kept, row) ? withRows(kept, [row]) : kept;
}

/** With what the source answered to a read at `readAt` (UTC instant). */
export function withAnswer(kept: Kept, answer: RowsAnswer, readAt: string): Kept {
  const read = { cursor: answer.cursor, readAt };
  const news = answer.rows.filter((row) => isNews(kept, row));
  if (!answer.complete) return { ...withRows(kept, news, answer.gone.map(keyOf)), ...read };
  if (news.length === 0 && answer.rows.length === kept.rows.size) return { ...kept, ...read };
  const fresh = new Set(news);
  const rows = new Map(
    answer.rows.map((row) => [keyOf(row), fresh.has(row) ? row : (kept.rows.get(keyOf(row)) ?? row)]),
  );
  return { ...kept, rows, packed: packedAnew(rows), ...read };
}
