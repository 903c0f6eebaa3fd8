import { catalogueEntry, DEFAULT_ROLE_TYPES, mergeRoleTypes } from '../register/catalogue';
import type { Register, RoleType } from '../register/types';
import { localTime } from '../text/local-time';
import { neverBegan, rowFault } from './check-row';
import { CODECS, type Items } from './codec';
import { type KnownRows, linkedFields } from './links';
import { STORED_LISTS } from './schema';
import type { Fields, StoredList, StoredRow } from './types';

/** True for a role type that the region renamed, switched off or added: only those are kept. */
export function isOwnRoleType(type: RoleType): boolean {
  const entry = catalogueEntry(type.id);
  return (
    entry === null ||
    entry.name !== type.name ||
    entry.short !== type.short ||
    entry.hat !== type.hat ||
    entry.enabled !== type.enabled
  );
}

/** The fields of one item of the register, as its row holds them. */
export function fieldsOf<List extends StoredList>(list: List, item: Items[List]): Fields {
  return CODECS[list].fieldsOf(item);
}

/**
 * A register as rows, in an order in which no row refers to a later one (except an opgave to its RVE). Within a list the order is that of the register.
 * `by` and `at` (UTC instant; "" when not known) stand in each row. Versions are "1" and writes "".
 */
export function rowsOf(
  register: Register,
  { by, at }: { readonly by: string; readonly at: string },
): readonly StoredRow[] {
  const rows: StoredRow[] = [];
  const used = new Set<string>();
  function add<List extends StoredList>(list: List, id: string, item: Items[List]): void {
    rows.push({ list, id, version: '1', fields: fieldsOf(list, item), by, at, write: '' });
  }
  add('region', register.region.id, register.region);
  for (const item of register.municipalities) add('municipalities', item.id, item);
  for (const item of register.people) add('people', item.id, item);
  for (const item of register.roleTypes) if (isOwnRoleType(item)) add('roleTypes', item.id, item);
  for (const item of register.topics) add('topics', item.id, item);
  for (const item of register.gremia) add('gremia', item.id, item);
  for (const item of register.assignments) add('assignments', item.id, item);
  for (const item of register.supports) {
    const id = supportId(item);
    // The same pair twice says nothing more than once.
    if (!used.has(id)) add('supports', id, item);
    used.add(id);
  }
  for (const item of register.corrections) add('corrections', item.id, item);
  for (const item of register.talks) add('talks', item.id, item);
  return rows;
}

/** Id of the row that says who supports whom: a support has none of its own in the register. */
export function supportId({ person, supports }: Items['supports']): string {
  return `${person}+${supports}`;
}

/** A register made of rows. */
export interface FromRows {
  readonly register: Register;
  /** For each row, or reference in a row, that was left out: a Dutch line that says what to do. */
  readonly faults: readonly string[];
}

/** What was found out about a row once holds as long as the row: a row is a new object after each change. */
const CHECKED = new WeakMap<StoredRow, string | 'right' | 'over'>();
const ITEMS = new WeakMap<Fields, Items[StoredList]>();

function checked(row: StoredRow): string | 'right' | 'over' {
  const before = CHECKED.get(row);
  if (before !== undefined) return before;
  const found = neverBegan(row) ? 'over' : (rowFault(row) ?? 'right');
  CHECKED.set(row, found);
  return found;
}

function itemOf<List extends StoredList>(list: List, id: string, fields: Fields): Items[List] {
  // The item of the same fields is the same object: screens see at a glance what did not change.
  const before = ITEMS.get(fields);
  if (before !== undefined) return before as Items[List];
  const made = CODECS[list].itemOf(id, fields);
  ITEMS.set(fields, made);
  return made;
}

/**
 * The register that rows stand for; the inverse of `rowsOf`. Rows keep their order within a list. A row that misses what it needs, or
 * refers to something that is not there, is left out and reported; where only an optional field is wrong, only that field is. `updated`
 * is the local day (Europe/Amsterdam) of the newest `at`.
 */
export function registerOf(rows: Iterable<StoredRow>): FromRows {
  const faults: string[] = [];
  const right: StoredRow[] = [];
  let newest = '';
  for (const row of rows) {
    if (row.at > newest) newest = row.at;
    const found = checked(row);
    if (found === 'right') right.push(row);
    else if (found !== 'over') faults.push(found);
  }
  const known: KnownRows = byList(right);

  function items<List extends StoredList>(list: List): readonly Items[List][] {
    const found: Items[List][] = [];
    for (const row of known.get(list)?.values() ?? []) {
      const linked = linkedFields(row, known);
      faults.push(...linked.faults);
      if (linked.fields !== null) found.push(itemOf(list, row.id, linked.fields));
    }
    return found;
  }

  const regions = items('region');
  if (regions[0] === undefined) faults.push('De lijst met de regio is leeg. Richt de lijsten opnieuw in.');
  if (regions.length > 1) faults.push(`Er staan ${regions.length} regio's in de lijst. Wij gebruiken de eerste.`);
  const register: Register = {
    region: regions[0] ?? { id: '', name: '' },
    municipalities: items('municipalities'),
    people: items('people'),
    topics: items('topics'),
    gremia: items('gremia'),
    assignments: items('assignments'),
    roleTypes: mergeRoleTypes(DEFAULT_ROLE_TYPES, items('roleTypes')),
    supports: items('supports'),
    corrections: items('corrections'),
    talks: items('talks'),
    updated: dayOf(newest),
  };
  return { register, faults };
}

function byList(rows: readonly StoredRow[]): KnownRows {
  const known = new Map(STORED_LISTS.map((list) => [list, new Map<string, StoredRow>()]));
  for (const row of rows) known.get(row.list)?.set(row.id, row);
  return known;
}

function dayOf(instant: string): string | null {
  const date = new Date(instant);
  return instant === '' || Number.isNaN(date.getTime()) ? null : localTime(date).day;
}
