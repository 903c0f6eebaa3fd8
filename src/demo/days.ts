import type { Day } from '../domain/register/types';
import { MONTHS } from '../domain/text/dates';

const DAY_LENGTH = 86_400_000;
const WEEKDAYS = ['zondag', 'maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag'] as const;

/** Days are counted at noon UTC, so that no time zone or summer time can move them. */
function noon(day: Day): Date {
  return new Date(`${day}T12:00:00Z`);
}

/** The day `count` days later (earlier when negative). */
export function addDays(day: Day, count: number): Day {
  return new Date(noon(day).getTime() + count * DAY_LENGTH).toISOString().slice(0, 10);
}

/** How many days `to` is later than `from`. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((noon(to).getTime() - noon(from).getTime()) / DAY_LENGTH);
}

/** The day itself, or the Monday after it when it falls in a weekend: no region meets then. */
export function workday(day: Day): Day {
  const weekday = noon(day).getUTCDay();
  if (weekday === 6) return addDays(day, 2);
  return weekday === 0 ? addDays(day, 1) : day;
}

/** "9 juni" */
export function dayAndMonth(day: Day): string {
  const date = noon(day);
  return `${date.getUTCDate()} ${MONTHS[date.getUTCMonth()]}`;
}

/** "dinsdag 9 juni 2026" */
export function fullDate(day: Day): string {
  const date = noon(day);
  return `${WEEKDAYS[date.getUTCDay()]} ${dayAndMonth(day)} ${date.getUTCFullYear()}`;
}

/** The calendar year of a day. */
export function yearOf(day: Day): number {
  return noon(day).getUTCFullYear();
}
