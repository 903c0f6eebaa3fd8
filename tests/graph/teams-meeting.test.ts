import { describe, expect, test } from 'vitest';
import { sameMeeting, threadOf } from '../../src/graph/join-link';
import { BASE, fakeGraph, problemOf, type Reply } from './fakeGraph';

const CHAT = '19:meeting_NjM1YzE@thread.v2';
const NOW = '2026-03-19T10:00:00.000Z';
const SHORT = 'https://teams.microsoft.com/meet/38412345?p=abc';
const long = (chat: string) =>
  `https://teams.microsoft.com/l/meetup-join/${encodeURIComponent(chat).replace('%3A', '%3a')}/0?context=%7b%22Tid%22%3a%221%22%7d`;

const event = (id: string, day: string, joinUrl: string | null, more: object = {}) => ({
  id,
  start: { dateTime: `2026-${day}T09:30:00.0000000`, timeZone: 'UTC' },
  end: { dateTime: `2026-${day}T11:00:00.0000000`, timeZone: 'UTC' },
  isCancelled: false,
  onlineMeeting: joinUrl === null ? null : { joinUrl },
  ...more,
});
const gone = { status: 404, body: { error: { code: 'ErrorItemNotFound' } } };

function world(
  events: object[],
  chat: Reply = gone,
  full: (id: string) => Reply = (id) => ({ body: { id, subject: 'AB' } }),
) {
  return fakeGraph(({ path }) => {
    if (path.startsWith('/me/calendarView')) return { body: { value: events } };
    if (path.startsWith('/chats/')) return chat;
    return full(decodeURIComponent(/\/me\/events\/([^?]+)/.exec(path)?.[1] ?? ''));
  });
}
const query = (mayReadChat: boolean) => ({ chat: CHAT, now: NOW, mayReadChat });
const info = (onlineMeetingInfo: object | null): Reply => ({ body: { id: CHAT, onlineMeetingInfo } });

describe('by the chat in the address', () => {
  test('two round trips, of which the first asks for little', async () => {
    const fake = world([event('x', '03-19', long('19:meeting_other@thread.v2')), event('a', '03-20', long(CHAT))]);
    expect(await fake.graph.teamsMeeting(query(false))).toEqual({
      kind: 'found',
      found: { ref: { id: 'a', mailbox: null }, event: { id: 'a', subject: 'AB' } },
    });
    expect(fake.line).toHaveLength(2);
    expect(fake.gets[0]?.path).toBe(
      '/me/calendarView?startDateTime=2026-03-18T10%3A00%3A00.000Z&endDateTime=2026-05-18T10%3A00%3A00.000Z&$select=id,start,end,isCancelled,onlineMeeting&$orderby=start/dateTime&$top=200',
    );
    expect(fake.tokens.map(([scope]) => scope)).toEqual(['Calendars.Read', 'Calendars.Read']);
  });

  test.each([
    ['the one that runs', ['03-12', '03-19', '03-26'], '03-19'],
    ['the next one', ['03-12', '03-26', '04-02'], '03-26'],
    ['the latest one when all are over', ['03-05', '03-12'], '03-12'],
  ])('of a series %s', async (_, days, expected) => {
    const { graph } = world(days.map((day) => event(day, day, long(CHAT))));
    expect(await graph.teamsMeeting(query(false))).toMatchObject({ found: { ref: { id: expected } } });
  });

  test('a cancelled one is passed over', async () => {
    const { graph } = world([event('a', '03-19', long(CHAT), { isCancelled: true }), event('b', '03-26', long(CHAT))]);
    expect(await graph.teamsMeeting(query(false))).toMatchObject({ found: { ref: { id: 'b' } } });
  });

  test('one that is in Dutch time runs when it runs', async () => {
    const at = (dateTime: string) => ({ dateTime, timeZone: 'W. Europe Standard Time' });
    const over = event('over', '03-19', long(CHAT), {
      start: at('2026-03-19T10:00:00'),
      end: at('2026-03-19T11:00:00'),
    });
    const { graph } = world([over, event('next', '03-26', long(CHAT))]);
    expect(await graph.teamsMeeting(query(false))).toMatchObject({ found: { ref: { id: 'next' } } });
  });

  test('further pages are read only until it is found', async () => {
    const fake = fakeGraph(({ path }) => {
      if (!path.startsWith('/me/calendarView')) return { body: { id: 'a' } };
      const page = Number(/\$skip=(\d)/.exec(path)?.[1] ?? 0);
      const value = page === 1 ? [event('a', '03-20', long(CHAT))] : [];
      return { body: { value, '@odata.nextLink': `${BASE}/v1.0/me/calendarView?$skip=${page + 1}` } };
    });
    expect(await fake.graph.teamsMeeting(query(false))).toMatchObject({ kind: 'found' });
    expect(fake.line).toHaveLength(3);
  });
});

