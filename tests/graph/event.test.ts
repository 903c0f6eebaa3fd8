import { describe, expect, test } from 'vitest';
import { eventToInvitation, type GraphEvent } from '../../src/graph/event';

const noBody = () => [];
const read = (event: GraphEvent) => eventToInvitation(event, noBody);
const at = (dateTime: string, timeZone: string) => read({ start: { dateTime, timeZone } }).start;

describe('times', () => {
  test.each([
    ['winter in Windows words', '2026-01-15T09:30:00.0000000', 'W. Europe Standard Time', '2026-01-15T08:30:00Z'],
    ['summer in Windows words', '2026-07-09T20:00:00.0000000', 'W. Europe Standard Time', '2026-07-09T18:00:00Z'],
    ['Romance Standard Time', '2026-07-09T20:00:00', 'Romance Standard Time', '2026-07-09T18:00:00Z'],
    ['UTC', '2026-07-09T18:00:00.0000000', 'UTC', '2026-07-09T18:00:00Z'],
    ['an IANA name', '2026-07-09T20:00:00', 'Europe/Amsterdam', '2026-07-09T18:00:00Z'],
    ['another continent', '2026-07-09T20:00:00', 'Eastern Standard Time', '2026-07-10T00:00:00Z'],
    ['a name nobody knows counts as home', '2026-07-09T20:00:00', 'Somewhere', '2026-07-09T18:00:00Z'],
    ['a display name', '2026-07-09T20:00:00', '(UTC+01:00) Amsterdam, Berlijn, Bern', '2026-07-09T18:00:00Z'],
    ['a time the clock skips', '2026-03-29T02:30:00', 'Europe/Amsterdam', '2026-03-29T01:30:00Z'],
    ['a time the clock repeats is the first', '2026-10-25T02:30:00', 'Europe/Amsterdam', '2026-10-25T00:30:00Z'],
    ['its own offset wins', '2026-07-09T20:00:00+01:00', 'Europe/Amsterdam', '2026-07-09T19:00:00Z'],
  ])('%s', (_, dateTime, zone, expected) => expect(at(dateTime, zone)).toBe(expected));

  test.each(['', 'morgen', '2026-02-31T10:00:00', '2026-13-01T10:00:00'])('"%s" is no time', (dateTime) => {
    expect(at(dateTime, 'UTC')).toBeNull();
  });

  test('a custom zone falls back on the zone of the organizer', () => {
    const start = { dateTime: '2026-07-09T20:00:00', timeZone: 'tzone://Microsoft/Custom' };
    expect(read({ start, originalStartTimeZone: 'GMT Standard Time' }).start).toBe('2026-07-09T19:00:00Z');
  });
});

test('people, place and names', () => {
  const invitation = read({
    subject: ' Agenda DB ',
    iCalUId: '0400',
    location: { displayName: 'Raadzaal' },
    organizer: { emailAddress: { name: 'Secretariaat', address: 'Secretariaat@Regio.example' } },
    attendees: [
      { emailAddress: { name: 'Ada Veldhuis', address: 'A.Veldhuis@gemeente.example' } },
      { emailAddress: { address: 'zonder.naam@gemeente.example' } },
      { emailAddress: {} },
      null,
    ],
  });
  expect(invitation).toMatchObject({
    subject: 'Agenda DB',
    uid: '0400',
    location: 'Raadzaal',
    organizer: { name: 'Secretariaat', email: 'secretariaat@regio.example' },
    attendees: [
      { name: 'Ada Veldhuis', email: 'a.veldhuis@gemeente.example' },
      { name: 'zonder.naam@gemeente.example', email: 'zonder.naam@gemeente.example' },
    ],
  });
});

test('the body goes to the reader with its kind', () => {
  const seen: unknown[] = [];
  const readBody = (content: string, kind: string) => {
    seen.push([content, kind]);
    return [];
  };
  eventToInvitation({ body: { contentType: 'text', content: 'x' } }, readBody);
  eventToInvitation({ body: { contentType: 'HTML', content: '<p>x' } }, readBody);
  eventToInvitation({ body: { content: '<p>x' } }, readBody);
  eventToInvitation({ body: { content: '  ' } }, readBody);
  expect(seen).toEqual([
    ['x', 'text'],
    ['<p>x', 'html'],
    ['<p>x', 'html'],
  ]);
});

test('file attachments give their bytes; pictures of a signature and links are left out', async () => {
  const { files } = read({
    attachments: [
      { name: 'Agenda.pdf', contentType: 'application/pdf', size: 3, contentBytes: 'JVBE' },
      { name: 'logo.png', contentType: 'image/png', isInline: true, contentBytes: 'JVBE' },
      { name: 'Stukken' },
      { name: 'afgebroken.txt', contentType: 'text/plain', contentBytes: 'aGFsbG8=\r\n=' },
      null,
    ],
  });
  expect(files.map(({ name, mediaType, size }) => ({ name, mediaType, size }))).toEqual([
    { name: 'Agenda.pdf', mediaType: 'application/pdf', size: 3 },
    { name: 'afgebroken.txt', mediaType: 'text/plain', size: null },
  ]);
  expect(new TextDecoder().decode(await files[0]!.read())).toBe('%PD');
  expect(new TextDecoder().decode(await files[1]!.read())).toBe('hallo');
});

test('a file that came without its content is fetched when it is read; links and messages are left out', async () => {
  const asked: string[] = [];
  const fetchFile = async (id: string) => {
    asked.push(id);
    return 'aGFsbG8=';
  };
  const attachments = ['fileAttachment', 'referenceAttachment', 'itemAttachment'].map((kind, at) => ({
    '@odata.type': `#microsoft.graph.${kind}`,
    id: `a${at}`,
    name: kind,
  }));
  const { files } = eventToInvitation({ attachments }, () => [], fetchFile);
  expect(files.map(({ name }) => name)).toEqual(['fileAttachment']);
  expect(asked).toEqual([]);
  expect(new TextDecoder().decode(await files[0]!.read())).toBe('hallo');
  expect(asked).toEqual(['a0']);
  expect(eventToInvitation({ attachments }, () => []).files).toEqual([]);
});

test('an event without anything is an empty invitation', () => {
  expect(read({})).toEqual({
    subject: '',
    start: null,
    end: null,
    location: '',
    organizer: null,
    attendees: [],
    blocks: [],
    files: [],
    uid: null,
  });
  const broken: unknown = { subject: 7, body: 'x', start: 'y', attendees: {}, attachments: 3, organizer: [] };
  expect(read(broken as GraphEvent)).toMatchObject({ subject: '', start: null, attendees: [], files: [] });
});
