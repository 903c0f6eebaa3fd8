import { type Kept, keyOf } from './kept';
import type { Pending } from './send';
import type { StoredRow } from './types';

/** A row that is still to be made has this version. */
const UNMADE = '';

function over(row: StoredRow | undefined, { write, change }: Pending): StoredRow | null {
  if (row !== undefined) return { ...row, fields: { ...row.fields, ...change.fields } };
  // A row that someone removed meanwhile comes back only when the user says so.
  if (change.kind === 'update') return null;
  return { list: change.list, id: change.id, version: UNMADE, fields: change.fields, by: '', at: '', write };
}

/**
 * The rows as they will be once everything that waits is sent, by `keyOf`. A change in conflict does not count until the user chose.
 * The same map when nothing waits.
 */
export function overlaid(kept: Kept, waiting: readonly Pending[]): ReadonlyMap<string, StoredRow> {
  if (waiting.length === 0) return kept.rows;
  const rows = new Map(kept.rows);
  for (const pending of waiting) {
    const key = keyOf(pending.change);
    const row = over(rows.get(key), pending);
    if (row !== null) rows.set(key, row);
  }
  return rows;
}
