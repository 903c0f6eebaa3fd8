import type { Block } from '../agenda/block';
import type { Day } from '../register/types';
import { fold } from '../text/fold';
import { localTime } from '../text/local-time';
import type { Invitation } from './types';

/** Local day (Europe/Amsterdam) of a UTC instant (ISO 8601); null when the text is no instant. */
export function localDay(instant: string): Day | null {
  const time = Date.parse(instant);
  return Number.isNaN(time) ? null : localTime(new Date(time)).day;
}

const MONTHS = ['jan', 'feb', 'maart', 'apr', 'mei', 'juni', 'juli', 'aug', 'sep', 'okt', 'nov', 'dec'];
const WRITTEN =
  /\b(\d{1,2})\s+(januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|jan|feb|mrt|apr|jun|jul|aug|sept?|okt|nov|dec)\b\.?(?:\s+((?:19|20)\d{2})\b)?/;
/** Dates that are not the day of the meeting: of sending, of earlier minutes, of a deadline. */
const OTHER_LINE = /^(?:verzonden|sent|van|from|aan|to|cc)\b/;
const DEADLINE = /\b(?:uiterlijk|voor|tot en met|vanaf|sinds|vorige)\s+(?:(?:op|de|\p{L}+dag)\s+)*$/u;
const MINUTES = /\b(?:verslag|notulen|besluitenlijst|actielijst|actiepuntenlijst)\b/;

/**
 * The first day written in the subject or the first lines ("9 juni 2026", "9 juni"); null when there is none. Without
 * a year it is the first such day from half a year before `near`.
 */
export function writtenDay(subject: string, blocks: readonly Block[], near: Day): Day | null {
  for (const text of [subject, ...blocks.slice(0, 25).map((b) => b.text)]) {
    const folded = fold(text.slice(0, 400));
    const found = WRITTEN.exec(folded);
    const before = folded.slice(0, found?.index ?? 0);
    if (!found || OTHER_LINE.test(folded) || MINUTES.test(before) || DEADLINE.test(before)) continue;
    const month = monthNumber(found[2] ?? '');
    const day = Number(found[1]);
    if (month > 0 && day >= 1 && day <= 31) return asDay(found[3] ?? null, month, day, near);
  }
  return null;
}

function asDay(year: string | null, month: number, day: number, near: Day): Day {
  const rest = `${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  if (year !== null) return `${year}-${rest}`;
  const thisYear = Number(near.slice(0, 4));
  const behind = Number(near.slice(5, 7)) - month;
  return `${behind > 6 ? thisYear + 1 : thisYear}-${rest}`;
}

function monthNumber(name: string): number {
  if (name === 'mrt') return 3;
  if (name === 'jun' || name === 'jul') return name === 'jun' ? 6 : 7;
  return MONTHS.findIndex((m) => name.startsWith(m) || m.startsWith(name)) + 1;
}

/** The day on which roles are looked up: start of the event, else a date in the text, else `fallback`. */
export function meetingDay(invitation: Invitation, fallback: Day): Day {
  const start = invitation.start === null ? null : localDay(invitation.start);
  return start ?? writtenDay(invitation.subject, invitation.blocks, fallback) ?? fallback;
}
