import type { Conflict, Settlement } from './desk';
import { differing } from './merge';
import type { Change, Fields } from './types';

/** The change with which a conflict ends as the user chose; null when nothing needs to be written any more. */
export function settledChange({ change, theirs }: Conflict, how: Settlement): Change | null {
  if (how.kind === 'theirs') return null;
  const wanted: Fields = how.kind === 'merge' ? { ...change.fields, ...how.fields } : change.fields;
  const { list, id } = change;
  if (theirs === null) {
    const before = change.kind === 'update' ? change.base.fields : {};
    return { kind: 'create', list, id, fields: { ...before, ...wanted } };
  }
  const fields = differing(wanted, theirs.fields);
  if (Object.keys(fields).length === 0) return null;
  return { kind: 'update', list, id, fields, base: { version: theirs.version, fields: theirs.fields } };
}
