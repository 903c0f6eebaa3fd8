import { decodeFields } from '../../domain/stored/columns';
import { ID_COLUMN, SCHEMA, VERSION_COLUMN, WRITE_COLUMN } from '../../domain/stored/schema';
import type { RowVersion, StoredList, StoredRow } from '../../domain/stored/types';
import { record, text } from '../json';

type Raw = Readonly<Record<string, unknown>>;

/** Begins the id of a row that someone made in SharePoint itself without one; the number of the row follows. */
const BY_HAND = 'sp-';

/** `$expand` with the columns of the product only. Source: https://learn.microsoft.com/en-us/graph/api/listitem-list */
export function fieldsOf(list: StoredList): string {
  const names = [ID_COLUMN, WRITE_COLUMN, VERSION_COLUMN, ...SCHEMA[list].columns.map(({ column }) => column)];
  return `fields($select=${names.join(',')})`;
}

/** Number of a row that was made by hand; null for an id that the product gave. */
export function itemOfHandmade(id: string): string | null {
  const number = id.startsWith(BY_HAND) ? id.slice(BY_HAND.length) : '';
  return /^\d+$/.test(number) ? number : null;
}

/** What a version of a row says: where SharePoint has it, and its ETag. */
export interface Place {
  readonly item: string;
  readonly eTag: string;
}

/** `version` of a `StoredRow`; the place can be read back from it, so that a change needs no request to look it up. */
export function versionOf({ item, eTag }: Place): string {
  return `${item} ${eTag}`;
}

/** The inverse; null for what did not come from here. */
export function placeOf(version: string): Place | null {
  const found = /^(\d+) (.+)$/.exec(version);
  return found === null ? null : { item: found[1] ?? '', eTag: found[2] ?? '' };
}

/**
 * A `listItem` with its fields as a row; null when it lacks its number or its ETag. SharePoint leaves empty columns out. `write` stays
 * what it was when someone changes the row in SharePoint itself.
 * Source: https://learn.microsoft.com/en-us/graph/api/resources/listitem
 */
export function rowOf(list: StoredList, raw: Raw): StoredRow | null {
  const fields = record(raw.fields);
  const item = text(raw.id);
  const eTag = text(raw.eTag) ?? text(raw['@odata.etag']) ?? text(fields['@odata.etag']);
  if (item === null || eTag === null) return null;
  const id = text(fields[ID_COLUMN]) ?? `${BY_HAND}${item}`;
  return { list, id, version: versionOf({ item, eTag }), ...whatOf(list, raw) };
}

/** A `listItemVersion` with its fields. Source: https://learn.microsoft.com/en-us/graph/api/listitem-list-versions */
export function rowVersion(list: StoredList, raw: Raw): RowVersion {
  return whatOf(list, raw);
}

function whatOf(list: StoredList, raw: Raw): RowVersion {
  const fields = record(raw.fields);
  const by = text(record(record(raw.lastModifiedBy).user).displayName) ?? '';
  const write = text(fields[WRITE_COLUMN]) ?? '';
  return { fields: decodeFields(list, fields), by, at: instantOf(raw.lastModifiedDateTime), write };
}

/** A time of SharePoint as a UTC instant with milliseconds; "" when it is none. */
export function instantOf(value: unknown): string {
  const at = Date.parse(text(value) ?? '');
  return Number.isNaN(at) ? '' : new Date(at).toISOString();
}
