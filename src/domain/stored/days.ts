import type { Day } from '../register/types';

/** The day before a day ("2026-03-01" gives "2026-02-28"); an unreadable day comes back as it is. */
export function dayBefore(day: Day): Day {
  const instant = Date.parse(`${day}T00:00:00Z`);
  return Number.isNaN(instant) ? day : new Date(instant - 86_400_000).toISOString().slice(0, 10);
}
