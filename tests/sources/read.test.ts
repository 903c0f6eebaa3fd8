import { describe, expect, test } from 'vitest';
import type { InvitationFile } from '../../src/domain/meeting/types';
import { LARGEST_FILE, type ReadResult, readAttachment, readFile, readPasted } from '../../src/sources/read';
import { lines, pdfFile } from './pdfFile';
import { shown } from './show';
import { paragraph, wordFile } from './wordFile';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const file = (name: string, content: string | Uint8Array, mediaType = '') => ({
  name,
  mediaType,
  bytes: typeof content === 'string' ? utf8(content) : content,
});
const brief = (result: ReadResult): unknown =>
  result.kind === 'problem' ? result.problem : [result.invitation.subject, ...shown(result.invitation.blocks)];

const CALENDAR = 'BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:AB 9 juli\nDESCRIPTION:1. Opening\nEND:VEVENT\nEND:VCALENDAR';
const MAIL =
  'From: A <a@regio.example>\nSubject: AB 9 juli\nMIME-Version: 1.0\nContent-Type: text/plain\n\n1. Opening\n';
const EVENT = JSON.stringify({ subject: 'AB 9 juli', body: { contentType: 'html', content: '<p>1. Opening</p>' } });
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const wide = (text: string): number[] => [...text].flatMap((char) => [char.charCodeAt(0), 0]);

describe('a file is known by its content, whatever its name', () => {
  test.each([
    ['a calendar', 'uitnodiging.txt', CALENDAR, ['AB 9 juli', '1. Opening']],
    ['a message', 'uitnodiging', MAIL, ['AB 9 juli', '1. Opening']],
    ['an event of Graph', 'event.txt', EVENT, ['AB 9 juli', '1. Opening']],
    ['HTML', 'agenda.doc', '\ufeff<!DOCTYPE html><p>1. Opening', ['agenda', '1. Opening']],
    ['a part of HTML', 'agenda.txt', '<div><p>1. Opening</p></div>', ['agenda', '1. Opening']],
    ['text', 'Agenda_DB 9 juli.txt', '1. Opening', ['Agenda DB 9 juli', '1. Opening']],
    ['text without a name', '', '1. Opening', ['', '1. Opening']],
    [
      'text that looks like headers',
      'a.txt',
      'Datum: 9 juli\nPlaats: raadzaal\n\n1. Opening',
      ['a', 'Datum: 9 juli', 'Plaats: raadzaal', '[gap 1] 1. Opening'],
    ],
  ])('%s', async (_, name, content, expected) => expect(brief(await readFile(file(name, content)))).toEqual(expected));

  test('a Word file and a PDF', async () => {
    expect(brief(await readFile(file('agenda.pdf', await wordFile(paragraph('Opening')))))).toEqual([
      'agenda',
      'Opening',
    ]);
    expect(brief(await readFile(file('C:\\stukken\\agenda.docx', pdfFile([lines('Opening')]))))).toEqual([
      'agenda',
      'Opening',
    ]);
  });

  test('the character set of older software', async () => {
    const latin = Uint8Array.from('Financi\u00ebn', (char) => char.charCodeAt(0));
    expect(brief(await readFile(file('a.txt', latin)))).toEqual(['a', 'Financiën']);
    const utf16 = Uint8Array.from([0xff, 0xfe, ...wide('Opening')]);
    expect(brief(await readFile(file('a.txt', utf16)))).toEqual(['a', 'Opening']);
    const html = Uint8Array.from('<meta charset="iso-8859-15"><p>\u00a4 5', (char) => char.charCodeAt(0));
    expect(brief(await readFile(file('a.html', html)))).toEqual(['a', '€ 5']);
  });
});

