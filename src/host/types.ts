import type { GraphEvent } from '../domain/meeting/event';
import type { Correction } from '../domain/register/types';

/** What a host can ask for. Anything a host does not know is light. */
export type ThemeName = 'light' | 'dark' | 'contrast';

/** Who the host says is looking. */
export interface HostUser {
  readonly name: string;
  /** Sign-in name or e-mail address, lower case; "" when the host does not tell. */
  readonly email: string;
  /** Entra ids; null when the host does not tell. */
  readonly tenant: string | null;
  readonly objectId: string | null;
}

/**
 * The appointment that stands open in Outlook, as Office.js hands it over: no consent, no network. An attendee reads it; an
 * organizer composes it, and may still change it.
 */
export interface OpenAppointment {
  readonly mode: 'read' | 'compose';
  /** The same for as long as the same appointment stands open. */
  readonly key: string;
  /** False while Outlook is slow to give the text: then only the head is here, and the rest follows with the same key. */
  readonly complete: boolean;
  /** Id for Graph (REST form, never normalised); null for an appointment that was never saved, or where Outlook gives none. */
  readonly graphId: string | null;
  /** Address of the mailbox that holds it when that is not the user's own (shared or delegated); null for the user's own. */
  readonly mailbox: string | null;
  /** Subject, times, people, body and list of attachments, in the shape in which Graph gives an event. Null where Outlook gave nothing. */
  readonly event: GraphEvent;
  /** Base64 of an attachment of `event`, by its id. Rejects with `AttachmentUnavailable` where this Outlook cannot give it. */
  readonly attachment: (id: string) => Promise<string>;
  /** Puts files on it; null for an attendee, and where this Outlook cannot. */
  readonly attach: AttachFiles | null;
}

/** A file on the open appointment. `size` in bytes, as the host tells it. */
export interface AttachedFile {
  readonly id: string;
  readonly name: string;
  readonly size: number;
}

/** The files on an appointment that is being composed. Every function rejects with `AttachFailed` only. */
export interface AttachFiles {
  /** Adds a file (base64) and gives its id. It goes along when the organizer sends the invitation. */
  readonly add: (name: string, base64: string) => Promise<string>;
  /** Takes a file off; one that is not there any more is no error. */
  readonly remove: (id: string) => Promise<void>;
  readonly list: () => Promise<readonly AttachedFile[]>;
}

/** "too-large": this file, or all together; "not-allowed": by the organisation; "unsupported": in this calendar or Outlook; "busy": try again. */
export type AttachProblem = 'too-large' | 'not-allowed' | 'unsupported' | 'busy' | 'failed';

/** Why a file could not be put on the appointment, or taken off. */
export class AttachFailed extends Error {
  override readonly name = 'AttachFailed';
  readonly problem: AttachProblem;
  /** What the host called it. */
  readonly code: string;
  constructor(problem: AttachProblem, code: string) {
    super(`${problem} (${code})`);
    this.problem = problem;
    this.code = code;
  }
}

/** This Outlook cannot hand over the content of an attachment (an older version, or a file in the cloud); Graph may. */
export class AttachmentUnavailable extends Error {
  override readonly name = 'AttachmentUnavailable';
  /** The id of the attachment in the form that Graph knows. */
  readonly graphId: string;
  constructor(message: string, graphId: string) {
    super(message);
    this.graphId = graphId;
  }
}

/** Where in Teams (or in Outlook and the Microsoft 365 app, which show personal tabs too) the tab stands. */
export type TeamsPlace = 'personal' | 'channel' | 'chat' | 'meeting' | 'side-panel' | 'settings';

export interface TeamsTab {
  readonly place: TeamsPlace;
  /** Id of the chat ("19:meeting_...@thread.v2"); null outside chats and meetings. */
  readonly chat: string | null;
  readonly channel: string | null;
  /** Where a deep link points: an address of the product such as "#/overleg/x"; "" when none. */
  readonly subPage: string;
}

