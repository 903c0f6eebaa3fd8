// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type AuthOptions, createAuth } from '../../src/host/auth';
import type { HostUser } from '../../src/host/types';
import { type BridgeBehaviour, type FakeBridge, MARIJKE, makeBridge, SOMEONE_ELSE } from './bridge-fake';

const OTHER_TENANT = SOMEONE_ELSE.tenant;

const user: HostUser = {
  name: 'Marijke van Dalen',
  email: MARIJKE.username,
  tenant: MARIJKE.tenant,
  objectId: MARIJKE.objectId,
};

const options: AuthOptions = {
  window,
  clientId: '55555555-5555-4555-8555-555555555555',
  authority: 'https://login.microsoftonline.com/organizations',
  redirectUri: 'https://rolvast.example/auth-redirect.html',
  relayUri: 'https://rolvast.example/auth-relay.html',
  user,
  patience: { start: 200, silent: 200, ask: 200 },
};

const calendar = { scope: 'Calendars.Read' };

/** Puts the sign-in of a host on the page. */
function bridge(choice: Parameters<typeof makeBridge>[0] = {}): FakeBridge {
  const fake = makeBridge(choice);
  const heard: ((message: string) => void)[] = [];
  Object.assign(window, {
    nestedAppAuthBridge: {
      addEventListener: (_: string, listener: (message: string) => void) => heard.push(listener),
      postMessage(request: string) {
        const response = fake.answer(request);
        if (response !== null) queueMicrotask(() => heard.forEach((listener) => void listener(response)));
      },
    },
  });
  return fake;
}

function tokenRequests(fake: FakeBridge) {
  return fake.requests.filter(({ method }) => method !== 'GetInitContext');
}

beforeEach(() => {
  window.sessionStorage.clear();
  vi.spyOn(window.console, 'log').mockImplementation(() => {});
});

afterEach(() => {
  Reflect.deleteProperty(window, 'nestedAppAuthBridge');
  vi.restoreAllMocks();
});

describe('through the host', () => {
  test('a token comes silently, for one scope, with the capability to be challenged', async () => {
    const fake = bridge();
    expect(await createAuth(options).silent(calendar)).toEqual({ kind: 'token', token: 'token-2-home' });
    const [request] = tokenRequests(fake);
    expect(request).toMatchObject({
      method: 'GetToken',
      tokenParams: { clientId: options.clientId, scope: 'Calendars.Read' },
    });
    expect(request?.tokenParams?.claims).toContain('CP1');
    expect(request?.tokenParams?.authority).toBeUndefined();
  });

  test('the next time it comes from the cache of the library, for another scope it does not', async () => {
    const fake = bridge();
    const auth = createAuth(options);
    await auth.silent(calendar);
    expect(await auth.silent(calendar)).toEqual({ kind: 'token', token: 'token-2-home' });
    expect(tokenRequests(fake)).toHaveLength(1);
    await auth.silent({ scope: 'Chat.ReadBasic' });
    expect(tokenRequests(fake).at(-1)?.tokenParams?.scope).toBe('Chat.ReadBasic');
  });

  test('the challenge of a 401 goes along and passes the cache by', async () => {
    const fake = bridge();
    const auth = createAuth(options);
    await auth.silent(calendar);
    const claims = '{"access_token":{"nbf":{"essential":true,"value":"1604106651"}}}';
    expect(await auth.silent({ ...calendar, claims })).toEqual({ kind: 'token', token: 'token-3-home' });
    const { tokenParams } = tokenRequests(fake)[1] ?? {};
    expect(tokenParams?.claims).toContain('1604106651');
    expect(tokenParams?.claims).toContain('CP1');
    expect(tokenParams?.forceRefresh).toBe(true);
  });

  test.each<[BridgeBehaviour, object, object]>([
    ['ok', { kind: 'token' }, { kind: 'token' }],
    ['click', { kind: 'ask', why: 'sign-in' }, { kind: 'token' }],
    ['consent', { kind: 'ask', why: 'consent' }, { kind: 'token' }],
    ['cancelled', { kind: 'ask', why: 'sign-in' }, { kind: 'cancelled' }],
    ['refused', { kind: 'ask', why: 'consent' }, { kind: 'refused', by: 'user' }],
    ['admin', { kind: 'ask', why: 'consent' }, { kind: 'refused', by: 'organisation' }],
    ['offline', { kind: 'offline' }, { kind: 'offline' }],
    ['disabled', { kind: 'no-answer' }, { kind: 'no-answer' }],
    ['no-account', { kind: 'ask', why: 'sign-in' }, { kind: 'token' }],
    ['broken', { kind: 'failed', code: 'AADSTS90033' }, { kind: 'failed', code: 'ServerError' }],
    ['mute', { kind: 'no-answer' }, { kind: 'no-answer' }],
    ['mute-token', { kind: 'no-answer' }, { kind: 'no-answer' }],
    [
      'other-account',
      { kind: 'other-account', expected: user.email, got: SOMEONE_ELSE.username },
      { kind: 'other-account', expected: user.email, got: SOMEONE_ELSE.username },
    ],
  ])('a sign-in that is "%s"', async (behaviour, silently, asked) => {
    bridge({ behaviour });
    const auth = createAuth(options);
    expect(await auth.silent(calendar)).toMatchObject(silently);
    expect(await auth.ask(calendar)).toMatchObject(asked);
  });

  test('after a click it goes silently', async () => {
    bridge({ behaviour: 'click' });
    const auth = createAuth(options);
    await auth.ask(calendar);
    expect(await auth.silent(calendar)).toMatchObject({ kind: 'token' });
  });
});

