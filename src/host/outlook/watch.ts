import { listeners } from '../listeners';
import type { Opened } from '../types';
import { appointmentHead, readAppointment, sameAppointment } from './appointment';
import { hasMailbox, type OfficeJs, type OpenItem, openItem } from './office';

const NOTHING: Opened = { kind: 'nothing' };

/** How long the text may take before the head is shown without it (milliseconds). */
const HEAD_AFTER = 150;

/** What stands open in Outlook, kept up to date. */
export interface Watch {
  readonly opened: () => Opened;
  readonly onOpened: (changed: () => void) => () => void;
}

/**
 * Reads the open appointment and follows it: another item in the same pane (ItemChanged, Mailbox 1.5), and while composing the time
 * and people (1.7) and the attachments (1.8). For subject and text there is no event, so a composed appointment is also read when the
 * pane gets the focus back or is shown again. Source: learn.microsoft.com/javascript/api/office/office.eventtype
 */
export async function watchItem(office: OfficeJs, window: Window): Promise<Watch> {
  const changes = listeners();
  let opened = NOTHING;
  let current: { readonly open: OpenItem; readonly key: string } | null = null;
  let round = 0;
  let headTold: () => void = () => {};
  const withHead = new Promise<void>((resolve) => {
    headTold = resolve;
  });

  /** Only the last reading counts: a slow answer for an earlier item never wins from a later one. */
  async function read(): Promise<void> {
    round += 1;
    const mine = round;
    const timer = setTimeout(() => mine === round && tellHead(), HEAD_AFTER);
    const next: Opened = current
      ? { kind: 'appointment', appointment: await readAppointment(office, current.open, current.key) }
      : NOTHING;
    clearTimeout(timer);
    if (mine !== round || sameOpened(opened, next)) return;
    opened = next;
    changes.tell();
  }

  /** Outlook takes its time: another appointment than the one that is shown is shown as far as it is known. */
  function tellHead(): void {
    if (current === null || (opened.kind === 'appointment' && opened.appointment.key === current.key)) return;
    const appointment = appointmentHead(office, current.open, current.key);
    if (appointment === null) return;
    opened = { kind: 'appointment', appointment };
    headTold();
    changes.tell();
  }

  function look(): Promise<void> {
    const open = openItem(office);
    if (open === null) current = null;
    else if (open.item !== current?.open.item) {
      current = { open, key: keyOf(window, open) };
      if (open.mode === 'compose') followCompose(office, open.item, reread);
    }
    return read();
  }

  function reread(): void {
    if (current?.open.mode === 'compose') void read();
  }

  if (hasMailbox(office, '1.5')) {
    office.context.mailbox.addHandlerAsync(
      office.EventType.ItemChanged,
      () => void look(),
      () => {},
    );
  }
  window.addEventListener('focus', reread);
  window.document.addEventListener('visibilitychange', () => {
    if (window.document.visibilityState === 'visible') reread();
  });
  await Promise.race([look(), withHead]);
  return { opened: () => opened, onOpened: changes.add };
}

// An appointment that is read keeps its id; one that is composed may get its first id while it stands open, so it has a made-up key.
function keyOf(window: Window, open: OpenItem): string {
  return (open.mode === 'read' && open.item.itemId) || `open-${window.crypto.randomUUID()}`;
}

function followCompose(office: OfficeJs, item: Office.AppointmentCompose, reread: () => void): void {
  const { AppointmentTimeChanged, RecipientsChanged, AttachmentsChanged } = office.EventType;
  const events = [
    ...(hasMailbox(office, '1.7') ? [AppointmentTimeChanged, RecipientsChanged] : []),
    ...(hasMailbox(office, '1.8') ? [AttachmentsChanged] : []),
  ];
  for (const event of events) item.addHandlerAsync(event, reread, () => {});
}

function sameOpened(one: Opened, other: Opened): boolean {
  if (one.kind === 'appointment' && other.kind === 'appointment')
    return sameAppointment(one.appointment, other.appointment);
  return one.kind === other.kind;
}
