import { keptOnDevice } from './kept';
import type { ChoiceStore, Choices } from './types';

/**
 * Keeps choices in this browser's IndexedDB, under the address of the page. `user` tells apart the people who use the same
 * browser: each finds only what he or she chose; "" where the host tells no user.
 */
export function deviceStore(user = ''): ChoiceStore {
  const key = user === '' ? 'choices' : `choices ${user}`;
  const kept = keptOnDevice('rolvast', 'choices');
  return {
    load: () => kept.get<Choices>(key),
    save: (choices) => kept.set(key, choices),
    clear: () => kept.remove(key),
  };
}
