import type { Register } from '../../src/domain/register/types';
import { createDesk } from '../../src/domain/stored/create-desk';
import type { Desk, DeskStore } from '../../src/domain/stored/desk';
import { type MemorySource, memorySource } from '../../src/domain/stored/memory-source';
import { rowsOf } from '../../src/domain/stored/rows';
import type { RowSource, StoredRow } from '../../src/domain/stored/types';
import { TODAY } from './ports';

/** Ids that count: "id-1", "id-2". */
export function countingIds(prefix = 'id'): () => string {
  let count = 0;
  return () => {
    count += 1;
    return `${prefix}-${count}`;
  };
}

/** A device that keeps things in memory; several desks on one store are several pages of one browser. */
export function memoryDeskStore(): DeskStore & { readonly value: () => unknown } {
  let value: unknown = null;
  let line: Promise<unknown> = Promise.resolve();
  return {
    value: () => value,
    load: async () => structuredClone(value),
    save: async (next) => {
      value = structuredClone(next);
    },
    alone: (act) => {
      const run = line.then(act);
      line = run.catch(() => {});
      return run;
    },
  };
}

export interface TestDeskOptions {
  /** Who changes things here. */
  readonly by?: string;
  readonly now?: () => Date;
  readonly mayWrite?: boolean | null;
  /** When the rows were changed last, and by whom. */
  readonly at?: string;
  readonly author?: string;
  /** Puts something between the desk and its source, such as a source that fails. */
  readonly through?: (source: RowSource) => RowSource;
  readonly store?: DeskStore;
}

/** A real desk over a register in memory, already read. `source` is what stands behind it: change it there to be somebody else. */
export async function testDesk(
  register: Register,
  options: TestDeskOptions = {},
): Promise<Desk & { readonly source: MemorySource; readonly rows: () => readonly StoredRow[] }> {
  const { by = 'Jasper de Wit', now = () => new Date(`${TODAY}T09:30:00Z`), mayWrite = true } = options;
  const at = options.at ?? (register.updated === null ? '' : `${register.updated}T10:00:00Z`);
  const rows = rowsOf(register, { by: options.author ?? by, at });
  const source = memorySource(rows, { by, now, mayWrite: () => mayWrite });
  const through = options.through ?? ((same: RowSource) => same);
  const store = options.store ?? memoryDeskStore();
  const desk = await createDesk({ source: through(source), store, now, newId: countingIds('write') });
  await desk.refresh();
  return { ...desk, source, rows: source.rows };
}
