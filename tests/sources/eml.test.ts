import { describe, expect, test } from 'vitest';
import { readEml } from '../../src/sources/eml';
import { shown } from './show';

const bytes = (...lines: string[]): Uint8Array => new TextEncoder().encode(lines.join('\r\n'));

const HEAD = [
  'From: =?utf-8?Q?Secretariaat_Regio_Veenrand?= <Secretariaat@regio.example>',
  'To: "Veldhuis, Ada" <ada@gemeente.example>, Bestuur: b@gemeente.example;',
  'Cc: c@gemeente.example',
  'Subject: =?utf-8?B?QWdlbmRhIGRhZ2VsaWprcyBiZXN0dXVy?=',
  ' =?iso-8859-1?Q?_=28caf=E9=29?=',
  'Date: Mon, 29 Jun 2026 10:00:00 +0200',
  'MIME-Version: 1.0',
];
const CALENDAR = [
  'BEGIN:VCALENDAR',
  'METHOD:REQUEST',
  'BEGIN:VEVENT',
  'UID:7@regio.example',
  'SUMMARY:DB',
  'DTSTART;TZID=W. Europe Standard Time:20260709T200000',
  'LOCATION:Raadzaal',
  'ORGANIZER;CN=Organisator:mailto:o@regio.example',
  'ATTENDEE;CN=Bram:mailto:bram@gemeente.example',
  'DESCRIPTION:1. Opening uit de kalender',
  'END:VEVENT',
  'END:VCALENDAR',
];

test('a plain message', async () => {
  const mail = await readEml(
    bytes(
      ...HEAD,
      'Content-Type: text/plain; charset=iso-8859-1',
      'Content-Transfer-Encoding: quoted-printable',
      '',
      '1.  Caf=E9',
      '> oud',
    ),
  );
  expect(mail).toMatchObject({
    subject: 'Agenda dagelijks bestuur (café)',
    start: null,
    organizer: { name: 'Secretariaat Regio Veenrand', email: 'secretariaat@regio.example' },
    attendees: [
      { name: 'Veldhuis, Ada', email: 'ada@gemeente.example' },
      { name: 'b@gemeente.example', email: 'b@gemeente.example' },
      { name: 'c@gemeente.example', email: 'c@gemeente.example' },
    ],
    uid: null,
  });
  expect(shown(mail.blocks)).toEqual(['1.\tCafé', '[quoted] oud']);
});

describe('an invitation', () => {
  const alternative = (...parts: (readonly string[])[]): Uint8Array =>
    bytes(
      ...HEAD,
      'Content-Type: multipart/alternative; boundary=x',
      '',
      ...parts.flatMap((part) => ['--x', ...part]),
      '--x--',
    );
  const text = ['Content-Type: text/plain', '', 'tekst'];
  const html = ['Content-Type: text/html; charset=utf-8', '', '<ol><li>Opening</li></ol>'];
  const calendar = ['Content-Type: text/calendar; method=REQUEST; charset=utf-8', '', ...CALENDAR];

  test('time, place and people from the calendar, words from the HTML', async () => {
    const mail = await readEml(alternative(text, html, calendar));
    expect(mail).toMatchObject({
      subject: 'Agenda dagelijks bestuur (café)',
      start: '2026-07-09T18:00:00Z',
      location: 'Raadzaal',
      organizer: { name: 'Organisator', email: 'o@regio.example' },
      attendees: [{ name: 'Bram', email: 'bram@gemeente.example' }],
      uid: '7@regio.example',
      files: [],
    });
    expect(shown(mail.blocks)).toEqual(['[in 30, 1. at 0] Opening']);
  });

  test('words from the calendar when the message has none', async () => {
    const mail = await readEml(alternative(['Content-Type: text/plain', '', ' '], calendar));
    expect(shown(mail.blocks)).toEqual(['1. Opening uit de kalender']);
  });
});

test('attachments are files; pictures in the text and signatures are not', async () => {
  const part = (type: string, disposition: string, ...more: string[]): string[] => [
    '--m',
    `Content-Type: ${type}`,
    `Content-Disposition: ${disposition}`,
    'Content-Transfer-Encoding: base64',
    ...more,
    '',
    'aGFsbG8=',
  ];
  const mail = await readEml(
    bytes(
      ...HEAD,
      'Content-Type: multipart/mixed; boundary=m',
      '',
      '--m',
      'Content-Type: text/html',
      '',
      '<p>zie bijlage <img src="cid:logo">',
      ...part('application/pdf', "attachment; filename*=utf-8''Agenda%20DB.pdf"),
      ...part('image/png', 'inline; filename=logo.png', 'Content-ID: <logo>'),
      ...part('application/pkcs7-signature', 'attachment; filename=smime.p7s'),
      '--m--',
    ),
  );
  expect(mail.files.map(({ name, mediaType, size }) => [name, mediaType, size])).toEqual([
    ['Agenda DB.pdf', 'application/pdf', 5],
  ]);
  expect(new TextDecoder().decode(await mail.files[0]?.read())).toBe('hallo');
});
