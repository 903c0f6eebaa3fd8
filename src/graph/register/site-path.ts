import { withQuery } from '../address';
import { GraphFailure } from '../types';

/**
 * Where Graph has a site, by its address: "https://wolkendal.sharepoint.example/sites/bestuur" is
 * "/sites/wolkendal.sharepoint.example:/sites/bestuur:", to which "/lists" and so on can be added.
 * Throws `not-found` for what is no address. Source: https://learn.microsoft.com/en-us/graph/api/site-getbypath
 */
export function sitePath(site: string): string {
  if (!URL.canParse(site)) throw new GraphFailure({ kind: 'not-found' });
  const { host, pathname } = new URL(site);
  const path = pathname.replace(/\/+$/, '');
  return path === '' ? `/sites/${host}` : `/sites/${host}:${path}:`;
}

/** The site itself, with its name. */
export function siteItself(site: string): string {
  return withQuery(sitePath(site).replace(/:$/, ''), { $select: 'id,displayName,webUrl' });
}

/** A list of a site by its id. */
export function listPath(site: string, list: string): string {
  return `${sitePath(site)}/lists/${encodeURIComponent(list)}`;
}

/** A row by the number that SharePoint gave it. */
export function itemPath(site: string, list: string, item: string): string {
  return `${listPath(site, list)}/items/${encodeURIComponent(item)}`;
}