describe('what cannot be read has a reason', () => {
  test.each([
    ['nothing', 'a.txt', '', 'empty'],
    ['white space', 'a.txt', ' \n ', 'empty'],
    ['HTML without text', 'a.html', '<html><body><img src=x></body></html>', 'empty'],
    ['a calendar without event', 'a.ics', 'BEGIN:VCALENDAR\nEND:VCALENDAR', 'no-event'],
    ['JSON that is no event', 'rollen.json', '{"version":1,"people":[]}', 'unsupported'],
    ['broken JSON', 'a.json', '{"subject": "AB', 'unreadable'],
    ['RTF', 'a.rtf', '{\\rtf1 hallo}', 'unsupported'],
  ])('%s', async (_, name, content, problem) => expect(brief(await readFile(file(name, content)))).toBe(problem));

  test.each([
    ['old Word', 'agenda.doc', [...OLE, ...wide('WordDocument')], 'unsupported'],
    ['an Outlook message', 'uitnodiging.msg', [...OLE, ...wide('__properties_version1.0')], 'unsupported'],
    ['Word behind a password', 'agenda.docx', [...OLE, ...wide('EncryptedPackage')], 'password'],
    ['a picture', 'agenda.pdf', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a], 'unsupported'],
    ['a photo named as text', 'agenda.txt', [0xff, 0xd8, 0xff, 0xe0], 'unsupported'],
    ['a zip that is no Word file', 'stukken.zip', [0x50, 0x4b, 0x03, 0x04, 1, 2, 3], 'unsupported'],
    ['a damaged Word file', 'agenda.docx', [0x50, 0x4b, 0x03, 0x04, 1, 2, 3], 'unreadable'],
    ['a damaged PDF', 'agenda.pdf', [...utf8('%PDF-1.7 '), 0, 1, 2], 'unreadable'],
    ['bytes of nothing known', 'agenda.txt', [0, 1, 2, 0, 3, 0, 4, 0], 'unsupported'],
  ])('%s', async (_, name, bytes, problem) => {
    expect(brief(await readFile(file(name, Uint8Array.from(bytes))))).toBe(problem);
  });

  test('a PDF of pictures', async () => {
    const picture = 'q 100 0 0 100 100 100 cm BI /W 1 /H 1 /CS /G /BPC 8 ID x EI Q\n';
    expect(brief(await readFile(file('scan.pdf', pdfFile([[]], picture))))).toBe('scan');
  });

  test('a file that is too large', async () => {
    expect(brief(await readFile(file('a.txt', new Uint8Array(LARGEST_FILE + 1))))).toBe('too-large');
  });
});

describe('pasted text', () => {
  test.each([
    ['text alone', '1. Opening', undefined, ['', '1. Opening']],
    ['HTML wins', 'Opening', '<ol><li>Opening</ol>', ['', '[in 30, 1. at 0] Opening']],
    ['HTML without text does not', 'Opening', '<html></html>', ['', 'Opening']],
    ['nothing', '  ', undefined, 'empty'],
  ])('%s', (_, text, html, expected) => expect(brief(readPasted(text, html))).toEqual(expected));
});

describe('attachments', () => {
  const attachment = (more: Partial<InvitationFile>): InvitationFile => ({
    name: 'agenda.txt',
    mediaType: 'text/plain',
    size: null,
    read: async () => utf8('1. Opening'),
    ...more,
  });

  test('give their blocks', async () => {
    const result = await readAttachment(attachment({}));
    expect(result.kind === 'read' && shown(result.blocks)).toEqual(['1. Opening']);
    const mail = await readAttachment(attachment({ name: 'fw.eml', read: async () => utf8(MAIL) }));
    expect(mail.kind === 'read' && shown(mail.blocks)).toEqual(['1. Opening']);
  });

  test.each([
    ['one that cannot be fetched', { read: () => Promise.reject(new Error('weg')) }, 'unreadable'],
    [
      'one that says it is too large is not fetched',
      { size: LARGEST_FILE + 1, read: () => Promise.reject(new Error('gehaald')) },
      'too-large',
    ],
    ['one without text', { read: async () => utf8('{"body":{"content":""}}') }, 'empty'],
    ['a picture', { name: 'a.png', read: async () => Uint8Array.of(0x89, 0x50, 0x4e, 0x47) }, 'unsupported'],
  ])('%s', async (_, more, problem) =>
    expect(await readAttachment(attachment(more))).toEqual({ kind: 'problem', problem }),
  );
});
