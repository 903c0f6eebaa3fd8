import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { asFetch } from '../../src/demo/graph/embedded-graph';
import { createFaults, type Fault, type FaultLimits } from '../../src/demo/graph/faults';
import { demoToken } from '../../src/demo/graph/token';
import { ask, graph, ROOT, requestFor } from './graphAsk';

function failing(fault: Fault, limits?: FaultLimits) {
  const faults = createFaults();
  faults.fail(fault, limits);
  return { faults, handler: graph({ faults }) };
}

describe('answers that say no', () => {
  test.each<[string, Fault, number, string, Record<string, string>]>([
    ['throttled', { kind: 'throttled', seconds: 12 }, 429, 'TooManyRequests', { 'Retry-After': '12' }],
    ['busy', { kind: 'status', status: 503, retryAfter: 3 }, 503, 'serviceNotAvailable', { 'Retry-After': '3' }],
    ['gateway', { kind: 'status', status: 504 }, 504, 'UnknownError', {}],
    ['refused', { kind: 'status', status: 403, code: 'ErrorAccessRestricted' }, 403, 'ErrorAccessRestricted', {}],
    ['gone', { kind: 'status', status: 404 }, 404, 'ErrorItemNotFound', {}],
    ['changed', { kind: 'status', status: 412 }, 412, 'ErrorIrresolvableConflict', {}],
  ])('%s', async (_, fault, status, code, headers) => {
    const { handler } = failing(fault);
    const first = await ask(handler, '/me');
    expect([first.status, first.body.error.code]).toEqual([status, code]);
    for (const [name, value] of Object.entries(headers)) expect(first.headers.get(name)).toBe(value);
    expect((await ask(handler, '/me')).status).toBe(200);
  });

  test('a claims challenge', async () => {
    const claims = '{"access_token":{"nbf":{"essential":true,"value":"1700000000"}}}';
    const { status, headers } = await ask(failing({ kind: 'claims', claims }).handler, '/me');
    const given = headers.get('WWW-Authenticate') ?? '';
    expect(status).toBe(401);
    expect(given).toContain('error="insufficient_claims"');
    expect(atob(/claims="([^"]+)"/.exec(given)?.[1] ?? '')).toBe(claims);
  });
});

describe('connections that fail', () => {
  test('a body that is no JSON', async () => {
    const response = await failing({ kind: 'malformed' }).handler(requestFor('/me'));
    expect(response.status).toBe(200);
    await expect(response.json()).rejects.toThrow(SyntaxError);
  });

  test('half a body, and then an error', async () => {
    const whole = await (await graph()(requestFor('/me'))).text();
    const response = await failing({ kind: 'cut' }).handler(requestFor('/me'));
    const reader = response.body!.getReader();
    const { value } = await reader.read();
    expect(whole.startsWith(new TextDecoder().decode(value))).toBe(true);
    expect(value!.length).toBeLessThan(whole.length);
    await expect(reader.read()).rejects.toThrow(TypeError);
  });

  test('no network', async () => {
    await expect(failing({ kind: 'offline' }).handler(requestFor('/me'))).rejects.toThrow(TypeError);
  });

  describe('in time', () => {
    beforeEach(() => void vi.useFakeTimers());
    afterEach(() => void vi.useRealTimers());

    test('silence until the caller gives up', async () => {
      const stop = new AbortController();
      const answer = failing({ kind: 'silence' }).handler(requestFor('/me', { signal: stop.signal }));
      const settled = vi.fn();
      answer.then(settled, settled);
      await vi.advanceTimersByTimeAsync(3_600_000);
      expect(settled).not.toHaveBeenCalled();
      stop.abort();
      await expect(answer).rejects.toMatchObject({ name: 'AbortError' });
    });

    test('slow, then right; a caller who gives up before that gets nothing', async () => {
      const answer = failing({ kind: 'slow', ms: 5000 }).handler(requestFor('/me'));
      const settled = vi.fn();
      answer.then(settled, settled);
      await vi.advanceTimersByTimeAsync(4999);
      expect(settled).not.toHaveBeenCalled();
      await vi.advanceTimersByTimeAsync(1);
      expect((await answer).status).toBe(200);

      const stop = new AbortController();
      const given = failing({ kind: 'slow', ms: 5000 }).handler(requestFor('/me', { signal: stop.signal }));
      stop.abort();
      await expect(given).rejects.toMatchObject({ name: 'AbortError' });
    });
  });

  test('an aborted request is not answered, and uses up no fault', async () => {
    const { handler } = failing({ kind: 'status', status: 503 });
    const aborted = requestFor('/me', { signal: AbortSignal.abort() });
    await expect(handler(aborted)).rejects.toMatchObject({ name: 'AbortError' });
    expect((await ask(handler, '/me')).status).toBe(503);
  });
});

describe('when faults strike', () => {
  test('so many times, on that path only, in order; until they are cleared', async () => {
    const { faults, handler } = failing({ kind: 'status', status: 503 }, { path: '/me/calendars', times: 2 });
    faults.fail({ kind: 'status', status: 504 }, { times: Number.POSITIVE_INFINITY });
    const seen: number[] = [];
    for (const path of ['/me', '/me/calendars', '/me/calendars', '/me/calendars']) {
      seen.push((await ask(handler, path)).status);
    }
    expect(seen).toEqual([504, 503, 503, 504]);
    faults.clear();
    expect((await ask(handler, '/me')).status).toBe(200);
  });

  test('a pattern looks at the decoded path with its query', async () => {
    const { handler } = failing({ kind: 'status', status: 503 }, { path: /^\/chats\/19:.*select=topic$/g, times: 2 });
    const path = `/chats/${encodeURIComponent('19:meeting_wolkendal-ab@thread.v2')}?$select=topic`;
    expect((await ask(handler, path)).status).toBe(503);
    expect((await ask(handler, path)).status).toBe(503);
    expect((await ask(handler, path)).status).toBe(200);
  });
});

test('in the form of fetch', async () => {
  const response = await asFetch(graph())(`${ROOT}/me`, { headers: { Authorization: `Bearer ${demoToken()}` } });
  expect(await response.json()).toMatchObject({ displayName: 'Marijke van Dalen' });
});
