import { WRITE_COLUMN } from '../../domain/stored/schema';
import type { StoredRow } from '../../domain/stored/types';
import { withQuery } from '../address';
import { pageItems } from '../json';
import { graphProblem } from './failure';
import type { Home } from './find-row';
import { asking } from './line';
import { fieldsOf, placeOf, rowOf } from './row';
import { itemPath, listPath } from './site-path';

/** An ETag that no row has: a change with it is never made. */
const NO_ETAG = '"00000000-0000-0000-0000-000000000000,0"';

/**
 * Whether the user may change rows. Graph has no call for someone's rights on a list, so the row of the region (`region`, when it was
 * read) is "changed" into what it is, for an ETag it cannot have: 403 says no, 412 yes. That SharePoint looks at the right before
 * the ETag is not documented; where it does not, the first real change tells. Null when there is no row, or no permission yet to
 * write in the name of the user.
 * Source: https://learn.microsoft.com/en-us/graph/api/listitem-update
 */
export async function mayWriteHere(
  home: Home,
  region: StoredRow | null,
  signal: AbortSignal | undefined,
): Promise<boolean | null> {
  const { line, site } = home;
  const row = region ?? (await regionRow(home, signal));
  const place = row === null ? null : placeOf(row.version);
  if (row === null || place === null) return null;
  const path = `${itemPath(site, await home.listId('region', signal), place.item)}/fields`;
  const body = { [WRITE_COLUMN]: row.write === '' ? null : row.write };
  try {
    await asking(line, { method: 'PATCH', path, doing: 'write', body, ifMatch: NO_ETAG, signal });
    return true;
  } catch (error) {
    const problem = graphProblem(error);
    if (problem === null) throw error;
    if (problem.kind === 'changed') return true;
    if (problem.kind === 'forbidden') return false;
    if (problem.kind === 'offline' || problem.kind === 'slow' || problem.kind === 'busy') throw error;
    return null;
  }
}

async function regionRow({ line, site, listId }: Home, signal: AbortSignal | undefined): Promise<StoredRow | null> {
  const query = { $expand: fieldsOf('region'), $top: '1' };
  const path = withQuery(`${listPath(site, await listId('region', signal))}/items`, query);
  const [first] = pageItems(await asking(line, { method: 'GET', path, doing: 'read', signal }));
  return first === undefined ? null : rowOf('region', first);
}