describe('by what the chat says', () => {
  test('its address, in the same two round trips and with both scopes', async () => {
    const chat = info({ joinWebUrl: SHORT, calendarEventId: 'elsewhere' });
    const fake = world(
      [event('a', '03-20', 'https://teams.microsoft.com/meet/9?p=z'), event('b', '03-21', SHORT)],
      chat,
    );
    expect(await fake.graph.teamsMeeting(query(true))).toMatchObject({ found: { ref: { id: 'b' } } });
    expect(fake.line).toHaveLength(2);
    expect(fake.gets[1]?.path).toBe('/chats/19%3Ameeting_NjM1YzE%40thread.v2');
    expect(fake.tokens.map(([scope]) => scope)).toEqual(['Calendars.Read', 'Chat.ReadBasic', 'Calendars.Read']);
  });

  test('its event, when that has the address of this meeting', async () => {
    const chat = info({ joinWebUrl: long(CHAT), calendarEventId: 'E/1=' });
    const fake = world([], chat, (id) => ({ body: event(id, '08-20', long(CHAT), { type: 'singleInstance' }) }));
    const answer = await fake.graph.teamsMeeting(query(true));
    expect(answer).toMatchObject({ found: { ref: { id: 'E/1=', mailbox: null } } });
    expect(fake.gets[2]?.path).toMatch(/^\/me\/events\/E%2F1%3D\?/);
    expect(answer).not.toHaveProperty('found.event.onlineMeeting');
  });

  test.each([
    ['belongs to another meeting', { body: event('E', '08-20', long('19:meeting_other@thread.v2')) }],
    ['is in the mailbox of somebody else', gone],
    ['has an id that means nothing here', { status: 400, body: { error: { code: 'ErrorInvalidIdMalformed' } } }],
    ['is a series', { body: event('E', '01-08', long(CHAT), { type: 'seriesMaster' }) }],
    ['is cancelled', { body: event('E', '08-20', long(CHAT), { isCancelled: true }) }],
  ])('an event that %s is not taken', async (_, reply) => {
    const { graph } = world([], info({ joinWebUrl: long(CHAT), calendarEventId: 'E' }), () => reply);
    expect(await graph.teamsMeeting(query(true))).toEqual({ kind: 'absent' });
  });

  test.each([
    ['403', { status: 403, body: { error: { code: 'Forbidden' } } }],
    ['404', gone],
    ['500', { status: 500, body: {} }],
  ])('a chat that answers %s does not hinder the calendar', async (_, chat) => {
    const { graph } = world([event('a', '03-20', long(CHAT))], chat);
    expect(await graph.teamsMeeting(query(true))).toMatchObject({ kind: 'found' });
  });

  test.each([
    ['that this user may not read', { status: 403, body: { error: { code: 'Forbidden' } } }],
    ['that is gone', gone],
  ])('a chat %s says nothing', async (_, chat) => {
    const { graph } = world([event('a', '03-20', SHORT)], chat);
    expect(await graph.teamsMeeting(query(true))).toEqual({ kind: 'absent' });
  });

  test('a chat that fails says so when the calendar does not do', async () => {
    const { graph } = world([], { status: 500, body: {} });
    expect(await problemOf(graph.teamsMeeting(query(true)))).toMatchObject({ kind: 'broken', status: 500 });
  });
});

describe('not found', () => {
  test.each([
    ['an empty calendar', [], false, 'absent'],
    ['other chats only', [event('a', '03-20', long('19:meeting_other@thread.v2'))], false, 'absent'],
    ['no online meeting', [event('a', '03-20', null)], false, 'absent'],
    ['a short address', [event('a', '03-20', SHORT)], false, 'needs-chat'],
    ['a short address that is cancelled', [event('a', '03-20', SHORT, { isCancelled: true })], false, 'absent'],
    ['a short address, and the chat was read', [event('a', '03-20', SHORT)], true, 'absent'],
  ])('%s', async (_, events, mayReadChat, kind) => {
    const { graph } = world(events, info(null));
    expect(await graph.teamsMeeting(query(mayReadChat))).toEqual({ kind });
  });

  test('a calendar that fails rejects', async () => {
    const { graph } = fakeGraph(() => ({ status: 500, body: {} }));
    expect(await problemOf(graph.teamsMeeting(query(false)))).toMatchObject({ kind: 'broken' });
  });

  test('one that went in between', async () => {
    const { graph } = world([event('a', '03-20', long(CHAT))], gone, () => gone);
    expect(await graph.teamsMeeting(query(false))).toEqual({ kind: 'absent' });
  });
});

describe('addresses of Teams meetings', () => {
  test.each([
    [long(CHAT), CHAT],
    [`https://teams.microsoft.com/l/meetup-join/${CHAT}/0?context=x`, CHAT],
    ['https://teams.microsoft.com/l/meetup-join/19%3Ameeting_a-b_c%40thread.v2', '19:meeting_a-b_c@thread.v2'],
    ['https://teams.microsoft.com/l/meetup-join/%E0%A4%A/0', null],
    ['https://teams.microsoft.com/l/meetup-join/other/0', null],
    [SHORT, null],
    ['', null],
  ])('%s', (link, thread) => expect(threadOf(link)).toBe(thread));

  test.each([
    [SHORT, 'https://teams.microsoft.com/meet/38412345', true],
    [SHORT, 'https://teams.microsoft.com/meet/38412346?p=abc', false],
    [long(CHAT), `https://teams.microsoft.com/l/meetup-join/${CHAT}/0`, true],
    [long(CHAT), SHORT, false],
    ['not an address', 'not an address', true],
    ['not an address', SHORT, false],
  ])('%s and %s', (one, other, same) => expect(sameMeeting(one, other)).toBe(same));
});
