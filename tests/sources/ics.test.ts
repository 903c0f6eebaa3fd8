import { describe, expect, test } from 'vitest';
import { readIcs } from '../../src/sources/ics';
import { shown } from './show';

const calendar = (...lines: string[]): string =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Voorbeeld//NL', ...lines, 'END:VCALENDAR', ''].join('\r\n');
const event = (...lines: string[]): string => calendar('BEGIN:VEVENT', 'UID:1@regio.example', ...lines, 'END:VEVENT');

const ZONE = [
  'BEGIN:VTIMEZONE',
  'TZID:Aangepast',
  'BEGIN:STANDARD',
  'DTSTART:16010101T030000',
  'TZOFFSETFROM:+0200',
  'TZOFFSETTO:+0100',
  'RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=10',
  'END:STANDARD',
  'BEGIN:DAYLIGHT',
  'DTSTART:16010101T020000',
  'TZOFFSETFROM:+0100',
  'TZOFFSETTO:+0200',
  'RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=3',
  'END:DAYLIGHT',
  'END:VTIMEZONE',
];

describe('time', () => {
  const start = async (...lines: string[]) => (await readIcs(event(...lines)))?.start;

  test.each([
    ['UTC', 'DTSTART:20260709T180000Z', '2026-07-09T18:00:00Z'],
    ['a zone by name', 'DTSTART;TZID=Europe/Amsterdam:20260709T200000', '2026-07-09T18:00:00Z'],
    ['a zone of Windows', 'DTSTART;TZID=W. Europe Standard Time:20260115T093000', '2026-01-15T08:30:00Z'],
    ['a zone in quotes', 'DTSTART;TZID="(UTC+01:00) Amsterdam, Berlijn":20260709T200000', '2026-07-09T18:00:00Z'],
    [
      'a zone behind a path',
      'DTSTART;TZID=/mozilla.org/20050126_1/Europe/Brussels:20260709T200000',
      '2026-07-09T18:00:00Z',
    ],
    ['no zone', 'DTSTART:20260709T200000', '2026-07-09T18:00:00Z'],
    ['a whole day', 'DTSTART;VALUE=DATE:20260709', '2026-07-08T22:00:00Z'],
  ])('%s', async (_, line, expected) => expect(await start(line)).toBe(expected));

  test.each([
    ['winter', '20260115T093000', '2026-01-15T08:30:00Z'],
    ['summer', '20260709T200000', '2026-07-09T18:00:00Z'],
    ['just before summer', '20260329T013000', '2026-03-29T00:30:00Z'],
    ['just after', '20260329T033000', '2026-03-29T01:30:00Z'],
  ])('a zone that only the calendar defines, in %s', async (_, local, expected) => {
    const text = calendar(...ZONE, 'BEGIN:VEVENT', `DTSTART;TZID=Aangepast:${local}`, 'END:VEVENT');
    expect((await readIcs(text))?.start).toBe(expected);
  });

  test('a zone whose definition names its place', async () => {
    const zone = ['BEGIN:VTIMEZONE', 'TZID:1', 'X-LIC-LOCATION:America/New_York', 'END:VTIMEZONE'];
    const text = calendar(...zone, 'BEGIN:VEVENT', 'DTSTART;TZID=1:20260709T200000', 'END:VEVENT');
    expect((await readIcs(text))?.start).toBe('2026-07-10T00:00:00Z');
  });

  test('the end, or the length', async () => {
    expect((await readIcs(event('DTSTART:20260709T180000Z', 'DTEND:20260709T200000Z')))?.end).toBe(
      '2026-07-09T20:00:00Z',
    );
    expect((await readIcs(event('DTSTART:20260709T180000Z', 'DURATION:PT1H30M')))?.end).toBe('2026-07-09T19:30:00Z');
    expect((await readIcs(event('DTSTART:20260709T180000Z')))?.end).toBeNull();
  });
});

test('people, place, subject and folded lines', async () => {
  const invitation = await readIcs(
    event(
      'SUMMARY:Agenda DB\\, 9 juli',
      'LOCATION:Raadzaal\\; eerste',
      '  verdieping',
      'ORGANIZER;CN="Secretariaat, Regio":mailto:Secretariaat@regio.example',
      'ATTENDEE;CN=Ada Veldhuis;ROLE=REQ-PARTICIPANT:MAILTO:ada@gemeente.example',
      'ATTENDEE;CUTYPE=ROOM;CN=Raadzaal:mailto:zaal@gemeente.example',
    ),
  );
  expect(invitation).toMatchObject({
    subject: 'Agenda DB, 9 juli',
    location: 'Raadzaal; eerste verdieping',
    organizer: { name: 'Secretariaat, Regio', email: 'secretariaat@regio.example' },
    attendees: [{ name: 'Ada Veldhuis', email: 'ada@gemeente.example' }],
    uid: '1@regio.example',
  });
});

