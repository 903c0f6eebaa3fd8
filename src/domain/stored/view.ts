import type { DeskState } from './desk';
import { type Kept, keyOf } from './kept';
import { hasNewerRows, NEWER } from './newer';
import { overlaid } from './overlay';
import { registerOf } from './rows';
import type { Pending } from './send';
import type { StoredList, StoredRow } from './types';

/** Everything that what a desk shows is made of. */
export interface Seen {
  readonly kept: Kept;
  readonly waiting: readonly Pending[];
  readonly trouble: DeskState['trouble'];
}

/** What a desk shows. Nothing is worked out before someone asks, and nothing twice. */
export interface View {
  readonly state: () => DeskState;
  readonly row: (list: StoredList, id: string) => StoredRow | null;
  readonly onChange: (listener: () => void) => () => void;
  /** Tells the listeners when there is something new. */
  readonly changed: () => void;
  readonly close: () => void;
}

function isSame(a: Seen, b: Seen): boolean {
  return (
    a.waiting === b.waiting &&
    a.trouble === b.trouble &&
    a.kept.rows === b.kept.rows &&
    a.kept.conflicts === b.kept.conflicts &&
    a.kept.refused === b.kept.refused &&
    a.kept.readAt === b.kept.readAt &&
    a.kept.mayWrite === b.kept.mayWrite
  );
}

/** `look` gives what there is now. */
export function createView(look: () => Seen): View {
  const listeners = new Set<() => void>();
  let told = look();

  let rowsFrom: Pick<Seen, 'kept' | 'waiting'> | null = null;
  let rows: ReadonlyMap<string, StoredRow> = new Map();
  function shownRows(): ReadonlyMap<string, StoredRow> {
    const { kept, waiting } = look();
    if (rowsFrom?.kept.rows !== kept.rows || rowsFrom.waiting !== waiting) {
      rowsFrom = { kept, waiting };
      rows = overlaid(kept, waiting);
    }
    return rows;
  }

  let madeOf: { readonly rows: ReadonlyMap<string, StoredRow>; readonly newer: boolean } | null = null;
  let made = registerOf([]);
  let stateOf: Seen | null = null;
  let last: DeskState | null = null;
  function state(): DeskState {
    const seen = look();
    if (last !== null && stateOf !== null && isSame(stateOf, seen)) return last;
    const now = shownRows();
    if (madeOf?.rows !== now) {
      madeOf = { rows: now, newer: hasNewerRows(seen.kept) };
      made = registerOf(now.values());
    }
    const { kept, waiting, trouble } = seen;
    stateOf = seen;
    last = {
      register: made.register,
      readAt: kept.readAt,
      mayWrite: madeOf.newer ? false : kept.mayWrite,
      pending: waiting.length,
      conflicts: kept.conflicts,
      refused: kept.refused,
      trouble,
      faults: madeOf.newer ? [NEWER, ...made.faults] : made.faults,
    };
    return last;
  }

  return {
    state,
    row: (list, id) => shownRows().get(keyOf({ list, id })) ?? null,
    onChange: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    changed: () => {
      const seen = look();
      if (isSame(told, seen)) return;
      told = seen;
      for (const listener of [...listeners]) listener();
    },
    close: () => listeners.clear(),
  };
}
