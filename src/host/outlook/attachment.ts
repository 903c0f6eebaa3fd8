import { AttachmentUnavailable } from '../types';
import { answer } from './answer';
import { hasMailbox, type OfficeJs, type OpenItem } from './office';

/**
 * Base64 of an attachment of the open appointment. Rejects with `AttachmentUnavailable` below Mailbox 1.8, for a file in the cloud
 * (Outlook gives its address), for a message or appointment, and when Outlook fails.
 * Source: learn.microsoft.com/javascript/api/outlook/office.attachmentcontent
 */
export async function attachmentContent(office: OfficeJs, open: OpenItem, id: string): Promise<string> {
  if (!hasMailbox(office, '1.8'))
    throw new AttachmentUnavailable('This Outlook cannot hand over attachments', restForm(id));
  const { item } = open;
  const content = await answer<Office.AttachmentContent>((done) => item.getAttachmentContentAsync(id, done));
  if (content === null) throw new AttachmentUnavailable('Outlook did not hand over the attachment', restForm(id));
  if (String(content.format).toLowerCase() !== 'base64')
    throw new AttachmentUnavailable(`Outlook gives this attachment as ${content.format}`, restForm(id));
  return content.content;
}

/**
 * The id of an attachment in the form of Graph: the alphabet of Exchange has two signs that may not stand in an address. This is what
 * `convertToRestId` does for the id of an item; for attachments Office.js has no such function.
 */
function restForm(id: string): string {
  return id.replaceAll('/', '-').replaceAll('+', '_');
}
