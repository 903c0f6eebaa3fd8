import type { OpenAppointment } from '../types';
import { attachmentContent } from './attachment';
import { eventOf } from './event';
import { graphIdOf, mailboxOf } from './identity';
import type { OfficeJs, OpenItem } from './office';
import { partsOf } from './parts';

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
    graphId,
    mailbox,
    event: eventOf(parts, graphId),
    attachment: (id) => attachmentContent(office, open, id),
  };
}

/** True when two readings say the same. */
export function sameAppointment(one: OpenAppointment, other: OpenAppointment): boolean {
  const content = ({ mode, key, graphId, mailbox, event }: OpenAppointment): string =>
    JSON.stringify([mode, key, graphId, mailbox, event]);
  return content(one) === content(other);
}
