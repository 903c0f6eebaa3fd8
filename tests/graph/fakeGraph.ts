import { vi } from 'vitest';
import { createGraph, type GraphOptions } from '../../src/graph/graph';
import { GraphFailure, type GraphProblem } from '../../src/graph/types';

export const BASE = 'https://graph.example';

/** What was sent: a request on the line, or one inside a batch (then `batch` is the number of that batch). */
export interface Sent {
  readonly method: string;
  /** Below the version. */
  readonly path: string;
  readonly headers: Headers;
  readonly body: string | null;
}

export interface Reply {
  readonly status?: number;
  readonly headers?: Record<string, string>;
  /** A string goes out as it is. */
  readonly body?: unknown;
}

export type Answering = (sent: Sent, count: number) => Reply | Promise<Reply>;

/**
 * A Graph in memory for one test. `answer` is asked for every GET, alone or in a batch; `batch` may answer a batch as a whole
 * (undefined leaves it to `answer`). `count` starts at 1.
 */
export function fakeGraph(
  answer: Answering,
  options: Partial<GraphOptions> & { batch?: (count: number, sent: Sent) => Reply | undefined } = {},
) {
  const line: (Sent & { url: string })[] = [];
  const gets: Sent[] = [];
  const waits: number[] = [];
  const tokens: [string, string | null][] = [];

  const fetchHere: typeof fetch = async (input, init) => {
    const url = String(input);
    const path = url.startsWith(`${BASE}/v1.0`) ? url.slice(`${BASE}/v1.0`.length) : url;
    const body = typeof init?.body === 'string' ? init.body : null;
    const sent = { method: init?.method ?? 'GET', path, url, headers: new Headers(init?.headers), body };
    line.push(sent);
    if (path !== '/$batch') {
      gets.push(sent);
      return response(await answer(sent, gets.length));
    }
    const whole = options.batch?.(line.length, sent);
    if (whole !== undefined) return response(whole);
    const { requests } = JSON.parse(body ?? '{}') as { requests: { id: string; url: string; headers?: HeadersInit }[] };
    const responses = [];
    for (const { id, url: inner, headers } of requests) {
      const get = { method: 'GET', path: inner, headers: new Headers(headers), body: null };
      gets.push(get);
      const reply = await answer(get, gets.length);
      responses.unshift({ id, status: reply.status ?? 200, headers: reply.headers ?? {}, body: reply.body ?? null });
    }
    return response({ body: { responses } });
  };

  const { batch: _, ...rest } = options;
  const graph = createGraph({
    baseUrl: BASE,
    token: async (scope, claims) => {
      tokens.push([scope, claims]);
      return `token-${tokens.length}`;
    },
    fetch: fetchHere,
    onWait: (seconds) => waits.push(seconds),
    ...rest,
  });
  return { graph, fetch: fetchHere, line, gets, waits, tokens };
}

export function response({ status = 200, headers = {}, body = {} }: Reply): Response {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  return new Response(text, { status, headers: { 'Content-Type': 'application/json', ...headers } });
}

/** The problem that a call is rejected with; fails the test when it is rejected with anything else, or not at all. */
export async function problemOf(call: Promise<unknown>): Promise<GraphProblem> {
  const error = await call.then(
    (value) => new Error(`resolved with ${JSON.stringify(value)}`),
    (reason: unknown) => reason,
  );
  if (error instanceof GraphFailure) return error.problem;
  throw error;
}

/** Runs the fake clock until a call has settled, and gives it back with the milliseconds that passed. */
export async function clocked<T>(call: Promise<T>): Promise<{ readonly call: Promise<T>; readonly passed: number }> {
  const from = Date.now();
  let settled = false;
  const done = () => {
    settled = true;
  };
  call.then(done, done);
  for (let at = 0; at < 2000 && !settled; at++) await vi.advanceTimersByTimeAsync(100);
  return { call, passed: Date.now() - from };
}

/** Base64 of a claims challenge, and the header that carries it. */
export function challenge(claims: string) {
  const encoded = Buffer.from(claims).toString('base64');
  return {
    'WWW-Authenticate': `Bearer realm="", authorization_uri="https://login.example/authorize", error="insufficient_claims", claims="${encoded}"`,
  };
}
