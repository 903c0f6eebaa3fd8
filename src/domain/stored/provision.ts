import type { StoredList } from './types';

/**
 * "Rolvast inrichten": what a SharePoint site has of a register, and how what is missing is made. Nothing is ever removed or renamed.
 * A site is named by its address without a slash at the end: "https://wolkendal.sharepoint.example/sites/bestuur".
 */

/** What a site has of one list. */
export type ListState =
  | 'absent'
  /** It is the product's, with every column and index. */
  | 'whole'
  /** Columns or indexes are missing; they can be added. */
  | 'partial'
  /** A list of this title stands there that is not the product's and has rows, or a column of another kind: a person must choose. */
  | 'blocked';

/** One list of the schema beside what the site has of it. Columns by their name in SharePoint. */
export interface ListLook {
  readonly list: StoredList;
  /** Title of the list as SharePoint shows it. */
  readonly title: string;
  readonly state: ListState;
  /** Columns that must be made: all of them when the list is absent. */
  readonly missing: readonly string[];
  /** Columns that are there and must be searched by, but have no index yet. */
  readonly unindexed: readonly string[];
  /** Columns of ours that are there in another kind than the product needs. */
  readonly wrong: readonly { readonly column: string; readonly expected: string; readonly found: string }[];
  /** Columns that someone else made; they are left alone. */
  readonly foreign: readonly string[];
}

/** What a site has of a register. */
export interface SiteLook {
  readonly site: string;
  /** Name of the site as SharePoint shows it; "" when it does not tell. */
  readonly name: string;
  /** In the order of the schema, each list once. */
  readonly lists: readonly ListLook[];
  /** Version of the schema that the site says it has; null when it says none. */
  readonly version: number | null;
  /** The region of the register that stands there; null when that is not there yet. */
  readonly region: { readonly id: string; readonly name: string } | null;
  readonly state: /** Nothing of the product is there. */
    | 'none'
    /** Some of it is there: an interrupted run, or a column that someone removed. */
    | 'partial'
    /** All is there in an older version; provisioning brings it forward. */
    | 'old'
    | 'ready'
    /** A newer version of the product made it: only that version may change it. */
    | 'newer'
    /** At least one list is `blocked`; nothing is made until a person has dealt with it. */
    | 'blocked';
}

/** What to make. */
export interface ProvisionPlan {
  /** The region row, written last. An existing region row keeps its id and name. */
  readonly region: { readonly id: string; readonly name: string };
}

/** One thing that is being made. */
export interface ProvisionStep {
  readonly kind: 'look' | 'list' | 'column' | 'index' | 'forward' | 'region';
  /** Null for `look`. */
  readonly list: StoredList | null;
  /** Title of the list, or name of the column; "" for `look`. */
  readonly name: string;
  /** How many steps are finished, of how many; `total` counts what was found missing. */
  readonly done: number;
  readonly total: number;
}

/**
 * The sites in which registers are kept. Both functions reject with `StoreFailure` only ("ask", "forbidden", "absent", "offline",
 * "busy", "slow", "broken"), or with the reason of an aborted signal. After any failure they can simply be called again.
 */
export interface Sites {
  /** Only reads. */
  readonly look: (site: string, signal?: AbortSignal) => Promise<SiteLook>;
  /** Makes what is missing, tells each step before it is made, and gives what is there at the end. Makes nothing at a `blocked` or `newer` site. */
  readonly provision: (
    site: string,
    plan: ProvisionPlan,
    onStep: (step: ProvisionStep) => void,
    signal?: AbortSignal,
  ) => Promise<SiteLook>;
}
