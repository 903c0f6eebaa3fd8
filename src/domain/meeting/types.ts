import type { Block } from '../agenda/block';
import type { AgendaReading } from '../agenda/types';
import type { ItemHats, JudgedItem } from '../hats/types';
import type { Correction, Day, Gremium, Person, Register } from '../register/types';

export interface Address {
  readonly name: string;
  /** Lower case; "" when unknown. */
  readonly email: string;
}

/** A file that came with the invitation. `read` gives its bytes; it may fetch, so it is only called when needed. */
export interface InvitationFile {
  readonly name: string;
  readonly mediaType: string;
  /** Bytes; null when unknown. */
  readonly size: number | null;
  readonly read: () => Promise<Uint8Array>;
}

/** A meeting invitation, whatever it came from. */
export interface Invitation {
  readonly subject: string;
  /** UTC instants as ISO 8601 with "Z"; null when the source has no time (a Word file, pasted text). */
  readonly start: string | null;
  readonly end: string | null;
  readonly location: string;
  readonly organizer: Address | null;
  readonly attendees: readonly Address[];
  readonly blocks: readonly Block[];
  readonly files: readonly InvitationFile[];
  /** `iCalUId` of the event; null when there is none. */
  readonly uid: string | null;
}

/** One gremium that this meeting may be, with the words that say so. */
export interface GremiumCandidate {
  readonly register: string;
  readonly gremium: string;
  /** 0..1 */
  readonly strength: number;
  readonly reasons: readonly GremiumReason[];
}

export interface GremiumReason {
  readonly kind: 'subject' | 'body' | 'organizer' | 'attendees';
  /** The words found, or the count of members among the invitees. */
  readonly detail: string;
}

/** The answer to "which meeting is this?". "unknown" is an answer; so is a choice for the user. */
export type GremiumAnswer =
  | { readonly kind: 'known'; readonly best: GremiumCandidate; readonly others: readonly GremiumCandidate[] }
  | { readonly kind: 'unknown'; readonly candidates: readonly GremiumCandidate[] };

/** A meeting with everything the register says about it. */
export interface AssessedMeeting {
  readonly invitation: Invitation;
  readonly register: Register;
  readonly gremium: Gremium | null;
  readonly answer: GremiumAnswer;
  /** Local day of the meeting, the day on which roles are looked up. */
  readonly day: Day;
  readonly agenda: AgendaReading & { readonly from: 'body' | 'attachment' | 'none'; readonly file: string | null };
  readonly items: readonly JudgedItem[];
  /** `corrections[i]` belongs to `items[i]`: what people put right there, newest first. Proposals of this device are among them. */
  readonly corrections: readonly (readonly Correction[])[];
  /** Corrections of this meeting that fit no item any more, newest first. */
  readonly unplaced: readonly Correction[];
  /** Members of the gremium on that day, in the order of the register. */
  readonly members: readonly Person[];
  /** `hats[i]` belongs to `items[i]`: one entry per member, in the order of `members`. */
  readonly hats: readonly (readonly ItemHats[])[];
  /** Base hats of each member in this gremium, whatever the agenda says (known before the agenda is read). */
  readonly baseHats: ReadonlyMap<string, ItemHats>;
}
