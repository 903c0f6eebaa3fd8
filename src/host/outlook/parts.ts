import { answer } from './answer';
import { type ComposeItem, hasMailbox, type OfficeJs, type OpenItem, type ReadItem } from './office';

/** An attachment as Outlook lists it; while composing it does not know the media type. */
export interface AttachmentPart {
  readonly attachmentType: Office.MailboxEnums.AttachmentType | string;
  readonly id: string;
  readonly name: string;
  readonly size: number;
  readonly isInline: boolean;
  readonly contentType?: string;
}

/** What an appointment consists of. Null where this Outlook gave nothing: the rest still opens. */
export interface AppointmentParts {
  readonly subject: string | null;
  readonly start: Date | null;
  readonly end: Date | null;
  readonly location: string | null;
  readonly organizer: Office.EmailAddressDetails | null;
  readonly required: readonly Office.EmailAddressDetails[] | null;
  readonly optional: readonly Office.EmailAddressDetails[] | null;
  /** HTML. */
  readonly body: string | null;
  readonly attachments: readonly AttachmentPart[] | null;
}

/** Reads all parts at the same time. Never rejects. */
export function partsOf(office: OfficeJs, open: OpenItem): Promise<AppointmentParts> {
  return open.mode === 'read' ? readParts(open.item) : composeParts(office, open.item);
}

async function readParts(item: ReadItem): Promise<AppointmentParts> {
  return { ...headParts(item), body: await answer((done) => item.body.getAsync('html', done)) };
}

/** What an attendee has at once: everything but the text. Source: learn.microsoft.com/javascript/api/outlook/office.appointmentread */
export function headParts(item: ReadItem): AppointmentParts {
  return {
    subject: item.subject ?? null,
    start: item.start ?? null,
    end: item.end ?? null,
    location: item.location ?? null,
    organizer: item.organizer ?? null,
    required: item.requiredAttendees ?? null,
    optional: item.optionalAttendees ?? null,
    body: null,
    attachments: item.attachments ?? null,
  };
}

/**
 * An organizer has to be asked for everything, since it can still change: the organizer from Mailbox 1.7, the attachments from 1.8.
 * Source: learn.microsoft.com/javascript/api/outlook/office.appointmentcompose
 */
async function composeParts(office: OfficeJs, item: ComposeItem): Promise<AppointmentParts> {
  const [subject, start, end, location, organizer, required, optional, body, attachments] = await Promise.all([
    answer<string>((done) => item.subject.getAsync(done)),
    answer<Date>((done) => item.start.getAsync(done)),
    answer<Date>((done) => item.end.getAsync(done)),
    answer<string>((done) => item.location.getAsync(done)),
    hasMailbox(office, '1.7') ? answer<Office.EmailAddressDetails>((done) => item.organizer.getAsync(done)) : null,
    answer<Office.EmailAddressDetails[]>((done) => item.requiredAttendees.getAsync(done)),
    answer<Office.EmailAddressDetails[]>((done) => item.optionalAttendees.getAsync(done)),
    answer<string>((done) => item.body.getAsync('html', done)),
    hasMailbox(office, '1.8')
      ? answer<Office.AttachmentDetailsCompose[]>((done) => item.getAttachmentsAsync(done))
      : null,
  ]);
  return { subject, start, end, location, organizer, required, optional, body, attachments };
}
