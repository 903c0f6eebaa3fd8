import type { ListLook, SiteLook } from '../../domain/stored/provision';
import { ID_COLUMN, SCHEMA, SCHEMA_VERSION, STORED_LISTS, VERSION_COLUMN } from '../../domain/stored/schema';
import type { StoredList } from '../../domain/stored/types';
import { withQuery } from '../address';
import { bodyOf } from '../batch';
import { pageItems, record, text } from '../json';
import { neededColumns } from './definition';
import { type FoundList, listsPath, matchLists, readLists } from './find-lists';
import { type Doing, reading, type SiteLine } from './line';
import { allPages } from './pages';
import { fieldsOf, rowOf } from './row';
import { listPath, siteItself } from './site-path';

type Raw = Readonly<Record<string, unknown>>;

/** A list of the register as it stands on a site, with what is needed to mend it. */
export interface FoundListLook {
  readonly look: ListLook;
  /** Null when the list is absent. */
  readonly id: string | null;
  /** Id of each column by its name. */
  readonly columns: ReadonlyMap<string, string>;
}

/** What `look` found, with the ids of SharePoint. */
export interface Found {
  readonly look: SiteLook;
  readonly lists: readonly FoundListLook[];
  /** The row of the region: its number and ETag; null when there is none. */
  readonly region: { readonly id: string; readonly version: string } | null;
}

/** Compares a site with the schema, in two round trips. Only reads. */
export async function lookAt(
  line: SiteLine,
  site: string,
  doing: Doing,
  signal: AbortSignal | undefined,
): Promise<Found> {
  const [itself, firstLists] = await line.batch(
    [reading(line, siteItself(site), doing), reading(line, listsPath(site), doing)],
    signal,
  );
  const name = text(record(bodyOf(itself)).displayName) ?? '';
  const matched = matchLists(await readLists(line, site, doing, signal, bodyOf(firstLists)));
  const there = STORED_LISTS.flatMap((list) => {
    const found = matched[list];
    return found === null ? [] : [{ list, found }];
  });
  const outcomes = await line.batch(
    there.flatMap(({ list, found }) => [
      reading(line, columnsPath(site, found.id), doing),
      reading(line, firstRowPath(site, list, found.id), doing),
    ]),
    signal,
  );
  const lists = new Map<StoredList, FoundListLook>();
  let regionRow: Raw | null = null;
  for (const [at, { list, found }] of there.entries()) {
    const path = columnsPath(site, found.id);
    const columns = await allPages(line, path, doing, signal, bodyOf(outcomes[at * 2]));
    const [row] = pageItems(bodyOf(outcomes[at * 2 + 1]));
    if (list === 'region') regionRow = row ?? null;
    lists.set(list, compare(list, found, columns, row !== undefined));
  }
  const all = STORED_LISTS.map((list) => lists.get(list) ?? absent(list));
  return foundOf(site, name, all, regionRow);
}

function columnsPath(site: string, list: string): string {
  return `${listPath(site, list)}/columns`;
}

function firstRowPath(site: string, list: StoredList, id: string): string {
  return withQuery(`${listPath(site, id)}/items`, { $expand: fieldsOfAny(list), $top: '1' });
}

/** Only the region needs its fields; of the other lists it matters whether there is a row. */
function fieldsOfAny(list: StoredList): string {
  return list === 'region' ? fieldsOf(list) : 'fields($select=Title)';
}

function absent(list: StoredList): FoundListLook {
  const missing = neededColumns(list).map(({ name }) => name);
  const look: ListLook = {
    list,
    title: SCHEMA[list].title,
    state: 'absent',
    missing,
    unindexed: [],
    wrong: [],
    foreign: [],
  };
  return { look, id: null, columns: new Map() };
}

/** Columns that SharePoint itself puts in a list and that can be written, so that they look like someone's. */
const SHAREPOINTS: readonly string[] = ['Title', 'Attachments', 'ContentType', 'ComplianceAssetId'];

function compare(list: StoredList, found: FoundList, columns: readonly Raw[], hasRows: boolean): FoundListLook {
  const byName = new Map(columns.map((raw) => [text(raw.name) ?? '', raw]));
  const needed = neededColumns(list);
  const names = new Set(needed.map(({ name }) => name));
  const there = needed.filter(({ name }) => byName.has(name));
  const wrong = there.flatMap(({ name, storage }) => {
    const kind = storageOf(byName.get(name) ?? {});
    return kind === storage ? [] : [{ column: name, expected: storage, found: kind }];
  });
  const missing = needed.filter(({ name }) => !byName.has(name)).map(({ name }) => name);
  const unindexed = there
    .filter(({ name, indexed, unique }) => {
      const raw = byName.get(name) ?? {};
      return (indexed && raw.indexed !== true) || (unique && raw.enforceUniqueValues !== true);
    })
    .map(({ name }) => name);
  const foreign = columns
    .filter(({ name, readOnly }) => readOnly !== true && !String(name).startsWith('_'))
    .map(({ name }) => text(name) ?? '')
    .filter((name) => name !== '' && !names.has(name) && !SHAREPOINTS.includes(name));
  const isList = found.template === '' || found.template === 'genericList';
  const someones = !byName.has(ID_COLUMN) && hasRows;
  const blocked = wrong.length > 0 || !isList || someones;
  const partial = missing.length + unindexed.length > 0;
  const state = blocked ? 'blocked' : partial ? 'partial' : 'whole';
  const ids = [...byName].map(([name, raw]): [string, string] => [name, text(raw.id) ?? '']);
  return {
    look: { list, title: found.displayName, state, missing, unindexed, wrong, foreign },
    id: found.id,
    columns: new Map(ids),
  };
}

const FACETS = ['boolean', 'choice', 'number', 'dateTime', 'currency', 'lookup', 'personOrGroup', 'calculated', 'term'];

/** What a column holds, as the facet of its definition names it; "other" where it has none that is known. */
function storageOf(raw: Raw): string {
  if (raw.text !== undefined && raw.text !== null)
    return record(raw.text).allowMultipleLines === true ? 'note' : 'text';
  return FACETS.find((facet) => raw[facet] !== undefined && raw[facet] !== null) ?? 'other';
}

function foundOf(site: string, name: string, lists: readonly FoundListLook[], regionRaw: Raw | null): Found {
  const row = regionRaw === null ? null : rowOf('region', regionRaw);
  const versionText = text(record(regionRaw?.fields)[VERSION_COLUMN]) ?? '';
  const version = /^\d+$/.test(versionText) ? Number(versionText) : null;
  const region = row === null ? null : { id: row.id, name: String(row.fields.name ?? '') };
  const looks = lists.map(({ look }) => look);
  const state = stateOf(looks, version, region !== null);
  return {
    look: { site, name, lists: looks, version, region, state },
    lists,
    region: row === null ? null : { id: row.id, version: row.version },
  };
}

function stateOf(lists: readonly ListLook[], version: number | null, hasRegion: boolean): SiteLook['state'] {
  if (version !== null && version > SCHEMA_VERSION) return 'newer';
  if (lists.some(({ state }) => state === 'blocked')) return 'blocked';
  if (lists.every(({ state }) => state === 'absent')) return 'none';
  if (version !== null && version < SCHEMA_VERSION) return 'old';
  const whole = lists.every(({ state }) => state === 'whole');
  return whole && hasRegion && version !== null ? 'ready' : 'partial';
}
