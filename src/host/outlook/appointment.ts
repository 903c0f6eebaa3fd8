import type { OpenAppointment } from '../types';
import { attachFiles } from './attach';
import { attachmentContent } from './attachment';
import { eventOf } from './event';
import { graphIdOf, mailboxOf } from './identity';
import type { OfficeJs, OpenItem } from './office';
import { headParts, partsOf } from './parts';

/** Everything that Outlook gives of an open appointment. Never rejects: a part that fails is null. `key` is handed on. */
export async function readAppointment(office: OfficeJs, open: OpenItem, key: string): Promise<OpenAppointment> {
  const [parts, graphId, mailbox] = await Promise.all([
    partsOf(office, open),
    graphIdOf(office, open),
    mailboxOf(office, open),
  ]);
  return {
    mode: open.mode,
    key,
    complete: true,
    graphId,
    mailbox,
    event: eventOf(parts, graphId),
    attachment: (id) => attachmentContent(office, open, id),
    attach: attachFiles(office, open),
  };
}

/** What Outlook gives of an appointment at once, for an attendee: everything but the text and the mailbox it is in. Null while composing. */
export function appointmentHead(office: OfficeJs, open: OpenItem, key: string): OpenAppointment | null {
  if (open.mode !== 'read') return null;
  return {
    mode: 'read',
    key,
    complete: false,
    graphId: null,
    mailbox: null,
    event: eventOf(headParts(open.item), null),
    attachment: (id) => attachmentContent(office, open, id),
    attach: attachFiles(office, open),
  };
}

/** True when two readings say the same. */
export function sameAppointment(one: OpenAppointment, other: OpenAppointment): boolean {
  const content = ({ mode, key, complete, graphId, mailbox, event }: OpenAppointment): string =>
    JSON.stringify([mode, key, complete, graphId, mailbox, event]);
  return content(one) === content(other);
}
