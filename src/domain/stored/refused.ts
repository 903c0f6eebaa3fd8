import type { Refused } from './desk';
import { type Kept, keyOf } from './kept';
import type { Pending } from './send';
import type { StoreTrouble } from './types';

/**
 * What cannot be sent when `first` is not taken: itself, and where it would make a row also the changes of that row and the new rows that
 * refer to it, in their order. Without it they would be there for everyone, and lead nowhere.
 */
export function fallingWith(first: Pending, waiting: readonly Pending[]): readonly Pending[] {
  if (first.change.kind === 'update') return [first];
  const rows = new Set([keyOf(first.change)]);
  const ids = new Set([first.change.id]);
  const fallen = [first];
  for (const pending of waiting) {
    const { change } = pending;
    if (pending.write === first.write) continue;
    const refers = Object.values(change.fields).some((value) => typeof value === 'string' && ids.has(value));
    if (!rows.has(keyOf(change)) && !(change.kind === 'create' && refers)) continue;
    fallen.push(pending);
    rows.add(keyOf(change));
    if (change.kind === 'create') ids.add(change.id);
  }
  return fallen;
}

/** Without these writes, whether they wait or were refused. */
export function without(kept: Kept, writes: ReadonlySet<string>): Kept {
  const queue = kept.queue.filter(({ write }) => !writes.has(write));
  const refused = kept.refused.filter(({ id }) => !writes.has(id));
  if (queue.length === kept.queue.length && refused.length === kept.refused.length) return kept;
  return { ...kept, queue, refused };
}

/**
 * With these changes refused. `loose`: those that this device could not keep. Another page of this browser may have refused or sent one
 * already, and its user may have thrown it away: then it stays so.
 */
export function withRefused(kept: Kept, some: readonly Pending[], loose: readonly Pending[], why: StoreTrouble): Kept {
  if (some.length === 0) return kept;
  const waits = new Set([...kept.queue, ...loose].map(({ write }) => write));
  const fresh = some
    .filter(({ write }) => waits.has(write))
    .map(({ write, change }): Refused => ({ id: write, change, trouble: why }));
  const left = without(kept, new Set(fresh.map(({ id }) => id)));
  return { ...left, refused: [...left.refused, ...fresh] };
}

/** With these refused changes (ids) waiting again, behind what waits already. */
export function withAgain(kept: Kept, ids: readonly string[]): Kept {
  const again = kept.refused.filter(({ id }) => ids.includes(id));
  if (again.length === 0) return kept;
  const left = without(kept, new Set(ids));
  return { ...left, queue: [...left.queue, ...again.map(({ id, change }): Pending => ({ write: id, change }))] };
}
