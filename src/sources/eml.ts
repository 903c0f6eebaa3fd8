import type { Attachment, Address as MailAddress } from 'postal-mime';
import type { Block } from '../domain/agenda/block';
import type { Address, Invitation, InvitationFile } from '../domain/meeting/types';
import { decodeText } from './bytes';
import { readHtml } from './html';
import { readIcs } from './ics';
import { readText } from './text';

/** Bytes of header lines; parsing addresses in more takes seconds, and a thousand people need less. */
const MOST_HEADERS = 512 * 1024;
const CALENDAR = new Set(['text/calendar', 'application/ics']);
/** Signatures and wrappers that mail programs add; nobody sees them as a file. */
const NO_FILES = new Set(['application/pkcs7-signature', 'application/x-pkcs7-signature', 'application/pgp-signature']);

/**
 * Reads a mail message. A calendar in it decides time, place and people; the words come from the message itself, and
 * from the calendar when the message has none. Throws when the bytes are no message.
 */
export async function readEml(bytes: Uint8Array): Promise<Invitation> {
  const { default: PostalMime } = await import('postal-mime');
  const mail = await PostalMime.parse(bytes, { rfc822Attachments: true, maxHeadersSize: MOST_HEADERS });
  const calendar = await calendarOf(mail.attachments);
  const blocks = words(mail.html, mail.text);
  const files = mail.attachments.filter((attachment) => isFile(attachment)).map(toFile);
  return {
    subject: (mail.subject ?? '').trim() || (calendar?.subject ?? ''),
    start: calendar?.start ?? null,
    end: calendar?.end ?? null,
    location: calendar?.location ?? '',
    organizer: calendar?.organizer ?? flat(mail.from ? [mail.from] : [])[0] ?? null,
    attendees:
      calendar && calendar.attendees.length > 0 ? calendar.attendees : flat([...(mail.to ?? []), ...(mail.cc ?? [])]),
    blocks: blocks.length > 0 ? blocks : (calendar?.blocks ?? []),
    files: [...files, ...(calendar?.files ?? [])],
    uid: calendar?.uid ?? null,
  };
}

async function calendarOf(attachments: readonly Attachment[]): Promise<Invitation | null> {
  for (const attachment of attachments) {
    if (!isCalendar(attachment)) continue;
    const found = await readIcs(decodeText(contentBytes(attachment)));
    if (found) return found;
  }
  return null;
}

function words(html: string | undefined, text: string | undefined): Block[] {
  const blocks = html ? readHtml(html) : [];
  return blocks.length > 0 ? blocks : readText(text ?? '');
}

function isCalendar({ mimeType, filename }: Attachment): boolean {
  return CALENDAR.has(mimeType) || /\.ics$/i.test(filename ?? '');
}

/** Pictures that the text shows and the calendar itself are no files to the reader. */
function isFile(attachment: Attachment): boolean {
  const { mimeType, related, disposition } = attachment;
  if (isCalendar(attachment) || NO_FILES.has(mimeType)) return false;
  return !(mimeType.startsWith('image/') && (related === true || disposition === 'inline'));
}

function toFile(attachment: Attachment): InvitationFile {
  const bytes = contentBytes(attachment);
  return {
    name: attachment.filename ?? '',
    mediaType: attachment.mimeType,
    size: bytes.length,
    read: async () => bytes,
  };
}

function contentBytes({ content }: Attachment): Uint8Array {
  if (typeof content === 'string') return new TextEncoder().encode(content);
  return content instanceof Uint8Array ? content : new Uint8Array(content);
}

function flat(addresses: readonly MailAddress[]): Address[] {
  return addresses.flatMap(({ name, address, group }) => {
    if (group) return flat(group);
    const email = (address ?? '').trim().toLowerCase();
    return name === '' && email === '' ? [] : [{ name: name || email, email }];
  });
}
