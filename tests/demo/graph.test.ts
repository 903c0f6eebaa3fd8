import { describe, expect, test } from 'vitest';
import { demoToken } from '../../src/demo/graph/token';
import { demoMeetings } from '../../src/demo/meetings';
import { ask, DAY, graph, pages, ROOT, view } from './graphAsk';

const AB = 'demo-ab-2026-06-09';
const DB = 'demo-db-2026-06-16';
const SUBJECTS = '&$select=subject&$top=1000';

const subjects = (body: { value: readonly { subject: string }[] }) => body.value.map(({ subject }) => subject);

describe('who may ask', () => {
  test.each([
    ['no token', null, 'Access token is empty.'],
    ['another token', 'eyJ0', 'IDX14100: JWT is not well formed, there are no dots (.).'],
  ])('%s: 401 with the address to sign in', async (_, token, message) => {
    const { status, headers, body } = await ask(graph(), '/me', { token });
    expect(status).toBe(401);
    expect(headers.get('WWW-Authenticate')).toMatch(/^Bearer realm="", authorization_uri="https:\/\/login\.microsoft/);
    expect(body.error).toMatchObject({ code: 'InvalidAuthenticationToken', message });
    expect(Object.keys(body.error.innerError)).toEqual(['date', 'request-id', 'client-request-id']);
  });

  test('a calendar of somebody else takes a scope of its own', async () => {
    const handler = graph();
    const { body } = await ask(handler, '/me/calendars');
    const [own, shared] = body.value;
    expect([own.owner.name, shared.owner.name]).toEqual(['Marijke van Dalen', 'Anja Terpstra']);
    const token = demoToken(['Calendars.Read']);
    expect((await ask(handler, view(`/me/calendars/${own.id}/calendarView`), { token })).status).toBe(200);
    for (const path of [`/me/calendars/${shared.id}/calendarView`, `/users/${shared.owner.address}/calendarView`]) {
      expect(await ask(handler, view(path), { token })).toMatchObject({
        status: 403,
        body: { error: { code: 'ErrorAccessDenied' } },
      });
      expect((await ask(handler, view(path))).status).toBe(200);
    }
  });

  test('what reads shared calendars reads one’s own too', async () => {
    const token = demoToken(['Calendars.Read.Shared']);
    expect((await ask(graph(), view(), { token })).status).toBe(200);
    expect((await ask(graph(), view(), { token: demoToken(['Chat.ReadBasic']) })).status).toBe(403);
  });

  test('who shares nothing cannot be read at all; who is not there is unknown', async () => {
    expect((await ask(graph(), view('/users/h.maas@lindewaard.example/calendarView'))).status).toBe(403);
    expect(await ask(graph(), view('/users/niemand@lindewaard.example/calendarView'))).toMatchObject({
      status: 404,
      body: { error: { code: 'ErrorInvalidUser' } },
    });
  });

  test('me is whoever the demo chose', async () => {
    const { body } = await ask(graph({ me: 'p-ouali' }), '/me?$select=displayName,mail');
    expect(body).toMatchObject({ displayName: 'Karim Ouali', mail: 'k.ouali@rietmeer.example', id: 'p-ouali' });
    expect(body).not.toHaveProperty('jobTitle');
    expect(() => graph({ me: 'p-niemand' })).toThrow('not in the demo region: p-niemand');
  });
});

describe('a calendar view', () => {
  test('holds the meetings of the region to which one is invited, between those of the week, soonest first', async () => {
    const { body } = await ask(graph(), view('/me/calendarView', '&$top=1000'));
    const found = subjects(body);
    expect(found).toContain('Algemeen Bestuur Regio Wolkendal, 9 juni');
    expect(found).toContain('Dagelijks Bestuur 16 juni');
    expect(found).not.toContain('PFHO Sociaal 12 juni');
    expect(found.filter((subject) => subject === 'Weekstart').length).toBeGreaterThan(4);
    const starts = body.value.map((event: { start: { dateTime: string } }) => event.start.dateTime);
    expect(starts).toEqual([...starts].sort());
  });

  test('the meeting of the region is the one of the demo, with all that Graph gives', async () => {
    const { body } = await ask(graph(), `/me/events/${AB}?$expand=attachments`);
    const { isOrganizer: _, ...ab } = demoMeetings(DAY)[0]!;
    expect(body).toMatchObject(ab);
    expect(body['@odata.etag']).toBe(`W/"${body.changeKey}"`);
    expect(body.responseStatus.response).toBe('notResponded');
  });

  test('the organizer sees the same meeting as organizer', async () => {
    const { body } = await ask(graph({ me: 'p-nieland' }), `/me/events/${AB}`);
    expect(body).toMatchObject({ isOrganizer: true, responseStatus: { response: 'organizer' } });
  });

  test('both calendars hold the AB: another id, one iCalUId', async () => {
    const handler = graph();
    const own = await ask(handler, `/me/events/${AB}`);
    const list = await ask(handler, view('/users/a.terpstra@wolkeveen.example/calendarView', '&$top=1000'));
    const shared = list.body.value.find(({ subject }: { subject: string }) => subject.startsWith('Algemeen Bestuur'));
    expect(shared.iCalUId).toBe(own.body.iCalUId);
    expect(shared.id).not.toBe(own.body.id);
    expect((await ask(handler, `/me/events/${encodeURIComponent(shared.id)}`)).body.error.code).toBe(
      'ErrorItemNotFound',
    );
    const there = `/users/a.terpstra@wolkeveen.example/events/${encodeURIComponent(shared.id)}`;
    expect((await ask(handler, there)).body.subject).toBe(shared.subject);
    expect(subjects(list.body)).toContain('PFHO Sociaal 12 juni');
  });

  test('series, a moved occurrence, a cancelled and a private meeting', async () => {
    const { body } = await ask(graph(), view('/me/calendarView', '&$top=1000'));
    const college = body.value.filter(({ subject }: { subject: string }) => subject === 'College van B&W');
    expect(new Set(college.map(({ seriesMasterId }: { seriesMasterId: string }) => seriesMasterId)).size).toBe(1);
    expect(new Set(college.map(({ iCalUId }: { iCalUId: string }) => iCalUId)).size).toBe(college.length);
    expect(
      college.map(({ type }: { type: string }) => type).filter((type: string) => type === 'exception'),
    ).toHaveLength(1);
    expect(body.value.filter(({ isCancelled }: { isCancelled: boolean }) => isCancelled)).toHaveLength(1);
    expect(body.value.some(({ sensitivity }: { sensitivity: string }) => sensitivity === 'private')).toBe(true);
  });

  test.each([
    ['until the minute it begins', '2026-06-09T00:00:00Z', '2026-06-09T11:30:00Z', false],
    ['from a minute after it began', '2026-06-09T11:31:00Z', '2026-06-09T12:00:00Z', true],
    ['from the minute it ended', '2026-06-09T14:00:00Z', '2026-06-10T00:00:00Z', false],
    ['an offset counts', '2026-06-09T13:31:00%2B02:00', '2026-06-09T13:40:00%2B02:00', true],
    ['no offset is UTC', '2026-06-09T13:31:00', '2026-06-09T13:40:00', true],
  ])('%s', async (_, from, until, there) => {
    const path = `/me/calendarView?startDateTime=${from}&endDateTime=${until}${SUBJECTS}`;
    const { body } = await ask(graph(), path);
    expect(subjects(body).some((subject) => subject.startsWith('Algemeen'))).toBe(there);
  });

  test.each([
    ['without times', '/me/calendarView', 'ErrorInvalidParameter'],
    ['a plus that was not encoded', view().replaceAll('Z', '+02:00'), 'ErrorInvalidParameter'],
    [
      'end before start',
      '/me/calendarView?startDateTime=2026-06-03&endDateTime=2026-06-02',
      'ErrorCalendarEndDateIsEarlierThanStartDate',
    ],
    ['too long', '/me/calendarView?startDateTime=2020-06-03&endDateTime=2026-06-02', 'ErrorCalendarViewRangeTooBig'],
    ['a property that is none', view('/me/calendarView', '&$select=onderwerp'), 'RequestBroker--ParseUri'],
    ['a filter', view('/me/calendarView', "&$filter=subject eq 'x'"), 'BadRequest'],
    ['an order it cannot give', view('/me/calendarView', '&$orderby=organizer'), 'BadRequest'],
    ['a token that is none', view('/me/calendarView', '&$skiptoken=abc'), 'BadRequest'],
    ['a page of nothing', view('/me/calendarView', '&$top=0'), 'BadRequest'],
    ['another version', `${ROOT.replace('v1.0', 'beta')}/me`, 'BadRequest'],
    ['a path that is none', '/me/messages', 'BadRequest'],
  ])('%s: 400', async (_, path, code) => {
    const { status, body } = await ask(graph(), path);
    expect([status, body.error.code]).toEqual([400, code]);
  });

  test('latest first on request', async () => {
    const { body } = await ask(graph(), view('/me/calendarView', '&$orderby=start/dateTime desc&$top=1000'));
    const starts = body.value.map((event: { start: { dateTime: string } }) => event.start.dateTime);
    expect(starts).toEqual([...starts].sort().reverse());
  });
});

describe('pages', () => {
  test('ten without more; all pages together are the whole, with select and preferences on each', async () => {
    const handler = graph();
    const whole = await ask(handler, view('/me/calendarView', SUBJECTS));
    const all = await pages(handler, view('/me/calendarView', '&$select=subject'));
    expect(all.length).toBeGreaterThan(3);
    expect(all.slice(0, -1).every(({ body }) => body.value.length === 10)).toBe(true);
    expect(all.flatMap(({ body }) => subjects(body))).toEqual(subjects(whole.body));
    expect(all.flatMap(({ body }) => Object.keys(body.value[0]))).not.toContain('body');
  });

  test('of the size that is preferred, though the server may give less', async () => {
    const asking = { headers: { Prefer: 'IdType="ImmutableId", odata.maxpagesize=25' } };
    const [first] = await pages(graph(), view(), asking);
    expect(first!.body.value).toHaveLength(25);
    expect(first!.headers.get('Preference-Applied')).toBe('IdType="ImmutableId", odata.maxpagesize=25');
    const [less] = await pages(graph({ largestPage: 4 }), view(), asking);
    expect(less!.body.value).toHaveLength(4);
    expect(less!.body['@odata.nextLink']).toMatch(/^https:\/\/graph\.example\/v1\.0\/me\/calendarView\?.*skiptoken=/);
  });
});

test('a last page that is just full has no next one', async () => {
  const whole = await ask(graph(), view('/me/calendarView', SUBJECTS));
  const all = whole.body.value.length;
  const full = await ask(graph({ largestPage: all }), view('/me/calendarView', SUBJECTS));
  expect(full.body).not.toHaveProperty('@odata.nextLink');
  expect(await pages(graph({ largestPage: all - 1 }), view('/me/calendarView', SUBJECTS))).toHaveLength(2);
});

describe('an event', () => {
  test('only what is selected, with id and ETag', async () => {
    const { body } = await ask(
      graph(),
      `/me/events/${DB}?$select=subject,start&$expand=attachments($select=id,name,size)`,
    );
    expect(Object.keys(body).sort()).toEqual(
      ['@odata.context', '@odata.etag', 'attachments', 'id', 'start', 'subject'].sort(),
    );
    expect(body.attachments).toEqual([
      {
        '@odata.mediaContentType': expect.stringContaining('wordprocessingml'),
        '@odata.type': '#microsoft.graph.fileAttachment',
        id: 'demo-agenda-db',
        name: 'Agenda DB 16 juni.docx',
        size: 9833,
      },
    ]);
  });

  test('times in the zone that is preferred', async () => {
    const asking = { headers: { Prefer: 'outlook.timezone="W. Europe Standard Time"' } };
    const { headers, body } = await ask(graph(), `/me/events/${AB}`, asking);
    expect(body.start).toEqual({ dateTime: '2026-06-09T13:30:00.0000000', timeZone: 'W. Europe Standard Time' });
    expect(headers.get('Preference-Applied')).toBe('outlook.timezone="W. Europe Standard Time"');
    const wrong = await ask(graph(), `/me/events/${AB}`, { headers: { Prefer: 'outlook.timezone="Mars"' } });
    expect([wrong.status, wrong.body.error.code]).toEqual([400, 'TimeZoneNotSupportedException']);
  });

  test('the body as text when that is preferred', async () => {
    const asking = { headers: { Prefer: 'outlook.body-content-type="text"' } };
    const { body } = await ask(graph(), `/me/events/${DB}?$select=body`, asking);
    expect(body.body.contentType).toBe('text');
    expect(body.body.content).toMatch(/^Beste DB-leden,\r\n/);
    expect(body.body.content).not.toMatch(/[<>]/);
  });

  test('attachments with their content, one by one too', async () => {
    const list = await ask(graph(), `/me/events/${DB}/attachments`);
    const one = await ask(graph(), `/me/events/${DB}/attachments/demo-agenda-db`);
    expect(Buffer.from(one.body.contentBytes, 'base64')).toHaveLength(one.body.size);
    expect(list.body.value[0].contentBytes).toBe(one.body.contentBytes);
    expect((await ask(graph(), `/me/events/${AB}/attachments`)).body.value).toEqual([]);
    expect((await ask(graph(), `/me/events/${DB}/attachments/x`)).body.error.code).toBe('ErrorItemNotFound');
  });

  test('is changed only by who knows how it stands', async () => {
    const handler = graph();
    const token = demoToken(['Calendars.ReadWrite']);
    const before = await ask(handler, `/me/events/${AB}`, { token });
    const patch = { method: 'PATCH', token, body: { subject: 'AB verplaatst', iCalUId: 'x' } };
    const wrong = await ask(handler, `/me/events/${AB}`, { ...patch, headers: { 'If-Match': 'W/"oud"' } });
    expect([wrong.status, wrong.body.error.code]).toEqual([412, 'ErrorIrresolvableConflict']);
    const right = await ask(handler, `/me/events/${AB}`, {
      ...patch,
      headers: { 'If-Match': before.body['@odata.etag'] },
    });
    expect(right.body).toMatchObject({ subject: 'AB verplaatst', iCalUId: before.body.iCalUId });
    expect(right.body['@odata.etag']).not.toBe(before.body['@odata.etag']);
    expect((await ask(handler, `/me/events/${AB}`, { token })).body.subject).toBe('AB verplaatst');
    expect((await ask(handler, `/me/events/${AB}`, { ...patch, token: demoToken() })).status).toBe(403);
    expect((await ask(graph(), `/me/events/${AB}`)).body.subject).toBe(before.body.subject);
  });
});

describe('a chat of a meeting', () => {
  const CHAT = `/chats/${encodeURIComponent('19:meeting_wolkendal-ab@thread.v2')}`;

  test('names the event in the mailbox of the organizer', async () => {
    const { body } = await ask(graph(), `${CHAT}?$select=onlineMeetingInfo`);
    expect(body.onlineMeetingInfo.joinWebUrl).toBe(demoMeetings(DAY)[0]!.onlineMeeting!.joinUrl);
    const path = `/me/events/${encodeURIComponent(body.onlineMeetingInfo.calendarEventId)}`;
    expect((await ask(graph(), path)).status).toBe(404);
    const organizer = await ask(graph({ me: 'p-nieland' }), CHAT);
    expect(organizer.body.onlineMeetingInfo.calendarEventId).toBe(AB);
  });

  test('not without its scope, nor for who is not in it', async () => {
    const without = await ask(graph(), CHAT, { token: demoToken(['Calendars.Read']) });
    expect([without.status, without.body.error.code]).toEqual([403, 'Forbidden']);
    expect((await ask(graph({ me: 'p-kok' }), CHAT)).status).toBe(403);
    expect((await ask(graph(), '/chats/19:x@thread.v2')).status).toBe(404);
  });
});
