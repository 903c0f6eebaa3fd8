import { HOME_ZONE, toInstant } from '../domain/meeting/zone';
import type { Day, Person } from '../domain/register/types';

/** A Microsoft Graph v1.0 `event` as `GET /me/events/{id}?$expand=attachments($select=...)` returns it: the fields that the product may read. */
export interface DemoEvent {
  readonly id: string;
  readonly iCalUId: string;
  readonly subject: string;
  readonly bodyPreview: string;
  readonly body: { readonly contentType: 'html'; readonly content: string };
  readonly start: DemoTime;
  readonly end: DemoTime;
  readonly originalStartTimeZone: string;
  readonly originalEndTimeZone: string;
  readonly location: { readonly displayName: string; readonly locationType: 'default' };
  readonly organizer: DemoRecipient;
  readonly attendees: readonly DemoAttendee[];
  readonly isAllDay: false;
  readonly isCancelled: false;
  readonly isOrganizer: false;
  readonly isOnlineMeeting: boolean;
  readonly onlineMeetingProvider: 'teamsForBusiness' | 'unknown';
  readonly onlineMeeting: { readonly joinUrl: string } | null;
  readonly hasAttachments: boolean;
  readonly attachments: readonly DemoAttachment[];
  readonly type: 'singleInstance';
  readonly showAs: 'busy';
  readonly sensitivity: 'normal';
}

interface DemoTime {
  /** UTC with seven decimals, as Graph writes it. */
  readonly dateTime: string;
  readonly timeZone: 'UTC';
}

interface DemoRecipient {
  readonly emailAddress: { readonly name: string; readonly address: string };
}

interface DemoAttendee extends DemoRecipient {
  readonly type: 'required' | 'optional';
  readonly status: { readonly response: 'accepted' | 'none'; readonly time: string };
}

/** The entry of an attachment without its content, which Graph gives when it is asked for. */
export interface DemoAttachment {
  readonly '@odata.type': '#microsoft.graph.fileAttachment';
  readonly id: string;
  readonly name: string;
  readonly contentType: string;
  readonly size: number;
  readonly isInline: false;
}

/** What differs between the meetings of the demo region. */
export interface DemoMeeting {
  /** Short and unique; part of the ids. */
  readonly key: string;
  readonly subject: string;
  readonly day: Day;
  /** Local times "13:30". */
  readonly from: string;
  readonly until: string;
  readonly place: string;
  readonly html: string;
  /** Address of the Teams meeting; null for a meeting in a room only. */
  readonly joinUrl: string | null;
  readonly organizer: Person;
  readonly required: readonly Person[];
  readonly optional: readonly Person[];
  readonly attachments: readonly DemoAttachment[];
}

const WINDOWS_ZONE = 'W. Europe Standard Time';
const NO_TIME = '0001-01-01T00:00:00Z';

/** The meeting as Graph gives it. */
export function eventOf(meeting: DemoMeeting): DemoEvent {
  return {
    id: `demo-${meeting.key}-${meeting.day}`,
    iCalUId: `demo-${meeting.key}-${meeting.day}@regiowolkendal.example`,
    subject: meeting.subject,
    bodyPreview: preview(meeting.html),
    body: { contentType: 'html', content: meeting.html },
    start: time(meeting.day, meeting.from),
    end: time(meeting.day, meeting.until),
    originalStartTimeZone: WINDOWS_ZONE,
    originalEndTimeZone: WINDOWS_ZONE,
    location: { displayName: meeting.place, locationType: 'default' },
    organizer: recipient(meeting.organizer),
    attendees: [
      ...meeting.required.map((person) => attendee(person, 'required')),
      ...meeting.optional.map((person) => attendee(person, 'optional')),
    ],
    isAllDay: false,
    isCancelled: false,
    isOrganizer: false,
    isOnlineMeeting: meeting.joinUrl !== null,
    onlineMeetingProvider: meeting.joinUrl === null ? 'unknown' : 'teamsForBusiness',
    onlineMeeting: meeting.joinUrl === null ? null : { joinUrl: meeting.joinUrl },
    hasAttachments: meeting.attachments.length > 0,
    attachments: meeting.attachments,
    type: 'singleInstance',
    showAs: 'busy',
    sensitivity: 'normal',
  };
}

function time(day: Day, clock: string): DemoTime {
  const instant = toInstant(`${day}T${clock}:00`, HOME_ZONE);
  if (instant === null) throw new Error(`no time: ${day} ${clock}`);
  return { dateTime: instant.replace('Z', '.0000000'), timeZone: 'UTC' };
}

function recipient(person: Person): DemoRecipient {
  return { emailAddress: { name: person.name, address: person.email } };
}

function attendee(person: Person, type: 'required' | 'optional'): DemoAttendee {
  return { ...recipient(person), type, status: { response: 'none', time: NO_TIME } };
}

/** Graph gives the first 255 characters of the text. */
function preview(html: string): string {
  const body = html.slice(html.indexOf('<body'));
  const text = body.replace(/<[^>]*>/g, ' ').replace(/&nbsp;/g, ' ');
  return text.replace(/\s+/g, ' ').trim().slice(0, 255);
}
