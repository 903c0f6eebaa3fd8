import type { FieldClash } from './desk';
import type { Fields, FieldValue } from './types';

/** True when two values say the same. A list counts as the same in the same order only: of two chairs the first is another one. */
export function sameValue(a: FieldValue | undefined, b: FieldValue | undefined): boolean {
  if (Array.isArray(a) && Array.isArray(b)) return a.length === b.length && a.every((value, at) => value === b[at]);
  // A list cannot tell an empty text, no text and an empty list apart.
  return a === b || (isEmpty(a) && isEmpty(b));
}

function isEmpty(value: FieldValue | undefined): boolean {
  return value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);
}

/** The fields of `fields` that say something else than `others` does. */
export function differing(fields: Fields, others: Fields): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([name, value]) => !sameValue(value, others[name])));
}

/** What is left to write of a change when someone else changed the row meanwhile. */
export interface Merged {
  /** Fields of the change that the other did not touch. Fields that the other gave the same value are in neither. */
  readonly rest: Fields;
  readonly clashes: readonly FieldClash[];
}

/** Three-way by field. `before` is null for a row that both made: then every difference is a clash. */
export function mergeFields(before: Fields | null, mine: Fields, theirs: Fields): Merged {
  const rest: Record<string, FieldValue> = {};
  const clashes: FieldClash[] = [];
  for (const [field, value] of Object.entries(differing(mine, theirs))) {
    const was = before?.[field] ?? null;
    const is = theirs[field] ?? null;
    if (before !== null && sameValue(was, is)) rest[field] = value;
    else clashes.push({ field, before: was, mine: value, theirs: is });
  }
  return { rest, clashes };
}
