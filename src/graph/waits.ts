import type { WaitListener } from './types';

/** Keeps the listener informed while requests wait because Microsoft asked for it. */
export interface Waits {
  /** A wait of so many seconds begins. Call the function it returns once it is over. */
  readonly begin: (seconds: number) => () => void;
  /** Waits that long, or rejects with the reason of `signal` as soon as that aborts. */
  readonly pause: (seconds: number, signal: AbortSignal | undefined) => Promise<void>;
}

/**
 * The waits of one Graph. Requests can wait at the same time: the listener hears the longest time left, and 0 only when none
 * waits any more. `now` is in milliseconds.
 */
export function createWaits(listener: WaitListener, now: () => number): Waits {
  const ends = new Set<{ readonly at: number }>();

  function begin(seconds: number): () => void {
    const end = { at: now() + seconds * 1000 };
    ends.add(end);
    tell();
    return () => {
      if (ends.delete(end)) tell();
    };
  }

  function tell(): void {
    const last = Math.max(now(), ...[...ends].map(({ at }) => at));
    listener(ends.size === 0 ? 0 : Math.max(1, Math.ceil((last - now()) / 1000)));
  }

  async function pause(seconds: number, signal: AbortSignal | undefined): Promise<void> {
    const over = begin(seconds);
    let timer: ReturnType<typeof setTimeout> | undefined;
    const slept = new Promise<void>((resolve) => {
      timer = setTimeout(resolve, seconds * 1000);
    });
    try {
      await untilAborted(slept, signal);
    } finally {
      clearTimeout(timer);
      over();
    }
  }

  return { begin, pause };
}

/**
 * Settles as `work` does, or rejects with the reason of `signal` as soon as that aborts. What `work` does afterwards is
 * ignored.
 */
export async function untilAborted<T>(work: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (signal === undefined) return work;
  let stop: (() => void) | undefined;
  const aborted = new Promise<never>((_, reject) => {
    stop = () => reject(signal.reason);
    if (signal.aborted) stop();
    else signal.addEventListener('abort', stop);
  });
  try {
    return await Promise.race([work, aborted]);
  } finally {
    if (stop) signal.removeEventListener('abort', stop);
  }
}
