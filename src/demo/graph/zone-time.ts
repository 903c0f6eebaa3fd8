import { WINDOWS_ZONES } from '../../domain/meeting/windows-zones';
import type { JsonObject } from './answer';

/** True for a zone name that Exchange takes: a Windows name, or one of IANA. */
export function isZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en-US', { timeZone: ianaOf(zone) });
    return true;
  } catch {
    return false;
  }
}

function ianaOf(zone: string): string {
  return WINDOWS_ZONES.get(zone.toLowerCase()) ?? zone;
}

/** An instant (milliseconds) as a `dateTimeTimeZone` of Graph: local time with seven decimals, and the zone as it was asked for. */
export function timeIn(zone: string, instant: number): JsonObject {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: ianaOf(zone),
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  });
  const parts = new Map(format.formatToParts(instant).map(({ type, value }) => [type, value]));
  const part = (type: Intl.DateTimeFormatPartTypes): string => parts.get(type) ?? '';
  const day = `${part('year')}-${part('month')}-${part('day')}`;
  return { dateTime: `${day}T${part('hour')}:${part('minute')}:${part('second')}.0000000`, timeZone: zone };
}
