import { useState } from 'react';
import type { Register } from '../../domain/register/types';
import type { Conflict, Desk, Settlement } from '../../domain/stored/desk';
import { useScreen } from '../components/screen';
import { useCrash } from '../components/use-crash';
import { nlChange } from '../text/nl-change';
import { ConflictDialog } from './ConflictDialog';

interface ConflictsProps {
  readonly desk: Desk;
  readonly register: Register;
  /** In the order in which they are shown; at least one. */
  readonly conflicts: readonly Conflict[];
  /** When each has been chosen, or the user wants to choose later. */
  readonly onClose: () => void;
}

/** Lets the user choose for each conflict in turn. What is not chosen now stays kept, and is asked again later. */
export default function Conflicts({ desk, register, conflicts, onClose }: ConflictsProps) {
  const { show } = useScreen();
  const crash = useCrash();
  const [left, setLeft] = useState(conflicts);
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState(false);
  const [conflict, ...others] = left;
  if (conflict === undefined) return null;
  const settle = (how: Settlement): void => {
    setBusy(true);
    setFailed(false);
    desk.settle(conflict.id, how).then((outcome) => {
      setBusy(false);
      if (outcome.kind === 'refused' || outcome.kind === 'unkept') {
        setFailed(true);
        return;
      }
      if (outcome.kind === 'partly') show(nlChange.outcome.partly, null);
      const next = outcome.kind === 'conflict' ? [...outcome.conflicts, ...others] : others;
      setLeft(next);
      if (next.length > 0) return;
      if (outcome.kind !== 'partly')
        show(outcome.kind === 'kept' ? nlChange.outcome.kept : nlChange.outcome.saved, null);
      onClose();
    }, crash);
  };
  return (
    <ConflictDialog
      key={conflict.id}
      conflict={conflict}
      register={register}
      busy={busy}
      failed={failed}
      onSettle={settle}
      onCancel={onClose}
    />
  );
}
