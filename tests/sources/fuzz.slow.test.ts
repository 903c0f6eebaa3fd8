import { readFile as readDisk } from 'node:fs/promises';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import type { Block } from '../../src/domain/agenda/block';
import { readAgenda } from '../../src/domain/agenda/read';
import { type ReadResult, readFile, readPasted } from '../../src/sources/read';
import { byteChanges, changes } from './mutate';
import { lines, pdfFile } from './pdfFile';
import { item, level, paragraph, wordFile } from './wordFile';

/** Runs per kind of file; together more than the 5,000 of the requirement. */
const RUNS = { html: 2000, text: 900, ics: 1000, eml: 900, event: 300, docx: 160, pdf: 60 } as const;
const TOTAL = Object.values(RUNS).reduce((sum, runs) => sum + runs, 0);
/** Nothing may keep the reader busy longer, in milliseconds of processor time. */
const LONGEST = 2000;
const MINUTE = 60_000;

const word = (level: number, label: string, text: string): string =>
  `<p class=MsoListParagraph style='margin-left:${18 + 18 * level}pt;text-indent:-18pt;mso-list:l0 level${level} lfo1'>` +
  `<![if !supportLists]><span style='mso-list:Ignore'>${label}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span>` +
  `</span><![endif]>${text}<o:p></o:p></p>`;
const HTML = [
  `<html><head><style><!-- p {margin:0} --></style></head><body><div class=WordSection1><p class=MsoNormal>Beste leden,<o:p></o:p></p>` +
    `<p class=MsoNormal><o:p>&nbsp;</o:p></p>${word(1, '1.', 'Opening')}${word(1, '2.', 'Begroting 2027')}${word(2, '2.1', 'Bijdrage')}</div></body></html>`,
  '<div dir="ltr">Agenda<br><br><ol start="3" type="a"><li>Opening<ul><li>punt</ul><li value=9><b>Slot</b></ol><blockquote>oud</blockquote></div>',
  '<table><thead><tr><th>Nr<th>Onderwerp<th>Wie</thead><tr><td rowspan=2>1<td colspan=2>Opening<tr><td>Deel<td>AV<tr><td>2<td>Slot<td></table>',
  '<div class="elementToProof"><b>1. Opening</b></div><div><br></div><div>2.&nbsp;&nbsp; Zienswijze <i>(ter besluitvorming)</i></div>',
];
const TEXT =
  'Agenda\r\n\r\n1.  Opening\r\n2.\tBegroting\r\n    Ter besluitvorming\r\n> oud\r\nDeelnemen<https://x.example/?a=1>\r\n3. Rondvraag';
const ICS = `BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VTIMEZONE\r\nTZID:Eigen\r\nBEGIN:STANDARD\r\nDTSTART:16010101T030000\r\nTZOFFSETFROM:+0200\r\nTZOFFSETTO:+0100\r\nRRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\nBEGIN:VEVENT\r\nUID:1\r\nSUMMARY:DB 9 juli\r\nDTSTART;TZID=Eigen:20260709T200000\r\nDURATION:PT2H\r\nORGANIZER;CN="A, B":mailto:a@regio.example\r\nATTENDEE;CN=C:mailto:c@regio.example\r\nDESCRIPTION:1. Opening\\n2. Slot\r\nX-ALT-DESC;FMTTYPE=text/html:<ol><li>Opening</li><li>Slot\r\n </li></ol>\r\nATTACH;ENCODING=BASE64;VALUE=BINARY;FMTTYPE=text/plain:aGFsbG8=\r\nEND:VEVENT\r\nEND:VCALENDAR`;
const EML = `From: =?utf-8?Q?A_B?= <a@regio.example>\r\nTo: c@regio.example\r\nSubject: =?utf-8?B?QWdlbmRh?=\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=m\r\n\r\n--m\r\nContent-Type: multipart/alternative; boundary="n"\r\n\r\n--n\r\nContent-Type: text/plain; charset=iso-8859-1\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n1. Opening=E9\r\n--n\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<ol><li>Opening</ol>\r\n--n--\r\n--m\r\nContent-Type: text/calendar; method=REQUEST\r\n\r\n${ICS}\r\n--m\r\nContent-Type: application/pdf; name=a.pdf\r\nContent-Disposition: attachment; filename=a.pdf\r\nContent-Transfer-Encoding: base64\r\n\r\naGFsbG8=\r\n--m--`;
const EVENT = JSON.stringify({
  subject: 'DB',
  start: { dateTime: '2026-07-09T20:00:00.0000000', timeZone: 'W. Europe Standard Time' },
  organizer: { emailAddress: { name: 'A', address: 'a@regio.example' } },
  attendees: [{ emailAddress: { name: 'B', address: 'b@regio.example' } }],
  body: { contentType: 'html', content: HTML[0] },
  attachments: [{ name: 'a.txt', contentType: 'text/plain', contentBytes: 'aGFsbG8=' }],
});
const BODY =
  paragraph('Agenda', '<w:pStyle w:val="Kop1"/>') +
  paragraph('Opening', item(1)) +
  paragraph('Deel', item(1, 1)) +
  `<w:tbl><w:tr><w:tc><w:tcPr><w:vMerge w:val="restart"/></w:tcPr>${paragraph('1')}</w:tc><w:tc>${paragraph('Slot')}</w:tc></w:tr>` +
  `<w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc><w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr>${paragraph('x')}</w:tc></w:tr></w:tbl>`;
