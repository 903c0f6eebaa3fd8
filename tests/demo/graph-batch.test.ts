import { describe, expect, test } from 'vitest';
import { createFaults } from '../../src/demo/graph/faults';
import { type Asking, ask, graph, type Seen } from './graphAsk';

const get = (id: string, url: string, more: object = {}) => ({ id, method: 'GET', url, ...more });

function post(requests: readonly unknown[], handler = graph(), more: Asking = {}): Promise<Seen> {
  return ask(handler, '/$batch', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: { requests },
    ...more,
  });
}

/** Status by id. */
function statuses({ body }: Seen): Record<string, number> {
  return Object.fromEntries(body.responses.map(({ id, status }: { id: string; status: number }) => [id, status]));
}

test('each item has its own status, headers and body', async () => {
  const seen = await post([
    get('1', '/me/events/demo-ab-2026-06-09?$select=subject', { headers: { Prefer: 'outlook.timezone="UTC"' } }),
    get('2', 'me/calendars'),
    get('3', '/me/events/weg'),
  ]);
  expect(seen.status).toBe(200);
  expect(statuses(seen)).toEqual({ 1: 200, 2: 200, 3: 404 });
  const first = seen.body.responses.find(({ id }: { id: string }) => id === '1');
  expect(first.headers).toMatchObject({ 'Preference-Applied': 'outlook.timezone="UTC"' });
  expect(first.body.subject).toMatch(/^Algemeen Bestuur/);
});

test('an item that depends on a failed one fails, and so does what depends on that', async () => {
  const seen = await post([
    get('1', '/me/events/weg'),
    get('2', '/me', { dependsOn: ['1'] }),
    get('3', '/me', { dependsOn: ['2'] }),
    get('4', '/me'),
    get('5', '/me', { dependsOn: ['4'] }),
  ]);
  expect(statuses(seen)).toEqual({ 1: 404, 2: 424, 3: 424, 4: 200, 5: 200 });
});

describe('a batch that is wrong as a whole: 400', () => {
  const many = (count: number) => Array.from({ length: count }, (_, at) => get(String(at + 1), '/me'));
  test.each([
    ['more than twenty', many(21), 'Number of requests inside batch exceeds the limit.'],
    ['none', [], 'The batch holds no requests.'],
    ['an id twice', [get('a', '/me'), get('A', '/me')], "Duplicate request id 'A'."],
    ['without address', [{ id: '1', method: 'GET' }], 'A request in the batch has no id, method or url.'],
    [
      'on what is not there',
      [get('1', '/me', { dependsOn: ['9'] })],
      "Request '1' depends on '9', which does not come before it.",
    ],
  ])('%s', async (_, requests, message) => {
    const { status, body } = await post(requests);
    expect([status, body.error.message]).toEqual([400, message]);
  });

  test('twenty are fine; text that is no JSON is not', async () => {
    expect((await post(many(20))).body.responses).toHaveLength(20);
    expect((await ask(graph(), '/$batch', { method: 'POST', body: '{"requests":[' })).status).toBe(400);
    expect((await ask(graph(), '/$batch')).status).toBe(405);
  });
});

test('a fault can strike one item', async () => {
  const faults = createFaults();
  const handler = graph({ faults });
  faults.fail({ kind: 'throttled', seconds: 7 }, { path: '/me/calendars' });
  faults.fail({ kind: 'silence' }, { path: /\/me$/ });
  const seen = await post([get('1', '/me/calendars'), get('2', '/me'), get('3', '/me/calendars')], handler);
  expect(statuses(seen)).toEqual({ 1: 429, 2: 504, 3: 200 });
  expect(seen.body.responses.find(({ id }: { id: string }) => id === '1').headers['Retry-After']).toBe('7');
});

test('without token there is no batch', async () => {
  expect((await post([get('1', '/me')], graph(), { token: null })).status).toBe(401);
});
