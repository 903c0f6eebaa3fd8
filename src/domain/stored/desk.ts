import type { Register } from '../register/types';
import type { Change, FieldValue, RowVersion, StoredList, StoredRow, StoreTrouble } from './types';

/** A field that two people changed to something else. */
export interface FieldClash {
  readonly field: string;
  /** Before either changed it; null in a row that is new. */
  readonly before: FieldValue;
  readonly mine: FieldValue;
  readonly theirs: FieldValue;
}

/** A change of this device that met a change of someone else in the same fields. Nothing of either is lost until the user chose. */
export interface Conflict {
  readonly id: string;
  readonly change: Change;
  /** The row as the other left it; null when it was removed meanwhile. */
  readonly theirs: StoredRow | null;
  readonly clashes: readonly FieldClash[];
}

/**
 * A change of this device that the source did not take, when nobody waited for it with a form any more. It no longer counts, and is kept
 * until the user sends it again or throws it away.
 */
export interface Refused {
  readonly id: string;
  readonly change: Change;
  readonly trouble: StoreTrouble;
}

/** How a conflict ends. A removed row is made anew by "mine" and left away by "theirs". */
export type Settlement =
  | { readonly kind: 'mine' }
  | { readonly kind: 'theirs' }
  /** For each clashing field the value that counts. */
  | { readonly kind: 'merge'; readonly fields: Readonly<Record<string, FieldValue>> };

/** What became of a submission. In each case but `refused` and `unkept` nothing can be lost any more, also when the page is closed. */
export type Outcome =
  | { readonly kind: 'saved' }
  /** Kept on this device, and sent by itself as soon as that is possible. */
  | { readonly kind: 'kept'; readonly trouble: StoreTrouble; readonly detail: unknown }
  | { readonly kind: 'conflict'; readonly conflicts: readonly Conflict[] }
  /** The source did not take these, which stay in `DeskState.refused`; it has the rest, or gets it later. */
  | { readonly kind: 'partly'; readonly refused: readonly Refused[] }
  /** This user may not write there; nothing was changed or kept. */
  | { readonly kind: 'refused' }
  /** The source did not take it, and never will (`broken`), or this device keeps nothing; nothing was changed or kept. */
  | { readonly kind: 'unkept'; readonly trouble: StoreTrouble; readonly detail: unknown };

/** A register as this device knows it. A new object after each change. */
export interface DeskState {
  /** As it will be once everything is sent: the rows of the source with the changes of this device over them. */
  readonly register: Register;
  /** UTC instant at which the source was last read; null when it never was. */
  readonly readAt: string | null;
  /** False: to read only. Null: not known yet; a first change will tell. */
  readonly mayWrite: boolean | null;
  /** Changes that were not sent yet. */
  readonly pending: number;
  readonly conflicts: readonly Conflict[];
  /** In the order in which they were made. */
  readonly refused: readonly Refused[];
  /** Why the last read or write did not succeed; null when it did. */
  readonly trouble: { readonly kind: StoreTrouble; readonly detail: unknown } | null;
  /** Rows of the source that could not be used as they are: Dutch lines that say what to do. First `NEWER` where that holds. */
  readonly faults: readonly string[];
}

/** A register that can be read and changed, wherever it is kept. No function rejects, unless it says so. */
export interface Desk {
  readonly state: () => DeskState;
  readonly onChange: (listener: () => void) => () => void;
  /** A row with the changes of this device over it; null when there is none. Its `version` is that of the source. */
  readonly row: (list: StoredList, id: string) => StoredRow | null;
  /** Reads what changed at the source, then sends what is pending. */
  readonly refresh: (signal?: AbortSignal) => Promise<void>;
  /** Changes the register; several changes are sent in this order. */
  readonly submit: (changes: readonly Change[]) => Promise<Outcome>;
  readonly settle: (conflict: string, how: Settlement) => Promise<Outcome>;
  /** Sends refused changes (ids) once more. What is refused again stays in `DeskState.refused`. */
  readonly sendAgain: (refused: readonly string[]) => Promise<void>;
  /** Throws refused changes (ids) away for good. */
  readonly discard: (refused: readonly string[]) => Promise<void>;
  /** Who changed a row when, newest first. Rejects with `StoreFailure`. */
  readonly history: (list: StoredList, id: string) => Promise<readonly RowVersion[]>;
  /** Stops sending and listening. What is pending stays on this device. */
  readonly close: () => void;
}

/** Keeps what a desk knows on this device, for one user and one register. Rejects when this device keeps nothing. */
export interface DeskStore {
  readonly load: () => Promise<unknown>;
  readonly save: (value: unknown) => Promise<void>;
  /** Runs `act` while no other page of this browser does so for the same register. */
  readonly alone: <Value>(act: () => Promise<Value>) => Promise<Value>;
}
