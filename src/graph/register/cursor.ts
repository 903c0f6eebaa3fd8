import { STORED_LISTS } from '../../domain/stored/schema';
import type { StoredList } from '../../domain/stored/types';
import { record, text } from '../json';

/** One list as it was read. */
export interface ListPlace {
  /** Id of the list in SharePoint. */
  readonly id: string;
  /** Path below the version that gives what changed since. Opaque. */
  readonly delta: string;
  /** Number of each row in SharePoint with the id that the register knows it by: a row that was removed is told by its number only. */
  readonly ids: Readonly<Record<string, string>>;
}

/** All lists of a register as they were read. */
export type ListPlaces = Readonly<Record<StoredList, ListPlace>>;

/** What a read leaves for the next one, as text. */
export function formatCursor(site: string, places: ListPlaces): string {
  return JSON.stringify({ form: 1, site, places });
}

/** The inverse; null for a cursor of another site or another version of the product, with which everything is read anew. */
export function parseCursor(cursor: string, site: string): ListPlaces | null {
  const raw = parsed(cursor);
  if (raw.form !== 1 || raw.site !== site) return null;
  const places: Partial<Record<StoredList, ListPlace>> = {};
  for (const list of STORED_LISTS) {
    const { id, delta, ids } = record(record(raw.places)[list]);
    if (text(id) === null || text(delta) === null || typeof ids !== 'object' || ids === null) return null;
    places[list] = { id: String(id), delta: String(delta), ids: ids as Record<string, string> };
  }
  return places as ListPlaces;
}

function parsed(cursor: string): Readonly<Record<string, unknown>> {
  try {
    return record(JSON.parse(cursor));
  } catch {
    return {};
  }
}
