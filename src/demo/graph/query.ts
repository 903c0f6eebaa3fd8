import { type Answer, errorAnswer, type JsonObject } from './answer';

/** The OData options of a request. */
export interface Query {
  /** null: everything. */
  readonly select: readonly string[] | null;
  /** Names of relations with what to select of them (null: everything). */
  readonly expand: ReadonlyMap<string, readonly string[] | null>;
  readonly top: number | null;
  readonly skip: number;
  readonly orderby: string | null;
}

const KNOWN = new Set(['$select', '$expand', '$top', '$skiptoken', '$orderby']);

/**
 * The OData options in an address. What the embedded Graph cannot do is an error here, never passed over, so that a
 * question it would answer wrongly is seen at once.
 */
export function queryOf(params: URLSearchParams): Query | Answer {
  for (const name of params.keys()) {
    if (name.startsWith('$') && !KNOWN.has(name)) return badRequest(`The query option '${name}' is not supported.`);
  }
  const top = params.get('$top');
  if (top !== null && !/^[1-9]\d{0,2}$|^1000$/.test(top))
    return badRequest(`Invalid value '${top}' for $top query option.`);
  const skip = skipOf(params.get('$skiptoken'));
  if (skip === null) return badRequest('Skip token is invalid.');
  return {
    select: listOf(params.get('$select')),
    expand: expandOf(params.get('$expand') ?? ''),
    top: top === null ? null : Number(top),
    skip,
    orderby: params.get('$orderby'),
  };
}

/** A token for the next page. To the client it means nothing. */
export function skipToken(skip: number): string {
  return btoa(`demo:${skip}`).replaceAll('=', '');
}

function skipOf(token: string | null): number | null {
  if (token === null) return 0;
  try {
    const found = /^demo:(\d+)$/.exec(atob(token));
    return found === null ? null : Number(found[1]);
  } catch {
    return null;
  }
}

function listOf(text: string | null): readonly string[] | null {
  const names = (text ?? '').split(',').map((name) => name.trim());
  return text === null ? null : names.filter((name) => name !== '');
}

/** "attachments($select=id,name)" */
function expandOf(text: string): Query['expand'] {
  return new Map(
    [...text.matchAll(/(\w+)(?:\(\$select=([^)]*)\))?/g)].map(([, name = '', inner]) => [name, listOf(inner ?? null)]),
  );
}

/**
 * The selected properties; annotations ("@odata.etag") and the id come along unasked. An unknown name is an error, as in Graph.
 * `optional`: names that the type has but this object lacks.
 */
export function selected(
  whole: JsonObject,
  select: readonly string[] | null,
  type: string,
  optional: readonly string[] = [],
): JsonObject | Answer {
  if (select === null) return whole;
  for (const name of select) {
    if (!(name in whole) && !optional.includes(name)) {
      return errorAnswer(
        400,
        'RequestBroker--ParseUri',
        `Could not find a property named '${name}' on type 'microsoft.graph.${type}'.`,
      );
    }
  }
  return Object.fromEntries(
    Object.entries(whole).filter(([name]) => name.startsWith('@') || name === 'id' || select.includes(name)),
  );
}

/** True for an answer that a helper gives instead of its result. */
export function isAnswer(value: object): value is Answer {
  return 'status' in value && 'headers' in value && 'body' in value;
}

/** 400 for what OData cannot read. */
export function badRequest(message: string): Answer {
  return errorAnswer(400, 'BadRequest', message);
}
