import type { AgendaHints } from '../agenda/read';
import type { Address } from '../meeting/types';
import type { Register } from '../register/types';

/** Name of the file on the invitation. There is never more than one. */
export const TRAVEL_FILE = 'rolvast.json';

/** Version of the file that this product writes, and the highest that it reads. */
export const TRAVEL_VERSION = 1;

/** The largest file that is written or read, in bytes of UTF-8. */
export const MAX_BYTES = 512 * 1024;

/** How deep objects and lists may stand in each other; what is written needs six. */
export const MAX_DEPTH = 8;

/** The most rows of one list, of topics of one kind, of aliases of one topic and of names in the text, and the longest texts, in characters. */
export const MOST_ROWS = 2000;
export const MOST_TOPICS = 800;
export const MOST_ALIASES = 60;
export const MOST_NAMES = 400;
export const LONGEST_TEXT = 2000;
export const LONGEST_NAME = 300;

/** Which meeting a file was made for. */
export interface TravelMeeting {
  /** `iCalUId`; "" where the organizer's Outlook did not tell. */
  readonly uid: string;
  readonly subject: string;
  /** UTC instant; null for an invitation without a time. */
  readonly start: string | null;
  /** E-mail address in lower case; "" when unknown. */
  readonly organizer: string;
}

/** Roles that came with an invitation, validated. */
export interface Travel {
  /** Only what this one meeting needs. */
  readonly register: Register;
  /** Id of the gremium that meets. */
  readonly gremium: string;
  /** Names in the text of the invitation that the reader of agendas knows from the whole register. */
  readonly hints: AgendaHints;
  /** Who put the file on the invitation: its organizer where that was vouched for, else who the file says. */
  readonly by: Address;
  /** UTC instant at which that was. */
  readonly at: string;
}

/** What a file on an invitation turned out to be. */
export type TravelResult =
  | { readonly kind: 'trusted'; readonly travel: Travel }
  /**
   * "other-sender": not the organizer put it there; "unvouched": the invitation is a saved copy, which anyone can have changed;
   * "other-day": it was made for another day (a moved or repeated meeting).
   */
  | {
      readonly kind: 'ask';
      readonly why: 'other-sender' | 'unvouched' | 'other-day';
      readonly day: string | null;
      readonly travel: Travel;
    }
  /** Not used. One sentence in Dutch that says why. `unread`: there is no file to judge, this time. */
  | { readonly kind: 'refused'; readonly message: string; readonly unread?: true };

/** What came of making a file. */
export type TravelFile =
  | {
      readonly kind: 'written';
      readonly text: string;
      /** Names of the people and how many roles go along; for the note that says so. */
      readonly people: readonly string[];
      readonly roles: number;
      /** Names of what points and roles are about. */
      readonly subjects: readonly string[];
      readonly corrections: number;
    }
  /** It cannot be made small enough; a sentence in Dutch with what to do. */
  | { readonly kind: 'refused'; readonly message: string };
