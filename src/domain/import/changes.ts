import type { Items } from '../stored/codec';
import { fieldsOf } from '../stored/rows';
import type { Change, Fields, StoredList, StoredRow } from '../stored/types';
import type { ImportPlan } from './types';

/**
 * The changes that carry a plan out, in an order in which nothing refers to what is not there yet. `rowOf` gives a row as the user saw it.
 * A row that went meanwhile is not changed.
 */
export function importChanges(
  plan: ImportPlan,
  rowOf: (list: StoredList, id: string) => StoredRow | null,
): readonly Change[] {
  const changes: Change[] = [];
  function create<List extends StoredList>(list: List, id: string, item: Items[List]): void {
    changes.push({ kind: 'create', list, id, fields: fieldsOf(list, item) });
  }
  function update(list: StoredList, id: string, fields: Fields): void {
    const row = rowOf(list, id);
    if (row === null || Object.keys(fields).length === 0) return;
    changes.push({ kind: 'update', list, id, fields, base: { version: row.version, fields: row.fields } });
  }

  const { additions } = plan;
  for (const item of additions.municipalities) create('municipalities', item.id, item);
  for (const item of additions.people) create('people', item.id, item);
  for (const item of additions.topics) create('topics', item.id, item);
  for (const item of additions.gremia) create('gremia', item.id, item);
  for (const { before, after } of plan.people) {
    update('people', before.id, difference(fieldsOf('people', before), fieldsOf('people', after)));
  }
  for (const item of plan.added) create('assignments', item.id, item);
  for (const { before, after } of [...plan.changed, ...plan.ended]) {
    update('assignments', before.id, difference(fieldsOf('assignments', before), fieldsOf('assignments', after)));
  }
  for (const [id, persons] of plan.members) {
    const members = rowOf('gremia', id)?.fields.members;
    if (Array.isArray(members)) update('gremia', id, { members: [...members, ...persons] });
  }
  return changes;
}

function difference(before: Fields, after: Fields): Fields {
  return Object.fromEntries(
    Object.entries(after).filter(([field, value]) => JSON.stringify(before[field]) !== JSON.stringify(value)),
  );
}
