import type { EventRef } from './types';
import { GraphFailure } from './types';

/** The version of Graph that is spoken. */
export const VERSION = 'v1.0';

/**
 * Where an event may be found, most likely first. Ids go in encoded and otherwise untouched: two ids can differ by "_" against "-"
 * alone (https://github.com/OfficeDev/office-js/issues/4729).
 *
 * An event of a shared calendar has an id in the mailbox of its owner (delegates, and what Outlook itself hands over), or in that of
 * the reader (a calendar that was accepted on the web, https://github.com/microsoftgraph/microsoft-graph-docs/issues/6765);
 * nothing in the id says which. An id of one mailbox is never found in another, so trying both is safe.
 */
export function eventPaths({ id, mailbox }: EventRef): readonly string[] {
  const own = `/me/events/${encodeURIComponent(id)}`;
  return mailbox === null ? [own] : [`/users/${encodeURIComponent(mailbox)}/events/${encodeURIComponent(id)}`, own];
}

/** A path with query parameters; the values are encoded, save for what OData writes in the clear. */
export function withQuery(path: string, query: Readonly<Record<string, string>>): string {
  const pairs = Object.entries(query).map(([name, value]) => `${name}=${odata(value)}`);
  return `${path}?${pairs.join('&')}`;
}

function odata(value: string): string {
  return encodeURIComponent(value).replace(/%(?:2C|2F|24|3D|3B)/g, decodeURIComponent);
}

/**
 * The path below the version of a link to a next page, as a `$batch` wants it. The rest of the link stays as it came: it is
 * opaque. Throws `broken` for a link that leads elsewhere. Source: https://learn.microsoft.com/en-us/graph/paging
 */
export function nextPath(link: string, baseUrl: string): string {
  const start = `${baseUrl.replace(/\/+$/, '')}/${VERSION}`;
  const same = link.slice(0, start.length).toLowerCase() === start.toLowerCase() && link[start.length] === '/';
  if (!same) throw new GraphFailure({ kind: 'broken', status: 200, code: 'foreign-next-link' });
  return link.slice(start.length);
}
