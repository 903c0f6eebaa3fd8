import type { Block } from '../agenda/block';
import type { Address, Invitation, InvitationFile } from './types';
import { HOME_ZONE, toInstant } from './zone';

/**
 * The parts of a Microsoft Graph `event` that an invitation is made of. Everything may be missing: `$select` leaves parts out, and
 * an exported event can come from anywhere.
 * Source: Microsoft Graph v1.0, resource type event.
 */
export interface GraphEvent {
  readonly id?: string | null;
  readonly iCalUId?: string | null;
  readonly uid?: string | null;
  readonly subject?: string | null;
  readonly body?: GraphBody | null;
  readonly start?: GraphTime | null;
  readonly end?: GraphTime | null;
  readonly originalStartTimeZone?: string | null;
  readonly originalEndTimeZone?: string | null;
  readonly location?: { readonly displayName?: string | null } | null;
  readonly organizer?: GraphRecipient | null;
  readonly attendees?: readonly (GraphRecipient | null)[] | null;
  readonly attachments?: readonly (GraphAttachment | null)[] | null;
}

export interface GraphBody {
  readonly contentType?: string | null;
  readonly content?: string | null;
}

/** `dateTime` is local to `timeZone`, a Windows or IANA name. */
export interface GraphTime {
  readonly dateTime?: string | null;
  readonly timeZone?: string | null;
}

export interface GraphRecipient {
  readonly emailAddress?: { readonly name?: string | null; readonly address?: string | null } | null;
}

export interface GraphAttachment {
  readonly '@odata.type'?: string | null;
  readonly id?: string | null;
  readonly name?: string | null;
  readonly contentType?: string | null;
  readonly size?: number | null;
  readonly isInline?: boolean | null;
  /** Base64; only file attachments have it, and only when they were asked for with their content. */
  readonly contentBytes?: string | null;
}

/**
 * An event of Graph as an invitation. Missing parts become "", null or an empty list; it never throws.
 * `readBody` turns the body into blocks. `fetchFile` gives the base64 of an attachment that came without its content; such
 * an attachment is left out when it is not given. Both the Graph client and the reader of saved event files use this, hence it
 * stands in the domain.
 */
export function invitationOf(
  event: GraphEvent,
  readBody: (content: string, contentType: 'html' | 'text') => Block[],
  fetchFile?: (id: string) => Promise<string>,
): Invitation {
  const content = text(event.body?.content);
  const contentType = text(event.body?.contentType).toLowerCase() === 'text' ? 'text' : 'html';
  return {
    subject: text(event.subject).trim(),
    start: instant(event.start, event.originalStartTimeZone),
    end: instant(event.end, event.originalEndTimeZone ?? event.originalStartTimeZone),
    location: text(event.location?.displayName).trim(),
    organizer: address(event.organizer),
    attendees: list(event.attendees).flatMap((attendee) => address(attendee) ?? []),
    blocks: content.trim() === '' ? [] : readBody(content, contentType),
    files: list(event.attachments).flatMap((attachment) => file(attachment, fetchFile) ?? []),
    uid: text(event.iCalUId) || text(event.uid) || null,
  };
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function list<T>(value: readonly T[] | null | undefined): readonly T[] {
  return Array.isArray(value) ? value : [];
}

function instant(time: GraphTime | null | undefined, original: string | null | undefined): string | null {
  const zone = text(time?.timeZone);
  // A custom zone has no rules we know; the zone the organizer chose is the next best.
  const usable = zone === '' || /custom/i.test(zone) ? text(original) || HOME_ZONE : zone;
  return toInstant(text(time?.dateTime), usable);
}

function address(recipient: GraphRecipient | null | undefined): Address | null {
  const name = text(recipient?.emailAddress?.name).trim();
  const email = text(recipient?.emailAddress?.address).trim().toLowerCase();
  return name === '' && email === '' ? null : { name: name || email, email };
}

function file(
  attachment: GraphAttachment | null,
  fetchFile: ((id: string) => Promise<string>) | undefined,
): InvitationFile | null {
  if (!attachment) return null;
  const content = contentOf(attachment, fetchFile);
  if (content === null) return null;
  const mediaType = text(attachment.contentType).toLowerCase();
  // Logos of signatures come along as inline images.
  if (attachment.isInline === true && mediaType.startsWith('image/')) return null;
  const size = typeof attachment.size === 'number' ? attachment.size : null;
  return { name: text(attachment.name), mediaType, size, read: async () => decode(await content()) };
}

/** How to get at the base64 of an attachment; null for a link, a message, or what nobody can fetch. */
function contentOf(
  attachment: GraphAttachment,
  fetchFile: ((id: string) => Promise<string>) | undefined,
): (() => Promise<string>) | null {
  const { id, contentBytes } = attachment;
  if (typeof contentBytes === 'string') return async () => contentBytes;
  const isFile = attachment['@odata.type'] === '#microsoft.graph.fileAttachment';
  return isFile && fetchFile !== undefined && typeof id === 'string' ? () => fetchFile(id) : null;
}

function decode(base64: string): Uint8Array {
  const digits = base64.replace(/[^A-Za-z0-9+/]/g, '');
  // One digit left over is half a byte that was cut off.
  const binary = atob(digits.length % 4 === 1 ? digits.slice(0, -1) : digits);
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < binary.length; at++) bytes[at] = binary.charCodeAt(at);
  return bytes;
}
