import { nextPath, withQuery } from './address';
import { type Batch, type BatchItem, bodyOf } from './batch';
import { pageItems, record, text } from './json';
import { pageSize, prefer } from './prefer';
import type { Subject } from './problem';
import { GraphFailure, type GraphProblem } from './types';

/** The most pages of one calendar that are read. */
export const MAX_PAGES = 6;

/** One calendar being read, page after page. */
export interface Lane {
  readonly subject: Subject;
  /** The next page; null when there is none. */
  readonly next: string | null;
  readonly pages: number;
  readonly items: readonly Readonly<Record<string, unknown>>[];
  /** Why reading stopped half-way; null when nothing went wrong. */
  readonly problem: GraphProblem | null;
}

export interface View {
  /** "/me" or "/me/calendars/{id}" */
  readonly owner: string;
  /** UTC instants. */
  readonly from: string;
  readonly until: string;
  readonly fields: string;
  readonly pageSize: number;
}

/**
 * A calendar view that is about to be read, soonest first, with times in UTC (what Graph gives when no zone is preferred).
 * Source: https://learn.microsoft.com/en-us/graph/api/calendar-list-calendarview
 */
export function laneOf(view: View, subject: Subject): Lane {
  const next = withQuery(`${view.owner}/calendarView`, {
    startDateTime: view.from,
    endDateTime: view.until,
    $select: view.fields,
    $orderby: 'start/dateTime',
    $top: String(view.pageSize),
  });
  return { subject, next, pages: 0, items: [], problem: null };
}

/** The request for the next page of a lane; null when there is none to read. The headers go along on every page. */
export function nextPageOf({ next, pages, problem, subject }: Lane, size: number): BatchItem | null {
  if (next === null || problem !== null || pages >= MAX_PAGES) return null;
  return { path: next, prefer: prefer(pageSize(size)), ...subject };
}

/** A lane with the page that came in. */
export function withPage(lane: Lane, outcome: Awaited<ReturnType<Batch>>[number] | undefined, baseUrl: string): Lane {
  try {
    const body = bodyOf(outcome);
    const link = text(record(body)['@odata.nextLink']);
    return {
      ...lane,
      next: link === null ? null : nextPath(link, baseUrl),
      pages: lane.pages + 1,
      items: [...lane.items, ...pageItems(body)],
    };
  } catch (error) {
    if (!(error instanceof GraphFailure)) throw error;
    return { ...lane, problem: error.problem };
  }
}

/** Reads the lanes to their end, or as far as is read, one page of each at a time. */
export async function readLanes(
  lanes: readonly Lane[],
  batch: Batch,
  size: number,
  baseUrl: string,
  signal: AbortSignal | undefined,
  enough: (lanes: readonly Lane[]) => boolean = () => false,
): Promise<readonly Lane[]> {
  let read = lanes;
  while (!enough(read)) {
    const open = read.flatMap((lane) => {
      const item = nextPageOf(lane, size);
      return item === null ? [] : [{ lane, item }];
    });
    if (open.length === 0) break;
    const outcomes = await batch(
      open.map(({ item }) => item),
      signal,
    );
    const pages = new Map(open.map(({ lane }, index) => [lane, outcomes[index]]));
    read = read.map((lane) => (pages.has(lane) ? withPage(lane, pages.get(lane), baseUrl) : lane));
  }
  return read;
}
