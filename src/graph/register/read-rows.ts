import { STORED_LISTS } from '../../domain/stored/schema';
import type { RowsAnswer, StoredList, StoredRow } from '../../domain/stored/types';
import { nextPath, withQuery } from '../address';
import { bodyOf } from '../batch';
import { pageItems, record, text } from '../json';
import { GraphFailure } from '../types';
import { formatCursor, type ListPlace, type ListPlaces } from './cursor';
import { graphProblem } from './failure';
import { reading, type SiteLine } from './line';
import { fieldsOf, rowOf } from './row';
import { listPath } from './site-path';

/** Rows on a page. SharePoint gives smaller pages when it likes. */
const PAGE_SIZE = 2000;

/** The most pages of one list that are read; a list of 100,000 rows is no register. */
const MAX_PAGES = 500;

/** One list being read, page after page. */
interface Lane {
  readonly list: StoredList;
  readonly id: string;
  /** The next page; null when it was read to the end. */
  readonly next: string | null;
  readonly delta: string;
  readonly pages: number;
  /** By number, the last occurrence; null for a row that was removed. */
  readonly items: Map<string, StoredRow | null>;
}

/** Reads all rows of all lists: one round trip, and one more for each further page of the longest list. */
export async function readAll(
  line: SiteLine,
  site: string,
  lists: Readonly<Record<StoredList, string>>,
  signal: AbortSignal | undefined,
): Promise<RowsAnswer> {
  const lanes = STORED_LISTS.map((list) => {
    const query = { $expand: fieldsOf(list), $top: String(PAGE_SIZE) };
    return laneOf(list, lists[list], withQuery(`${listPath(site, lists[list])}/items/delta`, query));
  });
  const read = await readLanes(line, lanes, signal);
  const rows = read.flatMap(({ items }) => [...items.values()].filter((row) => row !== null).sort(byNumber));
  return { rows, gone: [], complete: true, cursor: formatCursor(site, placesOf(read, null)) };
}

/**
 * Reads what changed since a cursor, in one round trip unless much did. Null when Microsoft cannot tell any more (410, or a token it
 * does not know) or a list was replaced: then everything has to be read.
 * Source: https://learn.microsoft.com/en-us/graph/api/listitem-delta
 */
export async function readChanges(
  line: SiteLine,
  site: string,
  places: ListPlaces,
  signal: AbortSignal | undefined,
): Promise<RowsAnswer | null> {
  const lanes = STORED_LISTS.map((list) => laneOf(list, places[list].id, places[list].delta));
  let read: readonly Lane[];
  try {
    read = await readLanes(line, lanes, signal);
  } catch (error) {
    const problem = graphProblem(error);
    const stale = problem?.kind === 'broken' && (problem.status === 410 || problem.status === 400);
    if (stale || problem?.kind === 'not-found') return null;
    throw error;
  }
  const next = placesOf(read, places);
  const rows = read.flatMap(({ items }) => [...items.values()].filter((row) => row !== null));
  const gone = read.flatMap(({ list, items }) => {
    const there = new Set(Object.values(next[list].ids));
    const before = [...items.keys()].map((item) => places[list].ids[item]);
    return before.filter((id) => id !== undefined && !there.has(id)).map((id) => ({ list, id: String(id) }));
  });
  return { rows, gone, complete: false, cursor: formatCursor(site, next) };
}

function laneOf(list: StoredList, id: string, next: string): Lane {
  return { list, id, next, delta: '', pages: 0, items: new Map() };
}

async function readLanes(line: SiteLine, lanes: readonly Lane[], signal: AbortSignal | undefined) {
  let read = lanes;
  for (;;) {
    const open = read.filter(({ next }) => next !== null);
    if (open.length === 0) return read;
    const outcomes = await line.batch(
      open.map(({ next }) => reading(line, next ?? '', 'read')),
      signal,
    );
    const pages = new Map(open.map((lane, at) => [lane, outcomes[at]]));
    read = read.map((lane) => (pages.has(lane) ? withPage(line, lane, bodyOf(pages.get(lane))) : lane));
  }
}

function withPage(line: SiteLine, lane: Lane, body: unknown): Lane {
  for (const raw of pageItems(body)) {
    const item = text(raw.id);
    if (item === null || isFolder(raw)) continue;
    const removed = raw.deleted !== undefined && raw.deleted !== null;
    const row = removed ? null : rowOf(lane.list, raw);
    // A later occurrence counts, also in its place in the order.
    lane.items.delete(item);
    if (removed || row !== null) lane.items.set(item, row);
  }
  const { '@odata.nextLink': more, '@odata.deltaLink': end } = record(body);
  const link = text(more) ?? text(end);
  const path = link === null ? null : nextPath(link, line.baseUrl);
  const goesOn = text(more) !== null;
  // Without any link the next read could not go on from here; with the same one, this read would never end.
  if (path === null || (goesOn && path === lane.next) || lane.pages >= MAX_PAGES) {
    throw new GraphFailure({ kind: 'broken', status: 200, code: 'no-delta-link' });
  }
  return { ...lane, next: goesOn ? path : null, delta: goesOn ? '' : path, pages: lane.pages + 1 };
}

/** Delta goes through a list folder by folder; all content types for folders begin the same. */
function isFolder(raw: Readonly<Record<string, unknown>>): boolean {
  return (text(record(raw.contentType).id) ?? '').startsWith('0x0120');
}

function placesOf(lanes: readonly Lane[], before: ListPlaces | null): ListPlaces {
  const places = lanes.map(({ list, id, delta, items }): [StoredList, ListPlace] => {
    const ids: Record<string, string> = { ...before?.[list].ids };
    for (const [item, row] of items) {
      if (row === null) delete ids[item];
      else ids[item] = row.id;
    }
    return [list, { id, delta, ids }];
  });
  return Object.fromEntries(places) as Record<StoredList, ListPlace>;
}

/** A whole list comes in the order in which its rows were made. */
function byNumber(a: StoredRow, b: StoredRow): number {
  return Number.parseInt(a.version, 10) - Number.parseInt(b.version, 10);
}
