// One formatter for the whole product, in the language that browsers have loaded already: setting up another language
// costs more time than reading an agenda.
const FORMAT = new Intl.DateTimeFormat('en-US', {
  timeZone: 'Europe/Amsterdam',
  hourCycle: 'h23',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
});

/** What the calendar and the clock on the wall say. */
export interface LocalTime {
  /** "2026-06-09" */
  readonly day: string;
  /** 0 to 23 */
  readonly hour: number;
  /** 0 to 59 */
  readonly minute: number;
}

/**
 * Local day and time (Europe/Amsterdam) of an instant.
 * @throws RangeError for an invalid date
 */
export function localTime(instant: Date): LocalTime {
  const parts = new Map(FORMAT.formatToParts(instant).map(({ type, value }) => [type, value]));
  const part = (type: Intl.DateTimeFormatPartTypes): string => parts.get(type) ?? '';
  return {
    day: `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}`,
    hour: Number(part('hour')),
    minute: Number(part('minute')),
  };
}
