import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { clocked, fakeGraph, problemOf, type Sent } from './fakeGraph';

const own = (id: string) => ({ id, mailbox: null });
const shared = (id: string) => ({ id, mailbox: 'griffie+db@regio.example' });
const idIn = ({ path }: Sent) => decodeURIComponent(path.split('/events/')[1]?.split(/[?/]/)[0] ?? '');
const echo = (sent: Sent) => ({ body: { id: idIn(sent), subject: `Over ${idIn(sent)}` } });
const gone = { status: 404, body: { error: { code: 'ErrorItemNotFound' } } };

beforeEach(() => {
  vi.useFakeTimers({ now: Date.parse('2026-03-19T10:00:00Z') });
});
afterEach(() => {
  vi.useRealTimers();
});

describe('events in full', () => {
  test('ask for what an invitation is made of and no more, with every preference in one header', async () => {
    const fake = fakeGraph(echo);
    await fake.graph.events([own('a')]);
    expect(fake.gets[0]?.path).toBe(
      '/me/events/a?$select=id,iCalUId,subject,start,end,originalStartTimeZone,originalEndTimeZone,location,organizer,attendees,body&$expand=attachments($select=id,name,contentType,size,isInline)',
    );
    expect(fake.gets[0]?.headers.get('Prefer')).toBe('IdType="ImmutableId", outlook.body-content-type="html"');
    const batch = JSON.parse(fake.line[0]?.body ?? '{}');
    expect(Object.keys(batch.requests[0].headers)).toEqual(['Prefer']);
  });

  test('nothing asked, nothing sent', async () => {
    const fake = fakeGraph(echo);
    expect(await fake.graph.events([])).toEqual([]);
    expect(fake.line).toHaveLength(0);
  });

  test('ids are encoded and otherwise left alone', async () => {
    const ids = ['AAMk/x+y=', 'AAMk_x-y=', 'AAMk-x_y=', 'AAMk_x_y='];
    const fake = fakeGraph(echo);
    const found = await fake.graph.events(ids.map(own));
    expect(fake.gets.map(({ path }) => path.split('?')[0])).toEqual([
      '/me/events/AAMk%2Fx%2By%3D',
      '/me/events/AAMk_x-y%3D',
      '/me/events/AAMk-x_y%3D',
      '/me/events/AAMk_x_y%3D',
    ]);
    expect(found.map(({ event }) => event.id)).toEqual(ids);
    expect(found.map(({ ref }) => ref)).toEqual(ids.map(own));
  });

  test('twenty in a round trip, in the order asked whatever the order of the answers', async () => {
    const ids = Array.from({ length: 45 }, (_, index) => `id${index}`);
    const fake = fakeGraph(echo);
    const found = await fake.graph.events(ids.map(own));
    expect(fake.line).toHaveLength(3);
    expect(found.map(({ event }) => event.id)).toEqual(ids);
  });

  test('what the answer has too much of is not kept', async () => {
    const { graph } = fakeGraph(() => ({
      body: {
        '@odata.etag': 'W/"1"',
        id: 'a',
        location: { displayName: 'Raadzaal', address: { street: 'Dorpsstraat 1' } },
        attendees: [
          {
            type: 'required',
            status: { response: 'declined' },
            emailAddress: { name: 'Ada', address: 'ada@dorp.example' },
          },
          null,
        ],
        body: { contentType: 'html', content: '<p>Agenda</p>' },
        attachments: [
          { '@odata.type': '#microsoft.graph.fileAttachment', id: 'f', name: 'agenda.docx', contentBytes: 'SGFsbG8=' },
        ],
      },
    }));
    expect((await graph.events([own('a')]))[0]?.event).toEqual({
      id: 'a',
      location: { displayName: 'Raadzaal' },
      attendees: [{ emailAddress: { name: 'Ada', address: 'ada@dorp.example' } }, null],
      body: { contentType: 'html', content: '<p>Agenda</p>' },
      attachments: [{ '@odata.type': '#microsoft.graph.fileAttachment', id: 'f', name: 'agenda.docx' }],
    });
  });

  test('a shared mailbox needs its own scope', async () => {
    const fake = fakeGraph(echo);
    await fake.graph.events([own('a'), shared('b')]);
    expect(fake.gets[1]?.path).toMatch(/^\/users\/griffie%2Bdb%40regio\.example\/events\/b\?/);
    expect(fake.tokens).toEqual([
      ['Calendars.Read', null],
      ['Calendars.Read.Shared', null],
    ]);
    expect(fake.line[0]?.headers.get('Authorization')).toBe('Bearer token-2');
  });

  test('an event of a shared calendar may have its id in the mailbox of the reader', async () => {
    const fake = fakeGraph((sent) => (sent.path.startsWith('/users/') ? gone : echo(sent)));
    expect((await fake.graph.events([own('a'), shared('b')])).map(({ event }) => event.id)).toEqual(['a', 'b']);
    expect(fake.gets.map(({ path }) => path.split('?')[0])).toEqual([
      '/me/events/a',
      '/users/griffie%2Bdb%40regio.example/events/b',
      '/me/events/b',
    ]);
  });

  test('the first address says why when neither has it', async () => {
    const denied = { status: 403, body: { error: { code: 'ErrorAccessDenied' } } };
    const { graph } = fakeGraph(({ path }) => (path.startsWith('/users/') ? denied : gone));
    expect(await problemOf(graph.events([shared('b')]))).toEqual({ kind: 'forbidden' });
  });
});

