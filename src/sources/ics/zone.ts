import { isKnownZone, toInstant } from '../../domain/meeting/zone';
import { type Component, propertyOf, textOf } from './lines';

const WEEKDAYS = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];

/**
 * The UTC instant of a date-time of iCalendar. A zone we know by name is looked up; another one is worked out from its
 * VTIMEZONE; without either the time is taken as Dutch.
 */
export function icsInstant(value: string, zone: string, zones: readonly Component[]): string | null {
  if (zone === '' || isKnownZone(zone) || /z$/i.test(value.trim())) return toInstant(value, zone);
  const definition = zones.find((component) => textOf(component, 'tzid') === zone);
  const location = definition ? textOf(definition, 'x-lic-location') : '';
  if (isKnownZone(location)) return toInstant(value, location);
  const wall = toInstant(value, 'UTC');
  const offset = definition && wall ? offsetOf(definition, Date.parse(wall)) : null;
  if (offset === null || wall === null) return toInstant(value, zone);
  return new Date(Date.parse(wall) - offset).toISOString().replace('.000Z', 'Z');
}

/** Milliseconds ahead of UTC at a wall time: the offset of the latest change before it. null when nothing is said. */
function offsetOf(definition: Component, wall: number): number | null {
  const year = new Date(wall).getUTCFullYear();
  const changes = definition.components.flatMap((part) => {
    const offset = offsetText(textOf(part, 'tzoffsetto'));
    if (offset === null) return [];
    return [year - 1, year].flatMap((at) => {
      const onset = onsetIn(part, at);
      return onset === null ? [] : [{ onset, offset }];
    });
  });
  const past = changes.filter(({ onset }) => onset <= wall).sort((a, b) => b.onset - a.onset);
  return past[0]?.offset ?? changes[0]?.offset ?? null;
}

/** When a part of a VTIMEZONE starts in a year, as wall time. Only yearly rules exist in practice; others count once. */
function onsetIn(part: Component, year: number): number | null {
  const start = toInstant(textOf(part, 'dtstart'), 'UTC');
  if (start === null) return null;
  const first = new Date(start);
  const rule = textOf(part, 'rrule').toUpperCase();
  if (!/FREQ=YEARLY/.test(rule)) return first.getTime();
  const month = Number(/BYMONTH=(\d{1,2})/.exec(rule)?.[1] ?? first.getUTCMonth() + 1) - 1;
  const day = dayInMonth(rule, year, month) ?? first.getUTCDate();
  const seconds = (first.getTime() % 86_400_000) / 1000;
  return Math.max(Date.UTC(year, month, day, 0, 0, ((seconds % 86_400) + 86_400) % 86_400), first.getTime());
}

/** "-1SU": the last Sunday; "2SU": the second. */
function dayInMonth(rule: string, year: number, month: number): number | null {
  const [, order, name] = /BYDAY=([+-]?\d)(SU|MO|TU|WE|TH|FR|SA)/.exec(rule) ?? [];
  if (!order || !name) return null;
  const weekday = WEEKDAYS.indexOf(name);
  const nth = Number(order);
  if (nth < 0) {
    const last = new Date(Date.UTC(year, month + 1, 0));
    return last.getUTCDate() - ((last.getUTCDay() - weekday + 7) % 7) + (nth + 1) * 7;
  }
  const first = new Date(Date.UTC(year, month, 1));
  return 1 + ((weekday - first.getUTCDay() + 7) % 7) + (nth - 1) * 7;
}

function offsetText(text: string): number | null {
  const [, sign, hours, minutes] = /^\s*([+-])(\d{2}):?(\d{2})/.exec(text) ?? [];
  if (!sign) return null;
  const size = (Number(hours) * 60 + Number(minutes)) * 60_000;
  return sign === '-' ? -size : size;
}

/** The zone parameter of a date property. */
export function zoneOf(event: Component, name: string): string {
  return propertyOf(event, name)?.parameters.tzid ?? '';
}
