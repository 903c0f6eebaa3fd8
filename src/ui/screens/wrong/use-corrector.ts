import { type Dispatch, useCallback, useState } from 'react';
import type { Register } from '../../../domain/register/types';
import { undoOf } from '../../../domain/stored/changes';
import type { Desk, Outcome, Settlement } from '../../../domain/stored/desk';
import { type Planning, planningOn } from '../../../domain/stored/planning';
import type { Change } from '../../../domain/stored/types';
import { useScreen } from '../../components/screen';
import { newId } from '../../desk/new-id';
import { tellSession } from '../../desk/tell-session';
import { usePorts } from '../../ports';
import { deskKeyOf, type Session, type SessionAction } from '../../session/session';
import { nl } from '../../text/nl';
import { nlCorrections } from '../../text/nl-corrections';

/** Changes the register of a meeting from a screen that shows hats. */
export interface Corrector {
  /** False for a register that cannot be written at all: it came with the invitation. */
  readonly writable: boolean;
  readonly busy: boolean;
  /** What became of the last change, where that asks for words or a choice; null when all went well. */
  readonly outcome: Outcome | null;
  /**
   * Changes the register as planned on it. Saved, and kept for later: says so, with a way back. `changed` tells whether the register has it.
   * A plan of nothing is saved already.
   */
  readonly submit: (
    plan: (at: Planning) => readonly Change[],
    /** What to do instead where the user may not write; without it `outcome` says so. */
    whenRefused?: () => void,
  ) => Promise<{ readonly changed: boolean }>;
  /** Chooses between two versions, where `outcome` is a conflict. */
  readonly settle: (conflict: string, how: Settlement) => Promise<void>;
  readonly forget: () => void;
}

/** False for a register that came with the invitation, also where the region's own is in use beside it: a change of that would not show. */
function isInUse({ shared, own, demo }: Session, register: Register): boolean {
  return [...shared, ...own, ...(demo === null ? [] : [demo])].some((one) => one.register === register);
}

/** Opens the desk when it is first needed: looking at hats asks nothing of anyone. */
export function useCorrector(session: Session, dispatch: Dispatch<SessionAction>, register: Register): Corrector {
  const { openDesk, today } = usePorts();
  const { show } = useScreen();
  const [busy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const key = isInUse(session, register) ? deskKeyOf(session, register.region.id) : null;

  const use = useCallback(
    async <Value>(act: (desk: Desk) => Promise<Value>): Promise<Value | null> => {
      if (key === null) return null;
      setBusy(true);
      try {
        const desk = await openDesk(key);
        const value = await act(desk);
        await tellSession(desk, key, dispatch);
        return value;
      } catch {
        // The part of the product that changes things could not be loaded.
        setOutcome({ kind: 'unkept', trouble: 'offline', detail: null });
        return null;
      } finally {
        setBusy(false);
      }
    },
    [key, openDesk, dispatch],
  );

  const submit: Corrector['submit'] = async (plan, whenRefused) => {
    setOutcome(key === null ? { kind: 'refused' } : null);
    const done = await use(async (desk) => {
      const changes = plan(planningOn(desk, newId, today()));
      if (changes.length === 0) return { answer: { kind: 'saved' } as Outcome, undo: [] };
      const before = changes.map((change) => ({ change, row: desk.row(change.list, change.id) }));
      const answer = await desk.submit(changes);
      const undo = before.reverse().flatMap(({ change, row }) => undoOf(change, row) ?? []);
      return { answer, undo };
    });
    if (done === null) return { changed: false };
    const { answer, undo } = done;
    const changed = answer.kind === 'saved' || answer.kind === 'kept';
    if (answer.kind === 'refused' && whenRefused !== undefined) whenRefused();
    else if (!changed) setOutcome(answer);
    else {
      const words = answer.kind === 'saved' ? nl.common.saved : nlCorrections.outcome.kept;
      show(words, undo.length === 0 ? null : () => void use((desk) => desk.submit(undo)).then(told));
    }
    return { changed };
  };

  // The screen that asked for it may be gone by now: the message of the page says what became of it.
  const told = (answer: Outcome | null): void => {
    const words = nlCorrections.outcome;
    if (answer?.kind === 'saved') show(words.undone, null);
    else if (answer?.kind === 'kept') show(words.kept, null);
    else show(answer?.kind === 'refused' ? words.refused : words.notUndone, null);
  };

  const settle: Corrector['settle'] = async (conflict, how) => {
    const answer = await use((desk) => desk.settle(conflict, how));
    setOutcome(answer === null || answer.kind === 'saved' || answer.kind === 'kept' ? null : answer);
  };

  return { writable: key !== null, busy, outcome, submit, settle, forget: () => setOutcome(null) };
}
