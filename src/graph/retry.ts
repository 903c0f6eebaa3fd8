/** The longest wait, in seconds, that is sat out; a longer one is handed to the screen, which counts down. */
export const LONGEST_WAIT = 20;

/** Attempts after the first. */
export const MAX_RETRIES = 3;

/** Seconds until it makes sense to try again when Microsoft names none. */
export const USUAL_WAIT = 10;

const BUSY: readonly number[] = [429, 503, 504];

/** Whether a status says "later". Source: https://learn.microsoft.com/en-us/graph/throttling */
export function isBusy(status: number): boolean {
  return BUSY.includes(status);
}

/**
 * Whether a request may be sent twice. Microsoft's client repeats a POST after 504 as well, which can store a thing twice; here what
 * reads is repeated (a GET, and a `$batch` of nothing but GETs), and what writes only after 429, which says that nothing was done. A
 * PATCH with If-Match that arrived unseen would meet its own new ETag, so it is not repeated either. `body` is JSON text.
 */
export function mayRepeat(method: string | undefined, url: string, body: unknown, status: number): boolean {
  if (method === 'GET' || status === 429) return true;
  return method === 'POST' && url.endsWith('/$batch') && onlyReads(body);
}

function onlyReads(body: unknown): boolean {
  const batch = typeof body === 'string' ? parsed(body) : null;
  const requests = isRecord(batch) ? batch.requests : null;
  return (
    Array.isArray(requests) &&
    requests.length > 0 &&
    requests.every((request: unknown) => isRecord(request) && request.method === 'GET')
  );
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

/**
 * Seconds that a `Retry-After` header asks to wait (it holds seconds or a date); null when it says nothing usable. `now` is in
 * milliseconds. Source: RFC 9110, section 10.2.3.
 */
export function retryAfter(header: string | null, now: number): number | null {
  if (header === null || header.trim() === '') return null;
  const seconds = Number(header);
  const asked = Number.isNaN(seconds) ? (Date.parse(header) - now) / 1000 : seconds;
  return Number.isNaN(asked) ? null : Math.max(0, Math.ceil(asked));
}

/** Seconds before attempt `retry` (1 is the first repetition) when Microsoft names none; as Microsoft's client counts them. */
export function backOff(retry: number): number {
  return retry < 2 ? 1 : 1 + Math.round((2 ** retry - 1) / 2);
}
