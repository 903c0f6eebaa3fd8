import { SCHEMA, TECHNICAL_COLUMNS } from '../../../domain/stored/schema';
import type { StoredList } from '../../../domain/stored/types';
import type { JsonObject } from '../answer';

const FACETS: Readonly<Record<string, (choices: readonly string[]) => JsonObject>> = {
  text: () => ({ text: {} }),
  day: () => ({ text: {} }),
  note: () => ({ text: { allowMultipleLines: true } }),
  texts: () => ({ text: { allowMultipleLines: true } }),
  boolean: () => ({ boolean: {} }),
  choice: (choices) => ({ choice: { choices } }),
};

/** The columns of a list that stands there already, as someone would have made them by hand from the schema. */
export function columnDefinitions(list: StoredList): readonly JsonObject[] {
  return [
    ...TECHNICAL_COLUMNS.map(({ column, label, indexed, unique }) => ({
      name: column,
      displayName: label,
      text: {},
      indexed,
      enforceUniqueValues: unique,
    })),
    ...SCHEMA[list].columns.map(({ column, label, kind, indexed, choices }) => ({
      name: column,
      displayName: label,
      indexed,
      ...FACETS[kind]?.(choices),
    })),
  ];
}
