/** Functions to call after a change. */
export interface Listeners {
  /** Adds one; the returned function takes it away again. */
  readonly add: (listener: () => void) => () => void;
  readonly tell: () => void;
}

/** A new, empty set of listeners. */
export function listeners(): Listeners {
  const all = new Set<() => void>();
  return {
    add(listener) {
      // A wrapper, so that adding the same function twice means calling it twice.
      const entry = (): void => listener();
      all.add(entry);
      return () => void all.delete(entry);
    },
    tell() {
      for (const listener of [...all]) listener();
    },
  };
}
