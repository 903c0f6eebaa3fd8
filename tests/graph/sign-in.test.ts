import { describe, expect, test } from 'vitest';
import { claimsOf } from '../../src/graph/claims';
import { GraphFailure, type GraphProblem } from '../../src/graph/types';
import { challenge, fakeGraph, problemOf, type Reply } from './fakeGraph';

const OWN = { id: 'a', mailbox: null };
const OTHERS = { id: 'a', mailbox: 'griffie@regio.example' };
const FILE = { body: { contentBytes: 'SGFsbG8=' } };
const CLAIMS = '{"access_token":{"nbf":{"essential":true,"value":"1604106651"}}}';
const CHALLENGE = { status: 401, headers: challenge(CLAIMS) };

describe('a claims challenge', () => {
  test('is handed to the sign-in once, and the request goes out again with the new token', async () => {
    const fake = fakeGraph((_, count) => (count === 1 ? CHALLENGE : FILE));
    expect(await fake.graph.attachment(OWN, 'f')).toBe('SGFsbG8=');
    expect(fake.tokens).toEqual([
      ['Calendars.Read', null],
      ['Calendars.Read', CLAIMS],
    ]);
    expect(fake.line.map(({ headers }) => headers.get('Authorization'))).toEqual(['Bearer token-1', 'Bearer token-2']);
  });

  test('a second one has to be asked of the user', async () => {
    const fake = fakeGraph(() => CHALLENGE);
    expect(await problemOf(fake.graph.attachment(OWN, 'f'))).toEqual({
      kind: 'ask',
      why: 'sign-in',
      scope: 'Calendars.Read',
      claims: CLAIMS,
    });
    expect(fake.line).toHaveLength(2);
  });

  test('401 without claims is not tried again', async () => {
    const fake = fakeGraph(() => ({ status: 401, headers: { 'WWW-Authenticate': 'Bearer realm=""' } }));
    expect(await problemOf(fake.graph.attachment(OTHERS, 'f'))).toEqual({
      kind: 'ask',
      why: 'sign-in',
      scope: 'Calendars.Read.Shared',
      claims: null,
    });
    expect(fake.line).toHaveLength(1);
  });

  test('counts for 403 as well', async () => {
    const fake = fakeGraph((_, count) => (count === 1 ? { ...CHALLENGE, status: 403 } : FILE));
    expect(await fake.graph.attachment(OWN, 'f')).toBe('SGFsbG8=');
    expect(fake.tokens).toHaveLength(2);
  });

  test('inside a batch only what was challenged goes again', async () => {
    const fake = fakeGraph(({ path }, count) =>
      path.includes('/b?') && count < 3 ? CHALLENGE : { body: { id: 'x' } },
    );
    const refs = ['a', 'b'].map((id) => ({ id, mailbox: null }));
    expect((await fake.graph.events(refs)).map(({ ref }) => ref.id)).toEqual(['a', 'b']);
    expect(fake.tokens).toEqual([
      ['Calendars.Read', null],
      ['Calendars.Read', CLAIMS],
    ]);
    expect(fake.gets.map(({ path }) => path.split('?')[0])).toEqual(['/me/events/a', '/me/events/b', '/me/events/b']);
  });

  test('inside a batch it is asked of the user when it comes back', async () => {
    const fake = fakeGraph(() => CHALLENGE);
    expect(await problemOf(fake.graph.events([OWN]))).toMatchObject({ kind: 'ask', claims: CLAIMS });
    expect(fake.line).toHaveLength(2);
  });

  test('a challenge of the whole batch after one inside it is not asked for a third time', async () => {
    const fake = fakeGraph(() => CHALLENGE, { batch: (count) => (count > 1 ? CHALLENGE : undefined) });
    expect(await problemOf(fake.graph.events([OWN]))).toMatchObject({ kind: 'ask', claims: CLAIMS });
    expect(fake.tokens).toHaveLength(2);
  });

  test.each([
    ['', null],
    ['Bearer realm=""', null],
    ['Bearer claims="not base64 at all!"', null],
    ['Bearer claims="bm8gSlNPTg=="', null],
    ['Bearer error="insufficient_claims", claims="eyJhIjoiw6kifQ=="', '{"a":"é"}'],
    ['Bearer claims="eyJhIjoiPz8_In0", error="insufficient_claims"', '{"a":"???"}'],
    ['Bearer other_claims="eyJhIjoiw6kifQ=="', null],
  ])('in %j', (header, claims) => expect(claimsOf(header)).toBe(claims));
});

describe('what the sign-in says comes through as it is', () => {
  const ASK: GraphProblem = { kind: 'ask', why: 'consent', scope: 'Calendars.Read', claims: null };

  test('before anything is sent', async () => {
    const fake = fakeGraph(() => FILE, { token: () => Promise.reject(new GraphFailure(ASK)) });
    expect(await problemOf(fake.graph.attachment(OWN, 'f'))).toEqual(ASK);
    expect(await problemOf(fake.graph.calendar('2026-01-01T00:00:00Z', '2026-02-01T00:00:00Z', false))).toEqual(ASK);
    expect(fake.line).toHaveLength(0);
  });
});

describe('an answer that is not good', () => {
  const error = (status: number, code: string): Reply => ({ status, body: { error: { code, message: 'x' } } });
  const refused = { kind: 'refused', by: 'organisation', scope: 'Calendars.Read' };

  test.each([
    ['own, no consent', OWN, error(403, 'Authorization_RequestDenied'), refused],
    ['own, by policy', OWN, error(403, 'ErrorAccessDenied'), refused],
    ['own, another code', OWN, error(403, 'Odd'), { kind: 'broken', status: 403, code: 'Odd' }],
    ['a shared mailbox', OTHERS, error(403, 'ErrorAccessDenied'), { kind: 'forbidden' }],
    ['gone', OWN, error(404, 'ErrorItemNotFound'), { kind: 'not-found' }],
    ['changed', OWN, error(412, 'ErrorIrresolvableConflict'), { kind: 'changed' }],
    [
      'wrong',
      OWN,
      error(400, 'ErrorInvalidIdMalformed'),
      { kind: 'broken', status: 400, code: 'ErrorInvalidIdMalformed' },
    ],
    [
      'down',
      OWN,
      error(500, 'ErrorInternalServerError'),
      { kind: 'broken', status: 500, code: 'ErrorInternalServerError' },
    ],
    ['a gateway in HTML', OWN, { status: 502, body: '<html>' }, { kind: 'broken', status: 502, code: '' }],
    [
      'no file',
      OWN,
      { body: { '@odata.type': '#microsoft.graph.itemAttachment' } },
      { kind: 'broken', status: 200, code: 'no-file' },
    ],
  ])('%s', async (_, ref, reply, problem) => {
    const { graph } = fakeGraph(() => reply);
    expect(await problemOf(graph.attachment(ref, 'f'))).toEqual(problem);
  });
});
