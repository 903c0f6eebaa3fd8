import type { Day, Register } from '../../domain/register/types';
import { SCHEMA } from '../../domain/stored/schema';
import type { Fields, FieldValue, RowVersion, StoredList } from '../../domain/stored/types';
import { nlChange } from '../text/nl-change';
import { fieldLabel, valueWords } from './row-words';

const words = nlChange.history;

/** One version of a row for the history: who made it when, and what was different then. */
export interface VersionWords {
  readonly by: string;
  /** UTC instant; "" when it is not known. */
  readonly at: string;
  /** At least one line. */
  readonly lines: readonly string[];
}

function isEmpty(value: FieldValue): boolean {
  return value === null || value === '' || (Array.isArray(value) && value.length === 0);
}

function isSame(a: FieldValue, b: FieldValue): boolean {
  return (isEmpty(a) && isEmpty(b)) || JSON.stringify(a) === JSON.stringify(b);
}

/** What differs between two versions, a line for each field in the order of the list. `before` null: the row was made. */
export function differences(
  register: Register,
  list: StoredList,
  before: Fields | null,
  after: Fields,
  today: Day,
): readonly string[] {
  const said = (field: string, value: FieldValue) => valueWords(register, list, field, value, today);
  return SCHEMA[list].columns.flatMap(({ field }) => {
    const old = before?.[field] ?? null;
    const now = after[field] ?? null;
    if (isSame(old, now)) return [];
    const label = fieldLabel(list, field);
    if (isEmpty(old)) return [words.filled(label, said(field, now))];
    if (isEmpty(now)) return [words.emptied(label, said(field, old))];
    return [words.changed(label, said(field, old), said(field, now))];
  });
}

/** The versions of a row in words, newest first as they came. */
export function versionWords(
  register: Register,
  list: StoredList,
  versions: readonly RowVersion[],
  today: Day,
): readonly VersionWords[] {
  return versions.map(({ fields, by, at }, place) => {
    const before = versions[place + 1]?.fields ?? null;
    const lines = differences(register, list, before, fields, today);
    const made = before === null ? [words.made] : [];
    return {
      by: by === '' ? words.someone : by,
      at,
      lines: [...made, ...(lines.length === 0 && before !== null ? [words.same] : lines)],
    };
  });
}
