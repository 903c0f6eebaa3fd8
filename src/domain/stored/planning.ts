import type { Assignment, Day, Register } from '../register/types';
import { CODECS } from './codec';
import type { Desk } from './desk';
import { differing } from './merge';
import type { Change, Fields, StoredList, StoredRow } from './types';

/** What a planner of changes looks at: a desk, the day, and new ids. */
export interface Planning {
  readonly register: Register;
  readonly row: Desk['row'];
  /** A new id that nobody else has. */
  readonly newId: () => string;
  /** The local day. */
  readonly today: Day;
}

/** Plans changes on a desk as it is now. */
export function planningOn(desk: Pick<Desk, 'state' | 'row'>, newId: () => string, today: Day): Planning {
  return { register: desk.state().register, row: desk.row, newId, today };
}

/** An update of a row; nothing when the row is not there or says this already. */
export function update(at: Planning, list: StoredList, id: string, fields: Fields): readonly Change[] {
  const row = at.row(list, id);
  if (row === null) return [];
  const changed = differing(fields, row.fields);
  if (Object.keys(changed).length === 0) return [];
  const base = { version: row.version, fields: row.fields };
  return [{ kind: 'update', list, id, fields: changed, base }];
}

/** The same desk as it will be after these changes. */
function after(at: Planning, changes: readonly Change[]): Planning {
  if (changes.length === 0) return at;
  const changed = new Map<string, StoredRow>();
  const row: Desk['row'] = (list, id) => changed.get(`${list} ${id}`) ?? at.row(list, id);
  for (const change of changes) {
    const { list, id, fields } = change;
    const before = row(list, id) ?? { list, id, version: '', fields: {}, by: '', at: '', write: '' };
    changed.set(`${list} ${id}`, { ...before, fields: { ...before.fields, ...fields } });
  }
  return { ...at, row, register: { ...at.register, assignments: assignmentsAfter(at.register, changed) } };
}

function assignmentsAfter({ assignments }: Register, changed: ReadonlyMap<string, StoredRow>): readonly Assignment[] {
  const others = new Map(
    [...changed.values()]
      .filter(({ list }) => list === 'assignments')
      .map(({ id, fields }) => [id, CODECS.assignments.itemOf(id, fields)]),
  );
  if (others.size === 0) return assignments;
  const kept = assignments.map((one) => {
    const other = others.get(one.id);
    others.delete(one.id);
    return other ?? one;
  });
  return [...kept, ...others.values()];
}

/** Several changes of one row as one: what was made is made with it, what was seen first stays the base. */
function joined(changes: readonly Change[]): readonly Change[] {
  const byRow = new Map<string, Change>();
  for (const change of changes) {
    const key = `${change.list} ${change.id}`;
    const first = byRow.get(key);
    byRow.set(key, first === undefined ? change : { ...first, fields: { ...first.fields, ...change.fields } });
  }
  return [...byRow.values()];
}

/**
 * Plans several things at once, each upon the ones before it: ten new members of one gremium are one change of that gremium. The changes
 * stand in the order in which their rows were first touched.
 */
export function planAll(at: Planning, plans: readonly ((at: Planning) => readonly Change[])[]): readonly Change[] {
  let now = at;
  const all: Change[] = [];
  for (const plan of plans) {
    const changes = plan(now);
    all.push(...changes);
    now = after(now, changes);
  }
  return joined(all);
}
