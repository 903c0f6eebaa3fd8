import { createContext, useContext } from 'react';
import type { Block } from '../domain/agenda/block';
import type { Invitation, InvitationFile } from '../domain/meeting/types';
import type { Day, Register } from '../domain/register/types';
import type { ChoiceStore, Host } from '../host/types';

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

/** Everything that the screens need from outside; compose.ts decides what stands behind it. */
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
  /** The text of a role file to start from. */
  readonly emptyRegister: () => Promise<string>;
}

const PortsContext = createContext<Ports | null>(null);

export const PortsProvider = PortsContext.Provider;

/** The ports of this page. Throws outside `PortsProvider`. */
export function usePorts(): Ports {
  const ports = useContext(PortsContext);
  if (ports === null) throw new Error('usePorts needs a PortsProvider above it');
  return ports;
}
