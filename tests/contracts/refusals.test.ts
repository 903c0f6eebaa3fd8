import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createFaults, type Fault } from '../../src/demo/graph/faults';
import { demoToken } from '../../src/demo/graph/token';
import type { Graph, TokenSource } from '../../src/graph/types';
import { type Documented, documented } from './documented';
import { documentedGraph, embedded } from './stages';

const EVER = { times: Number.POSITIVE_INFINITY };
const REF = { id: 'AAMkx=', mailbox: null };

/** The two Graphs, both failing in the same way at every request for an attachment. */
const GRAPHS: readonly (readonly [string, (fault: Fault, answer: Documented, token: TokenSource) => Graph])[] = [
  [
    'embedded',
    (fault, _, token) => {
      const faults = createFaults();
      faults.fail(fault, { ...EVER, path: '/attachments/' });
      return embedded({ faults, token });
    },
  ],
  ['documented', (_, answer, token) => documentedGraph([[/attachments/, answer]], token)],
];

const long = { ...documented('throttling'), headers: { 'Retry-After': '300' } };

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** What `promise` rejects with, with all waiting done at once. */
async function problemOf(promise: Promise<unknown>): Promise<unknown> {
  const caught = promise.then(
    () => null,
    (error: { problem?: unknown }) => error.problem ?? error,
  );
  await vi.runAllTimersAsync();
  return caught;
}

test.each(
  GRAPHS.flatMap(([name, graph]) => [
    [name, 'throttled for long', graph, { kind: 'throttled', seconds: 300 }, long, { kind: 'busy', seconds: 300 }],
    [
      name,
      'throttled again and again',
      graph,
      { kind: 'throttled', seconds: 10 },
      documented('throttling'),
      { kind: 'busy', seconds: 10 },
    ],
    [name, 'gone', graph, { kind: 'status', status: 404 }, documented('errors'), { kind: 'not-found' }],
    [
      name,
      'refused',
      graph,
      { kind: 'status', status: 403, code: 'Authorization_RequestDenied' },
      { ...documented('errors'), status: 403, body: documented('json-batching').body.responses[1].body },
      { kind: 'refused', by: 'organisation', scope: 'Calendars.Read' },
    ],
    [
      name,
      'refused without a code',
      graph,
      { kind: 'status', status: 403, code: '' },
      { ...documented('errors'), status: 403, body: documented('json-batching').body.responses[0].body },
      { kind: 'refused', by: 'organisation', scope: 'Calendars.Read' },
    ],
  ]) as [string, string, (typeof GRAPHS)[number][1], Fault, Documented, object][],
)('%s: %s', async (_, __, graph, fault, answer, problem) => {
  const asking = graph(fault, answer, async () => demoToken()).attachment(REF, 'a');
  expect(await problemOf(asking)).toEqual(problem);
});

test.each(GRAPHS)('%s: a claims challenge asks for a token with those claims, once', async (_, graph) => {
  const challenge = documented('claims-challenge');
  const claims = atob(/claims="([^"]+)"/.exec(challenge.headers['WWW-Authenticate'] ?? '')?.[1] ?? '');
  const token = vi.fn<TokenSource>(async () => demoToken());
  const asking = graph({ kind: 'claims', claims }, challenge, token).attachment(REF, 'a');
  expect(await problemOf(asking)).toEqual({ kind: 'ask', why: 'sign-in', scope: 'Calendars.Read', claims });
  expect(token.mock.calls).toEqual([
    ['Calendars.Read', null],
    ['Calendars.Read', claims],
  ]);
});

test('embedded: a challenge that is met goes unseen', async () => {
  const faults = createFaults();
  faults.fail({ kind: 'claims', claims: '{"access_token":{}}' });
  const view = embedded({ faults }).calendar('2026-06-03T00:00:00Z', '2026-06-10T00:00:00Z', false);
  expect(await problemOf(view)).toBeNull();
});

test.each<[string, Fault, object]>([
  ['no network', { kind: 'offline' }, { kind: 'offline' }],
  ['cut off', { kind: 'cut' }, { kind: 'offline' }],
  ['silence', { kind: 'silence' }, { kind: 'slow' }],
  ['no JSON', { kind: 'malformed' }, { kind: 'broken', status: 200, code: 'malformed-json' }],
])('embedded: %s', async (_, fault, problem) => {
  const faults = createFaults();
  faults.fail(fault, EVER);
  expect(await problemOf(embedded({ faults }).attachment(REF, 'a'))).toEqual(problem);
});

test('embedded: 503 twice and then right; slow but in time', async () => {
  const faults = createFaults();
  faults.fail({ kind: 'status', status: 503, retryAfter: 2 }, { times: 2 });
  faults.fail({ kind: 'slow', ms: 5000 });
  const view = embedded({ faults }).calendar('2026-06-03T00:00:00Z', '2026-06-10T00:00:00Z', true);
  expect(await problemOf(view)).toBeNull();
  expect((await view).entries.length).toBeGreaterThan(5);
});

test('embedded: one item of a batch is throttled and comes later', async () => {
  const faults = createFaults();
  faults.fail({ kind: 'throttled', seconds: 3 }, { path: /^\/me\/calendars\?/ });
  const view = embedded({ faults }).calendar('2026-06-03T00:00:00Z', '2026-06-10T00:00:00Z', true);
  expect(await problemOf(view)).toBeNull();
});
