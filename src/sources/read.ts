import type { Block } from '../domain/agenda/block';
import { type GraphEvent, invitationOf } from '../domain/meeting/event';
import type { Invitation, InvitationFile } from '../domain/meeting/types';
import { readBody } from './body';
import { decodeText } from './bytes';
import { type FileKind, type FileLike, fileKind } from './detect';
import { readHtml } from './html';
import { readText } from './text';
import { MOST_BLOCKS } from './writer';

/** Files above this are refused: no invitation is that large, and reading would hold up the page. */
export const LARGEST_FILE = 25 * 1024 * 1024;

/**
 * Why a file gave no invitation. `too-large`: in bytes or in lines. `unsupported`: a kind we do not read (old Word, Outlook message, picture).
 * `unreadable`: damaged. `scan`: a PDF of pictures. `empty`: no text in it. `no-event`: a calendar without a meeting.
 */
export type SourceProblem = 'unsupported' | 'unreadable' | 'password' | 'scan' | 'empty' | 'no-event' | 'too-large';

interface Problem {
  readonly kind: 'problem';
  readonly problem: SourceProblem;
}

export type ReadResult = { readonly kind: 'read'; readonly invitation: Invitation } | Problem;
export type AttachmentResult = { readonly kind: 'read'; readonly blocks: Block[] } | Problem;

/** Reads an invitation from a file, by its content first and its name second. Gives a problem instead of throwing. */
export async function readFile(file: FileLike): Promise<ReadResult> {
  if (file.bytes.length > LARGEST_FILE) return problem('too-large');
  if (file.bytes.length === 0) return problem('empty');
  try {
    const result = await readKind(fileKind(file), file);
    return result.kind === 'read' && result.invitation.blocks.length >= MOST_BLOCKS ? problem('too-large') : result;
  } catch {
    return problem('unreadable');
  }
}

/** Reads what was pasted; `html` when the clipboard had it, so that numbers and tables survive. */
export function readPasted(text: string, html?: string): ReadResult {
  if (text.length > LARGEST_FILE || (html ?? '').length > LARGEST_FILE) return problem('too-large');
  const rich = html ? readHtml(html) : [];
  const blocks = rich.length > 0 ? rich : readText(text);
  if (blocks.length >= MOST_BLOCKS) return problem('too-large');
  return blocks.length > 0 ? { kind: 'read', invitation: bare('', blocks) } : problem('empty');
}

/** Reads the text of a file that came with an invitation. Gives a problem instead of throwing, also when fetching fails. */
export async function readAttachment(file: InvitationFile): Promise<AttachmentResult> {
  if ((file.size ?? 0) > LARGEST_FILE) return problem('too-large');
  try {
    const result = await readFile({ name: file.name, mediaType: file.mediaType, bytes: await file.read() });
    if (result.kind === 'problem') return result;
    const { blocks } = result.invitation;
    return blocks.length > 0 ? { kind: 'read', blocks: [...blocks] } : problem('empty');
  } catch {
    return problem('unreadable');
  }
}

async function readKind(kind: FileKind, file: FileLike): Promise<ReadResult> {
  const { bytes } = file;
  switch (kind) {
    case 'other':
      return problem('unsupported');
    case 'locked':
      return problem('password');
    case 'event':
      return readEvent(decodeText(bytes));
    case 'ics': {
      const { readIcs } = await import('./ics');
      const invitation = await readIcs(decodeText(bytes));
      return invitation ? { kind: 'read', invitation } : problem('no-event');
    }
    case 'eml': {
      if (hasTooManyLines(bytes)) return problem('too-large');
      const { readEml } = await import('./eml');
      const invitation = await readEml(bytes);
      const { blocks, files, subject } = invitation;
      return blocks.length + files.length + subject.length > 0 ? { kind: 'read', invitation } : problem('empty');
    }
    case 'html':
      return document(file, readHtml(decodeText(bytes, charsetOf(bytes))));
    case 'text':
      return document(file, readText(decodeText(bytes)));
    case 'docx': {
      const { readDocx } = await import('./docx');
      return document(file, await readDocx(bytes));
    }
    case 'pdf': {
      const { readPdf } = await import('./pdf');
      const reading = await readPdf(bytes);
      return reading.kind === 'read' ? document(file, reading.blocks) : reading;
    }
  }
}

/** The mail library takes its time per line; only a made-up message has this many for its size. */
function hasTooManyLines(bytes: Uint8Array): boolean {
  const most = Math.max(100_000, bytes.length / 40);
  let lines = 0;
  for (const byte of bytes) if (byte === 10) lines += 1;
  return lines > most;
}

function readEvent(text: string): ReadResult {
  const event: unknown = JSON.parse(text);
  if (!isEvent(event)) return problem('unsupported');
  return { kind: 'read', invitation: invitationOf(event, readBody) };
}

/** Only what makes it an event is checked; the rest may be missing or odd. */
function isEvent(value: unknown): value is GraphEvent {
  return typeof value === 'object' && value !== null && ('body' in value || 'start' in value) && !('version' in value);
}

function document(file: FileLike, blocks: Block[]): ReadResult {
  // The name of the file often says which meeting it is.
  const subject = file.name
    .replace(/^.*[\\/]/, '')
    .replace(/\.[a-z0-9]{1,5}$/i, '')
    .replace(/_+/g, ' ')
    .trim();
  return blocks.length > 0 ? { kind: 'read', invitation: bare(subject, blocks) } : problem('empty');
}

function bare(subject: string, blocks: Block[]): Invitation {
  return {
    subject,
    start: null,
    end: null,
    location: '',
    organizer: null,
    attendees: [],
    blocks,
    files: [],
    uid: null,
  };
}

function charsetOf(bytes: Uint8Array): string {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
  return /<meta[^<>]{0,200}charset\s*=\s*["']?([\w-]{1,40})/i.exec(start)?.[1] ?? '';
}

function problem(kind: SourceProblem): Problem {
  return { kind: 'problem', problem: kind };
}