describe('body', () => {
  const blocks = async (...lines: string[]) => shown((await readIcs(event(...lines)))?.blocks ?? []);

  test('text', async () => {
    expect(await blocks('DESCRIPTION:Agenda\\n\\n1. Opening\\n2. Slot\\, rondvraag')).toEqual([
      'Agenda',
      '[gap 1] 1. Opening',
      '2. Slot, rondvraag',
    ]);
  });

  test('HTML wins from text', async () => {
    expect(
      await blocks(
        'DESCRIPTION:1. Opening',
        'X-ALT-DESC;FMTTYPE=text/html:<html><ol><li>Opening\\, ',
        ' mededelingen</ol>',
      ),
    ).toEqual(['[in 30, 1. at 0] Opening, mededelingen']);
  });

  test('empty HTML does not', async () => {
    expect(await blocks('X-ALT-DESC;FMTTYPE=text/html:<html><body></body></html>', 'DESCRIPTION:Opening')).toEqual([
      'Opening',
    ]);
  });

  test('HTML in a text property, as Google writes it', async () => {
    expect(await blocks('DESCRIPTION:<ol><li>Opening</li><li>Slot</li></ol>')).toEqual([
      '[in 30, 1. at 0] Opening',
      '[in 30, 2. at 0] Slot',
    ]);
    expect(await blocks('DESCRIPTION:<b>Agenda</b>\\n1. Opening')).toEqual(['[bold] Agenda', '1. Opening']);
    expect(await blocks('DESCRIPTION:kosten < baten\\nen baten > kosten')).toEqual([
      'kosten < baten',
      'en baten > kosten',
    ]);
  });

  test('HTML behind the text, as Thunderbird writes it', async () => {
    expect(await blocks('DESCRIPTION;ALTREP="data:text/html,%3Cb%3EAgenda%3C%2Fb%3E":Agenda')).toEqual([
      '[bold] Agenda',
    ]);
  });
});

test('files inside the calendar; addresses elsewhere are left alone', async () => {
  const invitation = await readIcs(
    event(
      'ATTACH;FMTTYPE=text/plain;ENCODING=BASE64;VALUE=BINARY;X-FILENAME=agenda.txt:aGFs',
      ' bG8=',
      'ATTACH:https://portaal.example/stukken.pdf',
    ),
  );
  expect(invitation?.files.map(({ name, mediaType, size }) => [name, mediaType, size])).toEqual([
    ['agenda.txt', 'text/plain', 5],
  ]);
  expect(new TextDecoder().decode(await invitation?.files[0]?.read())).toBe('hallo');
});

describe('which event', () => {
  const one = (uid: string, start: string, ...more: string[]) => [
    'BEGIN:VEVENT',
    `UID:${uid}`,
    `DTSTART:${start}`,
    ...more,
    'END:VEVENT',
  ];

  test('the first by start that is not cancelled', async () => {
    const text = calendar(
      ...one('laat', '20260910T080000Z'),
      ...one('vervallen', '20260709T080000Z', 'STATUS:CANCELLED'),
      ...one('eerst', '20260801T080000Z'),
    );
    expect((await readIcs(text))?.uid).toBe('eerst');
  });

  test.each([
    ['no event', calendar()],
    ['only a cancelled one', calendar('METHOD:CANCEL', ...one('a', '20260709T080000Z'))],
    ['a task', calendar('BEGIN:VTODO', 'SUMMARY:x', 'END:VTODO')],
    ['no calendar at all', 'hallo'],
  ])('%s gives none', async (_, text) => expect(await readIcs(text)).toBeNull());

  test('a calendar that is cut off, with broken lines, still gives its event', async () => {
    const text = `BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nSUMMARY;X:AB 9 juli\r\nDTSTART:2026\r\nSUMMARY:AB 9 juli\r\nzomaar tekst\r\nDESCRIPTION:Ope`;
    expect(await readIcs(text)).toMatchObject({ start: null, blocks: [{ text: 'Ope' }] });
  });
});
