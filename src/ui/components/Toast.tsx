import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircle20Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import { useEffect, useState } from 'react';
import { nl } from '../text/nl';
import { useBaseStyles } from './base-styles';

const useStyles = makeStyles({
  place: {
    position: 'fixed',
    left: '12px',
    right: '12px',
    bottom: '12px',
    zIndex: 1,
    display: 'flex',
    justifyContent: 'center',
    pointerEvents: 'none',
  },
  toast: {
    display: 'flex',
    alignItems: 'flex-start',
    gap: '12px',
    boxSizing: 'border-box',
    maxWidth: '520px',
    padding: '4px 16px',
    borderRadius: '8px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    boxShadow: tokens.shadow2,
    pointerEvents: 'auto',
    fontSize: '16px',
    lineHeight: '22px',
  },
  icon: { marginTop: '12px', color: tokens.colorStatusSuccessForeground1 },
  words: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: '12px' },
  text: { margin: 0, padding: '11px 0' },
});

/** How long a toast stays, in milliseconds; longer while the focus or the pointer is on it. */
const staysFor = 6000;

export interface ToastMessage {
  readonly id: number;
  readonly text: string;
  /** The way back; null when there is none. */
  readonly undo: (() => void) | null;
}

interface ToastProps {
  readonly message: ToastMessage | null;
  readonly onGone: () => void;
}

/** Says that something was kept, with a way back. */
export function Toast({ message, onGone }: ToastProps) {
  const styles = useStyles();
  const base = useBaseStyles();
  const [held, setHeld] = useState(false);
  useEffect(() => {
    if (message === null || held) return;
    const timer = setTimeout(onGone, staysFor);
    return () => clearTimeout(timer);
  }, [message, held, onGone]);
  return (
    <div className={styles.place} role="status">
      {message !== null && (
        // biome-ignore lint/a11y/noStaticElementInteractions: holds the message while someone reads or reaches for its button.
        <div
          key={message.id}
          className={styles.toast}
          onFocus={() => setHeld(true)}
          onBlur={() => setHeld(false)}
          onMouseEnter={() => setHeld(true)}
          onMouseLeave={() => setHeld(false)}
        >
          <CheckmarkCircle20Filled className={mergeClasses(base.icon, styles.icon)} aria-hidden />
          <div className={styles.words}>
            <p className={styles.text}>{message.text}</p>
            {message.undo !== null && (
              <Button
                appearance="transparent"
                className={base.textButton}
                onClick={() => {
                  message.undo?.();
                  setHeld(false);
                  onGone();
                }}
              >
                {nl.common.undo}
              </Button>
            )}
          </div>
        </div>
      )}
    </div>
  );
}
