import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { BASE, clocked, fakeGraph, problemOf, type Reply, type Sent } from './fakeGraph';

const FROM = '2026-03-01T00:00:00Z';
const UNTIL = '2026-05-01T00:00:00Z';
const ME = { address: 'N.deWit@dorp.example' };

const meeting = (key: string, day: number, more: object = {}) => ({
  id: `id-${key}`,
  iCalUId: `uid-${key}`,
  subject: key,
  start: { dateTime: `2026-03-${String(day).padStart(2, '0')}T09:00:00.0000000`, timeZone: 'UTC' },
  isOrganizer: false,
  isCancelled: false,
  onlineMeeting: null,
  ...more,
});
const MAIN = { id: 'main', name: 'Agenda', owner: ME, canEdit: true, isDefaultCalendar: true };
const SECOND = { id: 'c/2=', name: 'Raad', owner: { address: 'n.dewit@dorp.example' }, canEdit: true };
const SHARED = { id: 'c3', name: 'Griffie', owner: { address: 'griffie@dorp.example' }, canEdit: false };
const page = (value: unknown[], link?: string): Reply => ({
  body: link === undefined ? { value } : { value, '@odata.nextLink': link },
});
const forbidden = { status: 403, body: { error: { code: 'ErrorAccessDenied' } } };

/** Answers by the calendar that is asked: "me", or the id of another; "list" for the list. */
function world(answers: Record<string, (sent: Sent) => Reply>, calendars: unknown[] = [MAIN]) {
  return fakeGraph((sent) => {
    if (sent.path.startsWith('/me/calendars?')) return answers.list?.(sent) ?? page(calendars);
    const [, id] = /^\/me\/calendars\/([^/]+)\//.exec(sent.path) ?? [];
    return answers[id === undefined ? 'me' : decodeURIComponent(id)]?.(sent) ?? page([]);
  });
}

beforeEach(() => {
  vi.useFakeTimers({ now: Date.parse('2026-03-19T10:00:00Z') });
});
afterEach(() => {
  vi.useRealTimers();
});

test('one round trip when the main calendar fits on a page and there are no others', async () => {
  const fake = world({ me: () => page([meeting('b', 12), meeting('a', 5)]) });
  const view = await fake.graph.calendar(FROM, UNTIL, false);
  expect(fake.line).toHaveLength(1);
  expect(view.entries.map(({ event }) => event.subject)).toEqual(['a', 'b']);
  expect(view).toMatchObject({ closed: [], cutOff: false });
  expect(fake.tokens).toEqual([['Calendars.Read', null]]);
});

test('asks for little, with every preference in one header', async () => {
  const fake = world({});
  await fake.graph.calendar(FROM, UNTIL, false);
  expect(fake.gets.map(({ path }) => path)).toEqual([
    '/me/calendarView?startDateTime=2026-03-01T00%3A00%3A00Z&endDateTime=2026-05-01T00%3A00%3A00Z&$select=id,iCalUId,subject,start,end,originalStartTimeZone,originalEndTimeZone,location,organizer,attendees,isCancelled,isOrganizer,onlineMeeting&$orderby=start/dateTime&$top=50',
    '/me/calendars?$select=id,name,owner,canEdit,isDefaultCalendar&$top=50',
  ]);
  for (const { headers } of fake.gets) {
    expect(headers.get('Prefer')).toBe('IdType="ImmutableId", odata.maxpagesize=50');
  }
});

test('what an entry holds', async () => {
  const joinUrl = 'https://teams.microsoft.com/meet/1?p=x';
  const { graph } = world({
    me: () => page([meeting('a', 5, { isOrganizer: true, onlineMeeting: { joinUrl }, type: 'occurrence' })]),
  });
  const { entries } = await graph.calendar(FROM, UNTIL, false);
  expect(entries).toEqual([
    {
      ref: { id: 'id-a', mailbox: null },
      event: {
        id: 'id-a',
        iCalUId: 'uid-a',
        subject: 'a',
        start: { dateTime: '2026-03-05T09:00:00.0000000', timeZone: 'UTC' },
      },
      joinUrl,
      isOrganizer: true,
      calendar: '',
    },
  ]);
});

