import type { Block } from '../domain/agenda/block';
import type { Address, Invitation, InvitationFile } from '../domain/meeting/types';
import { fromBase64 } from './bytes';
import { readHtml } from './html';
import { type Component, type Property, propertyOf, readComponents, textOf } from './ics/lines';
import { icsInstant, zoneOf } from './ics/zone';
import { readText } from './text';

/** Properties that are read; the rest is not even decoded. */
const READ =
  /^(?:tzid|tzoffsetto|x-lic-location|rrule|dtstart|dtend|duration|summary|description|x-alt-desc|styled-description|location|organizer|attendee|attach|uid|status|method|x-wr-timezone)[;:]/i;
/** Most quotes and separators before the value of a property; one parameter of HTML may hold some. */
const MOST_SIGNS = 2000;
const TAGS = /<(?:br|p|div|ol|ul|li|b|i|strong|em|span|table|html|body|font)\b[^<>]{0,2000}>/i;
const BREAKING_TAGS = /<(?:br|p|div|ol|ul|li|table|html)\b/i;
const DURATION = /^\+?P(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/i;

/**
 * Reads an iCalendar file. Of several events the first by start that was not cancelled is the invitation. null when
 * there is no such event.
 */
export async function readIcs(text: string): Promise<Invitation | null> {
  const { default: ICAL } = await import('ical.js');
  const roots = readComponents(text, (line) =>
    READ.test(line) && hasFewParameters(line) ? toProperty(ICAL.parse.property(line)) : null,
  );
  const calendars = roots.some(({ name }) => name === 'vcalendar')
    ? roots
    : [{ name: '', properties: [], components: roots }];
  const found = calendars
    .flatMap((calendar) => eventsOf(calendar))
    .filter(({ cancelled }) => !cancelled)
    .sort((a, b) => (a.start ?? '~').localeCompare(b.start ?? '~'));
  return found[0] ? toInvitation(found[0]) : null;
}

/** The library takes quadratic time for a property with thousands of parameters; none has more than a dozen. */
function hasFewParameters(line: string): boolean {
  let quoted = false;
  let signs = 0;
  for (let at = 0; at < line.length && signs <= MOST_SIGNS; at++) {
    const char = line[at];
    if (char === ':' && !quoted) return true;
    if (char === '"') quoted = !quoted;
    if (char === '"' || char === ';' || char === '=' || char === ',') signs += 1;
  }
  return false;
}

interface FoundEvent {
  readonly event: Component;
  readonly start: string | null;
  readonly end: string | null;
  readonly cancelled: boolean;
}

function eventsOf(calendar: Component): FoundEvent[] {
  const zones = calendar.components.filter(({ name }) => name === 'vtimezone');
  const home = textOf(calendar, 'x-wr-timezone');
  const cancelled = textOf(calendar, 'method').toUpperCase() === 'CANCEL';
  return calendar.components
    .filter(({ name }) => name === 'vevent')
    .map((event) => {
      const instant = (name: string): string | null =>
        icsInstant(textOf(event, name), zoneOf(event, name) || home, zones);
      const start = instant('dtstart');
      return {
        event,
        start,
        end: instant('dtend') ?? plus(start, textOf(event, 'duration')),
        cancelled: cancelled || textOf(event, 'status').toUpperCase() === 'CANCELLED',
      };
    });
}

function toInvitation({ event, start, end }: FoundEvent): Invitation {
  return {
    subject: textOf(event, 'summary').trim(),
    start,
    end,
    location: textOf(event, 'location').trim(),
    organizer: address(propertyOf(event, 'organizer')),
    attendees: event.properties.filter(isPerson).flatMap((attendee) => address(attendee) ?? []),
    blocks: body(event),
    files: event.properties.filter(({ name }) => name === 'attach').flatMap((attach) => file(attach) ?? []),
    uid: textOf(event, 'uid') || null,
  };
}

/** jCal, as the library gives it: name, parameters, type, values. */
function toProperty(jcal: unknown): Property | null {
  if (!Array.isArray(jcal)) return null;
  const [name, parameters, type, ...values]: unknown[] = jcal;
  if (typeof name !== 'string') return null;
  const text = values.map(plain).join(',');
  return { name, parameters: plainParameters(parameters), value: type === 'unknown' ? unescaped(text) : text };
}

function plain(value: unknown): string {
  if (typeof value === 'string') return value;
  // A recurrence rule comes as an object; only the rules of time zones are read, in their written form.
  if (value && typeof value === 'object') return ruleText(value);
  return String(value ?? '');
}

function ruleText(rule: object): string {
  return Object.entries(rule)
    .map(([key, value]) => `${key.toUpperCase()}=${Array.isArray(value) ? value.join(',') : String(value)}`)
    .join(';');
}

function plainParameters(parameters: unknown): Record<string, string> {
  const entries = parameters && typeof parameters === 'object' ? Object.entries(parameters) : [];
  return Object.fromEntries(
    entries.map(([key, value]) => [key, Array.isArray(value) ? String(value[0]) : String(value)]),
  );
}

function unescaped(text: string): string {
  return text.replace(/\\([nN;,\\])/g, (_, sign: string) => (sign === 'n' || sign === 'N' ? '\n' : sign));
}

/** The description: its HTML form when there is one with text in it, else the text, which may be HTML in disguise. */
function body(event: Component): Block[] {
  for (const html of htmlForms(event)) {
    const blocks = readHtml(html);
    if (blocks.length > 0) return blocks;
  }
  const text = textOf(event, 'description');
  if (!TAGS.test(text)) return readText(text);
  // Google writes tags in the description and may leave line ends beside them.
  return readHtml(BREAKING_TAGS.test(text) ? text : text.replace(/\r?\n/g, '<br>'));
}

function htmlForms(event: Component): string[] {
  const styled = event.properties.filter(
    ({ name, parameters }) =>
      (name === 'x-alt-desc' || name === 'styled-description') && /html/i.test(parameters.fmttype ?? 'text/html'),
  );
  const [, data] =
    /^data:text\/html[^,]{0,100},([\s\S]*)$/i.exec(propertyOf(event, 'description')?.parameters.altrep ?? '') ?? [];
  return [...styled.map(({ value }) => value), ...(data ? [percentDecoded(data)] : [])];
}

function percentDecoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function isPerson({ name, parameters }: Property): boolean {
  return name === 'attendee' && !/^(?:room|resource)$/i.test(parameters.cutype ?? '');
}

function address(property: Property | undefined): Address | null {
  if (!property) return null;
  const written = property.value
    .replace(/^mailto:/i, '')
    .trim()
    .toLowerCase();
  const email = written.includes('@') ? written : (property.parameters.email ?? '').toLowerCase();
  const name = (property.parameters.cn ?? '').replace(/^"+|"+$/g, '').trim();
  return name === '' && email === '' ? null : { name: name || email, email };
}

/** Only files inside the calendar: an address elsewhere is never fetched. */
function file({ parameters, value }: Property): InvitationFile | null {
  const [, dataType, data] = /^data:([^;,]{0,200})(?:;[^,]{0,200})?;base64,(.*)$/is.exec(value) ?? [];
  const base64 = data ?? (/base64/i.test(parameters.encoding ?? '') ? value : null);
  if (base64 === null) return null;
  return {
    name: parameters.filename ?? parameters['x-filename'] ?? parameters['x-apple-filename'] ?? '',
    mediaType: (parameters.fmttype ?? dataType ?? '').toLowerCase(),
    size: Math.floor((base64.replace(/[^A-Za-z0-9+/]/g, '').length * 3) / 4),
    read: async () => fromBase64(base64),
  };
}

function plus(start: string | null, duration: string): string | null {
  const parts = DURATION.exec(duration.trim());
  if (start === null || !parts) return null;
  const [weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = parts.slice(1).map((part) => Number(part ?? 0));
  const time = Date.parse(start) + ((((weeks * 7 + days) * 24 + hours) * 60 + minutes) * 60 + seconds) * 1000;
  return Number.isFinite(time) && Math.abs(time) < 8e15 ? new Date(time).toISOString().replace('.000Z', 'Z') : null;
}
