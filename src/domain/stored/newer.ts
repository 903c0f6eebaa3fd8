import { isNewer } from './columns';
import type { StoredRow } from './types';

/** The line among the faults of a register that can only be read, since a newer version of the product wrote rows of it. */
export const NEWER =
  'Deze rollen zijn met een nieuwere versie van Rolvast bewaard. Laad de pagina opnieuw om te kunnen wijzigen.';

/** True when these rows can only be read, since a newer version of the product wrote some of them. */
export function hasNewerRows({ rows }: { readonly rows: ReadonlyMap<string, StoredRow> }): boolean {
  for (const row of rows.values()) if (isNewer(row.fields)) return true;
  return false;
}