/** What stands open in the host. */
export type Opened =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'appointment'; readonly appointment: OpenAppointment }
  | { readonly kind: 'tab'; readonly tab: TeamsTab };

/** Where the product runs, what is open there, and who is looking. */
export interface Host {
  readonly name: 'browser' | 'outlook' | 'teams';
  readonly theme: () => ThemeName;
  /** Calls `changed` after each change of theme until the returned function is called. */
  readonly onTheme: (changed: () => void) => () => void;
  /** BCP 47, as the host writes it: "nl-NL". */
  readonly locale: string;
  /** Null in a browser tab of its own. */
  readonly user: HostUser | null;
  /** What is open now. The same object until something changes. */
  readonly opened: () => Opened;
  /** Calls `changed` when another item is opened, or the open one changes, until the returned function is called. */
  readonly onOpened: (changed: () => void) => () => void;
  /** Opens an https or mailto address outside the pane or tab. */
  readonly openLink: (url: string) => void;
  /** An address that opens this app at a place ("#/overleg/x") from a chat or mail; null where the host has none. */
  readonly deepLink: (subPage: string, label: string) => string | null;
}

/** What the product remembers on this device. Of an invitation no more than the points that the user proposed to put right. */
export interface Choices {
  /** Role files as they were read in, in order of reading; the text is kept so that a later version can read it again. */
  readonly registers: readonly { readonly file: string; readonly text: string }[];
  /** Who the user is: person id by region id. */
  readonly people: Readonly<Record<string, string>>;
  /** True while the user looks at the demo region. */
  readonly demo: boolean;
  /** Which gremium the user said a series of meetings is: by its series (see `seriesOf`). */
  readonly meetings?: Readonly<Record<string, { readonly register: string; readonly gremium: string }>>;
  /** Whether roles that came with an invitation may be used, where that was asked: by meeting and sender. */
  readonly travels?: Readonly<Record<string, boolean>>;
  /** What the user proposed to put right and sees already: by region id. */
  readonly proposals?: Readonly<Record<string, readonly Correction[]>>;
}

/** Keeps `Choices`. A store that cannot be reached (private window) loads null and forgets what it is given; it never rejects. */
export interface ChoiceStore {
  readonly load: () => Promise<Choices | null>;
  readonly save: (choices: Choices) => Promise<void>;
  readonly clear: () => Promise<void>;
}

/** What is asked of Microsoft's sign-in: one delegated scope of Graph at a time, "Calendars.Read". */
export interface TokenRequest {
  readonly scope: string;
  /** The claims challenge of a 401 answer (JSON text, decoded), so that a token in the cache is not used again. */
  readonly claims?: string;
  /** Tenant in which to ask, for a guest there; the authority of the settings when not given. */
  readonly tenant?: string;
}

/** What came of asking for a token. Each kind has one treatment in the screens. */
export type TokenAnswer =
  | { readonly kind: 'token'; readonly token: string }
  /** Only a window that the user opens with a click can go on. */
  | { readonly kind: 'ask'; readonly why: 'consent' | 'sign-in' }
  /** The user closed the window. */
  | { readonly kind: 'cancelled' }
  /** The user said no, or an administrator has to say yes first. */
  | { readonly kind: 'refused'; readonly by: 'user' | 'organisation' }
  /** Microsoft answered for another account than the one the host shows. */
  | { readonly kind: 'other-account'; readonly expected: string; readonly got: string }
  /** The host's sign-in gave no answer in time. */
  | { readonly kind: 'no-answer' }
  /** The browser stopped the window. */
  | { readonly kind: 'blocked' }
  | { readonly kind: 'offline' }
  | { readonly kind: 'failed'; readonly code: string };

/** Signs in. Neither function rejects, and neither keeps a token anywhere but in the cache of Microsoft's library. */
export interface Auth {
  /** Without any window. */
  readonly silent: (request: TokenRequest) => Promise<TokenAnswer>;
  /** May open a window, so only from a click. */
  readonly ask: (request: TokenRequest) => Promise<TokenAnswer>;
}
