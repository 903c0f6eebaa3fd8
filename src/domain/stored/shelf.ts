import type { DeskStore } from './desk';
import { type Kept, keptFrom, NOTHING_KEPT, stampOf, storedValue } from './kept';

/** What a desk keeps, in memory and on this device. */
export interface Shelf {
  readonly kept: () => Kept;
  /**
   * Changes what is kept, upon what other pages of this browser kept meanwhile. `act` runs once, while no other page changes anything.
   * `durable`: whether the device kept it too; when it did not, `otherwise` changes what is in memory further. Never rejects; `act` does not throw.
   */
  readonly change: (
    act: (kept: Kept) => Kept,
    otherwise?: (kept: Kept) => Kept,
  ) => Promise<{ readonly durable: boolean }>;
}

/** Opens what this device kept; nothing when it keeps nothing. */
export async function openShelf(store: DeskStore, newId: () => string): Promise<Shelf> {
  let kept = NOTHING_KEPT;
  let stamp = '';

  function adopt(value: unknown): void {
    // A store that was emptied meanwhile is filled again with what this page knows: a change may be waiting in it.
    if (stampOf(value) === stamp || stampOf(value) === '') return;
    const found = keptFrom(value, kept);
    if (found === null) return;
    kept = found;
    stamp = stampOf(value);
  }

  try {
    adopt(await store.load());
  } catch {
    // The first change tells whether this device keeps anything.
  }

  let line: Promise<unknown> = Promise.resolve();

  async function change(act: (kept: Kept) => Kept, otherwise?: (kept: Kept) => Kept): Promise<{ durable: boolean }> {
    let acted = false;
    const run = (): void => {
      acted = true;
      kept = act(kept);
    };
    let durable = false;
    try {
      durable = await store.alone(async () => {
        adopt(await store.load());
        const before = kept;
        run();
        if (kept === before) return true;
        const next = newId();
        await store.save(storedValue(kept, next));
        stamp = next;
        return true;
      });
    } catch {
      // A store that cannot even be read is not written: another page may have changes waiting in it.
      if (!acted) run();
    }
    if (!durable && otherwise !== undefined) kept = otherwise(kept);
    return { durable };
  }

  return {
    kept: () => kept,
    change: (act, otherwise) => {
      const next = line.then(() => change(act, otherwise));
      line = next.catch(() => {});
      return next;
    },
  };
}
