import { timeIn } from '../../src/demo/graph/zone-time';
import { toInstant } from '../../src/domain/meeting/zone';

type Json = unknown;

/** What Graph may do to an answer without saying so first; each must be borne. */
export const VARIANTS: readonly (readonly [name: string, change: (event: Json) => Json])[] = [
  ['as documented', (event) => event],
  [
    'with properties that nobody knows',
    (event) => deep(event, (item) => ({ ...item, '@odata.new': 1, extra: { a: [null, {}] } })),
  ],
  ['with null for all that is not an id or a time', nulled],
  ['without all that is not an id or a time', (event) => kept(event, ESSENTIAL)],
  ['without attendees', (event) => changed(event, { attendees: null })],
  [
    'with an attendee that is null, and one without address',
    (event) => changed(event, { attendees: [null, {}, { emailAddress: null }] }),
  ],
  ['without body', (event) => changed(event, { body: null })],
  ['with an empty body', (event) => changed(event, { body: { contentType: null, content: null } })],
  ['without place and organizer', (event) => changed(event, { location: null, organizer: null })],
  ['not online', (event) => changed(event, { onlineMeeting: null })],
  ['times in Tokyo', (event) => inZone(event, 'Tokyo Standard Time')],
  ['times in an IANA zone', (event) => inZone(event, 'America/Sao_Paulo')],
];

const ESSENTIAL = ['id', 'iCalUId', 'start', 'end'];

function nulled(event: Json): Json {
  return Object.fromEntries(
    Object.entries(record(event)).map(([name, value]) => [name, ESSENTIAL.includes(name) ? value : null]),
  );
}

function kept(event: Json, names: readonly string[]): Json {
  return Object.fromEntries(Object.entries(record(event)).filter(([name]) => names.includes(name)));
}

function changed(event: Json, properties: Readonly<Record<string, Json>>): Json {
  return { ...record(event), ...properties };
}

function inZone(event: Json, zone: string): Json {
  const { start, end } = record(event);
  return changed(event, { start: moved(start, zone), end: moved(end, zone) });
}

/** The same instant in another zone. */
function moved(time: Json, zone: string): Json {
  const { dateTime, timeZone } = record(time);
  const instant = toInstant(String(dateTime), String(timeZone));
  if (instant === null) throw new Error(`no time: ${dateTime} ${timeZone}`);
  return timeIn(zone, Date.parse(instant));
}

/** Every object in a value, changed from the inside out. */
function deep(value: Json, change: (item: Record<string, Json>) => Json): Json {
  if (Array.isArray(value)) return value.map((item) => deep(item, change));
  if (typeof value !== 'object' || value === null) return value;
  return change(Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, deep(inner, change)])));
}

function record(value: Json): Record<string, Json> {
  return typeof value === 'object' && value !== null ? (value as Record<string, Json>) : {};
}
