import type { AgendaItem } from '../agenda/types';
import { localTime } from '../text/local-time';

/** Which point a meeting has come to, and how that is known. */
export interface PointNow {
  readonly index: number;
  /** "times": by the printed times of the agenda; "first": the first point that is not a fixed one. */
  readonly by: 'times' | 'first';
}

/** Minutes since midnight of a printed time ("13.15", "9:05"); null when it is none. */
function minutesOf(time: string): number | null {
  const found = /^(\d{1,2})[.:](\d{2})$/.exec(time);
  if (found === null) return null;
  const [hour, minute] = [Number(found[1]), Number(found[2])];
  return hour < 24 && minute < 60 ? hour * 60 + minute : null;
}

/**
 * The point that is on at an instant. Printed times decide from the first of them on (local time, Europe/Amsterdam, on the day of
 * `start`); of points at one time the first. Two of them at least, and one of a point that is not fixed: "opening 9.00" and
 * "lunch 12.30" say nothing of what is between. Otherwise the first point that is not fixed. Null for an agenda without
 * points. `start` is a UTC instant (ISO 8601) or null when unknown.
 * Source: ux.md M1.
 */
export function pointNow(items: readonly AgendaItem[], start: string | null, now: Date): PointNow | null {
  if (items.length === 0) return null;
  const here = localTime(now);
  if (start !== null && localTime(new Date(start)).day === here.day) {
    const timed = timedPoints(items);
    const clock = here.hour * 60 + here.minute;
    // By time and not by place: the last line may hold the time of the next meeting.
    const begun = timed.reduce<TimedPoint | null>(
      (latest, point) =>
        point.minutes <= clock && (latest === null || point.minutes > latest.minutes) ? point : latest,
      null,
    );
    if (begun !== null) return { index: begun.index, by: 'times' };
  }
  const first = items.findIndex((item) => !item.procedural);
  return { index: Math.max(0, first), by: 'first' };
}

interface TimedPoint {
  readonly index: number;
  readonly minutes: number;
}

/** The points with a time, in the order of the agenda; none when they do not say how the agenda goes. */
function timedPoints(items: readonly AgendaItem[]): readonly TimedPoint[] {
  const timed = items.flatMap((item, index) => {
    const minutes = minutesOf(item.time);
    return minutes === null ? [] : [{ index, minutes, fixed: item.procedural }];
  });
  return timed.length >= 2 && timed.some(({ fixed }) => !fixed) ? timed : [];
}
