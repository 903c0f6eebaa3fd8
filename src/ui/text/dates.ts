import type { Day } from '../../domain/register/types';
import { MONTHS } from '../../domain/text/dates';
import { localTime } from '../../domain/text/local-time';

const days = ['zo', 'ma', 'di', 'wo', 'do', 'vr', 'za'] as const;

/** The local day (Europe/Amsterdam) of an instant. */
export function dayOf(instant: Date): Day {
  return localTime(instant).day;
}

/** The local hour (0 to 23) of an instant, for the greeting. */
export function hourOf(instant: Date): number {
  return localTime(instant).hour;
}

const shortMonths = ['jan', 'feb', 'mrt', 'apr', 'mei', 'juni', 'juli', 'aug', 'sept', 'okt', 'nov', 'dec'] as const;

interface DayParts {
  /** "di" */
  readonly weekday: string;
  readonly date: number;
  /** "juni" */
  readonly month: string;
  /** "nov", for a narrow block. */
  readonly shortMonth: string;
  readonly year: number;
}

/** The parts of a day as they are printed. */
export function dayParts(day: Day): DayParts {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const weekday = new Date(Date.UTC(year, month - 1, date)).getUTCDay();
  return {
    weekday: days[weekday] ?? '',
    date,
    month: MONTHS[month - 1] ?? '',
    shortMonth: shortMonths[month - 1] ?? '',
    year,
  };
}

/** "9 juni", with the year only when it is not the year of `today`. */
export function plainDay(day: Day, today: Day): string {
  const { date, month, year } = dayParts(day);
  return year === dayParts(today).year ? `${date} ${month}` : `${date} ${month} ${year}`;
}

/** "di 9 juni", with the year only when it is not the year of `today`. */
export function weekDay(day: Day, today: Day): string {
  return `${dayParts(day).weekday} ${plainDay(day, today)}`;
}

/** "maart 2024" */
export function monthOf(day: Day): string {
  const { month, year } = dayParts(day);
  return `${month} ${year}`;
}

/** "13.30" in local time. */
export function timeOf(instant: string): string {
  const { hour, minute } = localTime(new Date(instant));
  return `${hour}.${String(minute).padStart(2, '0')}`;
}

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}