describe('events of which some fail', () => {
  test('those that are gone are left out, also when all are', async () => {
    const { graph } = fakeGraph((sent) => (idIn(sent) === 'b' ? gone : echo(sent)));
    expect((await graph.events([own('a'), own('b'), own('c')])).map(({ ref }) => ref.id)).toEqual(['a', 'c']);
    expect(await graph.events([own('b')])).toEqual([]);
  });

  test('one with a reason of its own does not take the others along, and says it when asked alone', async () => {
    const { graph } = fakeGraph((sent) => (idIn(sent) === 'b' ? { status: 500, body: {} } : echo(sent)));
    expect(await graph.events([own('a'), own('b')])).toHaveLength(1);
    expect(await problemOf(graph.events([own('b')]))).toEqual({ kind: 'broken', status: 500, code: '' });
  });

  test('only those that were put off go again, after the longest wait', async () => {
    const late = (seconds: string) => ({ status: 429, headers: { 'retry-after': seconds } });
    const fake = fakeGraph((sent, count) =>
      count <= 3 && idIn(sent) !== 'a' ? late(idIn(sent) === 'b' ? '2' : '6') : echo(sent),
    );
    const { call, passed } = await clocked(fake.graph.events([own('a'), own('b'), own('c')]));
    expect((await call).map(({ event }) => event.id)).toEqual(['a', 'b', 'c']);
    expect(fake.gets.map(idIn)).toEqual(['a', 'b', 'c', 'b', 'c']);
    expect(passed).toBeGreaterThanOrEqual(6000);
    expect(fake.waits).toEqual([6, 0]);
  });

  test('one that stays busy rejects: it is not gone', async () => {
    const fake = fakeGraph((sent) =>
      idIn(sent) === 'b' ? { status: 503, headers: { 'Retry-After': '2' } } : echo(sent),
    );
    const { call } = await clocked(problemOf(fake.graph.events([own('a'), own('b')])));
    expect(await call).toEqual({ kind: 'busy', seconds: 2 });
    expect(fake.gets.map(idIn)).toEqual(['a', 'b', 'b', 'b', 'b']);
  });

  test('a long wait of one is left to the screen', async () => {
    const fake = fakeGraph((sent) =>
      idIn(sent) === 'b' ? { status: 429, headers: { 'Retry-After': '300' } } : echo(sent),
    );
    expect(await problemOf(fake.graph.events([own('a'), own('b')]))).toEqual({ kind: 'busy', seconds: 300 });
    expect(fake.line).toHaveLength(1);
  });

  test('an abort ends the wait inside a batch', async () => {
    const fake = fakeGraph(() => ({ status: 429, headers: { 'Retry-After': '15' } }));
    const stop = new AbortController();
    const seen = expect(fake.graph.events([own('a')], stop.signal)).rejects.toMatchObject({ name: 'AbortError' });
    await vi.advanceTimersByTimeAsync(1000);
    stop.abort();
    await seen;
    expect(fake.waits).toEqual([15, 0]);
    expect(vi.getTimerCount()).toBe(0);
    expect(fake.line).toHaveLength(1);
  });

  test.each([
    ['leaves one out', { responses: [{ id: '1', status: 200, body: { id: 'a' } }] }, 1],
    [
      'holds one nobody asked for',
      {
        responses: [
          { id: '9', status: 200, body: {} },
          { id: '1', status: 200, body: {} },
        ],
      },
      1,
    ],
  ])('a batch that %s', async (_, body, count) => {
    const { graph } = fakeGraph(echo, { batch: () => ({ body }) });
    expect(await graph.events([own('a'), own('b')])).toHaveLength(count);
  });

  test('an answer that is no batch', async () => {
    const { graph } = fakeGraph(echo, { batch: () => ({ body: { value: [] } }) });
    expect(await problemOf(graph.events([own('a')]))).toEqual({ kind: 'broken', status: 200, code: 'no-batch' });
  });
});

describe('an attachment', () => {
  test('comes from the event it hangs on', async () => {
    const fake = fakeGraph(() => ({ body: { contentBytes: 'SGFsbG8=' } }));
    expect(await fake.graph.attachment(own('A/+='), 'f/1=')).toBe('SGFsbG8=');
    expect(fake.line[0]?.path).toBe('/me/events/A%2F%2B%3D/attachments/f%2F1%3D');
    expect(fake.line[0]?.headers.get('Prefer')).toBe('IdType="ImmutableId"');
  });

  test('of a shared calendar may be in the mailbox of the reader', async () => {
    const fake = fakeGraph(({ path }) => (path.startsWith('/users/') ? gone : { body: { contentBytes: 'SGFsbG8=' } }));
    expect(await fake.graph.attachment(shared('a'), 'f')).toBe('SGFsbG8=');
  });
});
