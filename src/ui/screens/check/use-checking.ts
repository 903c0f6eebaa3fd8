import { type Dispatch, useEffect, useRef } from 'react';
import { correctionAt } from '../../../domain/corrections/make';
import type { AgendaCheck } from '../../../domain/meeting/check';
import type { AssessedMeeting } from '../../../domain/meeting/types';
import type { CorrectedFields, Correction } from '../../../domain/register/types';
import { addCorrection, withdrawCorrection } from '../../../domain/stored/changes';
import { useScreen } from '../../components/screen';
import { useDesk } from '../../desk/use-desk';
import { usePorts } from '../../ports';
import type { OpenMeeting, Session, SessionAction } from '../../session/session';
import { nlCorrections } from '../../text/nl-corrections';
import { nlHosted } from '../../text/nl-hosted';
import { whoseHats } from '../../view/whose-hats';
import { type Corrector, useCorrector } from '../wrong/use-corrector';

/** What someone who checks an agenda may do at once. */
export interface Checking {
  /** False until it is known that this user may change the register. */
  readonly mayWrite: boolean;
  readonly corrector: Corrector;
  /** Settles something at a point (0-based index) for everyone. */
  readonly choose: (index: number, fields: CorrectedFields) => void;
  readonly undo: (correction: Correction) => void;
}

/**
 * Settles what is open, says what is left, and brings the focus to the next choice: the button that had it is gone by then. Where
 * nothing is left the focus goes to the element with the id `doneId`. Source: ux.md O4.
 */
export function useChecking(
  session: Session,
  dispatch: Dispatch<SessionAction>,
  meeting: OpenMeeting,
  assessed: AssessedMeeting,
  check: AgendaCheck,
  doneId: string,
): Checking {
  const { host, now } = usePorts();
  const { announce } = useScreen();
  const { register } = assessed;
  const { desk, state } = useDesk(session, dispatch, register);
  const corrector = useCorrector(session, dispatch, register);
  const settled = useRef<number | null>(null);
  const left = new Set(check.findings.map(({ index }) => index)).size;

  const told = useRef<number | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each new judgement of the agenda counts, also with as many choices left
  useEffect(() => {
    const from = settled.current;
    settled.current = null;
    const before = told.current;
    told.current = left;
    if (from === null) {
      if (before !== left) announce(nlHosted.check.spoken(left));
      return;
    }
    announce(nlCorrections.check.next(left));
    const rows = [...document.querySelectorAll<HTMLElement>('[data-choice]')];
    const next = rows.find((row) => Number(row.dataset.choice) >= from) ?? rows[0];
    const rest = document.getElementById(doneId) ?? document.querySelector<HTMLElement>('h1');
    (next?.querySelector('button') ?? rest)?.focus();
  }, [check]);

  async function settle(index: number, fields: CorrectedFields): Promise<void> {
    const author = whoseHats(session, assessed, meeting).viewer?.name ?? host.user?.name ?? '';
    const made = correctionAt(assessed, index, fields, { author, at: now().toISOString(), note: '' });
    // Before it is sent: the agenda may be judged anew before the answer is here.
    settled.current = index;
    const { changed } = await corrector.submit((at) => (made === null ? [] : addCorrection(at, made)));
    if (!changed) settled.current = null;
  }

  function undo(correction: Correction): void {
    if (correction.state === 'proposed') dispatch({ type: 'proposal-withdrawn', id: correction.id });
    else void corrector.submit((at) => withdrawCorrection(at, correction.id));
  }

  return {
    mayWrite: desk !== null && corrector.writable && state.mayWrite !== false,
    corrector,
    choose: (index, fields) => void settle(index, fields),
    undo,
  };
}
