import { type Backoff, backoff, type Timers } from './backoff';
import type { Outcome } from './desk';
import { type Kept, keyOf, withLearned, withRows } from './kept';
import { fallingWith, without, withRefused } from './refused';
import { type Pending, type Sent, sendOne } from './send';
import type { Shelf } from './shelf';
import { outcomeOf, type Submission } from './submissions';
import { type RowSource, StoreFailure, type StoreTrouble } from './types';

/** Sends what waits, in order and one at a time. */
export interface Sender {
  /** Everything that waits to be sent, in order. The same array as long as nothing changes. */
  readonly waiting: () => readonly Pending[];
  /**
   * Keeps the changes as `keep` places them, sends them, and says what became of them. `form`: whether who asked still has what was
   * filled in. Then what is not taken is handed back to it, else it becomes a refused change.
   */
  readonly submit: (changes: readonly Pending[], keep: (kept: Kept) => Kept, form: boolean) => Promise<Outcome>;
  /** Sends what waits; resolves when nothing more can be sent for now. */
  readonly flush: () => Promise<void>;
  readonly close: () => void;
}

/** Any error as the one that sources promise; another one is a fault in the source, and no reason to try again. */
export function failureOf(error: unknown): StoreFailure {
  return error instanceof StoreFailure ? error : new StoreFailure('broken', error);
}

/** How far a trouble reaches: all rows for now, all rows until someone does something, or this row. */
const REACH: Readonly<Record<StoreTrouble, 'passing' | 'all' | 'row'>> = {
  offline: 'passing',
  slow: 'passing',
  busy: 'passing',
  ask: 'passing',
  forbidden: 'all',
  absent: 'all',
  broken: 'row',
};