describe('pages', () => {
  const link = `${BASE}/v1.0/me/calendarView?startDateTime=x&$skiptoken=a%2Bb/c==&$skip=50`;

  test('a link to the next page is followed as it came, with the same headers', async () => {
    const fake = world({
      me: ({ path }) => (path.includes('$skip') ? page([meeting('b', 6)]) : page([meeting('a', 5)], link)),
    });
    const { entries, cutOff } = await fake.graph.calendar(FROM, UNTIL, false);
    expect(entries).toHaveLength(2);
    expect(cutOff).toBe(false);
    expect(fake.gets[2]?.path).toBe('/me/calendarView?startDateTime=x&$skiptoken=a%2Bb/c==&$skip=50');
    expect(fake.gets[2]?.headers.get('Prefer')).toBe('IdType="ImmutableId", odata.maxpagesize=50');
  });

  test('there is an end to it', async () => {
    let read = 0;
    const next = () => {
      read += 1;
      return page([meeting(String(read), 5)], link);
    };
    const fake = world({ me: next });
    const { entries, cutOff } = await fake.graph.calendar(FROM, UNTIL, false);
    expect(entries).toHaveLength(6);
    expect(cutOff).toBe(true);
    expect(fake.line).toHaveLength(6);
  });

  test.each([
    'https://elsewhere.example/v1.0/me/calendarView?$skip=50',
    'https://graph.example.elsewhere.example/v1.0/me',
    `${BASE}/v1.05/me`,
  ])('a link that leads elsewhere is not followed: %s', async (elsewhere) => {
    const fake = world({ me: () => page([], elsewhere) });
    expect(await problemOf(fake.graph.calendar(FROM, UNTIL, false))).toMatchObject({ code: 'foreign-next-link' });
    expect(fake.line).toHaveLength(1);
  });

  test('a next page that fails rejects', async () => {
    const { graph } = world({ me: ({ path }) => (path.includes('$skip') ? { status: 500 } : page([], link)) });
    expect(await problemOf(graph.calendar(FROM, UNTIL, false))).toMatchObject({ kind: 'broken', status: 500 });
  });
});

