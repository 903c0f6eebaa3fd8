import { migrate } from './migrate';
import { type Column, SCHEMA, SCHEMA_VERSION, VERSION_COLUMN } from './schema';
import type { Fields, FieldValue, StoredList } from './types';

/** What a SharePoint column is written with. */
export type ColumnValue = string | boolean | null;

/**
 * Extra field of a row that another version of the schema wrote: the number of that version. An older row has been brought forward and
 * must be written whole at its next change; a newer one cannot be understood. Rows of this version do not have it.
 */
export const VERSION_FIELD = 'schema';

/** SharePoint's limit for a line of text. */
export const MAX_LINE = 255;

function encode({ kind, empty }: Column, value: FieldValue): ColumnValue {
  if (kind === 'boolean') return value === true || (value !== false && empty === true);
  if (Array.isArray(value)) {
    const lines = value.map((line: string) => line.replace(/\s*[\r\n]+\s*/g, ' ').trim()).filter((line) => line !== '');
    return lines.length === 0 ? null : lines.join('\n');
  }
  if (typeof value !== 'string' || value === '') return null;
  return kind === 'note' ? value : value.replace(/\s*[\r\n]+\s*/g, ' ');
}

function decode({ kind, empty }: Column, value: unknown): FieldValue {
  if (kind === 'boolean') return typeof value === 'boolean' ? value : empty;
  if (typeof value !== 'string' || value === '') return empty;
  const text = value.replace(/\r\n?/g, '\n');
  if (kind !== 'texts') return text;
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/**
 * Fields as column values by column name, with the version of the schema and what SharePoint shows as title. Only the fields that are
 * given; fields that the list does not have are left out. Empty texts and lists become null.
 */
export function encodeFields(list: StoredList, fields: Fields): Readonly<Record<string, ColumnValue>> {
  const { columns, shownAs } = SCHEMA[list];
  const values: Record<string, ColumnValue> = { [VERSION_COLUMN]: String(SCHEMA_VERSION) };
  for (const column of columns) {
    const value = fields[column.field];
    if (value !== undefined) values[column.column] = encode(column, value);
  }
  const shown = fields[shownAs];
  if (typeof shown === 'string') values.Title = shown.replace(/\s+/g, ' ').trim().slice(0, MAX_LINE);
  return values;
}

/**
 * The fields of a row from its column values; the inverse of `encodeFields`. Values of an older version are brought forward first.
 * Columns that the product does not know are passed over; a value of the wrong kind counts as empty.
 */
export function decodeFields(list: StoredList, values: Readonly<Record<string, unknown>>): Fields {
  const written = versionOf(values[VERSION_COLUMN]);
  const present = migrate(list, values, written);
  const fields = Object.fromEntries(
    SCHEMA[list].columns.map((column): [string, FieldValue] => [column.field, decode(column, present[column.column])]),
  );
  return written === SCHEMA_VERSION ? fields : { ...fields, [VERSION_FIELD]: String(written) };
}

/** A row that was made by hand in SharePoint has no version: it was made in the columns as they are now. */
function versionOf(value: unknown): number {
  const version =
    typeof value === 'number' ? value : typeof value === 'string' && value !== '' ? Number(value) : Number.NaN;
  return Number.isInteger(version) && version > 0 ? version : SCHEMA_VERSION;
}

/** True for a row that a newer version of the product wrote. */
export function isNewer(fields: Fields): boolean {
  return Number(fields[VERSION_FIELD] ?? 0) > SCHEMA_VERSION;
}

/** True for a row that an older version wrote: the next change writes all its fields. */
export function isOlder(fields: Fields): boolean {
  const version = fields[VERSION_FIELD];
  return version !== undefined && Number(version) < SCHEMA_VERSION;
}
