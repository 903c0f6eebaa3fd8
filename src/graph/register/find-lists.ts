import { SCHEMA, STORED_LISTS } from '../../domain/stored/schema';
import type { StoredList } from '../../domain/stored/types';
import { withQuery } from '../address';
import { record, text } from '../json';
import { GraphFailure } from '../types';
import type { Doing, SiteLine } from './line';
import { allPages } from './pages';
import { sitePath } from './site-path';

/** A list of a site. */
export interface FoundList {
  readonly id: string;
  readonly displayName: string;
  /** Last part of its address. */
  readonly name: string;
  /** "genericList"; "" when the answer does not say. */
  readonly template: string;
}

/** The first page of the lists of a site. Source: https://learn.microsoft.com/en-us/graph/api/list-list */
export function listsPath(site: string): string {
  return withQuery(`${sitePath(site)}/lists`, { $select: 'id,name,displayName,list' });
}

/** All lists of a site; one round trip unless it has many. `first` is the first page when that was read already. */
export async function readLists(
  line: SiteLine,
  site: string,
  doing: Doing,
  signal: AbortSignal | undefined,
  first?: unknown,
): Promise<readonly FoundList[]> {
  return (await allPages(line, listsPath(site), doing, signal, first)).flatMap(listOf);
}

function listOf(raw: Readonly<Record<string, unknown>>): readonly FoundList[] {
  const id = text(raw.id);
  if (id === null) return [];
  const name = text(raw.name) ?? '';
  return [{ id, name, displayName: text(raw.displayName) ?? name, template: text(record(raw.list).template) ?? '' }];
}

/**
 * Which list of a site is which of the register: by its title, or by its address when someone gave it another title. Null where there
 * is none.
 */
export function matchLists(lists: readonly FoundList[]): Readonly<Record<StoredList, FoundList | null>> {
  const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();
  const matches = STORED_LISTS.map((list): [StoredList, FoundList | null] => {
    const { title } = SCHEMA[list];
    const found =
      lists.find(({ displayName }) => same(displayName, title)) ?? lists.find(({ name }) => same(name, title));
    return [list, found ?? null];
  });
  return Object.fromEntries(matches) as Record<StoredList, FoundList | null>;
}

/** Ids of all lists of a register. Throws `not-found` when one is not there: the site was not set up, or only half. */
export function listIds(lists: readonly FoundList[]): Readonly<Record<StoredList, string>> {
  const ids = Object.entries(matchLists(lists)).map(([list, found]): [string, string] => {
    if (found === null) throw new GraphFailure({ kind: 'not-found' });
    return [list, found.id];
  });
  return Object.fromEntries(ids) as Record<StoredList, string>;
}