const NUMBERING = `<w:abstractNum w:abstractNumId="0">${level(0, 'decimal', '%1.')}${level(1, 'lowerLetter', '%2)')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`;
const STYLES =
  '<w:style w:type="paragraph" w:styleId="Kop1"><w:name w:val="heading 1"/><w:basedOn w:val="Kop1"/></w:style>';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const names = fc.constantFrom(
  'a.html',
  'a.txt',
  'a.ics',
  'a.eml',
  'a.docx',
  'a.pdf',
  'a.json',
  'a',
  '',
  '../../x\u0000.doc',
);

let done = 0;
afterAll(() => {
  expect(done).toBeGreaterThanOrEqual(TOTAL);
  expect(globalThis).not.toHaveProperty('invitationRan');
});

/** Reads, and checks that what comes out keeps what Block promises. */
async function check(read: () => ReadResult | Promise<ReadResult>): Promise<void> {
  const before = process.cpuUsage().user;
  const result = await read();
  done += 1;
  if (result.kind === 'problem') {
    expect(result.problem).toMatch(/^(?:unsupported|unreadable|password|scan|empty|no-event|too-large)$/);
  } else {
    const { blocks, start, end } = result.invitation;
    for (const time of [start, end]) if (time !== null) expect(time).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
    const broken = blocks.find((block, at) => !keepsItsPromise(block, blocks[at - 1]));
    expect(broken).toBeUndefined();
    readAgenda(blocks);
  }
  expect((process.cpuUsage().user - before) / 1000).toBeLessThan(LONGEST);
}

function keepsItsPromise(block: Block, above: Block | undefined): boolean {
  const { text, line, gap, indent, bold, italic, heading, cell, list } = block;
  return (
    /^\S(?:.*\S)?$/u.test(text) &&
    !/[\n\r\u2028\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff\0]| {2}|\t\t| \t|\t /.test(text) &&
    line > (above?.line ?? 0) &&
    gap >= 0 &&
    Number.isFinite(indent) &&
    indent >= 0 &&
    bold >= 0 &&
    bold <= text.length &&
    italic >= 0 &&
    italic <= text.length &&
    heading >= 0 &&
    heading <= 6 &&
    (!cell || (cell.row >= 0 && cell.column >= 0 && cell.rowSpan > 0 && cell.colSpan > 0)) &&
    (!list || (list.level >= 0 && list.ordered === (list.label !== '')))
  );
}

const file = (name: string, bytes: Uint8Array) => () => readFile({ name, mediaType: '', bytes });

