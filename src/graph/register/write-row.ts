import { encodeFields } from '../../domain/stored/columns';
import { ID_COLUMN, WRITE_COLUMN } from '../../domain/stored/schema';
import { type Fields, type RowSource, type StoredList, StoreFailure } from '../../domain/stored/types';
import { record, text } from '../json';
import { graphProblem } from './failure';
import { findRow, type Home } from './find-row';
import { asking } from './line';
import { instantOf, itemOfHandmade, placeOf, rowOf, rowVersion, versionOf } from './row';
import { itemPath, listPath } from './site-path';

type Created = Awaited<ReturnType<RowSource['create']>>;
type Updated = Awaited<ReturnType<RowSource['update']>>;

/**
 * Makes a row. That there is one with this id already is told by SharePoint itself, since the column of the id takes each value once.
 * Source: https://learn.microsoft.com/en-us/graph/api/listitem-create
 */
export async function createRow(
  home: Home,
  list: StoredList,
  id: string,
  fields: Fields,
  write: string,
): Promise<Created> {
  const { line, site } = home;
  const values = { ...encodeFields(list, fields), [ID_COLUMN]: id, [WRITE_COLUMN]: write };
  const path = `${listPath(site, await home.listId(list))}/items`;
  let answer: Readonly<Record<string, unknown>>;
  try {
    answer = record(await asking(line, { method: 'POST', path, doing: 'write', body: { fields: values } }));
  } catch (error) {
    // What SharePoint answers when the id is taken is not documented, so any refusal of the request itself is looked into.
    if (graphProblem(error)?.kind !== 'broken') throw error;
    const there = await findRow(home, list, id);
    if (there === null) throw error;
    return { kind: 'exists', row: there };
  }
  const made = rowOf(list, { ...answer, fields: answer.fields ?? values }) ?? (await findRow(home, list, id));
  if (made === null) throw new StoreFailure('busy');
  return { kind: 'done', row: made };
}

/**
 * Changes fields of a row that still has the version.
 * Source: https://learn.microsoft.com/en-us/graph/api/listitem-update (If-Match, and 412)
 */
export async function updateRow(
  home: Home,
  list: StoredList,
  id: string,
  version: string,
  fields: Fields,
  write: string,
): Promise<Updated> {
  const { line, site, me } = home;
  const place = placeOf(version);
  if (place === null) return changedRow(home, list, id, version);
  const path = `${itemPath(site, await home.listId(list), place.item)}/fields`;
  const body = { ...encodeFields(list, fields), [WRITE_COLUMN]: write };
  let answer: Readonly<Record<string, unknown>>;
  try {
    answer = record(await asking(line, { method: 'PATCH', path, doing: 'write', body, ifMatch: place.eTag }));
  } catch (error) {
    const problem = graphProblem(error);
    // 409: two changes at the very same moment, of which this one lost.
    const lost = problem?.kind === 'broken' && problem.status === 409;
    if (problem?.kind !== 'changed' && problem?.kind !== 'not-found' && !lost) throw error;
    return changedRow(home, list, id, version);
  }
  const eTag = text(answer['@odata.etag']);
  // The answer is the whole row or, as the example of Microsoft's page has it, hardly more than what was sent.
  if (eTag === null || (answer[ID_COLUMN] === undefined && itemOfHandmade(id) === null)) {
    const row = await findRow(home, list, id);
    if (row === null) return { kind: 'gone' };
    return { kind: row.write === write ? 'done' : 'changed', row };
  }
  const { fields: values } = rowVersion(list, { fields: answer });
  const next = versionOf({ item: place.item, eTag });
  const at = instantOf(answer.Modified);
  return { kind: 'done', row: { list, id, version: next, fields: values, by: me, at, write } };
}

async function changedRow(home: Home, list: StoredList, id: string, version: string): Promise<Updated> {
  const row = await findRow(home, list, id);
  if (row === null) return { kind: 'gone' };
  // It was refused and yet it is the same: trying again at once would go on for ever.
  if (row.version === version) throw new StoreFailure('busy', { kind: 'changed' });
  return { kind: 'changed', row };
}
