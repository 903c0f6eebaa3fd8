import type { GraphAttachment, GraphEvent, GraphRecipient, GraphTime } from '../../domain/meeting/event';
import type { AppointmentParts, AttachmentPart } from './parts';

/**
 * The parts of an appointment in the shape in which Graph gives an event: times in UTC, the body as HTML, attachments without their
 * content. What Outlook did not give is null.
 */
export function eventOf(parts: AppointmentParts, graphId: string | null): GraphEvent {
  return {
    id: graphId,
    subject: parts.subject,
    body: parts.body === null ? null : { contentType: 'html', content: parts.body },
    start: utc(parts.start),
    end: utc(parts.end),
    location: parts.location === null ? null : { displayName: parts.location },
    organizer: parts.organizer === null ? null : recipient(parts.organizer),
    attendees: people(parts),
    attachments: parts.attachments?.map(attachment) ?? null,
  };
}

function people({ required, optional }: AppointmentParts): readonly GraphRecipient[] | null {
  if (required === null && optional === null) return null;
  return [...(required ?? []), ...(optional ?? [])].map(recipient);
}

function utc(time: Date | null): GraphTime | null {
  const instant = Number(time ?? Number.NaN);
  if (!Number.isFinite(instant)) return null;
  // As Graph writes it: the zone stands beside the time, not in it.
  return { dateTime: new Date(instant).toISOString().replace('Z', ''), timeZone: 'UTC' };
}

// Classic Outlook gives the Exchange name of a colleague ("/o=ExchangeLabs/...") while it looks the address up.
function recipient({ displayName, emailAddress }: Office.EmailAddressDetails): GraphRecipient {
  const address = typeof emailAddress === 'string' && emailAddress.includes('@') ? emailAddress : null;
  return { emailAddress: { name: displayName || null, address } };
}

const KINDS: Readonly<Record<string, string>> = {
  file: '#microsoft.graph.fileAttachment',
  item: '#microsoft.graph.itemAttachment',
  cloud: '#microsoft.graph.referenceAttachment',
};

function attachment(part: AttachmentPart): GraphAttachment {
  return {
    '@odata.type': KINDS[String(part.attachmentType).toLowerCase()] ?? null,
    id: part.id,
    name: part.name,
    contentType: part.contentType ?? null,
    size: part.size,
    isInline: part.isInline,
  };
}
