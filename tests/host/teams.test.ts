// @vitest-environment jsdom
import { FrameContexts } from '@microsoft/teams-js';
import { describe, expect, test, vi } from 'vitest';
import { teamsHost } from '../../src/host/teams';
import { deepLinkTo } from '../../src/host/teams/deep-link';
import { type Place, tabOf, themeNamed, userOf } from '../../src/host/teams/place';

const CHAT = '19:meeting_NjQ@thread.v2';
const page = { id: 'start', frameContext: FrameContexts.content };

test.each<[string, Place]>([
  ['personal', { page }],
  ['chat', { page, chat: { id: CHAT } }],
  ['meeting', { page, chat: { id: CHAT }, meeting: { id: 'MCMx' } }],
  ['meeting', { page, channel: { id: '19:kanaal@thread.tacv2' }, meeting: { id: 'MCMx' } }],
  [
    'side-panel',
    { page: { ...page, frameContext: FrameContexts.sidePanel }, chat: { id: CHAT }, meeting: { id: 'MCMx' } },
  ],
  ['channel', { page, channel: { id: '19:kanaal@thread.tacv2' } }],
  ['settings', { page: { ...page, frameContext: FrameContexts.settings }, channel: { id: '19:kanaal@thread.tacv2' } }],
  ['settings', { page: { ...page, frameContext: FrameContexts.remove } }],
])('a tab stands in: %s', (place, context) => {
  expect(tabOf(context)).toEqual({
    place,
    chat: context.chat?.id ?? null,
    channel: context.channel?.id ?? null,
    subPage: '',
  });
});

test('where a link points comes along', () => {
  expect(tabOf({ page: { ...page, subPageId: '#/overleg/x' } }).subPage).toBe('#/overleg/x');
});

test.each([
  [undefined, null],
  [{ id: '' }, null],
  [
    {
      id: 'o1',
      displayName: 'Marijke',
      userPrincipalName: 'M@wolkeveen.example',
      loginHint: 'hint',
      tenant: { id: 't1' },
    },
    { name: 'Marijke', email: 'm@wolkeveen.example', tenant: 't1', objectId: 'o1' },
  ],
  [
    { id: 'o1', loginHint: 'M@wolkeveen.example' },
    { name: '', email: 'm@wolkeveen.example', tenant: null, objectId: 'o1' },
  ],
])('the user of %j', (user, expected) => {
  expect(userOf(user)).toEqual(expected);
});

test.each([
  ['default', 'light'],
  ['dark', 'dark'],
  ['contrast', 'contrast'],
  ['glass', 'light'],
  [undefined, 'light'],
])('the theme %s is %s', (name, theme) => {
  expect(themeNamed(name)).toBe(theme);
});

describe('a link to a place in the app', () => {
  const personal = { appId: 'app-1', page: 'start', tab: tabOf({ page }) };

  /** The parts of a link as Teams reads them. */
  function parts(link: string | null): unknown {
    const url = new URL(link ?? '');
    return [
      url.origin + url.pathname,
      url.searchParams.get('label'),
      JSON.parse(url.searchParams.get('context') ?? ''),
    ];
  }

  test('leads to the personal tab, with everything encoded', () => {
    expect(parts(deepLinkTo(personal, '#/overleg/a&b', 'AB & DB'))).toEqual([
      'https://teams.microsoft.com/l/entity/app-1/start',
      'AB & DB',
      { subEntityId: '#/overleg/a&b' },
    ]);
  });

  test.each<[string, Place, object]>([
    ['channel', { page, channel: { id: '19:k' }, chat: { id: CHAT } }, { channelId: '19:k' }],
    ['chat', { page, chat: { id: CHAT } }, { chatId: CHAT, contextType: 'chat' }],
  ])('leads to the tab in its %s', (_name, place, more) => {
    const link = deepLinkTo({ ...personal, tab: tabOf(place) }, '#/', 'Start');
    expect(parts(link)).toMatchObject([expect.any(String), 'Start', { subEntityId: '#/', ...more }]);
    expect(Object.keys((parts(link) as object[])[2] ?? {})).toHaveLength(1 + Object.keys(more).length);
  });

  test.each([
    ['without an id of the app', { ...personal, appId: null }, '#/'],
    ['without an id of the tab', { ...personal, page: '' }, '#/'],
    ['longer than Teams can open', personal, `#/overleg/${'x'.repeat(1900)}`],
  ])('is not there %s', (_name, target, subPage) => {
    expect(deepLinkTo(target, subPage, 'Start')).toBeNull();
  });
});

test('in a browser tab of its own there is no Teams, and nothing is waited for', async () => {
  expect(await teamsHost(window)).toEqual({ kind: 'none', why: 'no-parent' });
});

test('a parent that does not speak as Teams gives no answer', async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new Error('no network')));
  const parent = { postMessage: vi.fn() };
  const framed = new Proxy(window, {
    get: (target, name) => (name === 'parent' ? parent : Reflect.get(target, name)),
  });
  expect(await teamsHost(framed, { patience: 20 })).toEqual({ kind: 'none', why: 'no-answer' });
  vi.unstubAllGlobals();
});