/** `changed` is called after each step, `troubled` with why sending did not succeed, or null when it did. */
export function createSender(parts: {
  readonly source: RowSource;
  readonly shelf: Shelf;
  readonly timers: Timers | null;
  readonly changed: () => void;
  readonly troubled: (failure: StoreFailure | null) => void;
}): Sender {
  const { source, shelf, timers, changed, troubled } = parts;
  /** Changes that this device could not keep. They live as long as the attempt to send them. */
  let loose: readonly Pending[] = [];
  /** Taken out of the queue; in a store that failed they may still stand. */
  const over = new Set<string>();
  const submissions = new Set<Submission>();
  let running: Promise<void> | null = null;
  let closed = false;
  const later: Backoff = backoff(timers, () => void flush());

  let seen: { readonly queue: readonly Pending[]; readonly loose: readonly Pending[] } | null = null;
  let all: readonly Pending[] = [];
  function waiting(): readonly Pending[] {
    const { queue } = shelf.kept();
    if (seen?.queue !== queue || seen.loose !== loose) {
      seen = { queue, loose };
      all = [...queue.filter(({ write }) => !over.has(write)), ...loose];
    }
    return all;
  }

  function nextOf(): Pending | null {
    const blocked = new Set(shelf.kept().conflicts.map(({ change }) => keyOf(change)));
    return waiting().find(({ change }) => !blocked.has(keyOf(change))) ?? null;
  }

  /** Answers who waits for something that is decided, and everyone when sending stopped. */
  function answer(stopped: StoreFailure | null): void {
    for (const submission of [...submissions]) {
      if (!submission.ready) continue;
      const outcome = outcomeOf(submission, shelf.kept(), waiting(), stopped);
      if (outcome === null) continue;
      submissions.delete(submission);
      submission.answer(outcome);
    }
  }

  async function take({ write }: Pending, act: (kept: Kept) => Kept): Promise<void> {
    for (const submission of submissions)
      if (submission.changes.some((one) => one.write === write)) submission.begun = true;
    await shelf.change(act);
    over.add(write);
    loose = loose.filter((one) => one.write !== write);
  }

  function arrive(pending: Pending, sent: Sent): Promise<void> {
    const gone = new Set([pending.write]);
    if (sent.kind === 'done')
      return take(pending, (kept) => ({ ...withLearned(without(kept, gone), sent.row), sent: kept.sent + 1 }));
    const { conflict } = sent;
    const { theirs } = conflict;
    return take(pending, (kept) => {
      // Another page of this browser may have come to the same conclusion, and its user may have chosen by now.
      const mine = kept.queue.includes(pending) || kept.queue.some(({ write }) => write === pending.write);
      if (!mine && !loose.includes(pending)) return kept;
      const left = without(kept, gone);
      const learned = theirs === null ? withRows(left, [], [keyOf(conflict.change)]) : withLearned(left, theirs);
      return { ...learned, conflicts: [...kept.conflicts.filter(({ id }) => id !== conflict.id), conflict] };
    });
  }

  /**
   * Takes these changes out of what waits. A submission that one of them is of gets all of its changes back, unless the source took one
   * already; what nobody waits for any more becomes a refused change.
   */
  async function giveUp(some: readonly Pending[], why: StoreFailure, set: Partial<Kept> = {}): Promise<void> {
    const writes = new Set(some.map(({ write }) => write));
    const untouched = [...submissions].filter(
      ({ begun, handedBack, changes }) =>
        !begun && handedBack === null && changes.some(({ write }) => writes.has(write)),
    );
    const back = new Set(untouched.flatMap(({ changes }) => changes.map(({ write }) => write)));
    const refused = some.filter(({ write }) => !back.has(write));
    await shelf.change((kept) => ({ ...withRefused(without(kept, back), refused, loose, why.trouble), ...set }));
    for (const write of back) over.add(write);
    loose = loose.filter(({ write }) => !back.has(write) && !writes.has(write));
    for (const submission of untouched) submission.handedBack = why;
  }

  /** Everything that waits, but what is still being handed in: that is tried once by itself. */
  function settledWaiting(): readonly Pending[] {
    const fresh = new Set(
      [...submissions].filter(({ ready }) => !ready).flatMap(({ changes }) => changes.map(({ write }) => write)),
    );
    return waiting().filter(({ write }) => !fresh.has(write));
  }

  async function run(): Promise<StoreFailure | null> {
    for (let pending = nextOf(); pending !== null && !closed; pending = nextOf()) {
      try {
        const known = shelf.kept().rows.get(keyOf(pending.change)) ?? null;
        await arrive(pending, await sendOne(source, pending, known));
        troubled(null);
      } catch (error) {
        const failure = failureOf(error);
        const reach = REACH[failure.trouble];
        if (reach === 'row') {
          await giveUp(fallingWith(pending, waiting()), failure);
          troubled(null);
        } else {
          troubled(failure);
          if (reach === 'all')
            await giveUp(settledWaiting(), failure, failure.trouble === 'forbidden' ? { mayWrite: false } : {});
          return failure;
        }
      }
      changed();
      answer(null);
    }
    return null;
  }

  async function flushOnce(): Promise<void> {
    later.stop();
    const stopped = await run();
    // What this device could not keep cannot wait either.
    if (stopped !== null && loose.length > 0) await giveUp(loose, stopped);
    const passing = stopped !== null && REACH[stopped.trouble] === 'passing';
    if (stopped === null) later.reset();
    else if (passing && stopped.trouble !== 'ask' && !closed && waiting().length > 0) later.plan();
    running = null;
    changed();
    answer(stopped ?? new StoreFailure('offline'));
  }

  function flush(): Promise<void> {
    if (closed) return Promise.resolve();
    running ??= flushOnce();
    return running;
  }

  async function submit(changes: readonly Pending[], keep: (kept: Kept) => Kept, form: boolean): Promise<Outcome> {
    return new Promise((resolve) => {
      const submission: Submission = { changes, ready: false, begun: !form, handedBack: null, answer: resolve };
      submissions.add(submission);
      const writes = new Set(changes.map(({ write }) => write));
      void shelf
        .change(keep, (kept) => without(kept, writes))
        .then(({ durable }) => {
          if (!durable) loose = [...loose, ...changes];
          submission.ready = true;
          changed();
          if (closed) answer(new StoreFailure('offline'));
          else void flush();
        });
    });
  }

  return {
    waiting,
    submit,
    flush,
    close: () => {
      closed = true;
      later.stop();
      if (running === null) answer(new StoreFailure('offline'));
    },
  };
}
