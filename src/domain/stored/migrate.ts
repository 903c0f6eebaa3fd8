import { SCHEMA_VERSION } from './schema';
import type { StoredList } from './types';

/** Column values as SharePoint gives them, by column name. */
export type Columns = Readonly<Record<string, unknown>>;

/** What one version changed: for each list that needs it, how a row of the version before is read. */
export interface Step {
  /** The version that rows have after this step. */
  readonly to: number;
  readonly lists: Readonly<Partial<Record<StoredList, (columns: Columns) => Columns>>>;
}

/** In order, one for each version after the first that needs it. A new column that may be empty needs no step. */
export const STEPS: readonly Step[] = [];

/**
 * Brings the column values of one row forward from the version that wrote them. Values of this version, or a newer one, come back as they
 * are. `steps` and `present` are for tests.
 */
export function migrate(
  list: StoredList,
  columns: Columns,
  from: number,
  steps: readonly Step[] = STEPS,
  present: number = SCHEMA_VERSION,
): Columns {
  return steps
    .filter(({ to }) => to > from && to <= present)
    .sort((a, b) => a.to - b.to)
    .reduce((values, step) => step.lists[list]?.(values) ?? values, columns);
}
