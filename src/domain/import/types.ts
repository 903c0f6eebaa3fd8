import type { Assignment, Gremium, GremiumKind, Municipality, Person, Topic, TopicKind } from '../register/types';
import type { Field } from './fields';

/** A place in the file, as Excel shows it. */
export interface Place {
  /** "" for a CSV file. */
  readonly sheet: string;
  /** From 1. */
  readonly row: number;
  /** Null when the whole row is meant. */
  readonly column: { readonly letter: string; readonly header: string } | null;
}

/** Something in a row that keeps that row out. */
export interface ImportProblem extends Place {
  /** Dutch sentence: what is wrong and what to do. */
  readonly message: string;
  /** The question (`Question.id`) whose answer mends it; null when the file itself must be mended. */
  readonly question: string | null;
}

/** Something that the file names and the register does not know. Asked once, however many rows name it. */
export interface Question {
  /** Stays the same when the same file is planned again: the key of its answer. */
  readonly id: string;
  readonly about: 'person' | 'gremium' | 'municipality' | 'role' | TopicKind;
  /** As the file writes it. */
  readonly written: string;
  /** The first place, and in how many rows it stands. */
  readonly place: Place;
  readonly rows: number;
  /** What of the register looks like it, the likeliest first (ids with names). */
  readonly nearest: readonly { readonly id: string; readonly name: string }[];
  /** True when it may be added as new. */
  readonly mayAdd: boolean;
  /** For a gremium: the kind that its name suggests; the user confirms it. */
  readonly kind: GremiumKind | null;
}

/** The user's answer to a question. */
export type Answer =
  | { readonly kind: 'known'; readonly id: string }
  | { readonly kind: 'new'; readonly gremiumKind?: GremiumKind }
  /** Leave its rows out. */
  | { readonly kind: 'skip' };

/** What the user decided so far. */
export interface Choices {
  /** By `Question.id`. */
  readonly answers: Readonly<Record<string, Answer>>;
  /** By sheet: which column (from 0) is what, where the headings did not tell. */
  readonly columns: Readonly<Record<string, Readonly<Partial<Record<Field, number>>>>>;
}

export const NO_CHOICES: Choices = { answers: {}, columns: {} };

/** How a sheet was read. */
export interface SheetNote {
  readonly sheet: string;
  readonly form: 'rows' | 'matrix' | 'people';
  /** Headings that were not recognised: those columns are left out. */
  readonly ignored: readonly string[];
}

/** A sheet that looks like a list, but whose headings say too little. */
export interface UnknownHeadings {
  readonly sheet: string;
  /** In the order of the columns; "" where there is none. */
  readonly headings: readonly string[];
  /** Which of these could not be found. */
  readonly missing: readonly ('name' | 'role')[];
}

/** A role as a row of the file says it. */
export interface Draft {
  readonly place: Place;
  /** Where a field of it stands. */
  readonly at: (field: Field) => Place;
  /** Its id is "" until it is known which role of the register it is. */
  readonly assignment: Assignment;
  /** The fields that the file speaks of; of the others it says nothing. */
  readonly given: ReadonlySet<keyof Assignment>;
  /** The id that an export wrote; "" when there is none. */
  readonly key: string;
  /** "" when the row has none, or the address was not right. */
  readonly email: string;
}

/** A role of the register that the file changes. */
export interface ChangedRole {
  readonly before: Assignment;
  readonly after: Assignment;
  readonly place: Place;
  /** Person (id) to whom the row of this role goes; null when nobody takes it over. */
  readonly successor: string | null;
}

/** Things that come into the register beside roles. */
export interface Additions {
  readonly people: readonly Person[];
  readonly municipalities: readonly Municipality[];
  readonly topics: readonly Topic[];
  readonly gremia: readonly Gremium[];
}

/** What an import will do. Nothing of it was done. */
export interface ImportPlan {
  /** How each sheet was read; sheets without a list of roles are not in it. */
  readonly sheets: readonly SheetNote[];
  /** Not null: first the user must say which column is what. */
  readonly headings: UnknownHeadings | null;
  readonly same: readonly Assignment[];
  readonly added: readonly Assignment[];
  readonly changed: readonly ChangedRole[];
  /** Roles that only get an end, or an earlier one. */
  readonly ended: readonly ChangedRole[];
  /** Roles of the register, not ended on the day, that the file does not name. They stay. */
  readonly missing: readonly Assignment[];
  readonly additions: Additions;
  /** People of the register about whom the file knows more. */
  readonly people: readonly { readonly before: Person; readonly after: Person }[];
  /** Who becomes a member of which gremium (id) besides; persons by id. */
  readonly members: ReadonlyMap<string, readonly string[]>;
  /** In the order of the file; those with a question too. */
  readonly problems: readonly ImportProblem[];
  readonly questions: readonly Question[];
  /** How many changes the user is asked to confirm. */
  readonly count: number;
}
