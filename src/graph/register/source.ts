import { STORED_LISTS } from '../../domain/stored/schema';
import type { RowSource, RowsAnswer, RowVersion, StoredList, StoredRow } from '../../domain/stored/types';
import { withQuery } from '../address';
import { type ListPlaces, parseCursor } from './cursor';
import { stored } from './failure';
import { listIds, readLists } from './find-lists';
import { findRow, type Home } from './find-row';
import type { SiteLine } from './line';
import { mayWriteHere } from './may-write';
import { allPages } from './pages';
import { readAll, readChanges } from './read-rows';
import { placeOf, rowVersion } from './row';
import { itemPath } from './site-path';
import { createRow, updateRow } from './write-row';

/** Which register, and who reads it. */
export interface GraphSourceOptions {
  /** Address of the site, without a slash at the end: "https://wolkendal.sharepoint.example/sites/bestuur". */
  readonly site: string;
  /** Name of the signed-in user, for the rows that this user changes; "" when it is not known. */
  readonly me: string;
}

/**
 * A register in the lists of a SharePoint site. A first read takes two round trips and one for each further page of the longest list;
 * later reads take one. `write` of a row stays as it was when someone changes the row in SharePoint itself. How many versions the
 * history has is a setting of the list (SharePoint usually keeps fifty or more).
 */
export function graphSource(line: SiteLine, { site, me }: GraphSourceOptions): RowSource {
  let lists: Readonly<Record<StoredList, string>> | null = null;
  let region: StoredRow | null = null;
  const home: Home = { line, site, me, listId };

  async function listId(list: StoredList, signal?: AbortSignal): Promise<string> {
    lists ??= listIds(await readLists(line, site, 'read', signal));
    return lists[list];
  }

  async function read(cursor: string | null, signal: AbortSignal | undefined): Promise<RowsAnswer> {
    const places = cursor === null ? null : parseCursor(cursor, site);
    const changes = places === null ? null : await readChanges(line, site, places, signal);
    if (places !== null && changes !== null) {
      lists = idsOf(places);
      return changes;
    }
    lists = listIds(await readLists(line, site, 'read', signal));
    return readAll(line, site, lists, signal);
  }

  async function history(list: StoredList, id: string): Promise<readonly RowVersion[]> {
    const row = await findRow(home, list, id);
    const place = row === null ? null : placeOf(row.version);
    if (place === null) return [];
    const path = `${itemPath(site, await listId(list), place.item)}/versions`;
    // Naming the columns, as for rows, is not documented for versions.
    const versions = await allPages(line, withQuery(path, { $expand: 'fields' }), 'read', undefined);
    return versions.map((raw) => rowVersion(list, raw));
  }

  return {
    read: (cursor, signal) =>
      stored(async () => {
        const answer = await read(cursor, signal);
        region = answer.rows.find(({ list }) => list === 'region') ?? region;
        return answer;
      }),
    find: (list, id) => stored(() => findRow(home, list, id)),
    create: (list, id, fields, write) => stored(() => createRow(home, list, id, fields, write)),
    update: (list, id, version, fields, write) => stored(() => updateRow(home, list, id, version, fields, write)),
    history: (list, id) => stored(() => history(list, id)),
    mayWrite: (signal) => stored(() => mayWriteHere(home, region, signal)),
  };
}

function idsOf(places: ListPlaces): Readonly<Record<StoredList, string>> {
  return Object.fromEntries(STORED_LISTS.map((list) => [list, places[list].id])) as Record<StoredList, string>;
}
