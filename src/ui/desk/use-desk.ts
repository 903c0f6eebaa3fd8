import { type Dispatch, useEffect, useState, useSyncExternalStore } from 'react';
import type { Register } from '../../domain/register/types';
import type { Desk, DeskState } from '../../domain/stored/desk';
import { usePorts } from '../ports';
import { deskKeyOf, type Session, type SessionAction } from '../session/session';
import { usableTravel } from '../session/travel';
import { tellSession } from './tell-session';

/** A register on a screen: what it says at once, and its desk as soon as that is there. */
export interface RegisterDesk {
  /** Null while the desk is being opened, and for a register that no desk is for. */
  readonly desk: Desk | null;
  /** As far as known; before the desk is there: the register as the session has it, without the right to change it. */
  readonly state: DeskState;
}

interface Opened {
  readonly known: string;
  readonly desk: Desk;
  /** The register when this screen opened its desk. */
  readonly first: Register;
}

const UNKNOWN: Omit<DeskState, 'register' | 'readAt'> = {
  mayWrite: null,
  pending: 0,
  conflicts: [],
  refused: [],
  trouble: null,
  faults: [],
};

const NOTHING_HEARD = (): (() => void) => () => {};

/**
 * Opens the desk of a register in use. What changes in it goes to the session too, so that every other screen follows. The screen can
 * show the register from the first moment: nothing here waits.
 */
export function useDesk(session: Session, dispatch: Dispatch<SessionAction>, register: Register): RegisterDesk {
  const { openDesk } = usePorts();
  const region = register.region.id;
  // What came with an invitation is a copy: a change to the register itself would not show in it.
  const travelled = session.meetings.some((meeting) => usableTravel(meeting)?.register === register);
  const key = travelled ? null : deskKeyOf(session, region);
  const known = key === null ? '' : JSON.stringify({ ...key, register: region });
  const [opened, setOpened] = useState<Opened | null>(null);
  const desk = opened?.known === known ? opened.desk : null;

  // biome-ignore lint/correctness/useExhaustiveDependencies: another object for the same register opens no other desk
  useEffect(() => {
    if (key === null) return;
    let gone = false;
    openDesk(key).then(
      (found) => {
        if (gone) return;
        setOpened({ known, desk: found, first: found.state().register });
        void found.refresh();
      },
      // Without the part that changes things the register can still be read; the next screen tries again.
      () => {},
    );
    return () => {
      gone = true;
    };
  }, [openDesk, known]);

  const state = useSyncExternalStore(desk?.onChange ?? NOTHING_HEARD, desk?.state ?? (() => null));
  // biome-ignore lint/correctness/useExhaustiveDependencies: `known` stands for the key
  useEffect(() => {
    if (desk === null || state === null || key === null) return;
    // A file stays as it was read in until something in it changes.
    if (key.kind === 'own' && state.register === opened?.first) return;
    void tellSession(desk, key, dispatch);
  }, [state?.register, state?.readAt, known, dispatch]);

  const shared = session.shared.find(({ register: one }) => one.region.id === region);
  // A desk that was never read knows nothing yet: what the session has is shown until it does.
  if (state !== null && (state.readAt !== null || state.pending > 0)) return { desk, state };
  const before: DeskState = { ...(state ?? UNKNOWN), register, readAt: shared?.readAt ?? null };
  return { desk, state: before };
}
