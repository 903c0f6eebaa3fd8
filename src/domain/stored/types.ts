/** The lists in which a region keeps its register. Portfolios, themes, opgaven and RVEs stand together in `topics`. */
export type StoredList =
  | 'region'
  | 'municipalities'
  | 'people'
  | 'topics'
  | 'gremia'
  | 'assignments'
  | 'roleTypes'
  | 'supports'
  | 'corrections'
  | 'talks';

/** What a field of a row can hold. Days are "YYYY-MM-DD", ids are those of the register. */
export type FieldValue = string | boolean | null | readonly string[];

/** Fields by their name in the register ("carriedOutBy"); `schema.ts` says which list has which. */
export type Fields = Readonly<Record<string, FieldValue>>;

/** One row as its source holds it. */
export interface StoredRow {
  readonly list: StoredList;
  /** Given by the product, unique in its list, never changed: the id that the rest of the register refers to. */
  readonly id: string;
  /** Another one after each change; opaque. */
  readonly version: string;
  readonly fields: Fields;
  /** Name of who changed it last; "" when the source does not tell. */
  readonly by: string;
  /** UTC instant of the last change (ISO 8601); "" when the source does not tell. */
  readonly at: string;
  /** Id of the write that made this version; "" when something else than the product made it. */
  readonly write: string;
}

/** An earlier or the present version of a row, for "who changed what when". */
export interface RowVersion {
  readonly fields: Fields;
  readonly by: string;
  readonly at: string;
  readonly write: string;
}

/** A change that a person asks for. There is no removing: a role ends by its `until`, a correction by its `state`. */
export type Change =
  | { readonly kind: 'create'; readonly list: StoredList; readonly id: string; readonly fields: Fields }
  | {
      readonly kind: 'update';
      readonly list: StoredList;
      readonly id: string;
      /** Only the fields that change. */
      readonly fields: Fields;
      /** The row as the person saw it: what was changed by others since then shows from this. */
      readonly base: { readonly version: string; readonly fields: Fields };
    };

/** Why a source could not do what was asked. */
export type StoreTrouble =
  /** No network, or nothing came back: it is not known whether a write arrived. */
  | 'offline'
  | 'slow'
  | 'busy'
  /** The user has to be asked first (sign-in or consent). */
  | 'ask'
  | 'forbidden'
  /** The lists, or the site, are not there (or not to be seen). */
  | 'absent'
  | 'broken';

/** The one error a `RowSource` rejects with. `detail` is what the adapter knows (for Graph a `GraphProblem`), for screens that say more. */
export class StoreFailure extends Error {
  override readonly name = 'StoreFailure';
  readonly trouble: StoreTrouble;
  readonly detail: unknown;
  constructor(trouble: StoreTrouble, detail: unknown = null) {
    super(trouble);
    this.trouble = trouble;
    this.detail = detail;
  }
}

/** What a source answers to a read. */
export interface RowsAnswer {
  /** All rows (after a read without cursor), or those that changed. */
  readonly rows: readonly StoredRow[];
  /** Rows that someone removed outside the product. */
  readonly gone: readonly { readonly list: StoredList; readonly id: string }[];
  /** True when `rows` is everything: what is not in it is not there any more. */
  readonly complete: boolean;
  /** For the next read: what changed since this one. Opaque. */
  readonly cursor: string;
}

/** Where a register is kept. Every function rejects with `StoreFailure` only, or with the reason of an aborted signal. */
export interface RowSource {
  /** Everything when `cursor` is null, else what changed since. An expired cursor gives a complete answer. */
  readonly read: (cursor: string | null, signal?: AbortSignal) => Promise<RowsAnswer>;
  /** One row as it is now; null when it is not there. */
  readonly find: (list: StoredList, id: string) => Promise<StoredRow | null>;
  /** Makes a row. `exists`: there is one with this id already, which may be this very write that arrived before (see `write`). */
  readonly create: (
    list: StoredList,
    id: string,
    fields: Fields,
    write: string,
  ) => Promise<{ readonly kind: 'done' | 'exists'; readonly row: StoredRow }>;
  /** Changes fields of a row, only when it still has this version. `changed`: it has another one by now. */
  readonly update: (
    list: StoredList,
    id: string,
    version: string,
    fields: Fields,
    write: string,
  ) => Promise<{ readonly kind: 'done' | 'changed'; readonly row: StoredRow } | { readonly kind: 'gone' }>;
  /** All versions of a row, newest first. */
  readonly history: (list: StoredList, id: string) => Promise<readonly RowVersion[]>;
  /** Whether this user may change rows; null when that cannot be told without asking the user something. */
  readonly mayWrite: (signal?: AbortSignal) => Promise<boolean | null>;
}
