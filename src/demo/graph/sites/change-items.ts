import type { Person } from '../../../domain/register/types';
import type { JsonObject } from '../answer';
import { isNote } from './columns';
import type { HeldItem, HeldList, HeldSites, HeldVersion } from './types';

/** Someone who changes a list. */
export type Writer = Pick<Person, 'id' | 'name' | 'email'>;

/** Why fields cannot be written, as an error of Graph: status, code, message. */
export type Refusal = readonly [status: number, code: string, message: string];

const DUPLICATE: Refusal = [
  409,
  'nameAlreadyExists',
  'One or more fields with unique constraints already has the provided value.',
];

/** What the fields of an item are now. */
export function present(item: HeldItem): HeldVersion {
  const last = item.versions.at(-1);
  if (last === undefined) throw new Error(`item ${item.id} has no version`);
  return last;
}

/** ETag of an item as SharePoint writes it; another one after each change. */
export function etagOf(item: HeldItem): string {
  return `"${item.guid},${item.versions.length}"`;
}

/** A new row, or why it is refused. Source: https://learn.microsoft.com/en-us/graph/api/listitem-create */
export function addItem(sites: HeldSites, list: HeldList, fields: JsonObject, by: Writer): HeldItem | Refusal {
  const refused = check(list, fields, null);
  if (refused !== null) return refused;
  return put(
    sites,
    list,
    { id: nextId(list), guid: sites.nextGuid(), versions: [], change: 0, deleted: false },
    fields,
    by,
  );
}

/** Fields over those of a row, or why they are refused. Source: https://learn.microsoft.com/en-us/graph/api/listitem-update */
export function changeItem(
  sites: HeldSites,
  list: HeldList,
  item: HeldItem,
  fields: JsonObject,
  by: Writer,
): HeldItem | Refusal {
  const refused = check(list, fields, item.id);
  return refused ?? put(sites, list, item, { ...present(item).fields, ...fields }, by);
}

/** Removes a row, as someone can do in SharePoint itself; the product never does. */
export function removeItem(list: HeldList, id: number): void {
  const item = list.items.get(id);
  if (item === undefined) return;
  list.changes += 1;
  list.items.set(id, { ...item, change: list.changes, deleted: true });
}

/** True for the reason why a row could not be written. */
export function isRefusal(value: HeldItem | Refusal): value is Refusal {
  return Array.isArray(value);
}

function put(sites: HeldSites, list: HeldList, item: HeldItem, fields: JsonObject, by: Writer): HeldItem {
  const kept = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null && value !== ''));
  const version = { fields: kept, by: { id: by.id, name: by.name, email: by.email }, at: sites.now().toISOString() };
  list.changes += 1;
  const next = { ...item, versions: [...item.versions, version], change: list.changes };
  list.items.set(item.id, next);
  return next;
}

function nextId(list: HeldList): number {
  return Math.max(0, ...list.items.keys()) + 1;
}

function check(list: HeldList, fields: JsonObject, self: number | null): Refusal | null {
  for (const [name, value] of Object.entries(fields)) {
    const column = list.columns.find((known) => known.name === name);
    if (column === undefined) return [400, 'invalidRequest', `Field '${name}' is not recognized`];
    if (value === null) continue;
    const fits =
      column.facet === 'boolean'
        ? typeof value === 'boolean'
        : column.facet === 'number'
          ? typeof value === 'number'
          : typeof value === 'string';
    if (!fits) return [400, 'invalidRequest', `The value of field '${name}' has the wrong type.`];
    const tooLong = column.facet === 'text' && !isNote(column) && String(value).length > 255;
    if (tooLong) return [400, 'invalidRequest', `The value of field '${name}' is longer than 255 characters.`];
    if (column.unique && value !== '' && isTaken(list, name, value, self)) return DUPLICATE;
  }
  return null;
}

/** SharePoint compares without case. */
function isTaken(list: HeldList, name: string, value: unknown, self: number | null): boolean {
  const wanted = String(value).toLowerCase();
  for (const item of list.items.values()) {
    if (item.deleted || item.id === self) continue;
    const found = present(item).fields[name];
    if (found !== undefined && String(found).toLowerCase() === wanted) return true;
  }
  return false;
}
