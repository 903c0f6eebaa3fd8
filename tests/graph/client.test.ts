import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createSender } from '../../src/graph/client';
import { createWaits } from '../../src/graph/waits';
import { BASE, clocked, fakeGraph, problemOf, response } from './fakeGraph';

const REF = { id: 'a', mailbox: null };
const FILE = { body: { '@odata.type': '#microsoft.graph.fileAttachment', contentBytes: 'SGFsbG8=' } };

beforeEach(() => {
  vi.useFakeTimers({ now: Date.parse('2026-03-19T10:00:00Z') });
});
afterEach(() => {
  vi.useRealTimers();
});

function sender(fetchHere: typeof fetch, timeout = 1000) {
  const now = () => Date.now();
  return createSender({ baseUrl: BASE, fetch: fetchHere, timeout, now, waits: createWaits(() => {}, now) });
}

describe('a read that Microsoft puts off', () => {
  test.each([429, 503, 504])('%i is asked again after Retry-After, and the listener hears it', async (status) => {
    const busy = { status, headers: { 'Retry-After': '7' } };
    const fake = fakeGraph((_, count) => (count === 1 ? busy : FILE));
    const { call, passed } = await clocked(fake.graph.attachment(REF, 'f'));
    expect(await call).toBe('SGFsbG8=');
    expect(passed).toBeGreaterThanOrEqual(7000);
    expect(passed).toBeLessThan(7300);
    expect(fake.waits).toEqual([7, 0]);
    expect(fake.tokens).toHaveLength(1);
  });

  test('a date in Retry-After counts from now', async () => {
    const headers = { 'Retry-After': 'Thu, 19 Mar 2026 10:00:05 GMT' };
    const fake = fakeGraph((_, count) => (count === 1 ? { status: 429, headers } : FILE));
    const { call, passed } = await clocked(fake.graph.attachment(REF, 'f'));
    await call;
    expect(passed).toBeGreaterThanOrEqual(5000);
    expect(fake.waits).toEqual([5, 0]);
  });

  test('a long wait is left to the screen', async () => {
    const fake = fakeGraph(() => ({ status: 429, headers: { 'Retry-After': '120' } }));
    expect(await problemOf(fake.graph.attachment(REF, 'f'))).toEqual({ kind: 'busy', seconds: 120 });
    expect(fake.line).toHaveLength(1);
    expect(fake.waits).toEqual([]);
  });

  test('it gives up after three more attempts, with the seconds of the last answer', async () => {
    const fake = fakeGraph((_, count) => ({ status: 503, headers: { 'Retry-After': String(count) } }));
    const { call } = await clocked(problemOf(fake.graph.attachment(REF, 'f')));
    expect(await call).toEqual({ kind: 'busy', seconds: 4 });
    expect(fake.line).toHaveLength(4);
    expect(fake.waits.at(-1)).toBe(0);
  });

  test('without Retry-After it waits a little longer each time', async () => {
    const fake = fakeGraph(() => ({ status: 504, body: '<html>' }));
    const { call } = await clocked(problemOf(fake.graph.attachment(REF, 'f')));
    expect(await call).toEqual({ kind: 'busy', seconds: 10 });
    expect(fake.waits).toEqual([1, 0, 3, 0, 5, 0]);
  });

  test('an abort ends the wait at once, and nothing is sent afterwards', async () => {
    const fake = fakeGraph(() => ({ status: 429, headers: { 'Retry-After': '15' } }));
    const stop = new AbortController();
    const call = fake.graph.attachment(REF, 'f', stop.signal);
    const seen = expect(call).rejects.toMatchObject({ name: 'AbortError' });
    await vi.advanceTimersByTimeAsync(1000);
    expect(fake.waits).toEqual([15]);
    stop.abort();
    await vi.advanceTimersByTimeAsync(0);
    await seen;
    expect(fake.waits).toEqual([15, 0]);
    await vi.advanceTimersByTimeAsync(30_000);
    expect(fake.line).toHaveLength(1);
  });

  test('two waits at once: the listener hears the longest, and 0 when both are over', async () => {
    const fake = fakeGraph(({ path }, count) =>
      count > 2 ? FILE : { status: 429, headers: { 'Retry-After': path.endsWith('long') ? '9' : '4' } },
    );
    const calls = Promise.all([fake.graph.attachment(REF, 'long'), fake.graph.attachment(REF, 'short')]);
    await (await clocked(calls)).call;
    expect(fake.waits).toEqual([9, 9, 5, 0]);
  });
});

describe('what is sent twice', () => {
  const call = { path: '/me/events', prefer: null, token: 't', signal: undefined } as const;

  test.each([
    ['a POST that makes something', 'POST', '/me/events', '{"subject":"x"}', 1],
    ['a batch with a POST in it', 'POST', '/$batch', '{"requests":[{"method":"GET"},{"method":"POST"}]}', 1],
    ['an empty batch', 'POST', '/$batch', '{"requests":[]}', 1],
    ['a batch without requests', 'POST', '/$batch', '{}', 1],
    ['a batch of GETs', 'POST', '/$batch', '{"requests":[{"method":"GET"},{"method":"GET"}]}', 4],
    ['a PATCH', 'PATCH', '/sites/s/lists/l/items/1/fields', '{"RvName":"x"}', 1],
    ['a GET', 'GET', '/me/events', null, 4],
  ] as const)('%s, when every answer is 504', async (_, method, path, body, times) => {
    let sent = 0;
    const send = sender(async () => {
      sent += 1;
      return response({ status: 504, headers: { 'Retry-After': '0' } });
    });
    const { call: answer } = await clocked(send({ ...call, method, path, body }));
    expect((await answer).response.status).toBe(504);
    expect(sent).toBe(times);
  });

  test('a write that was told "too many" did nothing yet, so it is sent again, with its ETag', async () => {
    const sent: (readonly [string | undefined, string | null])[] = [];
    const send = sender(async (_, init) => {
      sent.push([init?.method, new Headers(init?.headers).get('If-Match')]);
      return response({ status: sent.length < 3 ? 429 : 200, headers: { 'Retry-After': '0' } });
    });
    const path = '/sites/s/lists/l/items/1/fields';
    const { call: answer } = await clocked(send({ ...call, method: 'PATCH', path, body: '{}', ifMatch: '"a,1"' }));
    expect((await answer).response.status).toBe(200);
    expect(sent).toEqual(Array.from({ length: 3 }, () => ['PATCH', '"a,1"']));
  });
});

