import type { GraphEvent } from '../domain/meeting/event';
import type { Sites } from '../domain/stored/provision';
import type { RowSource } from '../domain/stored/types';

/** The delegated scopes that the product may ask for, each only when it is first needed. */
export type Scope =
  | 'Calendars.Read'
  | 'Calendars.Read.Shared'
  | 'Chat.ReadBasic'
  /** The sites that an administrator named, as far as the user may go there: reading, changing and making lists. */
  | 'Sites.Selected'
  | 'Sites.Read.All'
  | 'Sites.ReadWrite.All'
  | 'Sites.Manage.All';

/** Why Graph gave no answer. A few kinds, each with one fixed treatment in the screens. */
export type GraphProblem =
  /** The user has to be asked first, from a click. `claims` is the challenge to hand to the sign-in, if there was one. */
  | {
      readonly kind: 'ask';
      readonly why: 'consent' | 'sign-in';
      readonly scope: Scope;
      readonly claims: string | null;
    }
  | { readonly kind: 'refused'; readonly by: 'user' | 'organisation'; readonly scope: Scope }
  | { readonly kind: 'other-account'; readonly expected: string; readonly got: string }
  /** The sign-in of the host stays silent, or its window was stopped by the browser. */
  | { readonly kind: 'no-sign-in'; readonly code: string }
  /** No network, or the connection was cut off. */
  | { readonly kind: 'offline' }
  /** Nothing came back in time. */
  | { readonly kind: 'slow' }
  /** 429, 503 or 504, also after the client's own attempts. `seconds` until it makes sense to try again. */
  | { readonly kind: 'busy'; readonly seconds: number }
  /** The signed-in user may not see this (a shared calendar). */
  | { readonly kind: 'forbidden' }
  | { readonly kind: 'not-found' }
  /** Someone changed it in the meantime (412). */
  | { readonly kind: 'changed' }
  /** Anything else: an answer that is no JSON, an unexpected status. `status` is null when there was none. */
  | { readonly kind: 'broken'; readonly status: number | null; readonly code: string };

/** The one error that the Graph layer rejects with. */
export class GraphFailure extends Error {
  override readonly name = 'GraphFailure';
  readonly problem: GraphProblem;
  constructor(problem: GraphProblem) {
    super(problem.kind);
    this.problem = problem;
  }
}

/** Gives an access token for a scope, silently. Rejects with `GraphFailure` when the user has to be asked, refused, or is offline. */
export type TokenSource = (scope: Scope, claims: string | null) => Promise<string>;

/** Where an event is: its id, and the mailbox when that is not the user's own. */
export interface EventRef {
  readonly id: string;
  /** Address of a shared or delegated mailbox; null for the user's own. */
  readonly mailbox: string | null;
}

/** A meeting in a calendar, without its text and its attachments. */
export interface CalendarEntry {
  readonly ref: EventRef;
  /** `body` and `attachments` are left out. */
  readonly event: GraphEvent;
  readonly joinUrl: string | null;
  readonly isOrganizer: boolean;
  /** Name of the calendar; "" for the user's main one. */
  readonly calendar: string;
}

/** What the calendars of the user hold. */
export interface CalendarView {
  /** Soonest first; one entry for each `iCalUId`; cancelled meetings left out. */
  readonly entries: readonly CalendarEntry[];
  /** Names of calendars that could not be read with the scopes given so far. */
  readonly closed: readonly string[];
  /** True when there were more meetings than were asked for. */
  readonly cutOff: boolean;
}

/** An event with its text and the list of its attachments. JSON: it can be kept and read back. */
export interface FullEvent {
  readonly ref: EventRef;
  readonly event: GraphEvent;
}

/** What is known of a Teams meeting before its event is found. Instants are UTC, ISO 8601. */
export interface TeamsMeetingQuery {
  /** "19:meeting_...@thread.v2" */
  readonly chat: string;
  /** Now: the search looks from a day before to `DAYS_AHEAD` days after it. */
  readonly now: string;
  /** True when reading the chat was allowed before, so that it can go along in the first round. */
  readonly mayReadChat: boolean;
}

export type TeamsMeetingAnswer =
  | { readonly kind: 'found'; readonly found: FullEvent }
  /** The links in the calendar do not say which meeting belongs to this chat: only the chat itself can ("Chat.ReadBasic"). */
  | { readonly kind: 'needs-chat' }
  /** Not in the calendar of this user: not invited, or further away than the search looks. */
  | { readonly kind: 'absent' };

/** Everything the product asks of Microsoft Graph in this version. Every function rejects with `GraphFailure` only, save those about registers. */
export interface Graph {
  /**
   * Meetings between two UTC instants in all calendars of the user. One round trip when the own calendar fits on a page and
   * there are no others. `shared`: also calendars of others (needs "Calendars.Read.Shared").
   */
  readonly calendar: (from: string, until: string, shared: boolean, signal?: AbortSignal) => Promise<CalendarView>;
  /** Events with text and attachment list, in the order asked; those that are gone are left out. One round trip for each 20. */
  readonly events: (refs: readonly EventRef[], signal?: AbortSignal) => Promise<readonly FullEvent[]>;
  /** Base64 of a file attachment. */
  readonly attachment: (ref: EventRef, id: string, signal?: AbortSignal) => Promise<string>;
  /** The event of a Teams meeting, in at most two round trips unless the calendar has many pages. */
  readonly teamsMeeting: (query: TeamsMeetingQuery, signal?: AbortSignal) => Promise<TeamsMeetingAnswer>;
  /**
   * The register in the lists of a site ("https://regio.sharepoint.com/sites/bestuur"). `me`: name of the signed-in user, for the rows
   * that this user changes; "" when it is not known. Makes no request, and rejects with `StoreFailure`.
   */
  readonly register: (site: string, me: string) => RowSource;
  /** What sites have of a register, and making the rest. Rejects with `StoreFailure`. */
  readonly sites: Sites;
}

/** Told while a request waits because Microsoft asked for it; `seconds` until the next attempt, 0 when waiting is over. */
export type WaitListener = (seconds: number) => void;