describe('other calendars', () => {
  test('an own one is read, one of somebody else is named until that is asked for', async () => {
    const fake = world({ 'c/2=': () => page([meeting('raad', 7)]) }, [MAIN, SHARED, SECOND]);
    const view = await fake.graph.calendar(FROM, UNTIL, false);
    expect(view.entries.map(({ calendar, ref }) => [calendar, ref.mailbox])).toEqual([['Raad', null]]);
    expect(view.closed).toEqual(['Griffie']);
    expect(fake.gets[2]?.path).toMatch(/^\/me\/calendars\/c%2F2%3D\/calendarView\?startDateTime=/);
    expect(fake.tokens.map(([scope]) => scope)).toEqual(['Calendars.Read', 'Calendars.Read']);
  });

  test('with it both go in one more round trip, with a token for both scopes', async () => {
    const fake = world({ c3: () => page([meeting('x', 7, { isOrganizer: true })]) }, [MAIN, SHARED, SECOND]);
    const view = await fake.graph.calendar(FROM, UNTIL, true);
    expect(view.entries[0]).toMatchObject({
      calendar: 'Griffie',
      isOrganizer: false,
      ref: { id: 'id-x', mailbox: 'griffie@dorp.example' },
    });
    expect(view.closed).toEqual([]);
    expect(fake.line).toHaveLength(2);
    expect(fake.tokens.map(([scope]) => scope)).toEqual(['Calendars.Read', 'Calendars.Read', 'Calendars.Read.Shared']);
    expect(fake.line[1]?.headers.get('Authorization')).toBe('Bearer token-3');
  });

  test('the scope of others is not asked for when there are none', async () => {
    const fake = world({});
    await fake.graph.calendar(FROM, UNTIL, true);
    expect(fake.tokens).toEqual([['Calendars.Read', null]]);
  });

  test('what Outlook fills by itself is not read', async () => {
    const birthdays = { id: 'c4', name: 'Verjaardagen', owner: ME, canEdit: false };
    const fake = world({}, [MAIN, birthdays]);
    expect((await fake.graph.calendar(FROM, UNTIL, true)).closed).toEqual([]);
    expect(fake.line).toHaveLength(1);
  });

  test('a meeting in several calendars counts once, as that of the user', async () => {
    const fake = world(
      {
        me: () => page([meeting('a', 5)]),
        'c/2=': () => page([meeting('a', 5), meeting('b', 6)]),
        c3: () => page([meeting('b', 6), meeting('c', 4)]),
      },
      [SHARED, MAIN, SECOND],
    );
    const { entries } = await fake.graph.calendar(FROM, UNTIL, true);
    expect(entries.map(({ event, calendar }) => [event.subject, calendar])).toEqual([
      ['c', 'Griffie'],
      ['a', ''],
      ['b', 'Raad'],
    ]);
  });

  test('one that may not be read is named, and the rest stays', async () => {
    const { graph } = world({ me: () => page([meeting('a', 5)]), c3: () => forbidden }, [MAIN, SHARED]);
    const view = await graph.calendar(FROM, UNTIL, true);
    expect(view.entries).toHaveLength(1);
    expect(view.closed).toEqual(['Griffie']);
  });

  test('one that stays busy rejects: it will pass', async () => {
    const busy = { status: 429, headers: { 'Retry-After': '3' } };
    const { graph } = world({ c3: () => busy }, [MAIN, SHARED]);
    const { call } = await clocked(problemOf(graph.calendar(FROM, UNTIL, true)));
    expect(await call).toEqual({ kind: 'busy', seconds: 3 });
  });

  test('ten at most, own ones first', async () => {
    const many = Array.from({ length: 12 }, (_, index) => ({ ...SHARED, id: `s${index}`, name: `s${index}` }));
    const fake = world({}, [MAIN, ...many, SECOND]);
    const view = await fake.graph.calendar(FROM, UNTIL, true);
    expect(fake.gets).toHaveLength(2 + 10);
    expect(fake.gets[2]?.path).toContain('c%2F2%3D');
    expect(view.cutOff).toBe(true);
  });
});

test('cancelled meetings are left out', async () => {
  const { graph } = world({ me: () => page([meeting('a', 5, { isCancelled: true }), meeting('b', 6)]) });
  expect((await graph.calendar(FROM, UNTIL, false)).entries.map(({ event }) => event.subject)).toEqual(['b']);
});

test('order is by instant, not by the text of the time', async () => {
  const late = { start: { dateTime: '2026-03-05T10:30:00', timeZone: 'W. Europe Standard Time' } };
  const soon = { start: { dateTime: '2026-03-05T10:00:00', timeZone: 'UTC' } };
  const { graph } = world({ me: () => page([meeting('utc', 5, soon), meeting('home', 5, late)]) });
  expect((await graph.calendar(FROM, UNTIL, false)).entries.map(({ event }) => event.subject)).toEqual(['home', 'utc']);
});

describe('rejects', () => {
  test('when the main calendar may not be read', async () => {
    const { graph } = world({ me: () => forbidden });
    expect(await problemOf(graph.calendar(FROM, UNTIL, false))).toEqual({
      kind: 'refused',
      by: 'organisation',
      scope: 'Calendars.Read',
    });
  });

  test('when the list of calendars fails', async () => {
    const { graph } = world({ list: () => ({ status: 500 }) });
    expect(await problemOf(graph.calendar(FROM, UNTIL, false))).toMatchObject({ kind: 'broken', status: 500 });
  });

  test('when an answer is no page', async () => {
    const { graph } = world({ me: () => ({ body: { meetings: [] } }) });
    expect(await problemOf(graph.calendar(FROM, UNTIL, false))).toEqual({
      kind: 'broken',
      status: 200,
      code: 'no-page',
    });
  });
});
