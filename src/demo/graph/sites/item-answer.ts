import type { JsonObject } from '../answer';
import { etagOf, present } from './change-items';
import type { HeldItem, HeldList, HeldSite, HeldVersion } from './types';

/** How the values of the columns come along: not, all of them, or those named. */
export type FieldsWish = null | 'all' | readonly string[];

/**
 * A row as `listItem`. Source: https://learn.microsoft.com/en-us/graph/api/resources/listitem,
 * https://learn.microsoft.com/en-us/graph/api/listitem-list
 */
export function itemJson(site: HeldSite, list: HeldList, item: HeldItem, wish: FieldsWish): JsonObject {
  const now = present(item);
  const first = item.versions[0] ?? now;
  return {
    '@odata.etag': etagOf(item),
    createdDateTime: first.at,
    eTag: etagOf(item),
    id: String(item.id),
    lastModifiedDateTime: now.at,
    webUrl: `https://${site.host}${encodeURI(`${site.path}/Lists/${list.name}/${item.id}_.000`)}`,
    createdBy: identity(first),
    lastModifiedBy: identity(now),
    parentReference: { id: list.id, siteId: site.id },
    contentType: { id: '0x0100A1B2C3D4E5F6', name: 'Item' },
    ...(wish === null ? {} : { fields: fieldsJson(item, now, item.versions.length, wish) }),
  };
}

/** The values of a row as `fieldValueSet`: empty columns are left out. */
export function fieldsJson(item: HeldItem, version: HeldVersion, number: number, wish: FieldsWish): JsonObject {
  const first = item.versions[0] ?? version;
  const all: JsonObject = {
    ...version.fields,
    id: String(item.id),
    ContentType: 'Item',
    Modified: version.at,
    Created: first.at,
    AuthorLookupId: lookupId(first),
    EditorLookupId: lookupId(version),
    _UIVersionString: `${number}.0`,
    Attachments: false,
    Edit: '',
  };
  const named = Array.isArray(wish) ? wish : null;
  const chosen = Object.entries(all).filter(([name]) => named === null || named.includes(name));
  return { '@odata.etag': etagOf(item), ...Object.fromEntries(chosen) };
}

/** A row that someone removed, as delta tells it. Source: https://learn.microsoft.com/en-us/graph/api/listitem-delta */
export function removedJson(site: HeldSite, item: HeldItem): JsonObject {
  return {
    id: String(item.id),
    parentReference: { siteId: site.id },
    contentType: { id: '0x0100A1B2C3D4E5F6', name: 'Item' },
    deleted: { state: 'deleted' },
  };
}

/** The versions of a row, newest first. Source: https://learn.microsoft.com/en-us/graph/api/listitem-list-versions */
export function versionsJson(item: HeldItem, wish: FieldsWish): readonly JsonObject[] {
  return item.versions
    .map((version, at) => ({
      id: `${at + 1}.0`,
      lastModifiedBy: identity(version),
      lastModifiedDateTime: version.at,
      ...(wish === null ? {} : { fields: fieldsJson(item, version, at + 1, wish) }),
    }))
    .reverse();
}

/** Who made a version, as `identitySet`. */
export function identity({ by }: HeldVersion): JsonObject {
  return { user: { email: by.email, id: by.id, displayName: by.name } };
}

/** SharePoint numbers its users per site. */
function lookupId({ by }: HeldVersion): string {
  return String([...by.id].reduce((sum, char) => (sum * 31 + char.charCodeAt(0)) % 9973, 7));
}
