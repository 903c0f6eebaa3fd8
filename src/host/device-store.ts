import { createStore, del, get, set } from 'idb-keyval';
import type { ChoiceStore, Choices } from './types';

const key = 'choices';

/** Keeps choices in this browser's IndexedDB, under the address of the page. */
export function deviceStore(): ChoiceStore {
  // Opening the database can fail at once where storage is switched off, so it waits until the first use.
  const store = (): ReturnType<typeof createStore> => createStore('rolvast', 'choices');
  async function quietly<Result>(act: () => Promise<Result>): Promise<Result | null> {
    try {
      return await act();
    } catch {
      return null;
    }
  }
  return {
    load: () => quietly(async () => (await get<Choices>(key, store())) ?? null),
    save: async (choices) => void (await quietly(() => set(key, choices, store()))),
    clear: async () => void (await quietly(() => del(key, store()))),
  };
}
