import { WINDOWS_ZONES } from './windows-zones';

/** A time on the wall clock, without zone. */
interface WallTime {
  readonly year: number;
  /** 1 to 12 */
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
}

/** The zone of a time without zone, and of a zone name nobody knows: the product serves Dutch regions. */
export const HOME_ZONE = 'Europe/Amsterdam';

const WALL =
  /^\s*(\d{4})-?(\d{2})-?(\d{2})(?:[T ](\d{2}):?(\d{2})(?::?(\d{2}))?(?:[.,]\d+)?)?\s*(Z|[+-]\d{2}:?\d{2})?\s*$/i;
const OFFSET_NAME = /(?:UTC|GMT)\s*([+-])(\d{1,2}):?(\d{2})?/i;
const UTC_NAME = /^(?:z|utc|gmt|etc\/utc|etc\/gmt|tzone:\/\/microsoft\/utc|coordinated universal time|\(utc\)[^+-]*)$/i;

/**
 * The UTC instant, as ISO 8601 with "Z" and without fractions, of a local time as Graph and iCalendar write it
 * ("2026-03-19T10:00:00.0000000", "20260319T100000"). `zone` is an IANA name, a Windows name ("W. Europe Standard Time")
 * or a display name with an offset ("(UTC+01:00) Amsterdam, Berlijn"). An offset in the text itself wins from the zone.
 * null when the text is no time.
 */
export function toInstant(local: string, zone: string): string | null {
  const found = WALL.exec(local);
  if (!found) return null;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = found
    .slice(1, 7)
    .map((part) => Number(part ?? 0));
  const wall = { year, month, day, hour, minute, second };
  if (!isRealTime(wall)) return null;
  const offset = found[7];
  if (offset) return iso(asUtc(wall) - offsetText(offset));
  return wallToInstant(wall, zone);
}

/** The UTC instant of a wall time in a zone. A time that the clock skips moves forward; one that it repeats is the first. */
function wallToInstant(wall: WallTime, zone: string): string | null {
  const utc = asUtc(wall);
  const named = zone.trim();
  if (UTC_NAME.test(named)) return iso(utc);
  const format = formatter(ianaName(named)) ?? (namesOffset(named) ? null : formatter(HOME_ZONE));
  if (!format) return iso(utc - namedOffset(named));
  const before = offsetAt(format, utc - 86_400_000);
  const after = offsetAt(format, utc + 86_400_000);
  for (const offset of [before, after]) if (offsetAt(format, utc - offset) === offset) return iso(utc - offset);
  return iso(utc - before);
}

function isRealTime({ year, month, day, hour, minute, second }: WallTime): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day && hour < 25 && minute < 60 && second < 61;
}

function asUtc({ year, month, day, hour, minute, second }: WallTime): number {
  return Date.UTC(year, month - 1, day, hour, minute, second);
}

function iso(time: number): string {
  return new Date(time).toISOString().replace(/\.\d{3}Z$/, 'Z');
}

function namesOffset(name: string): boolean {
  return OFFSET_NAME.test(name);
}

function namedOffset(name: string): number {
  const [, sign = '+', hours = '0', minutes = '0'] = OFFSET_NAME.exec(name) ?? [];
  return offsetText(`${sign}${hours.padStart(2, '0')}${minutes}`);
}

function offsetText(text: string): number {
  const digits = text.replace(/\D/g, '').padEnd(4, '0');
  const minutes = Number(digits.slice(0, 2)) * 60 + Number(digits.slice(2, 4));
  return text.startsWith('-') ? -minutes * 60_000 : minutes * 60_000;
}

/** True when the zone has rules of its own here: an IANA or Windows name, UTC, or a name with a place in it. */
export function isKnownZone(zone: string): boolean {
  return UTC_NAME.test(zone.trim()) || formatter(ianaName(zone)) !== null;
}

const PATH_NAME =
  /(?:^|\/)((?:Europe|America|Asia|Africa|Australia|Atlantic|Pacific|Indian|Antarctica|Arctic|Etc)\/.+)$/;

/** The IANA name in a zone name: of Windows, with Amsterdam in it, or behind a path as older calendars write it. */
function ianaName(zone: string): string {
  const name = zone.trim();
  if (/amsterdam/i.test(name)) return HOME_ZONE;
  return WINDOWS_ZONES.get(name.toLowerCase()) ?? PATH_NAME.exec(name)?.[1] ?? name;
}

const formatters = new Map<string, Intl.DateTimeFormat | null>();

function formatter(zone: string): Intl.DateTimeFormat | null {
  const known = formatters.get(zone);
  if (known !== undefined) return known;
  const made = makeFormatter(zone);
  if (formatters.size < 200) formatters.set(zone, made);
  return made;
}

function makeFormatter(timeZone: string): Intl.DateTimeFormat | null {
  try {
    return new Intl.DateTimeFormat('en-US', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
  } catch {
    return null;
  }
}

/** Milliseconds that the zone is ahead of UTC at an instant. */
function offsetAt(format: Intl.DateTimeFormat, instant: number): number {
  const parts = new Map(format.formatToParts(instant).map(({ type, value }) => [type, Number(value)]));
  const part = (name: Intl.DateTimeFormatPartTypes): number => parts.get(name) ?? 0;
  const wall = Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second'));
  return wall - Math.floor(instant / 1000) * 1000;
}
