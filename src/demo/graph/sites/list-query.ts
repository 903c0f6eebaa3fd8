import type { Answer } from '../answer';
import { badRequest, isAnswer, type Query, queryOf } from '../query';
import type { FieldsWish } from './item-answer';

/** The options of a request for rows. */
export interface ListQuery extends Query {
  /** The only filter that is known: a column that equals a text. */
  readonly filter: { readonly column: string; readonly value: string } | null;
  readonly fields: FieldsWish;
  /** Token of a delta; null when there is none. */
  readonly token: string | null;
}

const MOST = 5000;

/** The options in an address, as SharePoint's part of Graph takes them. What is not known here is an error. */
export function listQueryOf(params: URLSearchParams): ListQuery | Answer {
  const rest = new URLSearchParams(params);
  for (const name of ['$filter', '$top', 'token']) rest.delete(name);
  const query = queryOf(rest);
  if (isAnswer(query)) return query;
  const filter = filterOf(params.get('$filter'));
  if (filter === undefined) return badRequest('Invalid filter clause');
  const top = params.get('$top');
  if (top !== null && !(/^[1-9]\d*$/.test(top) && Number(top) <= MOST)) {
    return badRequest(`Invalid value '${top}' for $top query option.`);
  }
  const fields = query.expand.has('fields') ? (query.expand.get('fields') ?? 'all') : null;
  return { ...query, top: top === null ? null : Number(top), filter, fields, token: params.get('token') };
}

/** "fields/RolvastId eq 'it''s'"; undefined for anything else. */
function filterOf(text: string | null): ListQuery['filter'] | undefined {
  if (text === null) return null;
  const found = /^fields\/(\w+) eq '((?:[^']|'')*)'$/.exec(text);
  return found === null ? undefined : { column: found[1] ?? '', value: (found[2] ?? '').replaceAll("''", "'") };
}
