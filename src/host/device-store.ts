import { keptOnDevice } from './kept';
import type { ChoiceStore, Choices } from './types';

/**
 * Keeps choices in this browser's IndexedDB, under the address of the page. `user` tells apart the people who use the same
 * browser: each finds only what he or she chose; "" where the host tells no user.
 */
export function deviceStore(user = ''): ChoiceStore {
  const key = user === '' ? 'choices' : `choices ${user}`;
  const kept = choicesOnDevice();
  return {
    load: () => kept.get<Choices>(key),
    save: (choices) => kept.set(key, choices),
    clear: () => kept.remove(key),
  };
}

/** Forgets what every user of this browser chose, in every host. */
export function clearChoices(): Promise<void> {
  return choicesOnDevice().clear();
}

function choicesOnDevice(): ReturnType<typeof keptOnDevice> {
  return keptOnDevice('rolvast', 'choices');
}
