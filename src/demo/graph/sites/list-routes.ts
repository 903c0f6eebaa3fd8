import { type Answer, errorAnswer, type JsonObject, ok } from '../answer';
import { isObject } from '../batch';
import type { Call } from '../call';
import { isAnswer, queryOf, selected, skipToken } from '../query';
import { columnJson, columnOf, columnsJson, TITLE, withFlags } from './columns';
import { identity } from './item-answer';
import { page } from './read-items';
import type { HeldColumn, HeldList, HeldSite, HeldSites, HeldVersion } from './types';

const LISTS_PAGE = 100;

/** GET of the lists of a site. Source: https://learn.microsoft.com/en-us/graph/api/list-list */
export function listsAnswer(call: Call, site: HeldSite, largest: number): Answer {
  const query = queryOf(call.url.searchParams);
  if (isAnswer(query)) return query;
  const next = query.skip + Math.min(query.top ?? LISTS_PAGE, largest);
  const value: JsonObject[] = [];
  for (const list of site.lists.slice(query.skip, next)) {
    const answer = selected(listJson(site, list), query.select, 'list');
    if (isAnswer(answer)) return answer;
    value.push(answer);
  }
  const link = new URL(call.url);
  link.searchParams.set('$skiptoken', skipToken(next));
  return page(call, value, next < site.lists.length ? { '@odata.nextLink': link.href } : {});
}

/**
 * POST of a new list with its columns. Two lists of one site never share a title.
 * Source: https://learn.microsoft.com/en-us/graph/api/list-create
 */
export function makeList(call: Call, sites: HeldSites, site: HeldSite, by: HeldVersion['by']): Answer {
  const { displayName, columns = [], list: facet } = call.body ?? {};
  if (typeof displayName !== 'string' || displayName === '') {
    return invalid("Cannot define a 'name' for a list as it is assigned by the server. Instead, provide 'displayName'");
  }
  if (!Array.isArray(columns)) return invalid('The columns of the list are not valid.');
  if (site.lists.some((known) => known.displayName.toLowerCase() === displayName.toLowerCase())) {
    return errorAnswer(409, 'nameAlreadyExists', 'The specified name already exists.');
  }
  let held: readonly HeldColumn[] = [{ ...TITLE, id: sites.nextGuid() }];
  for (const definition of columns) {
    const column = added(sites, held, isObject(definition) ? definition : {});
    if (isAnswer(column)) return column;
    held = [...held, column];
  }
  const template = isObject(facet) && typeof facet.template === 'string' ? facet.template : 'genericList';
  const made = { fields: {}, by, at: sites.now().toISOString() };
  const name = site.lists.some((known) => known.name === displayName) ? `${displayName}1` : displayName;
  const list: HeldList = {
    id: sites.nextGuid(),
    name,
    displayName,
    template,
    made,
    columns: held,
    items: new Map(),
    changes: 0,
  };
  site.lists.push(list);
  return { ...ok(listJson(site, list)), status: 201 };
}

/** GET of the columns of a list. Source: https://learn.microsoft.com/en-us/graph/api/list-list-columns */
export function columnsAnswer(call: Call, list: HeldList): Answer {
  const query = queryOf(call.url.searchParams);
  return isAnswer(query) ? query : page(call, columnsJson(list.columns));
}

/** POST of a column. Source: https://learn.microsoft.com/en-us/graph/api/list-post-columns */
export function makeColumn(call: Call, sites: HeldSites, list: HeldList): Answer {
  const column = added(sites, list.columns, call.body ?? {});
  if (isAnswer(column)) return column;
  list.columns = [...list.columns, column];
  return { ...ok(columnJson(column)), status: 201 };
}

/** PATCH of a column. Source: https://learn.microsoft.com/en-us/graph/api/columndefinition-update */
export function changeColumn(call: Call, list: HeldList, id: string): Answer {
  const column = list.columns.find((known) => known.id === id);
  if (column === undefined) return errorAnswer(404, 'itemNotFound', 'The specified column was not found');
  const next = withFlags(column, call.body ?? {});
  if (typeof next === 'string') return invalid(next);
  list.columns = list.columns.map((known) => (known === column ? next : known));
  return ok(columnJson(next));
}

function added(sites: HeldSites, columns: readonly HeldColumn[], definition: JsonObject): HeldColumn | Answer {
  const column = columnOf(definition, sites.nextGuid());
  if (typeof column === 'string') return invalid(column);
  const taken = columns.some(({ name }) => name.toLowerCase() === column.name.toLowerCase());
  return taken
    ? errorAnswer(409, 'nameAlreadyExists', `A column with the name '${column.name}' already exists.`)
    : column;
}

function listJson(site: HeldSite, list: HeldList): JsonObject {
  return {
    '@odata.etag': `"${list.id},${list.changes}"`,
    createdDateTime: list.made.at,
    description: '',
    eTag: `"${list.id},${list.changes}"`,
    id: list.id,
    lastModifiedDateTime: list.made.at,
    name: list.name,
    webUrl: `https://${site.host}${encodeURI(`${site.path}/Lists/${list.name}`)}`,
    displayName: list.displayName,
    createdBy: identity(list.made),
    parentReference: { siteId: site.id },
    list: { contentTypesEnabled: false, hidden: false, template: list.template },
  };
}

function invalid(message: string): Answer {
  return errorAnswer(400, 'invalidRequest', message);
}
