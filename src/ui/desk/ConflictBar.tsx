import { Button, mergeClasses } from '@fluentui/react-components';
import { lazy, Suspense, useRef, useState } from 'react';
import type { Desk, DeskState } from '../../domain/stored/desk';
import { useBaseStyles } from '../components/base-styles';
import { Notice } from '../components/Notice';

const Conflicts = lazy(() => import('./Conflicts'));

interface ConflictBarProps {
  /** Null while it is being opened: then nothing is known of conflicts. */
  readonly desk: Desk | null;
  readonly state: DeskState;
  /** What the bar says about a number of changes, and its button. */
  readonly words: { readonly bar: (n: number) => string; readonly look: string };
}

/** Above a screen: changes that met those of someone else and wait for a choice, also from an earlier visit. Nothing when there are none. */
export function ConflictBar({ desk, state, words }: ConflictBarProps) {
  const base = useBaseStyles();
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLDivElement>(null);
  const waiting = state.conflicts.length;
  const close = (): void => {
    setOpen(false);
    // The bar is gone when all are chosen; then the title of the screen takes the focus.
    setTimeout(() => {
      const next = button.current?.querySelector('button') ?? document.querySelector<HTMLElement>('h1');
      next?.focus();
    });
  };
  return (
    <>
      {waiting > 0 && (
        <div className={base.section} ref={button}>
          <Notice intent="warning">
            <span role="status">{words.bar(waiting)}</span>{' '}
            <Button
              appearance="transparent"
              className={mergeClasses(base.textButton, base.onColour)}
              onClick={() => setOpen(true)}
            >
              {words.look}
            </Button>
          </Notice>
        </div>
      )}
      {open && desk !== null && (
        <Suspense fallback={null}>
          <Conflicts desk={desk} register={state.register} conflicts={state.conflicts} onClose={close} />
        </Suspense>
      )}
    </>
  );
}
