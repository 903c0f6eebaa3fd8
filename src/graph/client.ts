import {
  AuthenticationHandler,
  Client,
  type Context,
  type GraphRequest,
  type Middleware,
  RedirectHandler,
  ResponseType,
  RetryHandler,
  RetryHandlerOptions,
} from '@microsoft/microsoft-graph-client';
import { VERSION } from './address';
import { type Exchange, exchange } from './exchange';
import { backOff, LONGEST_WAIT, MAX_RETRIES, mayRepeat, retryAfter } from './retry';
import { GraphFailure } from './types';
import type { Waits } from './waits';
import { untilAborted } from './waits';

/** One request to Graph. */
export interface Call {
  readonly method: 'GET' | 'POST' | 'PATCH';
  /** Below the version: "/me/events". */
  readonly path: string;
  readonly prefer: string | null;
  /** ETag that the thing must still have (else 412); left out: whatever it has. */
  readonly ifMatch?: string | undefined;
  /** JSON text; null for a GET. */
  readonly body: string | null;
  readonly token: string;
  readonly signal: AbortSignal | undefined;
}

export interface Line {
  /** "https://graph.microsoft.com", or where another Graph is. It must be https: Microsoft's client gives no token to http. */
  readonly baseUrl: string;
  /** Null for that of the browser. */
  readonly fetch: typeof fetch | null;
  /** Milliseconds for one attempt. */
  readonly timeout: number;
  /** Milliseconds. */
  readonly now: () => number;
  readonly waits: Waits;
}

/** Sends a request, repeating it as `retry.ts` allows. Resolves with the last answer, whatever its status. */
export type Sender = (call: Call) => Promise<Exchange>;

/**
 * Microsoft's Graph client with Microsoft's middleware; the only file that knows it, because it has had no release since 2023. A
 * client is made for each request, which costs nothing and lets each have a token, a signal and a retry rule of its own.
 */
export function createSender(line: Line): Sender {
  const base = new URL(line.baseUrl);
  return async (call) => {
    const attempt = attempts(call, line, base.origin);
    const client = Client.initWithMiddleware({
      baseUrl: line.baseUrl,
      defaultVersion: VERSION,
      customHosts: new Set([base.hostname]),
      middleware: [
        new AuthenticationHandler({ getAccessToken: async () => call.token }),
        new RetryHandler(new RetryHandlerOptions(backOff(1), MAX_RETRIES, attempt.again)),
        new RedirectHandler(),
        attempt.transport,
      ],
    });
    const request = client.api(call.path).responseType(ResponseType.RAW);
    if (call.prefer !== null) request.header('Prefer', call.prefer);
    if (call.ifMatch !== undefined) request.header('If-Match', call.ifMatch);
    const sent = sendBy[call.method](request, call.body);
    try {
      // The pause between two attempts of the client cannot be ended; it is left behind instead.
      await untilAborted(sent, call.signal);
    } catch (error) {
      call.signal?.throwIfAborted();
      throw attempt.failure() ?? unexpected(error);
    } finally {
      attempt.over();
    }
    return attempt.last();
  };
}

const sendBy: Readonly<Record<Call['method'], (request: GraphRequest, body: string | null) => Promise<unknown>>> = {
  GET: (request) => request.get(),
  POST: (request, body) => request.post(body),
  PATCH: (request, body) => request.patch(body),
};

/** What happens to one call, over all its attempts. */
function attempts(call: Call, line: Line, origin: string) {
  let last: Exchange | null = null;
  let failure: GraphFailure | null = null;
  let endWait: (() => void) | null = null;

  function over(): void {
    endWait?.();
    endWait = null;
  }

  /** Called by the client after an answer that says "later". */
  function again(_: number, attempt: number, request: RequestInfo, options: RequestInit | undefined, answer: Response) {
    if (call.signal?.aborted || !mayRepeat(options?.method, String(request), options?.body, answer.status))
      return false;
    const seconds = retryAfter(answer.headers.get('Retry-After'), line.now()) ?? backOff(attempt + 1);
    if (seconds > LONGEST_WAIT) return false;
    endWait = line.waits.begin(seconds);
    return true;
  }

  const transport: Middleware = {
    execute: async (context: Context) => {
      over();
      const url = String(context.request);
      const init = { ...context.options, headers: headersFor(url, origin, context), redirect: redirects(line) };
      try {
        last = await exchange((signal) => (line.fetch ?? fetch)(url, { ...init, signal }), line.timeout, call.signal);
      } catch (error) {
        // The client wraps every error in one of its own, so what it was is kept here.
        if (error instanceof GraphFailure) failure = error;
        throw error;
      }
      context.response = last.response;
    },
  };

  return {
    again,
    transport,
    over,
    failure: () => failure,
    last: () => last ?? fail('no-answer'),
  };
}

/** The token goes to Graph alone: the client's own check passes it on after a redirect when an answer does not know its address. */
function headersFor(url: string, origin: string, { options }: Context): Headers {
  const headers = new Headers(options?.headers);
  if (new URL(url, origin).origin !== origin) headers.delete('Authorization');
  return headers;
}

/** A page cannot read where a redirect leads to, so there the browser itself follows it (and drops the token at another origin). */
function redirects(line: Line): RequestRedirect {
  return line.fetch === null && 'document' in globalThis ? 'follow' : 'manual';
}

function unexpected(error: unknown): GraphFailure {
  const code = error instanceof Error ? error.name : 'unknown';
  return new GraphFailure({ kind: 'broken', status: null, code });
}

function fail(code: string): never {
  throw new GraphFailure({ kind: 'broken', status: null, code });
}
