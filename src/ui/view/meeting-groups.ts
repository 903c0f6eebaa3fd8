import type { Day } from '../../domain/register/types';
import { daysBetween } from '../text/dates';

/** When a meeting is, seen from today. Weeks start on Monday. */
export type MeetingGroup = 'today' | 'week' | 'next' | 'later';

/** The group of a day that is today or later. */
export function groupOf(day: Day, today: Day): MeetingGroup {
  const ahead = daysBetween(today, day);
  if (ahead <= 0) return 'today';
  // 0 = Monday. Counted at UTC midnight, so that no time zone moves it.
  const weekday = (new Date(`${today}T00:00:00Z`).getUTCDay() + 6) % 7;
  if (ahead + weekday < 7) return 'week';
  return ahead + weekday < 14 ? 'next' : 'later';
}
