import { useState } from 'react';
import { undoOf } from '../../domain/stored/changes';
import type { Conflict, Desk, Outcome } from '../../domain/stored/desk';
import type { Change, StoredRow } from '../../domain/stored/types';
import { useScreen } from '../components/screen';
import { useCrash } from '../components/use-crash';
import { nlChange } from '../text/nl-change';

const words = nlChange.outcome;

/** How it stands with what was handed in. */
export interface Submitting {
  readonly busy: boolean;
  /** Why nothing was saved or kept; the form stays. Null as long as nothing was handed in, or it went well. */
  readonly failure: Extract<Outcome, { readonly kind: 'refused' | 'unkept' }> | null;
  /** What met a change of someone else, and waits for a choice. */
  readonly conflicts: readonly Conflict[];
  readonly submit: (changes: readonly Change[]) => void;
}

/** A change with the row as it was before, so that it can be undone. */
interface Done {
  readonly change: Change;
  readonly before: StoredRow | null;
}

/** Takes changes back, the last one first. Says what came of it in a sentence. */
async function takeBack(desk: Desk, done: readonly Done[]): Promise<string> {
  const changes = [...done].reverse().flatMap(({ change, before }) => undoOf(change, before) ?? []);
  const outcome = await desk.submit(changes);
  if (outcome.kind === 'saved') return words.undone;
  return outcome.kind === 'kept' ? words.undoKept : words.undoFailed;
}

/**
 * Hands changes to a desk and says what came of them: saved or kept shows a message with "Ongedaan maken" and calls `onDone`; a change
 * of someone else in the same fields, a refusal and a failure leave the form as it is.
 */
export function useSubmit(desk: Desk | null, onDone: () => void): Submitting {
  const { show } = useScreen();
  const crash = useCrash();
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Submitting['failure']>(null);
  const [conflicts, setConflicts] = useState<readonly Conflict[]>([]);

  const settle = (outcome: Outcome, at: Desk, done: readonly Done[]): void => {
    if (outcome.kind === 'refused' || outcome.kind === 'unkept') {
      setFailure(outcome);
      return;
    }
    if (outcome.kind === 'conflict') {
      setConflicts(outcome.conflicts);
      return;
    }
    if (outcome.kind === 'partly') {
      // What was not taken stands above the roles by now.
      show(words.partly, null);
      onDone();
      return;
    }
    const undo = (): void => void takeBack(at, done).then((text) => show(text, null), crash);
    const mayUndo = done.some(({ change, before }) => undoOf(change, before) !== null);
    show(outcome.kind === 'saved' ? words.saved : words.kept, mayUndo ? undo : null);
    onDone();
  };
  const submit = (changes: readonly Change[]): void => {
    if (desk === null || busy) return;
    if (changes.length === 0) {
      show(words.nothing, null);
      onDone();
      return;
    }
    const done = changes.map((change) => ({ change, before: desk.row(change.list, change.id) }));
    setBusy(true);
    setFailure(null);
    desk.submit(changes).then((outcome) => {
      setBusy(false);
      settle(outcome, desk, done);
    }, crash);
  };
  return { busy, failure, conflicts, submit };
}
