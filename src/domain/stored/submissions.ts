import type { Conflict, Outcome } from './desk';
import { type Kept, keyOf } from './kept';
import type { Pending } from './send';
import type { StoreFailure } from './types';

/** Changes that someone waits for. */
export interface Submission {
  readonly changes: readonly Pending[];
  /** True once they wait to be sent. */
  ready: boolean;
  /** True once the source took one of them, or when they end a conflict: what is not taken then becomes a refused change. */
  begun: boolean;
  /** Why the source did not take them, after which they wait no longer. */
  handedBack: StoreFailure | null;
  readonly answer: (outcome: Outcome) => void;
}

/**
 * What became of a submission, read from where its changes are now. Null while one of them can still be sent, unless sending stopped:
 * `stopped` is why.
 */
export function outcomeOf(
  { changes, handedBack }: Submission,
  kept: Kept,
  waiting: readonly Pending[],
  stopped: StoreFailure | null,
): Outcome | null {
  if (handedBack !== null) {
    const { trouble, detail } = handedBack;
    return trouble === 'forbidden' ? { kind: 'refused' } : { kind: 'unkept', trouble, detail };
  }
  const refused = kept.refused.filter(({ id }) => changes.some(({ write }) => write === id));
  const writes = new Set(waiting.map(({ write }) => write));
  const conflicts = new Set<Conflict>();
  let stays = false;
  for (const { write, change } of changes) {
    const waits = writes.has(write);
    // A change behind a conflict in the same row waits for the same choice.
    const conflict = kept.conflicts.find((one) => one.id === write || (waits && keyOf(one.change) === keyOf(change)));
    if (conflict !== undefined) conflicts.add(conflict);
    else if (waits) stays = true;
  }
  if (stays && stopped === null) return null;
  if (conflicts.size > 0) return { kind: 'conflict', conflicts: [...conflicts] };
  if (refused.length > 0) return { kind: 'partly', refused };
  return stays && stopped !== null
    ? { kind: 'kept', trouble: stopped.trouble, detail: stopped.detail }
    : { kind: 'saved' };
}
