import type { JsonObject } from '../answer';
import { isObject } from '../batch';
import type { HeldColumn } from './types';

/** The facets that say what a column holds. Source: https://learn.microsoft.com/en-us/graph/api/resources/columndefinition */
const FACETS = ['text', 'boolean', 'choice', 'number', 'dateTime', 'currency', 'lookup', 'personOrGroup', 'calculated'];

/** What a facet holds when the request leaves it out. */
const USUAL: Readonly<Record<string, JsonObject>> = {
  text: { allowMultipleLines: false, appendChangesToExistingText: false, linesForEditing: 0, maxLength: 255 },
  choice: { allowTextEntry: false, choices: [], displayAs: 'dropDownMenu' },
};

/** What the product may send along, so that a spelling mistake is seen. */
const KNOWN = ['name', 'displayName', 'description', 'enforceUniqueValues', 'hidden', 'indexed', 'required', ...FACETS];

/** The column that each list has from the start. */
export const TITLE: HeldColumn = {
  id: '',
  name: 'Title',
  displayName: 'Title',
  facet: 'text',
  settings: USUAL.text ?? {},
  indexed: false,
  unique: false,
  required: false,
  readOnly: false,
};

/** Columns of SharePoint itself that the list of columns names too. */
const SYSTEM: readonly HeldColumn[] = [
  'ContentType',
  'Created',
  'Author',
  'Modified',
  'Editor',
  '_UIVersionString',
].map((name) => ({
  ...TITLE,
  id: `5f57e300-0000-4000-8000-${[...name]
    .map((char) => char.charCodeAt(0).toString(16))
    .join('')
    .slice(0, 12)}`,
  name,
  displayName: name,
  facet:
    name === 'Created' || name === 'Modified'
      ? 'dateTime'
      : name === 'Author' || name === 'Editor'
        ? 'personOrGroup'
        : 'text',
  settings: {},
  readOnly: true,
}));

/** Every column as `columnDefinition`. Source: https://learn.microsoft.com/en-us/graph/api/list-list-columns */
export function columnsJson(columns: readonly HeldColumn[]): readonly JsonObject[] {
  return [...columns, ...SYSTEM].map(columnJson);
}

/** One column as `columnDefinition`, with the properties that Graph gives for a column of a list. */
export function columnJson(column: HeldColumn): JsonObject {
  const { facet, settings, unique, ...rest } = column;
  return {
    columnGroup: 'Custom Columns',
    description: '',
    displayName: rest.displayName,
    enforceUniqueValues: unique,
    hidden: false,
    id: rest.id,
    indexed: rest.indexed,
    name: rest.name,
    readOnly: rest.readOnly,
    required: rest.required,
    [facet]: settings,
  };
}

/**
 * A column as a request defines it, or what is wrong with it.
 * Source: https://learn.microsoft.com/en-us/graph/api/list-post-columns
 */
export function columnOf(definition: JsonObject, id: string): HeldColumn | string {
  const unknown = Object.keys(definition).find((name) => !KNOWN.includes(name));
  if (unknown !== undefined)
    return `The property '${unknown}' does not exist on type 'microsoft.graph.columnDefinition'.`;
  const facets = FACETS.filter((name) => name in definition);
  const [facet = ''] = facets;
  if (facets.length !== 1) return 'Exactly one column type must be specified.';
  const { name, displayName, [facet]: settings } = definition;
  if (typeof name !== 'string' || !/^[A-Za-z]\w{0,31}$/.test(name))
    return `The column name '${String(name)}' is not valid.`;
  if (!isObject(settings)) return `The value of '${facet}' is not valid.`;
  return withFlags(
    {
      ...TITLE,
      id,
      name,
      displayName: typeof displayName === 'string' ? displayName : name,
      facet,
      settings: { ...USUAL[facet], ...settings },
    },
    definition,
  );
}

/** A column with the flags that a request sets; the others stay. Or what is wrong with that. */
export function withFlags(
  column: HeldColumn,
  { indexed, enforceUniqueValues, required }: JsonObject,
): HeldColumn | string {
  const flag = (value: unknown, before: boolean): boolean => (typeof value === 'boolean' ? value : before);
  const next = {
    ...column,
    indexed: flag(indexed, column.indexed),
    unique: flag(enforceUniqueValues, column.unique),
    required: flag(required, column.required),
  };
  if (next.unique && !next.indexed) return 'A column that enforces unique values must be indexed.';
  if (next.indexed && isNote(next)) return 'A column with multiple lines of text cannot be indexed.';
  return next;
}

/** True for a text of several lines. */
export function isNote({ facet, settings }: HeldColumn): boolean {
  return facet === 'text' && settings.allowMultipleLines === true;
}