describe(`${TOTAL} mutated invitations give a result or a reason`, () => {
  test(`${RUNS.html} of HTML`, { timeout: MINUTE }, async () => {
    const input = fc.tuple(fc.constantFrom(...HTML), changes, names);
    await fc.assert(
      fc.asyncProperty(input, ([html, change, name]) =>
        check(name === 'a' ? () => readPasted('', change(html)) : file(name, utf8(change(html)))),
      ),
      { numRuns: RUNS.html },
    );
  });

  test.each([
    ['text', TEXT, RUNS.text],
    ['iCalendar', ICS, RUNS.ics],
    ['mail', EML, RUNS.eml],
    ['an event of Graph', EVENT, RUNS.event],
  ])('%s', { timeout: MINUTE }, async (_, text, numRuns) => {
    const input = fc.tuple(changes, names);
    await fc.assert(
      fc.asyncProperty(input, ([change, name]) => check(file(name, utf8(change(text))))),
      { numRuns },
    );
  });

  test(`${RUNS.docx} of Word`, { timeout: MINUTE }, async () => {
    const whole = await wordFile(BODY, { numbering: NUMBERING, styles: STYLES });
    const input = fc.oneof(
      fc.tuple(changes, fc.constantFrom('body', 'numbering', 'styles')).map(([change, part]) => async () => {
        const parts = { body: BODY, numbering: NUMBERING, styles: STYLES };
        const changed = { ...parts, [part]: change(parts[part as keyof typeof parts]) };
        return wordFile(changed.body, changed);
      }),
      byteChanges.map((change) => async () => change(whole)),
    );
    await fc.assert(
      fc.asyncProperty(input, async (make) => check(file('a.docx', await make()))),
      { numRuns: RUNS.docx },
    );
  });

  test(`${RUNS.pdf} of PDF`, { timeout: MINUTE }, async () => {
    const plain = pdfFile([lines('Agenda', '1. Opening', [80, '1.1 Deel'])]);
    const tagged = new Uint8Array(await readDisk(new URL('./fixtures/tagged.pdf', import.meta.url)));
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(plain, plain, plain, tagged), byteChanges, (bytes, change) =>
        check(file('a.pdf', change(bytes))),
      ),
      { numRuns: RUNS.pdf },
    );
  });
});

describe('5 MB of anything is read within two seconds of processor time', () => {
  const SIZE = 5_000_000;
  const much = (piece: string): string => piece.repeat(Math.ceil(SIZE / piece.length)).slice(0, SIZE);
  test.each([
    ['open tags', '<html>', '<div>'],
    ['open tables', '<html>', '<table><tr><td>'],
    ['open lists', '<html>', '<ol><li>'],
    ['end tags of nothing', '<html>', '</div></td></table>'],
    ['crossed tags', '<html>', '<b>x</i>'],
    ['Word paragraphs', '<html>', word(1, '1.', 'Opening')],
    ['line breaks', '<html>', 'x<br>'],
    ['no-break spaces', '<html>', '&nbsp;x'],
    ['an attribute', '<html><p style="', 'margin-left:1pt;'],
    ['accents', '<html>', 'e\u0301\u0323'],
    ['rows', '<table>', '<tr><td rowspan=9>x<td colspan=9>y'],
    ['one word', '', 'x'],
    ['lines', '', 'x\n'],
    ['calendar lines', 'BEGIN:VCALENDAR\nBEGIN:VEVENT\n', 'ATTENDEE;CN="A":mailto:a@x.example\n'],
    ['calendar quotes', 'BEGIN:VCALENDAR\nBEGIN:VEVENT\n', 'ATTENDEE;CN="'],
    [
      'mail lines',
      'MIME-Version: 1.0\nSubject: x\nContent-Type: text/html\n\n',
      '<p>een regel van gewone lengte voor een bericht</p>\n',
    ],
    ['mail headers', 'MIME-Version: 1.0\nSubject: x\n', 'To: a@x.example, '],
    ['brackets of JSON', '{"body":', '['],
    ['bytes', '', '\u0000\u0001\u00ff'],
  ])('%s', { timeout: MINUTE }, async (_, start, piece) => {
    const bytes = utf8(start + much(piece));
    const before = process.cpuUsage().user;
    const result = await readFile({ name: 'a', mediaType: '', bytes });
    expect((process.cpuUsage().user - before) / 1000).toBeLessThan(LONGEST);
    expect(['read', 'problem']).toContain(result.kind);
  });
});
