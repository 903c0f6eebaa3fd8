import { GraphFailure } from './types';
import { untilAborted } from './waits';

/** What came over the line, read to the end. */
export interface Exchange {
  readonly response: Response;
  readonly text: string;
}

/**
 * Sends one request and reads its answer to the end. Rejects with `slow` when that takes longer than `timeout` milliseconds, with
 * `offline` when the connection fails or breaks off half-way, and with the reason of `signal` when that aborts.
 */
export async function exchange(
  send: (signal: AbortSignal) => Promise<Response>,
  timeout: number,
  signal: AbortSignal | undefined,
): Promise<Exchange> {
  signal?.throwIfAborted();
  const stop = new AbortController();
  const pass = () => stop.abort(signal?.reason);
  signal?.addEventListener('abort', pass);
  const timer = setTimeout(() => stop.abort(new GraphFailure({ kind: 'slow' })), timeout);
  try {
    // A fetch that is handed in may not heed the signal, hence the race.
    return await untilAborted(readToEnd(send(stop.signal)), stop.signal);
  } catch {
    if (stop.signal.aborted) throw stop.signal.reason;
    throw new GraphFailure({ kind: 'offline' });
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', pass);
  }
}

async function readToEnd(answer: Promise<Response>): Promise<Exchange> {
  const response = await answer;
  return { response, text: await response.text() };
}
