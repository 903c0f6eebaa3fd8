import { clear, createStore, del, get, set } from 'idb-keyval';
import type { DeskStore } from '../domain/stored/desk';

const DATABASE = 'rolvast-desks';

/**
 * Keeps what the desk of one register knows, in this browser's IndexedDB. `key` tells users and registers apart. Unlike other stores it
 * rejects where nothing can be kept: a change that is not kept may not be called kept.
 */
export function deskStoreOnDevice(key: string): DeskStore {
  let opened: ReturnType<typeof createStore> | null = null;
  // Opening the database can fail at once where storage is switched off, so it waits until the first use.
  const store = (): ReturnType<typeof createStore> => {
    opened ??= createStore(DATABASE, 'kept');
    return opened;
  };
  return {
    load: async () => (await get<unknown>(key, store())) ?? null,
    save: async (value) => set(key, value, store()),
    alone: (act) => alone(`rolvast desk ${key}`, act),
  };
}

/** Keeps what a desk knows for as long as the page lives: for a register that is kept elsewhere, or is only an example. */
export function deskStoreOnPage(): DeskStore {
  let kept: unknown = null;
  let last: Promise<unknown> = Promise.resolve();
  return {
    load: async () => kept,
    save: async (value) => {
      kept = value;
    },
    alone: (act) => {
      const next = last.then(act, act);
      last = next.catch(() => null);
      return next;
    },
  };
}

/** Forgets what the desk of one register kept. Never rejects. */
export async function forgetDesk(key: string): Promise<void> {
  try {
    await del(key, createStore(DATABASE, 'kept'));
  } catch {
    // Storage is switched off: nothing to forget.
  }
}

/** Forgets what every desk kept, of every user of this browser. Never rejects. */
export async function clearDesks(): Promise<void> {
  try {
    await clear(createStore(DATABASE, 'kept'));
  } catch {
    // Storage is switched off: nothing to forget.
  }
}

/** Pages of one browser wait for each other; an old browser without locks has only its own page to wait for. */
async function alone<Value>(name: string, act: () => Promise<Value>): Promise<Value> {
  const { locks } = navigator;
  return locks === undefined ? act() : locks.request(name, act);
}
