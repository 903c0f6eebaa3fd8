import { decodeText } from './bytes';

/** What a file is, by its content first and its name second. */
export type FileKind =
  | 'event'
  | 'ics'
  | 'eml'
  | 'html'
  | 'docx'
  | 'pdf'
  | 'text'
  /** A Word file behind a password: an OLE container that holds an encrypted package. */
  | 'locked'
  /** Old Word, Outlook message, picture, program: known, but not read. */
  | 'other';

export interface FileLike {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

const BY_NAME: Readonly<Record<string, FileKind>> = {
  ics: 'ics',
  ical: 'ics',
  ifb: 'ics',
  eml: 'eml',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  txt: 'text',
  text: 'text',
  md: 'text',
  csv: 'other',
  xml: 'other',
  rtf: 'other',
  svg: 'other',
  doc: 'other',
  docx: 'docx',
  docm: 'docx',
  dotx: 'docx',
  pdf: 'pdf',
  msg: 'other',
  xls: 'other',
  xlsx: 'other',
  ppt: 'other',
  pptx: 'other',
  odt: 'other',
  pages: 'other',
  zip: 'other',
};
/** First bytes of files that hold no text we can read. */
const FOREIGN: readonly (readonly number[])[] = [
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
  [0x47, 0x49, 0x46, 0x38],
  [0x42, 0x4d],
  [0x49, 0x49, 0x2a, 0x00],
  [0x4d, 0x4d, 0x00, 0x2a],
  [0x52, 0x49, 0x46, 0x46],
  [0x1f, 0x8b],
  [0x52, 0x61, 0x72, 0x21],
  [0x37, 0x7a, 0xbc, 0xaf],
  [0x7b, 0x5c, 0x72, 0x74, 0x66],
  [0x78, 0x9f, 0x3e, 0x22],
  [0x7f, 0x45, 0x4c, 0x46],
  [0x4d, 0x5a, 0x90],
];
const ZIP = [0x50, 0x4b, 0x03, 0x04];
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const HEADER_LINES = 40;
const HEADER =
  /^(?:received|return-path|from|to|subject|date|message-id|mime-version|content-type|delivered-to|x-[a-z-]+|dkim-signature|arc-[a-z-]+|thread-[a-z]+|reply-to|cc|sender|authentication-results|references|in-reply-to|accept-language|content-language|content-transfer-encoding|importance|priority|list-[a-z]+|auto-submitted|organization|user-agent)\s*:/i;
const PEEK = 4096;

/** The kind of a file. Never throws. */
export function fileKind({ name, mediaType, bytes }: FileLike): FileKind {
  const named = BY_NAME[/\.([a-z0-9]{1,6})$/i.exec(name.trim())?.[1]?.toLowerCase() ?? ''];
  if (startsWith(bytes, OLE)) return contains(bytes, 'EncryptedPackage') ? 'locked' : 'other';
  if (startsWith(bytes, ZIP)) return isWord(bytes) || named === 'docx' ? 'docx' : 'other';
  if (contains(bytes.subarray(0, 1024), '%PDF-', false)) return 'pdf';
  if (FOREIGN.some((magic) => startsWith(bytes, magic))) return 'other';
  const start = decodeText(bytes.subarray(0, PEEK)).replace(/^[\ufeff\s]+/, '');
  const seen = kindOfText(start);
  if (seen) return seen;
  if (isBinary(bytes)) return named === 'docx' || named === 'pdf' || named === 'eml' ? named : 'other';
  return named ?? kindOfMediaType(mediaType) ?? 'text';
}

function kindOfText(start: string): FileKind | null {
  if (/^begin:v(?:calendar|event)/i.test(start)) return 'ics';
  if (/^\{\s*"/.test(start)) return 'event';
  if (/^(?:<!doctype\s+html|<html|<head|<body|<\?xml[^>]{0,200}>\s*<(?:!doctype\s+html|html)|<!--)/i.test(start))
    return 'html';
  if (/^<(?:div|p|table|ol|ul|meta|style|h[1-6]|span|font)[\s>]/i.test(start)) return 'html';
  return isMail(start) ? 'eml' : null;
}

/** A message starts with header lines; "Onderwerp: x" alone, as people type it, is no such header. */
function isMail(start: string): boolean {
  const lines = start.split(/\r?\n/, HEADER_LINES);
  if (!/^(?:[a-z-]{2,40}\s*:|from )/i.test(lines[0] ?? '')) return false;
  const end = lines.indexOf('');
  const headers = lines.slice(0, end < 0 ? lines.length : end).filter((line) => HEADER.test(line));
  return (
    headers.some((line) => /^(?:mime-version|content-type|received|message-id|return-path|date)\s*:/i.test(line)) &&
    headers.length > 1
  );
}

function kindOfMediaType(mediaType: string): FileKind | null {
  const type = mediaType.toLowerCase().split(';', 1)[0]?.trim();
  if (type === 'text/calendar') return 'ics';
  if (type === 'message/rfc822') return 'eml';
  if (type === 'text/html') return 'html';
  if (type === 'application/json') return 'event';
  return null;
}

/** Word files name their parts "word/..." in the directory of the zip. */
function isWord(bytes: Uint8Array): boolean {
  const mark = 'word/document.xml';
  return contains(bytes.subarray(0, 1 << 20), mark, false) || contains(bytes.subarray(-(1 << 20)), mark, false);
}

function startsWith(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, at) => bytes[at] === byte);
}

/** Looks for ASCII text; `wide` also finds it as UTF-16, as OLE directories write names. */
function contains(bytes: Uint8Array, text: string, wide = true): boolean {
  const latin = new TextDecoder('latin1').decode(bytes);
  return latin.includes(text) || (wide && latin.includes([...text].join('\u0000')));
}

/** Bytes that no text has: a zero that is no half of UTF-16, or many control characters. */
function isBinary(bytes: Uint8Array): boolean {
  const utf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (utf16) return false;
  const peek = bytes.subarray(0, PEEK);
  let odd = 0;
  for (const byte of peek) if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27)) odd += byte === 0 ? 4 : 1;
  return odd > peek.length / 50 + 3;
}
