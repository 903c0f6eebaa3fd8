import { type Column, type ColumnKind, SCHEMA, TECHNICAL_COLUMNS } from '../../domain/stored/schema';
import type { StoredList } from '../../domain/stored/types';

/** How SharePoint keeps a column: what a `columnDefinition` of Graph calls it, texts of several lines apart. */
export type Storage = 'text' | 'note' | 'choice' | 'boolean';

const STORAGE: Readonly<Record<ColumnKind, Storage>> = {
  text: 'text',
  day: 'text',
  note: 'note',
  texts: 'note',
  choice: 'choice',
  boolean: 'boolean',
};

/** A column that a list must have. */
export interface NeededColumn {
  readonly name: string;
  readonly label: string;
  readonly storage: Storage;
  readonly choices: readonly string[];
  readonly indexed: boolean;
  readonly unique: boolean;
}

/** All columns of a list, the technical ones first. */
export function neededColumns(list: StoredList): readonly NeededColumn[] {
  const technical = TECHNICAL_COLUMNS.map(
    ({ column, label, indexed, unique }): NeededColumn => ({
      name: column,
      label,
      storage: 'text',
      choices: [],
      indexed,
      unique,
    }),
  );
  return [...technical, ...SCHEMA[list].columns.map(neededOf)];
}

function neededOf({ column, label, kind, choices, indexed }: Column): NeededColumn {
  return { name: column, label, storage: STORAGE[kind], choices, indexed, unique: false };
}

/** A column as Graph wants it. Source: https://learn.microsoft.com/en-us/graph/api/resources/columndefinition */
export function definitionOf(column: NeededColumn): Readonly<Record<string, unknown>> {
  const { name, label, storage, choices, indexed, unique } = column;
  return {
    name,
    displayName: label,
    indexed,
    enforceUniqueValues: unique,
    ...(storage === 'boolean' ? { boolean: {} } : {}),
    ...(storage === 'choice' ? { choice: { allowTextEntry: false, choices, displayAs: 'dropDownMenu' } } : {}),
    ...(storage === 'text' ? { text: { allowMultipleLines: false, maxLength: 255 } } : {}),
    ...(storage === 'note'
      ? {
          text: { allowMultipleLines: true, appendChangesToExistingText: false, linesForEditing: 4, textType: 'plain' },
        }
      : {}),
  };
}

/** The body that makes a whole list. Source: https://learn.microsoft.com/en-us/graph/api/list-create */
export function listDefinition(list: StoredList): Readonly<Record<string, unknown>> {
  return {
    displayName: SCHEMA[list].title,
    columns: neededColumns(list).map(definitionOf),
    list: { template: 'genericList' },
  };
}
