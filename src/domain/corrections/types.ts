import type { HatId } from '../register/types';

/** Who said so, and when. */
export interface Said {
  /** Name of who made the correction; "" when not recorded. */
  readonly by: string;
  /** UTC instant (ISO 8601). */
  readonly at: string;
}

/** What corrections say about one item, beside what its own fields say already (treatment, phase, closed). */
export interface Settled {
  /** What the item is about instead (ids of topics); null: as it was read. */
  readonly topics: (Said & { readonly ids: readonly string[] }) | null;
  /** Who is bestuurlijk opdrachtgever here (id of a person); null: as the register says. */
  readonly owner: (Said & { readonly person: string }) | null;
  /** The leading hat by person (id); a role of null: no hat here. */
  readonly hats: ReadonlyMap<string, Said & { readonly role: HatId | null }>;
}
