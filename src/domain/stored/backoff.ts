/** Runs something later; a parameter, because the domain waits for nothing itself. */
export interface Timers {
  /** Calls `act` once after that many milliseconds, unless the returned function is called before. */
  readonly after: (milliseconds: number, act: () => void) => () => void;
}

/** How long the desk waits before it tries again by itself, in milliseconds; the last one repeats. */
const WAITS = [5_000, 15_000, 60_000, 300_000] as const;

/** Tries again later, each time a little later. */
export interface Backoff {
  /** Plans one try; nothing when one is planned already. */
  readonly plan: () => void;
  /** It went well: the next wait is short again. */
  readonly reset: () => void;
  readonly stop: () => void;
}

/** Without timers nothing is planned: then only the user, or a later start, tries again. */
export function backoff(timers: Timers | null, act: () => void): Backoff {
  let turn = 0;
  let cancel: (() => void) | null = null;
  const stop = (): void => {
    cancel?.();
    cancel = null;
  };
  return {
    plan: () => {
      if (timers === null || cancel !== null) return;
      const wait = WAITS[Math.min(turn, WAITS.length - 1)] ?? 0;
      turn += 1;
      cancel = timers.after(wait, () => {
        cancel = null;
        act();
      });
    },
    reset: () => {
      turn = 0;
      stop();
    },
    stop,
  };
}
