import type { Person } from '../../../domain/register/types';
import type { JsonObject } from '../answer';
import { columnOf, TITLE } from './columns';
import type { HeldItem, HeldList, HeldSite, HeldSites, Right } from './types';

/** A list that stands on a site from the start. */
export interface ListSeed {
  readonly title: string;
  /** "genericList" when left out. */
  readonly template?: string;
  /** As one creates them: `columnDefinition` of Graph. */
  readonly columns: readonly JsonObject[];
  readonly rows: readonly RowSeed[];
}

/** A row as it was first written. */
export interface RowSeed {
  readonly fields: JsonObject;
  readonly by: Pick<Person, 'id' | 'name' | 'email'>;
  readonly at: string;
}

/** A site as it is at the start. */
export interface SiteSeed {
  readonly host: string;
  readonly path: string;
  readonly displayName: string;
  readonly rightOf: (email: string) => Right;
  /** "manage" when left out. */
  readonly selected?: Right;
  readonly lists: readonly ListSeed[];
}

const NOBODY = { id: 'system', name: 'System Account', email: '' };
const LONG_AGO = '2026-01-05T08:00:00Z';

/**
 * Sites in memory. What is changed in them lives as long as they do. `now` is the clock for what is changed; that of the device when
 * left out.
 * @throws Error for a seed with a column that Graph would refuse
 */
export function createSites(seeds: readonly SiteSeed[], now: () => Date = () => new Date()): HeldSites {
  let count = 0;
  let epoch = 1;
  const nextGuid = (): string => {
    count += 1;
    return `51700000-0000-4000-8000-${count.toString(16).padStart(12, '0')}`;
  };
  const site = ({ lists, selected = 'manage', ...seed }: SiteSeed): HeldSite => ({
    ...seed,
    selected,
    id: `${seed.host},${nextGuid()},${nextGuid()}`,
    lists: lists.map((list) => seededList(list, nextGuid)),
  });
  return {
    all: seeds.map(site),
    now,
    nextGuid,
    epoch: () => epoch,
    expire: () => {
      epoch += 1;
    },
  };
}

function seededList({ title, template = 'genericList', columns, rows }: ListSeed, nextGuid: () => string): HeldList {
  const held: HeldList = {
    id: nextGuid(),
    name: title,
    displayName: title,
    template,
    made: { fields: {}, by: NOBODY, at: LONG_AGO },
    columns: [{ ...TITLE, id: nextGuid() }],
    items: new Map(),
    changes: 0,
  };
  for (const definition of columns) {
    const column = columnOf(definition, nextGuid());
    if (typeof column === 'string') throw new Error(column);
    held.columns = [...held.columns, column];
  }
  for (const row of rows) {
    const id = held.changes + 1;
    const fields = Object.fromEntries(Object.entries(row.fields).filter(([, value]) => value !== null && value !== ''));
    const item: HeldItem = { id, guid: nextGuid(), versions: [{ ...row, fields }], change: id, deleted: false };
    held.items.set(id, item);
    held.changes = id;
  }
  return held;
}
