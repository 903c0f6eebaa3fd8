import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useBaseStyles } from '../../../components/base-styles';
import type { Submitting } from '../../../desk/use-submit';
import { nl } from '../../../text/nl';
import { nlChange } from '../../../text/nl-change';
import type { DialogProps } from './dialog-props';

interface SaveButtonsProps extends Pick<DialogProps, 'desk'> {
  readonly submitting: Submitting;
  readonly label?: string;
  readonly onCancel: () => void;
  /** False where there is nothing to save. */
  readonly enabled?: boolean;
  readonly children?: ReactNode;
}

/** "Opslaan" and "Annuleren" of a dialog; what is saved waits for a desk that is still being opened. */
export function SaveButtons({
  desk,
  submitting: { busy },
  label = nlChange.frame.save,
  onCancel,
  enabled = true,
  children,
}: SaveButtonsProps) {
  const base = useBaseStyles();
  const waits = desk === null;
  return (
    <>
      <Button appearance="primary" type="submit" className={base.target} disabledFocusable={busy || waits || !enabled}>
        {label}
      </Button>
      <Button className={base.target} onClick={onCancel}>
        {nl.common.cancel}
      </Button>
      {children}
      <p role="status" className={base.small} style={{ alignSelf: 'center' }}>
        {waits ? nlChange.frame.opening : busy ? nlChange.outcome.saving : ''}
      </p>
    </>
  );
}