describe('a line that fails', () => {
  test('no answer in time is slow, however the fetch treats the signal', async () => {
    const { graph } = fakeGraph(() => new Promise(() => {}), { timeout: 60_000 });
    const { call, passed } = await clocked(problemOf(graph.attachment(REF, 'f')));
    expect(await call).toEqual({ kind: 'slow' });
    expect(passed).toBe(60_000);
  });

  test('a body that never ends is slow too', async () => {
    const body = new ReadableStream({ start: (stream) => stream.enqueue(new TextEncoder().encode('{"va')) });
    const { graph } = fakeGraph(() => FILE, { fetch: async () => new Response(body), timeout: 5000 });
    const { call } = await clocked(problemOf(graph.attachment(REF, 'f')));
    expect(await call).toEqual({ kind: 'slow' });
  });

  test('no network', async () => {
    const { graph } = fakeGraph(() => Promise.reject(new TypeError('Failed to fetch')));
    expect(await problemOf(graph.attachment(REF, 'f'))).toEqual({ kind: 'offline' });
  });

  test('cut off half-way through the body', async () => {
    const body = new ReadableStream({
      start: (stream) => stream.enqueue(new TextEncoder().encode('{"contentBytes":"SGF')),
      pull: (stream) => stream.error(new TypeError('network error')),
    });
    const { graph } = fakeGraph(() => FILE, { fetch: async () => new Response(body) });
    expect(await problemOf(graph.attachment(REF, 'f'))).toEqual({ kind: 'offline' });
  });

  test.each(['{"contentBytes":"SG', '<html>Sign in to this network</html>'])('no JSON: %s', async (body) => {
    const { graph } = fakeGraph(() => ({ body }));
    expect(await problemOf(graph.attachment(REF, 'f'))).toEqual({
      kind: 'broken',
      status: 200,
      code: 'malformed-json',
    });
  });

  test('an abort before anything was sent', async () => {
    const fake = fakeGraph(() => FILE);
    const stop = AbortSignal.abort();
    await expect(fake.graph.attachment(REF, 'f', stop)).rejects.toMatchObject({ name: 'AbortError' });
    expect(fake.line).toHaveLength(0);
  });

  test('an abort while the answer is on its way', async () => {
    const { graph } = fakeGraph(() => new Promise(() => {}));
    const stop = new AbortController();
    const seen = expect(graph.attachment(REF, 'f', stop.signal)).rejects.toMatchObject({ name: 'AbortError' });
    await vi.advanceTimersByTimeAsync(10);
    stop.abort();
    await seen;
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('the token', () => {
  const call = {
    method: 'GET',
    path: '/me/events',
    prefer: null,
    body: null,
    token: 'secret',
    signal: undefined,
  } as const;

  test('goes to the host of the base address', async () => {
    const fake = fakeGraph(() => FILE);
    await fake.graph.attachment(REF, 'f');
    expect(fake.line[0]?.headers.get('Authorization')).toBe('Bearer token-1');
    expect(fake.tokens).toEqual([['Calendars.Read', null]]);
  });

  test('goes to Microsoft when that is the base', async () => {
    const seen: (string | null)[] = [];
    const fetchHere: typeof fetch = async (_, init) => {
      seen.push(new Headers(init?.headers).get('Authorization'));
      return response({});
    };
    const waits = createWaits(() => {}, Date.now);
    const baseUrl = 'https://graph.microsoft.com';
    await createSender({ baseUrl, fetch: fetchHere, timeout: 1000, now: Date.now, waits })(call);
    expect(seen).toEqual(['Bearer secret']);
  });

  test('goes along with a redirect within the host, and never to another one', async () => {
    const seen: [string, string | null][] = [];
    const moves = [`${BASE}/v1.0/moved`, 'https://elsewhere.example/steal', 'https://graph.microsoft.com/v1.0/me'];
    const send = sender(async (input, init) => {
      seen.push([String(input), new Headers(init?.headers).get('Authorization')]);
      const Location = moves[seen.length - 1];
      return Location === undefined ? response({}) : response({ status: 302, headers: { Location } });
    });
    await send(call);
    expect(seen).toEqual([
      [`${BASE}/v1.0/me/events`, 'Bearer secret'],
      [moves[0], 'Bearer secret'],
      [moves[1], null],
      [moves[2], null],
    ]);
  });

  test('a token source that breaks down is a failure like the others', async () => {
    const { graph } = fakeGraph(() => FILE, { token: () => Promise.reject(new Error('x')) });
    expect(await problemOf(graph.attachment(REF, 'f'))).toEqual({ kind: 'broken', status: null, code: 'no-token' });
  });
});
