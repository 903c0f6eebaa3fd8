import { type Answer, errorAnswer, type JsonObject, ok } from '../answer';
import type { Call } from '../call';
import { skipToken } from '../query';
import { present } from './change-items';
import { itemJson, removedJson } from './item-answer';
import type { ListQuery } from './list-query';
import type { HeldItem, HeldList, HeldSite, HeldSites } from './types';

/** What SharePoint gives when nothing is said about pages. */
const USUAL_PAGE = 200;

/** From here on a list cannot be searched by a column without index. */
const THRESHOLD = 5000;

/**
 * GET of the rows of a list, all or those with a value. A column without index is refused, unless the request says that it knows
 * ("Prefer: HonorNonIndexedQueriesWarningMayFailRandomly"); and then a long list fails.
 * Source: https://learn.microsoft.com/en-us/graph/api/listitem-list, https://github.com/microsoftgraph/microsoft-graph-docs/issues/2279
 */
export function itemsAnswer(call: Call, site: HeldSite, list: HeldList, query: ListQuery, largest: number): Answer {
  const there = [...list.items.values()].filter(({ deleted }) => !deleted);
  const refused = query.filter === null ? null : refusal(call, list, query.filter.column, there.length);
  if (refused !== null) return refused;
  const { filter } = query;
  const wanted = filter?.value.toLowerCase();
  const found =
    filter === null
      ? there
      : there.filter((item) => String(present(item).fields[filter.column] ?? '').toLowerCase() === wanted);
  const size = Math.min(query.top ?? USUAL_PAGE, largest);
  const next = query.skip + size;
  const value = found.slice(query.skip, next).map((item) => itemJson(site, list, item, query.fields));
  const link = new URL(call.url);
  link.searchParams.set('$skiptoken', skipToken(next));
  return page(call, value, next < found.length ? { '@odata.nextLink': link.href } : {});
}

function refusal(call: Call, list: HeldList, name: string, rows: number): Answer | null {
  const column = list.columns.find((known) => known.name === name);
  if (column === undefined) return errorAnswer(400, 'invalidRequest', `Field '${name}' is not recognized`);
  if (column.indexed) return null;
  if (!(call.headers.get('Prefer') ?? '').includes('HonorNonIndexedQueriesWarningMayFailRandomly')) {
    const words = `Field '${name}' cannot be referenced in filter or orderby as it is not indexed. Provide the 'Prefer: HonorNonIndexedQueriesWarningMayFailRandomly' header to allow this, but be warned that such queries may fail on large lists.`;
    return errorAnswer(400, 'invalidRequest', words);
  }
  if (rows <= THRESHOLD) return null;
  return errorAnswer(
    422,
    'notSupported',
    'The attempted operation is prohibited because it exceeds the list view threshold.',
  );
}

/**
 * GET of what changed in a list since a token; without one, of everything. A row stands where it was changed last, so one that
 * changes while the pages are read comes again on a later page.
 * Source: https://learn.microsoft.com/en-us/graph/api/listitem-delta
 */
export function deltaAnswer(
  call: Call,
  sites: HeldSites,
  site: HeldSite,
  list: HeldList,
  query: ListQuery,
  largest: number,
): Answer {
  const token = tokenOf(query.token);
  if (token === null) return errorAnswer(400, 'invalidRequest', 'The provided token is not valid.');
  if (token.epoch !== sites.epoch() && query.token !== null) {
    const fresh = new URL(call.url);
    fresh.searchParams.delete('token');
    return errorAnswer(410, 'resyncRequired', 'Resync required.', { Location: fresh.href });
  }
  const changed = [...list.items.values()]
    .filter(({ change, deleted }) => change > token.since && !(deleted && query.token === null))
    .sort((a, b) => a.change - b.change);
  const size = Math.min(query.top ?? USUAL_PAGE, largest);
  const given = changed.slice(0, size);
  const more = changed.length > size;
  const link = new URL(call.url);
  const since = more ? (given.at(-1)?.change ?? token.since) : list.changes;
  link.searchParams.set('token', btoa(`${sites.epoch()};${since}`));
  const value = given.map((item: HeldItem) =>
    item.deleted ? removedJson(site, item) : itemJson(site, list, item, query.fields),
  );
  return page(call, value, { [more ? '@odata.nextLink' : '@odata.deltaLink']: link.href });
}

function tokenOf(token: string | null): { readonly epoch: number; readonly since: number } | null {
  if (token === null) return { epoch: 0, since: 0 };
  try {
    const found = /^(\d+);(\d+)$/.exec(atob(token));
    return found === null ? null : { epoch: Number(found[1]), since: Number(found[2]) };
  } catch {
    return null;
  }
}

/** A page of a collection. */
export function page({ url }: Call, value: readonly JsonObject[], links: JsonObject = {}): Answer {
  return ok({
    '@odata.context': `${url.origin}/v1.0/$metadata#${url.pathname.slice('/v1.0/'.length)}`,
    value,
    ...links,
  });
}
