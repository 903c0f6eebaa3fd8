import type { JsonObject } from './answer';
import type { Mailboxes } from './mailboxes';
import type { HeldSites } from './sites/types';
import type { DemoWorld } from './world';

/** A request to one resource, alone or as an item of a batch. */
export interface Call {
  readonly method: string;
  readonly url: URL;
  readonly headers: Headers;
  /** null when there is none, or none that is a JSON object. */
  readonly body: JsonObject | null;
  /** Scopes of the token. */
  readonly scopes: readonly string[];
}

/** What the resources answer from. */
export interface Server {
  readonly world: DemoWorld;
  readonly mailboxes: Mailboxes;
  readonly sites: HeldSites;
  readonly largestPage: number;
}
