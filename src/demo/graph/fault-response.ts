import { type Answer, errorAnswer, responseOf } from './answer';
import type { Fault } from './faults';
import { claimsChallenge } from './token';

/** The texts of Graph for a status that a test asks for without more. */
const WORDS: Readonly<Record<number, readonly [code: string, message: string]>> = {
  403: ['ErrorAccessDenied', 'Access is denied. Check credentials and try again.'],
  404: ['ErrorItemNotFound', 'The specified object was not found in the store.'],
  412: ['ErrorIrresolvableConflict', 'The change key passed in the request does not match the current change key.'],
  500: ['InternalServerError', 'An internal server error occurred.'],
  503: ['serviceNotAvailable', 'The service is temporarily unavailable.'],
  504: ['UnknownError', 'The gateway received no answer in time.'],
};

/** The answer for a fault that Graph itself would give; null for one of the connection. */
export function faultAnswer(fault: Fault): Answer | null {
  if (fault.kind === 'claims') return claimsChallenge(fault.claims);
  if (fault.kind === 'throttled') {
    return errorAnswer(429, 'TooManyRequests', 'Please retry again later.', { 'Retry-After': String(fault.seconds) });
  }
  if (fault.kind !== 'status') return null;
  const [code, message] = WORDS[fault.status] ?? ['UnknownError', ''];
  const headers = fault.retryAfter === undefined ? {} : { 'Retry-After': String(fault.retryAfter) };
  return errorAnswer(fault.status, fault.code ?? code, fault.message ?? message, headers);
}

/**
 * What a fault makes of a request. `answer` gives what would have come without it.
 * @throws the reason of the abort as soon as the request is aborted, and TypeError as `fetch` does without a network
 */
export async function failing(fault: Fault, request: Request, answer: () => Promise<Response>): Promise<Response> {
  const instead = faultAnswer(fault);
  if (instead !== null) return responseOf(instead);
  switch (fault.kind) {
    case 'offline':
      throw new TypeError('Failed to fetch');
    case 'silence':
      return await waitFor(request.signal, null);
    case 'slow':
      await waitFor(request.signal, fault.ms);
      return await answer();
    case 'malformed':
      return new Response('{"value": [{"id": "AAMk', { status: 200, headers: { 'Content-Type': 'application/json' } });
    default:
      return cutOff(await answer());
  }
}

/** Ends after `ms`, or never when that is null; rejects when the signal aborts. */
function waitFor(signal: AbortSignal, ms: number): Promise<void>;
function waitFor(signal: AbortSignal, ms: null): Promise<never>;
function waitFor(signal: AbortSignal, ms: number | null): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = ms === null ? undefined : setTimeout(resolve, ms);
    const stop = (): void => {
      clearTimeout(timer);
      reject(signal.reason);
    };
    if (signal.aborted) stop();
    else signal.addEventListener('abort', stop, { once: true });
  });
}

/** The first half of the body, and then an error, as when a connection breaks. */
async function cutOff(whole: Response): Promise<Response> {
  const bytes = new Uint8Array(await whole.arrayBuffer());
  let given = false;
  const stream = new ReadableStream<Uint8Array>({
    // Breaking at the second question, since an error throws away what nobody has read yet.
    pull: (controller) => {
      if (given) controller.error(new TypeError('network error'));
      else controller.enqueue(bytes.slice(0, bytes.length >> 1));
      given = true;
    },
  });
  return new Response(stream, { status: whole.status, headers: whole.headers });
}
