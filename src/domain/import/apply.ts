import type { Day, Register } from '../register/types';
import { registerOf, rowsOf } from '../stored/rows';
import type { StoredRow } from '../stored/types';
import { importChanges } from './changes';
import type { ImportPlan } from './types';

/** A register after a plan, for one that has no desk yet: a file of one's own that is being made. `day`: today. */
export function registerAfter(register: Register, plan: ImportPlan, day: Day): Register {
  const at = '';
  const rows = new Map(rowsOf(register, { by: '', at }).map((row) => [`${row.list} ${row.id}`, row]));
  const changes = importChanges(plan, (list, id) => rows.get(`${list} ${id}`) ?? null);
  for (const { list, id, fields } of changes) {
    const before = rows.get(`${list} ${id}`);
    const row: StoredRow = { list, id, version: '1', fields: { ...before?.fields, ...fields }, by: '', at, write: '' };
    rows.set(`${list} ${id}`, row);
  }
  return { ...registerOf(rows.values()).register, updated: day };
}
