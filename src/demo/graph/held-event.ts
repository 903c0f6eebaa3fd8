import type { Person } from '../../domain/register/types';
import type { DemoAttachment, DemoEvent } from '../event';
import type { JsonObject } from './answer';

/** An event as one mailbox holds it. */
export interface HeldEvent {
  readonly id: string;
  /** Milliseconds since 1970. */
  readonly start: number;
  readonly end: number;
  /** All properties of a Graph v1.0 `event`, times in UTC, without `@odata.etag`, `changeKey` and attachments. */
  readonly fields: JsonObject;
  readonly attachments: readonly DemoAttachment[];
  /** Counts up with every change; the ETag is made of it. */
  readonly version: number;
}

/** What differs between events besides what a `DemoEvent` says. */
export interface Particulars {
  readonly series: string | null;
  readonly moved: boolean;
  readonly cancelled: boolean;
  readonly isPrivate: boolean;
}

/** A meeting of its own, neither moved nor private. */
export const PLAIN: Particulars = { series: null, moved: false, cancelled: false, isPrivate: false };

const NO_TIME = '0001-01-01T00:00:00Z';
const MONTH = 30 * 86_400_000;

/**
 * The event as it stands in the mailbox of `owner` under `id`, with the properties that every event of Graph has.
 * Source: learn.microsoft.com/graph/api/resources/event.
 */
export function heldEvent(event: DemoEvent, owner: Person, id: string, particulars: Particulars): HeldEvent {
  const { attachments, ...fields } = event;
  const start = instantOf(event.start.dateTime);
  const isOrganizer = event.organizer.emailAddress.address === owner.email;
  const made = new Date(start - MONTH).toISOString();
  const kind = particulars.series === null ? 'singleInstance' : particulars.moved ? 'exception' : 'occurrence';
  return {
    id,
    start,
    end: instantOf(event.end.dateTime),
    fields: {
      ...fields,
      id,
      createdDateTime: made,
      lastModifiedDateTime: made,
      categories: [],
      transactionId: null,
      reminderMinutesBeforeStart: 15,
      isReminderOn: true,
      importance: 'normal',
      sensitivity: particulars.isPrivate ? 'private' : 'normal',
      isOrganizer,
      isCancelled: particulars.cancelled,
      responseRequested: true,
      seriesMasterId: particulars.series,
      occurrenceId: null,
      type: kind,
      webLink: `https://outlook.office365.com/owa/?itemid=${encodeURIComponent(id)}&exvsurl=1&path=/calendar/item`,
      onlineMeetingUrl: null,
      allowNewTimeProposals: true,
      hideAttendees: false,
      recurrence: null,
      responseStatus: { response: isOrganizer ? 'organizer' : 'notResponded', time: NO_TIME },
      locations: [event.location],
    },
    attachments,
    version: 1,
  };
}

/** Milliseconds of a UTC time as a `DemoEvent` writes it. */
function instantOf(dateTime: string): number {
  return Date.parse(`${dateTime.slice(0, 19)}Z`);
}
