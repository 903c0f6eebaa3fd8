/** Dutch dates, times and durations as they are written in invitations. Matched on folded text. */

/** Names of the months, January first. */
export const MONTHS = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
] as const;
const MONTH_WORD = `(?:${MONTHS.join('|')}|jan|feb|febr|mrt|apr|jun|jul|aug|sep|sept|okt|nov|dec)`;
const DAY_WORD = '(?:maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|ma|di|wo|do|vr|za|zo)';

/** A written date: "12 juni 2025", "12 juni", "d.d. 26 maart 2026", "28-5-2026", "28/5". */
export const DATE = new RegExp(
  `(?:\\b(?:d\\.?d\\.?|van|op)\\s*)?(?:\\b${DAY_WORD}\\s+)?\\b\\d{1,2}(?:e|ste|de)?\\s+${MONTH_WORD}\\b\\.?(?:\\s+(?:19|20)\\d{2})?|\\b\\d{1,2}[-/]\\d{1,2}(?:[-/](?:20)?\\d{2})?\\b`,
);

/** No meeting starts before seven, and "5.10" is the number of a sub-item. */
const CLOCK = '(?:0\\d|1\\d|2[0-4]|[7-9])[.:u][0-5]\\d';
/** A time or a range of times, with "uur" or not: "09.30", "9:00 - 9:05 uur", "13.15 tot 14.00 u". */
export const TIME = new RegExp(`${CLOCK}(?:\\s*(?:-|tot|t/m)\\s*${CLOCK})?(?:\\s*(?:uur|u|h)\\b\\.?)?`);
const TIME_ALONE = new RegExp(
  `^\\(?\\s*(?:(?:vanaf|om|aanvang|tot|ca\\.?|circa|start)\\s+)?${TIME.source}\\s*\\)?[.:]?$`,
);
const TIME_LEAD = new RegExp(
  `^\\(?(${CLOCK})(?:\\s*(?:-|tot|t/m)\\s*(${CLOCK}))?(?:\\s*(?:uur|u|h)\\b\\.?)?\\)?(?:\\s*[:|-])?\\s+(?=\\S)`,
);
const DURATION = /^\(?\s*(?:ca\.?\s*|circa\s*|max\.?\s*)?\d{1,3}\s*(?:min(?:uten|uut)?\.?|['’′]|kwartier|uur)\s*\)?$/;

/** True when the (folded) text is only a time, a range of times or a duration. */
export function isTimeOnly(folded: string): boolean {
  const t = folded.trim();
  return TIME_ALONE.test(t) || DURATION.test(t);
}

/** The time a line starts with. `rest` is the text behind it; null when the line does not start with a time. */
export function leadingTime(text: string): { readonly time: string; readonly rest: string } | null {
  const plain = text.replace(/[\u2010-\u2015\u2212]/g, '-');
  const found = TIME_LEAD.exec(plain);
  if (!found?.[1]) return null;
  return { time: clock(found[1]), rest: text.slice(found[0].length).trim() };
}

/** "9:05" -> "09.05" */
export function clock(time: string): string {
  const [h = '', m = ''] = time.split(/[.:u]/);
  return `${h.padStart(2, '0')}.${m}`;
}

/** The first clock time in a text as "09.05"; "" when there is none. */
export function firstTime(text: string): string {
  const found = new RegExp(`\\b${CLOCK}\\b`).exec(text);
  return found ? clock(found[0]) : '';
}

/** True when the (folded) text holds a written date. */
export function hasDate(folded: string): boolean {
  return DATE.test(folded);
}

/** The (folded) text without written dates, years and month names. */
export function withoutDates(folded: string): string {
  return folded
    .replace(new RegExp(DATE.source, 'g'), ' ')
    .replace(new RegExp(`\\b(?:19|20)\\d{2}\\b|\\b${MONTH_WORD}\\b`, 'g'), ' ');
}
