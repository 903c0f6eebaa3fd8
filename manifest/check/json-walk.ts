/** A JSON value of unknown shape. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
export type JsonObject = { readonly [key: string]: Json };

/** A text in a JSON value, with its path ("extensions[0].ribbons[0].contexts[1]"). */
export interface TextAt {
  readonly path: string;
  readonly text: string;
}

/** All texts in a JSON value, in order. */
export function textsOf(value: Json, path = ''): readonly TextAt[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (isList(value)) return value.flatMap((item, at) => textsOf(item, `${path}[${at}]`));
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([key, item]) => textsOf(item, path === '' ? key : `${path}.${key}`));
}

/** The value at a path of keys and positions; null when something on the way is missing. */
export function at(value: Json, ...path: readonly (string | number)[]): Json {
  return path.reduce<Json>((here, part) => {
    if (typeof part === 'number') return isList(here) ? (here[part] ?? null) : null;
    return isObject(here) ? (here[part] ?? null) : null;
  }, value);
}

/** The items of a list; none when the value is no list. */
export function listOf(value: Json): readonly Json[] {
  return isList(value) ? value : [];
}

/** The text, or "" when the value is none. */
export function textOf(value: Json): string {
  return typeof value === 'string' ? value : '';
}

/** The texts in a list of texts. */
export function textList(value: Json): readonly string[] {
  return listOf(value).filter((item): item is string => typeof item === 'string');
}

export function isObject(value: Json): value is JsonObject {
  return typeof value === 'object' && value !== null && !isList(value);
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}
