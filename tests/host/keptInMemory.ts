import type { Kept } from '../../src/host/kept';

/** A store in memory; what it holds is JSON, as in a browser that keeps copies. */
export function keptInMemory(start: Readonly<Record<string, unknown>> = {}): Kept & { readonly all: () => object } {
  const texts = new Map(Object.entries(start).map(([key, value]) => [key, JSON.stringify(value)]));
  return {
    all: () => Object.fromEntries([...texts].map(([key, text]) => [key, JSON.parse(text)])),
    get: async (key) => JSON.parse(texts.get(key) ?? 'null'),
    set: async (key, value) => void texts.set(key, JSON.stringify(value)),
    remove: async (key) => void texts.delete(key),
    clear: async () => texts.clear(),
    entries: async () => [...texts].map(([key, text]) => [key, JSON.parse(text)] as const),
  };
}
