import { answer } from './answer';
import { hasMailbox, isMobile, type OfficeJs, type OpenItem } from './office';

/**
 * The id of the open appointment for Graph, null when it was never saved or Outlook gives none. While composing it is asked for
 * (Mailbox 1.8) and the appointment is not saved to get one: that would put it in the calendar. It fails for a saved appointment in a
 * calendar of another person too (OfficeDev/office-js#5924).
 */
export async function graphIdOf(office: OfficeJs, open: OpenItem): Promise<string | null> {
  const { mode, item } = open;
  if (mode === 'read') return restId(office, item.itemId);
  if (!hasMailbox(office, '1.8')) return null;
  return restId(office, await answer<string>((done) => item.getItemIdAsync(done)));
}

// Outlook on a phone gives the form for REST and has no function to convert it (outlook-mobile-apis on learn.microsoft.com).
function restId(office: OfficeJs, id: string | null | undefined): string | null {
  if (!id) return null;
  if (isMobile(office)) return id;
  try {
    return office.context.mailbox.convertToRestId(id, 'v2.0') || null;
  } catch {
    return null;
  }
}

/**
 * Address of the mailbox that holds the appointment when that is another than the user's own: of somebody for whom the user works, or
 * shared. Needs Mailbox 1.8 (shared mailboxes 1.13), and is missing on phones.
 * Source: learn.microsoft.com/office/dev/add-ins/outlook/delegate-access
 */
export async function mailboxOf(office: OfficeJs, open: OpenItem): Promise<string | null> {
  const { item } = open;
  if (!hasMailbox(office, '1.8') || isMobile(office) || typeof item.getSharedPropertiesAsync !== 'function')
    return null;
  const shared = await answer<Office.SharedProperties>((done) => item.getSharedPropertiesAsync(done));
  const mailbox = (shared?.targetMailbox || shared?.owner || '').toLowerCase();
  return mailbox.includes('@') && mailbox !== ownAddress(office) ? mailbox : null;
}

/** Address of the user, lower case; "" when Outlook does not tell. */
export function ownAddress(office: OfficeJs): string {
  return (office.context.mailbox?.userProfile?.emailAddress ?? '').toLowerCase();
}
