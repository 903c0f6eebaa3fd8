import type { GraphEvent, GraphRecipient } from '../domain/meeting/event';
import { record } from './json';

const HEAD = [
  'id',
  'iCalUId',
  'subject',
  'start',
  'end',
  'originalStartTimeZone',
  'originalEndTimeZone',
  'location',
  'organizer',
  'attendees',
];

/** What a list of meetings shows of each; no text, no attachments. Source: https://learn.microsoft.com/en-us/graph/api/resources/event */
export const VIEW_FIELDS = [...HEAD, 'isCancelled', 'isOrganizer', 'onlineMeeting'].join(',');

/** What reading an invitation takes. */
export const FULL_FIELDS = [...HEAD, 'body'].join(',');

/** The attachments of an event, without their content. */
export const ATTACHMENT_LIST = 'attachments($select=id,name,contentType,size,isInline)';

const ATTACHMENT_PARTS = ['@odata.type', 'id', 'name', 'contentType', 'size', 'isInline'];

type Raw = Readonly<Record<string, unknown>>;

/**
 * An answer as a `GraphEvent` with the parts that the product uses and nothing else: it may be kept, and $select gives whole objects
 * (the street of a location, the replies of attendees). The reader of `GraphEvent` checks the type of each part itself.
 */
export function pickEvent(raw: Raw): GraphEvent {
  const event: Record<string, unknown> = {};
  for (const name of [...HEAD, 'body']) if (name in raw) event[name] = raw[name];
  if ('location' in raw) event.location = { displayName: record(raw.location).displayName ?? null };
  if ('organizer' in raw) event.organizer = recipient(raw.organizer);
  if (Array.isArray(raw.attendees)) event.attendees = raw.attendees.map(recipient);
  if (Array.isArray(raw.attachments)) event.attachments = raw.attachments.map(attachment);
  return event;
}

/** Address at which an event can be joined online; null when it has none. */
export function joinUrlOf(raw: Raw): string | null {
  const { joinUrl } = record(raw.onlineMeeting);
  return typeof joinUrl === 'string' && joinUrl !== '' ? joinUrl : null;
}

function recipient(raw: unknown): GraphRecipient | null {
  const { name, address } = record(record(raw).emailAddress);
  return raw === null ? null : { emailAddress: { name: asText(name), address: asText(address) } };
}

/** Without its content, also when Graph sends that along unasked: it is fetched when it is read. */
function attachment(raw: unknown): unknown {
  const all = Object.entries(record(raw));
  return Object.fromEntries(all.filter(([name]) => ATTACHMENT_PARTS.includes(name)));
}

function asText(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}
