import { isOlder, VERSION_FIELD } from './columns';
import type { Conflict } from './desk';
import { mergeFields } from './merge';
import { type Change, type Fields, type RowSource, type StoredRow, StoreFailure } from './types';

/** A change that waits to be sent. `write` is its own for good: by it a write that arrived without an answer is found again. */
export interface Pending {
  readonly write: string;
  readonly change: Change;
}

/** What the source made of a change. */
export type Sent =
  /** It is there. `row` is the newest that is known of the row, which may hold later changes of others too. */
  { readonly kind: 'done'; readonly row: StoredRow } | { readonly kind: 'conflict'; readonly conflict: Conflict };

type Update = Extract<Change, { kind: 'update' }>;

/** Someone else wins every time: then it is so busy that later is better. */
const MAX_TURNS = 6;

/**
 * Sends one change, so that it is done once however often this is called: a write that arrived before is recognised, and fields that
 * only one side touched are merged. `known` is the newest that this device has of the row. Rejects with what the source rejects with.
 */
export async function sendOne(source: RowSource, pending: Pending, known: StoredRow | null): Promise<Sent> {
  const { write, change } = pending;
  if (known?.write === write) return { kind: 'done', row: known };
  if (change.kind === 'create') {
    const { kind, row } = await source.create(change.list, change.id, change.fields, write);
    if (kind === 'done' || (await hasArrived(source, row, write))) return { kind: 'done', row };
    const { clashes } = mergeFields(null, change.fields, row.fields);
    return clashes.length === 0 ? { kind: 'done', row } : conflictOf(pending, row, clashes);
  }

  let aim = firstAim(change, known);
  for (let turn = 0; turn < MAX_TURNS; turn += 1) {
    if (aim === null) {
      const row = await source.find(change.list, change.id);
      if (row === null) return conflictOf(pending, null, []);
      const met = await meet(source, pending, change, row);
      if ('kind' in met) return met;
      aim = met;
    }
    const answer = await source.update(change.list, change.id, aim.version, aim.fields, write);
    if (answer.kind === 'done') return { kind: 'done', row: answer.row };
    if (answer.kind === 'gone') return conflictOf(pending, null, []);
    const met = await meet(source, pending, change, answer.row);
    if ('kind' in met) return met;
    aim = met;
  }
  throw new StoreFailure('busy');
}

/** A change meets a row as it is now: it is there already, or it clashes, or this is what is left to write. */
async function meet(
  source: RowSource,
  pending: Pending,
  { base, fields }: Update,
  row: StoredRow,
): Promise<Sent | Aim> {
  if (await hasArrived(source, row, pending.write)) return { kind: 'done', row };
  const { rest, clashes } = mergeFields(base.fields, fields, row.fields);
  if (clashes.length > 0) return conflictOf(pending, row, clashes);
  return Object.keys(rest).length === 0 ? { kind: 'done', row } : aimAt(row, rest);
}

function conflictOf({ write, change }: Pending, theirs: StoredRow | null, clashes: Conflict['clashes']): Sent {
  return { kind: 'conflict', conflict: { id: write, change, theirs, clashes } };
}

/** Whether a write is in a row, or in what the row was before others changed it. */
async function hasArrived(source: RowSource, row: StoredRow, write: string): Promise<boolean> {
  if (row.write === write) return true;
  return (await source.history(row.list, row.id)).some((version) => version.write === write);
}

interface Aim {
  readonly version: string;
  readonly fields: Fields;
}

/** A row that an older version of the product wrote is written whole, so that nothing of it stays in columns of then. */
function aimAt(row: StoredRow, rest: Fields): Aim {
  if (!isOlder(row.fields)) return { version: row.version, fields: rest };
  const { [VERSION_FIELD]: _old, ...fields } = row.fields;
  return { version: row.version, fields: { ...fields, ...rest } };
}

/**
 * Aims at the newest version that is known. Not at the version that the person saw: what stood on the screen were the fields of that
 * version with the changes of this device over them, and those may have come to nothing. Null when the row has to be looked at first:
 * what is known may be old, so only the source can tell that something clashes, or that there is nothing left to do.
 */
function firstAim({ base, fields }: Update, known: StoredRow | null): Aim | null {
  if (known === null) return null;
  const { rest, clashes } = mergeFields(base.fields, fields, known.fields);
  return clashes.length > 0 || Object.keys(rest).length === 0 ? null : aimAt(known, rest);
}
