import { nextPath } from '../address';
import { pageItems, record, text } from '../json';
import { asking, type Doing, type SiteLine } from './line';

/** The most pages that are read. */
const MAX_PAGES = 50;

type Raw = Readonly<Record<string, unknown>>;

/** Everything of a collection, page after page. `first` is the first page when that was read already. */
export async function allPages(
  line: SiteLine,
  path: string,
  doing: Doing,
  signal: AbortSignal | undefined,
  first?: unknown,
): Promise<readonly Raw[]> {
  const found: Raw[] = [];
  let page = first ?? (await asking(line, { method: 'GET', path, doing, signal }));
  for (let pages = 1; ; pages += 1) {
    found.push(...pageItems(page));
    const link = text(record(page)['@odata.nextLink']);
    if (link === null || pages >= MAX_PAGES) return found;
    page = await asking(line, { method: 'GET', path: nextPath(link, line.baseUrl), doing, signal });
  }
}