describe('a tenant where the user is a guest', () => {
  test.each([true, false])(
    'gets its own token and never that of the other tenant (host tells account: %s)',
    async (tellsAccount) => {
      const fake = bridge({ tellsAccount });
      const auth = createAuth(options);
      const there = { ...calendar, tenant: OTHER_TENANT };
      expect(await auth.silent(calendar)).toMatchObject({ token: expect.stringContaining('home') });
      expect(await auth.silent(there)).toMatchObject({ token: expect.stringContaining('guest') });
      expect(await auth.silent(calendar)).toMatchObject({ token: expect.stringContaining('home') });
      expect(await auth.silent(there)).toMatchObject({ token: expect.stringContaining('guest') });
      const authorities = tokenRequests(fake).map(({ tokenParams }) => tokenParams?.authority);
      expect(authorities).toContain(`https://login.microsoftonline.com/${OTHER_TENANT}`);
    },
  );

  test('an authority of one tenant in the settings is named to the host', async () => {
    const fake = bridge();
    const authority = `https://login.microsoftonline.com/${MARIJKE.tenant}`;
    await createAuth({ ...options, authority }).silent(calendar);
    expect(tokenRequests(fake)[0]?.tokenParams?.authority).toBe(authority);
  });
});

test.each([
  [undefined, 'Calendars.Read'],
  ['https://graph.microsoft.com/v1.0', 'Calendars.Read'],
  ['https://microsoftgraph.chinacloudapi.cn/v1.0', 'https://microsoftgraph.chinacloudapi.cn/Calendars.Read'],
])('the scope for Graph at %s', async (graph, scope) => {
  const fake = bridge();
  await createAuth({ ...options, ...(graph === undefined ? {} : { graph }) }).silent(calendar);
  expect(tokenRequests(fake)[0]?.tokenParams?.scope).toBe(scope);
});

describe('without a sign-in of the host', () => {
  test('somebody has to click first when nobody is known', async () => {
    expect(await createAuth({ ...options, user: null }).silent(calendar)).toEqual({ kind: 'ask', why: 'sign-in' });
  });

  test('a window that the browser stops is told', async () => {
    vi.spyOn(window, 'open').mockReturnValue(null);
    expect(
      await createAuth({ ...options, user: null, patience: { start: 2000, silent: 2000, ask: 2000 } }).ask(calendar),
    ).toEqual({
      kind: 'blocked',
    });
  });
});
