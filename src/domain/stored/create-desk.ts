import type { Timers } from './backoff';
import type { Desk, DeskState, DeskStore, Outcome, Settlement } from './desk';
import { type Kept, keyOf, withAnswer } from './kept';
import { differing } from './merge';
import { hasNewerRows } from './newer';
import { withAgain } from './refused';
import type { Pending } from './send';
import { createSender, failureOf } from './sender';
import { settledChange } from './settling';
import { openShelf } from './shelf';
import type { Change, RowSource, StoreFailure } from './types';
import { createView } from './view';

/** What a desk works with. */
export interface DeskParts {
  readonly source: RowSource;
  readonly store: DeskStore;
  /** The clock, for when the source was read. */
  readonly now: () => Date;
  /** A new id that nobody else has, also on other devices. */
  readonly newId: () => string;
  /** For trying again by itself; without them only the user and `refresh` do. */
  readonly timers?: Timers;
}

/** An answer to a read counts only when nothing was sent meanwhile; after so many turns it counts, and the next read starts where this one did. */
const MAX_READS = 3;

/** False when the change says nothing that the row did not say already. */
function saysSomething(change: Change): boolean {
  return change.kind === 'create' || Object.keys(differing(change.fields, change.base.fields)).length > 0;
}

/** The queue with a change in front of those of the same row, which were made after it. */
function before(queue: readonly Pending[], first: Pending): readonly Pending[] {
  const at = queue.findIndex(({ change }) => keyOf(change) === keyOf(first.change));
  return at === -1 ? [...queue, first] : [...queue.slice(0, at), first, ...queue.slice(at)];
}

/**
 * Opens the desk of a register with what this device kept of it: without any request. A change is kept on this device before it is
 * sent, and is done once however often sending is cut off: what becomes of it can be read in the state, also after a restart. Several
 * pages of one browser may have a desk for the same register.
 */
export async function createDesk({ source, store, now, newId, timers }: DeskParts): Promise<Desk> {
  const shelf = await openShelf(store, newId);
  let trouble: DeskState['trouble'] = null;
  let closed = false;

  function troubled(failure: StoreFailure | null): void {
    if (failure?.trouble === trouble?.kind && failure?.detail === trouble?.detail) return;
    trouble = failure === null ? null : { kind: failure.trouble, detail: failure.detail };
  }

  const changed = (): void => view.changed();
  const sender = createSender({ source, shelf, timers: timers ?? null, changed, troubled });
  const view = createView(() => ({ kept: shelf.kept(), waiting: sender.waiting(), trouble }));

  async function read(signal: AbortSignal | undefined): Promise<void> {
    for (let turn = 1; ; turn += 1) {
      const { cursor, sent } = shelf.kept();
      const [answer, mayWrite] = await Promise.all([source.read(cursor, signal), rights(signal)]);
      let counts = true;
      const readAt = now().toISOString();
      await shelf.change((kept) => {
        const isLate = kept.sent !== sent;
        counts = !isLate || turn === MAX_READS;
        if (!counts) return kept;
        const next = withAnswer(kept, answer, readAt);
        return { ...next, mayWrite: mayWrite ?? kept.mayWrite, cursor: isLate ? cursor : next.cursor };
      });
      if (counts) return;
    }
  }

  /** Null when it cannot be told now. */
  async function rights(signal: AbortSignal | undefined): Promise<boolean | null> {
    try {
      return await source.mayWrite(signal);
    } catch {
      return null;
    }
  }

  /** False when the caller gave up, or the source could not be read. */
  async function readOnce(signal: AbortSignal | undefined): Promise<boolean> {
    try {
      await read(signal);
      troubled(null);
      return true;
    } catch (error) {
      if (signal?.aborted !== true) troubled(failureOf(error));
      return false;
    } finally {
      changed();
    }
  }

  let reading: Promise<boolean> | null = null;
  async function refresh(signal?: AbortSignal): Promise<void> {
    // Two screens that open at once read once; who comes second reads itself when the first gave up.
    const joined = reading !== null && (await reading);
    if (closed || signal?.aborted === true) return;
    if (!joined) {
      reading = readOnce(signal);
      const read = await reading;
      reading = null;
      if (!read) return;
    }
    if (!closed) await sender.flush();
  }

  function mayNot(): boolean {
    const { mayWrite } = shelf.kept();
    return mayWrite === false || hasNewerRows(shelf.kept());
  }

  async function submit(changes: readonly Change[]): Promise<Outcome> {
    const wanted = changes.filter(saysSomething).map((change): Pending => ({ write: newId(), change }));
    if (wanted.length === 0) return { kind: 'saved' };
    if (mayNot()) return { kind: 'refused' };
    return sender.submit(wanted, (kept) => ({ ...kept, queue: [...kept.queue, ...wanted] }), true);
  }

  async function settle(id: string, how: Settlement): Promise<Outcome> {
    const conflict = shelf.kept().conflicts.find((one) => one.id === id);
    if (conflict === undefined) return { kind: 'saved' };
    const change = settledChange(conflict, how);
    if (change !== null && mayNot()) return { kind: 'refused' };
    const wanted: readonly Pending[] = change === null ? [] : [{ write: newId(), change }];
    const choose = (kept: Kept): Kept => {
      // Chosen on another page of this browser meanwhile: that choice counts.
      if (!kept.conflicts.some((one) => one.id === id)) return kept;
      const conflicts = kept.conflicts.filter((one) => one.id !== id);
      return { ...kept, conflicts, queue: wanted.reduce(before, kept.queue) };
    };
    return sender.submit(wanted, choose, false);
  }

  async function sendAgain(refused: readonly string[]): Promise<void> {
    if (closed || hasNewerRows(shelf.kept())) return;
    await shelf.change((kept) => withAgain(kept, refused));
    changed();
    await sender.flush();
  }

  async function discard(refused: readonly string[]): Promise<void> {
    await shelf.change((kept) => ({ ...kept, refused: kept.refused.filter(({ id }) => !refused.includes(id)) }));
    changed();
  }

  return {
    state: view.state,
    onChange: view.onChange,
    row: view.row,
    refresh,
    submit,
    settle,
    sendAgain,
    discard,
    history: async (list, id) => {
      try {
        return await source.history(list, id);
      } catch (error) {
        throw failureOf(error);
      }
    },
    close: () => {
      closed = true;
      sender.close();
      view.close();
    },
  };
}
