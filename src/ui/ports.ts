import { createContext, useContext } from 'react';
import type { Documents } from '../documents/types';
import type { Block } from '../domain/agenda/block';
import type { TablesResult } from '../domain/import/table';
import type { GraphEvent } from '../domain/meeting/event';
import type { Invitation, InvitationFile } from '../domain/meeting/types';
import type { Day, Register } from '../domain/register/types';
import type { Contact } from '../domain/settings/types';
import type { Desk } from '../domain/stored/desk';
import type { Sites } from '../domain/stored/provision';
import type { Graph, Scope, WaitListener } from '../graph/types';
import type { AnswerStore } from '../host/answers';
import type { SharedRegister, SharedRegisters } from '../host/registers';
import type { ChoiceStore, Host, TokenAnswer } from '../host/types';
import type { StartView } from './hosted/tab-address';

/** A file as the user chose or dropped it. `mediaType` is what the browser says, "" when it does not know. */
export interface ChosenFile {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

/** Why a file gave no invitation. Each kind has one message and one next step in the UI. */
export type ReadProblem = 'unsupported' | 'unreadable' | 'password' | 'scan' | 'empty' | 'no-event' | 'too-large';

export type ReadResult =
  | { readonly kind: 'read'; readonly invitation: Invitation }
  | { readonly kind: 'problem'; readonly problem: ReadProblem };

export type AttachmentResult =
  | { readonly kind: 'read'; readonly blocks: readonly Block[] }
  | { readonly kind: 'problem'; readonly problem: ReadProblem };

/** The fictional region: its register and its coming meetings, soonest first. */
export interface Demo {
  readonly register: Register;
  readonly meetings: readonly Invitation[];
}

/** Which register a desk is for. A file of the settings can only be read. */
export type DeskKey =
  | { readonly kind: 'shared'; readonly file: string }
  /** `reading`: a file that was read in anew is another register. */
  | { readonly kind: 'own'; readonly region: string; readonly reading: number; readonly register: Register }
  | { readonly kind: 'demo' };

/** The sites of the organisation, and how Microsoft lets the product in: into those that an administrator named, or as far as the user may go. */
export interface WorkplaceSites {
  readonly of: Sites;
  readonly access: 'selected' | 'all';
}

/** What there is inside Outlook and Teams: the organisation's settings and registers, and Microsoft Graph. */
export interface Workplace {
  /** True for a try-out with the fictional region. */
  readonly example: boolean;
  /** Id of the region that the tab was set up for; "" when it was set up for none. */
  readonly region: string;
  /** What the tab opens first; null where the host decides. */
  readonly startView: StartView | null;
  /** Who helps when something is not right; null when the settings name nobody. */
  readonly contact: Contact | null;
  /** The registers of the settings as they were at an earlier start, as far as this device has them; null when it has none. */
  readonly keptRegisters: () => Promise<readonly SharedRegister[] | null>;
  readonly freshRegisters: () => Promise<SharedRegisters>;
  /** Hears of a register of the settings that changed, whoever changed it. */
  readonly onRegister: (listener: (file: string, register: Register, readAt: string | null) => void) => () => void;
  /** Loads Graph's client when it is first needed. */
  readonly loadGraph: () => Promise<Graph>;
  /** Asks Microsoft for a scope, in the tenant where it was last missed; may open a window, so only from a click. */
  readonly ask: (scope: Scope, claims: string | null) => Promise<TokenAnswer>;
  /** Hears while a request waits because Microsoft asked for it. */
  readonly onWait: (listener: WaitListener) => () => void;
  /** The SharePoint sites in which registers are kept; null where there are none. */
  readonly sites: WorkplaceSites | null;
  readonly answers: AnswerStore;
  /** An event as an invitation, its text read. `fetchFile` gives the base64 of an attachment by its id. */
  readonly readEvent: (event: GraphEvent, fetchFile: (id: string) => Promise<string>) => Promise<Invitation>;
  /** The same at once, without the text and the attachments. */
  readonly headOf: (event: GraphEvent) => Invitation;
  /** Forgets everything that this device keeps for this user. */
  readonly forget: () => Promise<void>;
  /** Tells the host that something can be seen. */
  readonly shown: () => void;
}

/** Everything that the screens need from outside; src/compose decides what stands behind it. */
export interface Ports {
  readonly host: Host;
  readonly store: ChoiceStore;
  readonly now: () => Date;
  /** The local day (Europe/Amsterdam). */
  readonly today: () => Day;
  readonly readFile: (file: ChosenFile) => Promise<ReadResult>;
  /** `html` when the clipboard had it, so that numbering and tables survive. */
  readonly readPasted: (text: string, html: string | null) => Promise<ReadResult>;
  readonly readAttachment: (file: InvitationFile) => Promise<AttachmentResult>;
  readonly loadDemo: (today: Day) => Promise<Demo>;
  /** The same without the text of the meetings (`blocks` are empty): soon there, for the base hats. */
  readonly loadDemoHeads: (today: Day) => Promise<Demo>;
  /** All tables of an Excel workbook or a CSV file. Rejects only when a part of the product could not be loaded. */
  readonly readTables: (file: { readonly name: string; readonly bytes: Uint8Array }) => Promise<TablesResult>;
  /** Makes Excel and Word files; loaded when the user asks for one. */
  readonly documents: () => Promise<Documents>;
  /** The text of a role file to start from. */
  readonly emptyRegister: () => Promise<string>;
  /**
   * The desk of a register: to read it as it is now, and to change it. The same desk for the same key. Rejects only when a part of the
   * product could not be loaded.
   */
  readonly openDesk: (key: DeskKey) => Promise<Desk>;
  /** Null in a browser tab of its own. */
  readonly workplace: Workplace | null;
}

const PortsContext = createContext<Ports | null>(null);

export const PortsProvider = PortsContext.Provider;

/** What Outlook and Teams give. Throws in a browser tab: only screens of those hosts use it. */
export function useWorkplace(): Workplace {
  const { workplace } = usePorts();
  if (workplace === null) throw new Error('useWorkplace needs a host');
  return workplace;
}

/** The ports of this page. Throws outside `PortsProvider`. */
export function usePorts(): Ports {
  const ports = useContext(PortsContext);
  if (ports === null) throw new Error('usePorts needs a PortsProvider above it');
  return ports;
}
