import { type Answer, errorAnswer, type JsonObject, ok } from '../answer';
import { isObject } from '../batch';
import type { Call, Server } from '../call';
import { isAnswer, queryOf, selected } from '../query';
import { addItem, changeItem, etagOf, isRefusal, present, type Refusal } from './change-items';
import { fieldsJson, itemJson, versionsJson } from './item-answer';
import { type ListQuery, listQueryOf } from './list-query';
import { changeColumn, columnsAnswer, listsAnswer, makeColumn, makeList } from './list-routes';
import { deltaAnswer, itemsAnswer, page } from './read-items';
import { mayHere } from './rights';
import type { HeldItem, HeldList, HeldSite } from './types';

/** The answer about a site or something on it. `path`: what stands after "/sites/", decoded. */
export function siteAnswer(call: Call, server: Server, path: readonly string[]): Answer {
  const found = siteAt(server, path);
  if (found === null) return notFound('Requested site could not be found');
  const { site, rest } = found;
  if (!mayHere(call, server, site, 'read')) return denied();
  const [collection, listKey, part, id, relation] = rest;
  if (collection === undefined) return call.method === 'GET' ? siteItself(call, site) : unsupported();
  if (collection !== 'lists') return notFound(`Resource not found for the segment '${collection}'.`);
  if (listKey === undefined) {
    if (call.method === 'GET') return listsAnswer(call, site, server.largestPage);
    if (call.method !== 'POST') return unsupported();
    return mayHere(call, server, site, 'manage') ? makeList(call, server.sites, site, server.world.me) : denied();
  }
  const list = site.lists.find((known) => known.id === listKey || known.displayName === listKey);
  if (list === undefined) return notFound('The specified list was not found');
  if (part === 'columns') return inColumns(call, server, site, list, id);
  if (part !== 'items' || rest.length > 5) return notFound(`Resource not found for the segment '${part ?? ''}'.`);
  return inItems(call, server, site, list, id, relation);
}

/**
 * "{host}", "{host}:/{path}" and "{host},{guid},{guid}", each with what follows.
 * Source: https://learn.microsoft.com/en-us/graph/api/site-get, https://learn.microsoft.com/en-us/graph/api/site-getbypath
 */
function siteAt(
  { sites }: Server,
  path: readonly string[],
): { readonly site: HeldSite; readonly rest: readonly string[] } | null {
  const [first = '', ...more] = path;
  const colon = first.endsWith(':') ? more.findIndex((part) => part.endsWith(':')) : -1;
  const length = first.endsWith(':') ? (colon < 0 ? more.length : colon + 1) : 0;
  const host = first.replace(/:$/, '').toLowerCase();
  const address = more
    .slice(0, length)
    .map((part) => `/${part.replace(/:$/, '')}`)
    .join('')
    .toLowerCase();
  const site = sites.all.find(
    (known) => known.id === first || (known.host === host && known.path.toLowerCase() === address),
  );
  return site === undefined ? null : { site, rest: more.slice(length) };
}

function siteItself(call: Call, site: HeldSite): Answer {
  const query = queryOf(call.url.searchParams);
  if (isAnswer(query)) return query;
  const whole = {
    createdDateTime: '2026-01-05T08:00:00Z',
    description: '',
    id: site.id,
    lastModifiedDateTime: '2026-01-05T08:00:00Z',
    name: site.path.split('/').at(-1) ?? '',
    webUrl: `https://${site.host}${site.path}`,
    displayName: site.displayName,
    root: {},
    siteCollection: { hostname: site.host },
  };
  const answer = selected(whole, query.select, 'site');
  return isAnswer(answer)
    ? answer
    : ok({ '@odata.context': `${call.url.origin}/v1.0/$metadata#sites/$entity`, ...answer });
}

function inColumns(call: Call, server: Server, site: HeldSite, list: HeldList, id: string | undefined): Answer {
  if (id === undefined && call.method === 'GET') return columnsAnswer(call, list);
  if (!mayHere(call, server, site, 'manage')) return denied();
  if (id === undefined) return call.method === 'POST' ? makeColumn(call, server.sites, list) : unsupported();
  return call.method === 'PATCH' ? changeColumn(call, list, id) : unsupported();
}

function inItems(call: Call, server: Server, site: HeldSite, list: HeldList, id?: string, relation?: string): Answer {
  const query = listQueryOf(call.url.searchParams);
  if (isAnswer(query)) return query;
  const { method } = call;
  if (id === undefined && method === 'POST') return makeItem(call, server, site, list);
  if (method === 'GET' && id === undefined) return itemsAnswer(call, site, list, query, server.largestPage);
  if (method === 'GET' && id === 'delta') return deltaAnswer(call, server.sites, site, list, query, server.largestPage);
  const item = list.items.get(Number(id));
  if (item === undefined || item.deleted) return notFound('The specified item was not found');
  if (method === 'GET') return readItem(call, site, list, item, query, relation);
  return method === 'PATCH' && relation === 'fields' ? changeFields(call, server, site, list, item) : unsupported();
}

function makeItem(call: Call, server: Server, site: HeldSite, list: HeldList): Answer {
  if (!mayHere(call, server, site, 'write')) return denied();
  const fields = call.body?.fields;
  if (!isObject(fields)) return errorAnswer(400, 'invalidRequest', 'The fields of the item are missing.');
  const made = addItem(server.sites, list, fields, server.world.me);
  return isRefusal(made) ? refusedBy(made) : { ...ok(entity(call, itemJson(site, list, made, 'all'))), status: 201 };
}

function readItem(
  call: Call,
  site: HeldSite,
  list: HeldList,
  item: HeldItem,
  query: ListQuery,
  relation?: string,
): Answer {
  if (relation === undefined) return ok(entity(call, itemJson(site, list, item, query.fields)));
  if (relation === 'versions') return page(call, versionsJson(item, query.fields));
  if (relation !== 'fields') return notFound(`Resource not found for the segment '${relation}'.`);
  return ok(entity(call, fieldsJson(item, present(item), item.versions.length, 'all')));
}

/** The right is looked at before the ETag. Source: https://learn.microsoft.com/en-us/graph/api/listitem-update */
function changeFields(call: Call, server: Server, site: HeldSite, list: HeldList, item: HeldItem): Answer {
  if (!mayHere(call, server, site, 'write')) return denied();
  const wanted = call.headers.get('If-Match');
  if (wanted !== null && wanted !== '*' && wanted !== etagOf(item)) {
    return errorAnswer(412, 'notAllowed', "ETag does not match current item's value");
  }
  if (call.body === null) return errorAnswer(400, 'BadRequest', 'Empty Payload. JSON content expected.');
  const changed = changeItem(server.sites, list, item, call.body, server.world.me);
  if (isRefusal(changed)) return refusedBy(changed);
  return ok(entity(call, fieldsJson(changed, present(changed), changed.versions.length, 'all')));
}

function entity({ url }: Call, body: JsonObject): JsonObject {
  return { '@odata.context': `${url.origin}/v1.0/$metadata#${url.pathname.slice('/v1.0/'.length)}/$entity`, ...body };
}

function refusedBy([status, code, message]: Refusal): Answer {
  return errorAnswer(status, code, message);
}

function notFound(message: string): Answer {
  return errorAnswer(404, 'itemNotFound', message);
}

function denied(): Answer {
  return errorAnswer(403, 'accessDenied', 'Access denied');
}

function unsupported(): Answer {
  return errorAnswer(405, 'notAllowed', 'The HTTP method is not allowed for this resource.');
}
