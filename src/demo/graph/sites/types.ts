import type { Person } from '../../../domain/register/types';
import type { JsonObject } from '../answer';

/** What someone may do on a site; each includes those before it. */
export type Right = 'none' | 'read' | 'write' | 'manage';

/** A column of a list. */
export interface HeldColumn {
  readonly id: string;
  readonly name: string;
  readonly displayName: string;
  /** Name of the facet that says what it holds ("text"), and its content. */
  readonly facet: string;
  readonly settings: JsonObject;
  readonly indexed: boolean;
  readonly unique: boolean;
  readonly required: boolean;
  readonly readOnly: boolean;
}

/** What was changed when, and by whom. */
export interface HeldVersion {
  /** Own columns with a value; SharePoint keeps no empty ones. */
  readonly fields: JsonObject;
  readonly by: Pick<Person, 'id' | 'name' | 'email'>;
  /** UTC instant. */
  readonly at: string;
}

/** A row of a list. Replaced by a new object at each change. */
export interface HeldItem {
  readonly id: number;
  readonly guid: string;
  /** Oldest first; the last is what it is now. */
  readonly versions: readonly HeldVersion[];
  /** Number of the change in which it got so; counts over the whole list. */
  readonly change: number;
  readonly deleted: boolean;
}

/** A list as it is now. The properties that are not readonly change when the list does. */
export interface HeldList {
  readonly id: string;
  /** Last part of its address; never changes. */
  readonly name: string;
  readonly displayName: string;
  readonly template: string;
  readonly made: HeldVersion;
  columns: readonly HeldColumn[];
  readonly items: Map<number, HeldItem>;
  /** Number of the last change. */
  changes: number;
}

/** A site with its lists. */
export interface HeldSite {
  /** "host,guid,guid" */
  readonly id: string;
  readonly host: string;
  /** "/sites/bestuur"; "" for the root of the host. */
  readonly path: string;
  readonly displayName: string;
  /** What a person may do there, by e-mail address. */
  readonly rightOf: (email: string) => Right;
  /** What the app was given there under "Sites.Selected". */
  readonly selected: Right;
  readonly lists: HeldList[];
}

/** The sites of one world: several users, each with an embedded Graph of their own, can share them. */
export interface HeldSites {
  readonly all: readonly HeldSite[];
  readonly now: () => Date;
  readonly nextGuid: () => string;
  /** Which delta tokens still count: those given in this time. */
  readonly epoch: () => number;
  /** From now on all delta tokens that were given have expired. */
  readonly expire: () => void;
}
