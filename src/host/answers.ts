import type { Kept } from './kept';

/** Keeps what Graph answered, as text, on this device and for one user. Never rejects. */
export interface AnswerStore {
  /** How long an answer is kept, in milliseconds. */
  readonly keptFor: number;
  readonly getItem: (key: string) => Promise<string | null>;
  readonly setItem: (key: string, value: string) => Promise<void>;
  readonly removeItem: (key: string) => Promise<void>;
  /** Forgets the answers of every user. */
  readonly clear: () => Promise<void>;
}

interface KeptAnswer {
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly value: string;
}

/** How long an answer is kept, in milliseconds: two weeks. */
export const KEPT_FOR = 14 * 24 * 60 * 60 * 1000;

/** The sweep reads everything, so it waits until the first screen is there (milliseconds). */
const SWEEP_AFTER = 10_000;

/**
 * The answers of one user (`user`: any text that tells users apart). What is older than two weeks is forgotten soon after the start, also that of
 * others who used this browser.
 */
export function answerStore(kept: Kept, user: string, now: () => number): AnswerStore {
  const keyOf = (key: string): string => `${user} ${key}`;
  const fresh = (answer: unknown): answer is KeptAnswer =>
    typeof answer === 'object' && answer !== null && 'at' in answer && now() - Number(answer.at) <= KEPT_FOR;
  setTimeout(() => {
    void kept.entries().then((all) => {
      for (const [key, answer] of all) if (!fresh(answer)) void kept.remove(key);
    });
  }, SWEEP_AFTER);
  return {
    keptFor: KEPT_FOR,
    getItem: async (key) => {
      const answer = await kept.get<unknown>(keyOf(key));
      return fresh(answer) ? answer.value : null;
    },
    setItem: (key, value) => kept.set(keyOf(key), { at: now(), value } satisfies KeptAnswer),
    removeItem: (key) => kept.remove(keyOf(key)),
    clear: () => kept.clear(),
  };
}
