import { toInstant } from '../domain/meeting/zone';
import type { Batch } from './batch';
import { bodyOf } from './batch';
import { CALENDAR_LIST, type OtherCalendar, otherCalendars } from './calendars';
import { joinUrlOf, pickEvent, VIEW_FIELDS } from './fields';
import { text } from './json';
import { type Lane, laneOf, nextPageOf, readLanes, withPage } from './lanes';
import { type CalendarEntry, type CalendarView, GraphFailure } from './types';

/** Meetings on one page of a calendar. */
export const PAGE_SIZE = 50;

/**
 * Meetings in the calendars of the user. The first round trip reads the main calendar and the list of calendars; each further one
 * reads the next page of every calendar that has one. A failure of the main calendar or of the list rejects. Another calendar
 * that cannot be read is named in `closed`, and what was read of it stays; when it is only busy, or the user has to be
 * asked first, that rejects too, because it will pass.
 */
export async function readCalendar(
  batch: Batch,
  baseUrl: string,
  [from, until]: readonly [string, string],
  shared: boolean,
  signal: AbortSignal | undefined,
): Promise<CalendarView> {
  const view = { from, until, fields: VIEW_FIELDS, pageSize: PAGE_SIZE };
  const own = laneOf({ ...view, owner: '/me' }, { scope: 'Calendars.Read', whose: 'own' });
  const first = nextPageOf(own, PAGE_SIZE);
  const [page, list] = await batch(first === null ? [] : [first, CALENDAR_LIST], signal);
  const main = withPage(own, page, baseUrl);
  if (main.problem !== null) throw new GraphFailure(main.problem);

  const others = otherCalendars(bodyOf(list));
  const readable = others.calendars.filter(({ owner }) => shared || owner === null);
  const lanes = await readLanes(
    [main, ...readable.map((calendar) => laneFor(calendar, view))],
    batch,
    PAGE_SIZE,
    baseUrl,
    signal,
  );
  for (const [index, { problem }] of lanes.entries()) {
    if (problem !== null && (index === 0 || problem.kind === 'busy' || problem.kind === 'ask')) {
      throw new GraphFailure(problem);
    }
  }
  const unread = readable.filter((_, index) => lanes[index + 1]?.problem !== null);
  return {
    entries: entriesOf(lanes, [null, ...readable]),
    closed: others.calendars
      .filter((calendar) => !readable.includes(calendar) || unread.includes(calendar))
      .map(nameOf),
    cutOff: others.cutOff || lanes.some(({ next, problem }) => next !== null && problem === null),
  };
}

function laneFor(
  calendar: OtherCalendar,
  view: { from: string; until: string; fields: string; pageSize: number },
): Lane {
  return laneOf(
    { ...view, owner: `/me/calendars/${encodeURIComponent(calendar.id)}` },
    calendar.owner === null
      ? { scope: 'Calendars.Read', whose: 'own' }
      : { scope: 'Calendars.Read.Shared', whose: 'other' },
  );
}

function nameOf({ name }: OtherCalendar): string {
  return name;
}

/** Soonest first, one for each `iCalUId`: that of the first lane that has it, which is the user's own where there is one. */
function entriesOf(lanes: readonly Lane[], calendars: readonly (OtherCalendar | null)[]): readonly CalendarEntry[] {
  const found = new Map<string, { readonly entry: CalendarEntry; readonly start: string }>();
  for (const [index, { items }] of lanes.entries()) {
    for (const raw of items) {
      const id = text(raw.id);
      const key = text(raw.iCalUId) ?? id;
      if (id === null || key === null || raw.isCancelled === true || found.has(key)) continue;
      found.set(key, entryOf(raw, id, calendars[index] ?? null));
    }
  }
  return [...found.values()]
    .sort((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : 0))
    .map(({ entry }) => entry);
}

function entryOf(raw: Readonly<Record<string, unknown>>, id: string, calendar: OtherCalendar | null) {
  const event = pickEvent(raw);
  const entry: CalendarEntry = {
    ref: { id, mailbox: calendar?.owner ?? null },
    event,
    joinUrl: joinUrlOf(raw),
    // Graph says it of the owner of the calendar.
    isOrganizer: raw.isOrganizer === true && (calendar?.owner ?? null) === null,
    calendar: calendar?.name ?? '',
  };
  return { entry, start: toInstant(event.start?.dateTime ?? '', event.start?.timeZone ?? 'UTC') ?? '9' };
}
