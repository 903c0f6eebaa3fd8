import { toInstant } from '../../domain/meeting/zone';
import { type Answer, errorAnswer, type JsonObject, ok } from './answer';
import { eventAnswer } from './event-answer';
import type { HeldEvent } from './held-event';
import { type Preferences, preferencesOf } from './prefer';
import { badRequest, isAnswer, type Query, queryOf, skipToken } from './query';

/** What Graph gives when nothing is said about pages, and the most it gives. */
const PAGE = { usual: 10, most: 1000 };

const LONGEST = 1825 * 86_400_000;

/** A request for a calendar view. */
export interface ViewRequest {
  readonly url: URL;
  readonly prefer: string | null;
  /** The server may give smaller pages than were asked for. */
  readonly largestPage: number;
}

/**
 * The events of a calendar that touch the time between `startDateTime` and `endDateTime`, soonest first unless `$orderby` says
 * otherwise, a page at a time.
 * Source: learn.microsoft.com/graph/api/user-list-calendarview, learn.microsoft.com/graph/paging.
 */
export async function viewAnswer(events: readonly HeldEvent[], request: ViewRequest): Promise<Answer> {
  const query = queryOf(request.url.searchParams);
  if (isAnswer(query)) return query;
  const preferences = preferencesOf(request.prefer);
  if (isAnswer(preferences)) return preferences;
  const between = windowOf(request.url.searchParams);
  if (isAnswer(between)) return between;
  const order = orderOf(query.orderby);
  if (order === null) return badRequest(`Cannot sort by '${query.orderby}'.`);

  const all = events.filter(({ start, end }) => start < between.until && end > between.from).sort(order);
  const size = Math.min(query.top ?? preferences.pageSize ?? PAGE.usual, PAGE.most, request.largestPage);
  const value: JsonObject[] = [];
  for (const event of all.slice(query.skip, query.skip + size)) {
    const answer = await eventAnswer(event, query, preferences);
    if (isAnswer(answer)) return answer;
    value.push(answer);
  }
  const next = query.skip + size;
  return ok(page(request.url, value, next < all.length ? next : null), applied(preferences));
}

/** The header that tells which preferences were kept to. */
export function applied(preferences: Preferences): Readonly<Record<string, string>> {
  return preferences.applied.length === 0 ? {} : { 'Preference-Applied': preferences.applied.join(', ') };
}

function page(url: URL, value: readonly JsonObject[], next: number | null): JsonObject {
  const context = `${url.origin}/v1.0/$metadata#${url.pathname.slice('/v1.0/'.length)}`;
  if (next === null) return { '@odata.context': context, value };
  const link = new URL(url);
  link.searchParams.set('$skiptoken', skipToken(next));
  return { '@odata.context': context, value, '@odata.nextLink': link.href };
}

function windowOf(params: URLSearchParams): { readonly from: number; readonly until: number } | Answer {
  const texts = [params.get('startDateTime'), params.get('endDateTime')];
  if (texts.includes(null)) {
    return errorAnswer(
      400,
      'ErrorInvalidParameter',
      'This request requires a time window specified by the query string parameters StartDateTime and EndDateTime.',
    );
  }
  const [from, until] = texts
    .map((text) => toInstant(text ?? '', 'UTC'))
    .map((text) => (text ? Date.parse(text) : null));
  if (from == null || until == null) {
    return errorAnswer(400, 'ErrorInvalidParameter', 'The value of a time in the query string is not valid.');
  }
  if (until < from) {
    return errorAnswer(400, 'ErrorCalendarEndDateIsEarlierThanStartDate', 'The end is before the start.');
  }
  if (until - from > LONGEST) {
    return errorAnswer(400, 'ErrorCalendarViewRangeTooBig', 'A calendar view spans at most 1825 days.');
  }
  return { from, until };
}

type Order = (a: HeldEvent, b: HeldEvent) => number;

const ORDERS: Readonly<Record<string, Order>> = {
  'start/dateTime': (a, b) => a.start - b.start || a.end - b.end,
  'end/dateTime': (a, b) => a.end - b.end || a.start - b.start,
  subject: (a, b) => String(a.fields.subject).localeCompare(String(b.fields.subject)),
};

/** null for an order that the demo cannot give. */
function orderOf(orderby: Query['orderby']): Order | null {
  const [, name, direction] = /^\s*(\S+)(?:\s+(asc|desc))?\s*$/.exec(orderby ?? 'start/dateTime') ?? [];
  const order = ORDERS[name ?? ''];
  if (order === undefined) return null;
  return direction === 'desc' ? (a, b) => order(b, a) : order;
}
