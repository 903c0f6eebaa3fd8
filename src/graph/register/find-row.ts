import { ID_COLUMN } from '../../domain/stored/schema';
import type { StoredList, StoredRow } from '../../domain/stored/types';
import { withQuery } from '../address';
import { pageItems, record } from '../json';
import { graphProblem } from './failure';
import { asking, type SiteLine } from './line';
import { fieldsOf, itemOfHandmade, rowOf } from './row';
import { itemPath, listPath } from './site-path';

/** Where the lists of one register are. */
export interface Home {
  readonly line: SiteLine;
  readonly site: string;
  /** Name of the signed-in user; "" when it is not known. */
  readonly me: string;
  /** Id of a list in SharePoint; looked up when it is not known yet. Rejects with `not-found` where there is none. */
  readonly listId: (list: StoredList, signal?: AbortSignal) => Promise<string>;
}

/**
 * One row as it is now, by the id of the register, which is indexed; null when it is not there.
 * Source: https://learn.microsoft.com/en-us/graph/api/listitem-list
 */
export async function findRow(home: Home, list: StoredList, id: string): Promise<StoredRow | null> {
  const { line, site } = home;
  const listId = await home.listId(list);
  const $expand = fieldsOf(list);
  const item = itemOfHandmade(id);
  if (item !== null) {
    const path = withQuery(itemPath(site, listId, item), { $expand });
    return rowOf(list, record(await asking(line, { method: 'GET', path, doing: 'read' }).catch(nullWhenGone)));
  }
  const $filter = `fields/${ID_COLUMN} eq '${id.replaceAll("'", "''")}'`;
  const path = withQuery(`${listPath(site, listId)}/items`, { $expand, $filter });
  const [found] = pageItems(await asking(line, { method: 'GET', path, doing: 'read' }));
  return found === undefined ? null : rowOf(list, found);
}

function nullWhenGone(error: unknown): null {
  if (graphProblem(error)?.kind === 'not-found') return null;
  throw error;
}
