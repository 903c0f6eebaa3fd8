/** Office.js as the script of Microsoft puts it on the page. */
export type OfficeJs = typeof Office;

/** The appointment that stands open, in the two forms that Outlook gives it. */
export type ReadItem = Office.AppointmentRead;
export type ComposeItem = Office.AppointmentCompose;

/** What the script left on the page; null when it did not load. */
export function officeOf(window: Window): OfficeJs | null {
  const found: unknown = Reflect.get(window, 'Office');
  return typeof found === 'object' && found !== null && 'onReady' in found ? (found as OfficeJs) : null;
}

/**
 * True when this Outlook has a Mailbox requirement set: "1.5" is what the manifests ask, each better set is used where it is.
 * Source: learn.microsoft.com/javascript/api/requirement-sets/outlook/outlook-api-requirement-sets
 */
export function hasMailbox(office: OfficeJs, version: string): boolean {
  return office.context.requirements?.isSetSupported('Mailbox', version) === true;
}

/** Outlook on a phone or a tablet. Source: Office.PlatformType. */
export function isMobile(office: OfficeJs): boolean {
  return /^(android|ios)$/i.test(String(office.context.platform));
}

/** The open appointment, null when nothing or something else (a message) stands open. */
export function openItem(office: OfficeJs): OpenItem | null {
  const item = office.context.mailbox?.item;
  if (!item || !/^appointment$/i.test(String(item.itemType))) return null;
  // Only while composing does a part have to be asked for; an attendee has the text itself.
  return typeof item.subject === 'object' && item.subject !== null
    ? { mode: 'compose', item: item as ComposeItem }
    : { mode: 'read', item: item as ReadItem };
}

/** An item with its mode: in compose everything has to be asked for. */
export type OpenItem =
  | { readonly mode: 'read'; readonly item: ReadItem }
  | { readonly mode: 'compose'; readonly item: ComposeItem };
