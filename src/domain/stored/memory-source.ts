import {
  type Fields,
  type RowSource,
  type RowsAnswer,
  type RowVersion,
  type StoredList,
  type StoredRow,
  StoreFailure,
} from './types';

/** How a source in memory behaves. */
export interface MemoryOptions {
  /** Name under which changes are written; "" when nobody is known. */
  readonly by: string;
  /** The clock, for when a row was changed. */
  readonly now: () => Date;
  /** False: every write is refused. True when left out. */
  readonly mayWrite?: () => boolean | null;
  /** After each change, with all rows as they are now: a file of one's own is saved here, and a write only counts once it was. */
  readonly onChange?: (rows: readonly StoredRow[]) => void | Promise<void>;
}

/** The rows of `memorySource` beside what a source does: one source can serve several pages with other names. */
export interface MemorySource extends RowSource {
  readonly rows: () => readonly StoredRow[];
  /** The same rows for someone else. */
  readonly as: (options: MemoryOptions) => MemorySource;
}

interface Kept {
  readonly rows: Map<string, StoredRow>;
  readonly versions: Map<string, readonly RowVersion[]>;
  /** Number of the change that a row was last in, for reading what is new. */
  readonly changedAt: Map<string, number>;
  count: number;
}

const keyOf = (list: StoredList, id: string): string => `${list} ${id}`;

/** A register in memory, with versions, history and what changed since a cursor: for a register file of one's own, the example and tests. */
export function memorySource(rows: readonly StoredRow[], options: MemoryOptions): MemorySource {
  const kept: Kept = { rows: new Map(), versions: new Map(), changedAt: new Map(), count: 0 };
  for (const row of rows) {
    const key = keyOf(row.list, row.id);
    kept.rows.set(key, row);
    kept.versions.set(key, [versionOf(row)]);
    kept.changedAt.set(key, 0);
  }
  return sourceOn(kept, options);
}

function versionOf({ fields, by, at, write }: StoredRow): RowVersion {
  return { fields, by, at, write };
}

function sourceOn(kept: Kept, options: MemoryOptions): MemorySource {
  const { by, now, mayWrite = () => true, onChange } = options;

  async function put(list: StoredList, id: string, fields: Fields, write: string): Promise<StoredRow> {
    if (mayWrite() === false) throw new StoreFailure('forbidden');
    const key = keyOf(list, id);
    const before = kept.rows.get(key);
    const versions = kept.versions.get(key) ?? [];
    const row: StoredRow = { list, id, version: String(kept.count + 2), fields, by, at: now().toISOString(), write };
    kept.count += 1;
    kept.rows.set(key, row);
    kept.versions.set(key, [versionOf(row), ...versions]);
    kept.changedAt.set(key, kept.count);
    try {
      await onChange?.([...kept.rows.values()]);
    } catch (error) {
      // What could not be saved did not happen; unless someone built on it meanwhile, in which case theirs is the newest.
      if (kept.rows.get(key) === row) {
        if (before === undefined) kept.rows.delete(key);
        else kept.rows.set(key, before);
        kept.versions.set(key, versions);
      }
      throw new StoreFailure('broken', error);
    }
    return row;
  }

  return {
    rows: () => [...kept.rows.values()],
    as: (other) => sourceOn(kept, other),
    read: async (cursor): Promise<RowsAnswer> => {
      const since = cursor === null ? Number.NaN : Number(cursor);
      const complete = Number.isNaN(since) || since > kept.count;
      const rows = [...kept.rows].flatMap(([key, row]) =>
        complete || (kept.changedAt.get(key) ?? 0) > since ? [row] : [],
      );
      return { rows, gone: [], complete, cursor: String(kept.count) };
    },
    find: async (list, id) => kept.rows.get(keyOf(list, id)) ?? null,
    create: async (list, id, fields, write) => {
      const row = kept.rows.get(keyOf(list, id));
      if (row !== undefined) return { kind: 'exists', row };
      return { kind: 'done', row: await put(list, id, fields, write) };
    },
    update: async (list, id, version, fields, write) => {
      const row = kept.rows.get(keyOf(list, id));
      if (row === undefined) return { kind: 'gone' };
      if (row.version !== version) return { kind: 'changed', row };
      return { kind: 'done', row: await put(list, id, { ...row.fields, ...fields }, write) };
    },
    history: async (list, id) => kept.versions.get(keyOf(list, id)) ?? [],
    mayWrite: async () => mayWrite(),
  };
}
