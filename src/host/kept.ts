import { clear, createStore, del, entries, get, set } from 'idb-keyval';

/** Keeps values on this device until they are removed. Never rejects: where storage is switched off it keeps nothing. */
export interface Kept {
  readonly get: <Value>(key: string) => Promise<Value | null>;
  readonly set: (key: string, value: unknown) => Promise<void>;
  readonly remove: (key: string) => Promise<void>;
  readonly clear: () => Promise<void>;
  /** Every key and value; empty where nothing can be read. */
  readonly entries: () => Promise<readonly (readonly [key: string, value: unknown])[]>;
}

/** A store in this browser's IndexedDB, under the address of the page. Each database holds one store. */
export function keptOnDevice(database: string, name: string): Kept {
  let opened: ReturnType<typeof createStore> | null = null;
  // Opening the database can fail at once where storage is switched off, so it waits until the first use.
  const store = (): ReturnType<typeof createStore> => {
    opened ??= createStore(database, name);
    return opened;
  };
  async function quietly<Result>(act: () => Promise<Result>): Promise<Result | null> {
    try {
      return await act();
    } catch {
      return null;
    }
  }
  return {
    get: <Value>(key: string) => quietly(async () => (await get<Value>(key, store())) ?? null),
    set: async (key, value) => void (await quietly(() => set(key, value, store()))),
    remove: async (key) => void (await quietly(() => del(key, store()))),
    clear: async () => void (await quietly(() => clear(store()))),
    entries: async () => (await quietly(() => entries<string, unknown>(store()))) ?? [],
  };
}
