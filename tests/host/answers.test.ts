import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { answerStore, KEPT_FOR } from '../../src/host/answers';
import type { Kept } from '../../src/host/kept';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function inMemory(): Kept & { readonly all: Map<string, unknown> } {
  const all = new Map<string, unknown>();
  return {
    all,
    get: async <Value>(key: string) => (all.get(key) as Value | undefined) ?? null,
    set: async (key, value) => void all.set(key, value),
    remove: async (key) => void all.delete(key),
    clear: async () => all.clear(),
    entries: async () => [...all],
  };
}

test('what was kept for one user is not there for another', async () => {
  const kept = inMemory();
  await answerStore(kept, 'marijke', () => 1).setItem('calendar', 'hers');
  expect(await answerStore(kept, 'marijke', () => 2).getItem('calendar')).toBe('hers');
  expect(await answerStore(kept, 'karim', () => 2).getItem('calendar')).toBeNull();
});

test('after two weeks it is not given any more, and forgotten after the next start, whoever starts', async () => {
  const kept = inMemory();
  const first = answerStore(kept, 'marijke', () => 0);
  await first.setItem('calendar', 'old');
  const later = KEPT_FOR + 1;
  expect(await answerStore(inMemory(), 'marijke', () => later).getItem('calendar')).toBeNull();
  answerStore(kept, 'karim', () => later);
  await vi.advanceTimersByTimeAsync(11_000);
  expect([...kept.all.keys()]).toEqual([]);
});

test('erasing takes the answers of everyone', async () => {
  const kept = inMemory();
  const store = answerStore(kept, 'marijke', () => 0);
  await store.setItem('a', '1');
  await answerStore(kept, 'karim', () => 0).setItem('b', '2');
  await store.clear();
  expect(kept.all.size).toBe(0);
});
