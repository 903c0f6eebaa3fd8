import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Dismiss20Regular } from '@fluentui/react-icons/svg/dismiss';
import { type ReactNode, useEffect, useId, useLayoutEffect, useRef, useState } from 'react';
import { useBaseStyles } from '../components/base-styles';
import { nl } from '../text/nl';
import { nlChange } from '../text/nl-change';

const useStyles = makeStyles({
  // Full screen on a narrow page, in the middle where there is room. Source: ux.md section 4.
  dialog: {
    boxSizing: 'border-box',
    width: '100%',
    maxWidth: 'none',
    height: '100dvh',
    maxHeight: 'none',
    padding: 0,
    border: 'none',
    fontSize: '16px',
    lineHeight: '22px',
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    scrollPaddingBottom: '140px',
    '::backdrop': { backgroundColor: 'rgba(0, 0, 0, 0.4)' },
    '@media (min-width: 800px)': {
      width: '520px',
      height: 'fit-content',
      maxHeight: 'calc(100dvh - 48px)',
      border: `1px solid ${tokens.colorTransparentStroke}`,
      borderRadius: '8px',
    },
  },
  wide: { '@media (min-width: 800px)': { width: '720px' } },
  form: { display: 'flex', flexDirection: 'column', boxSizing: 'border-box', minHeight: '100%', margin: 0 },
  head: { display: 'flex', alignItems: 'flex-start', gap: '8px', padding: '16px 8px 0 16px' },
  title: {
    flexGrow: 1,
    minWidth: 0,
    margin: 0,
    paddingTop: '8px',
    fontSize: '20px',
    lineHeight: '28px',
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
    outlineStyle: 'none',
  },
  body: { flexGrow: 1, display: 'flex', flexDirection: 'column', gap: '16px', padding: '12px 16px 20px' },
  foot: {
    position: 'sticky',
    bottom: 0,
    zIndex: 1,
    padding: '12px 16px',
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  buttons: {
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    '@media (min-width: 800px)': { flexDirection: 'row-reverse', flexWrap: 'wrap', justifyContent: 'flex-start' },
  },
  ask: { margin: '0 0 12px' },
  roomy: { '@media (min-width: 800px)': { paddingLeft: '24px', paddingRight: '24px' } },
  headRoomy: { '@media (min-width: 800px)': { paddingLeft: '24px', paddingRight: '16px' } },
});

interface DialogFrameProps {
  readonly title: string;
  /** True when something would be lost: closing then asks first. */
  readonly changed?: boolean;
  /** After "Annuleren", the cross or Escape, and after "Weggooien" when something was changed. */
  readonly onClose: () => void;
  /** The button "Opslaan" and its like; called by Enter in a field too. */
  readonly onSubmit?: () => void;
  /** The buttons, the most important first; `cancel` closes as Escape does. */
  readonly buttons: (cancel: () => void) => ReactNode;
  readonly wide?: boolean;
  /** Where the focus starts: on the first field, or on the title of what is only read. */
  readonly start?: 'field' | 'title';
  readonly children: ReactNode;
}

/** Fields that can take the focus at the start; the cross in the head is none of them. */
const FIELDS = 'input:not([type="hidden"]), textarea, select, button[role="combobox"]';

/**
 * A dialog of the desk: title, content, buttons. The browser's own dialog keeps the focus inside; Escape is "Annuleren" and asks
 * "Wijzigingen weggooien?" when something was changed. Who opens it puts the focus back. Lists that drop down must stand in it
 * (`inlinePopup`): whatever lies outside a modal dialog cannot be reached.
 */
export function DialogFrame({
  title,
  changed = false,
  onClose,
  onSubmit,
  buttons,
  wide = false,
  start = 'field',
  children,
}: DialogFrameProps) {
  const styles = useStyles();
  const base = useBaseStyles();
  const titleId = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const content = useRef<HTMLDivElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const foot = useRef<HTMLDivElement>(null);
  const [asking, setAsking] = useState(false);

  useLayoutEffect(() => {
    const element = dialog.current;
    if (element === null) return;
    element.showModal();
    const field = start === 'field' ? content.current?.querySelector<HTMLElement>(FIELDS) : null;
    (field ?? heading.current)?.focus();
    return () => element.close();
  }, [start]);
  const before = useRef<Element | null>(null);
  useEffect(() => {
    if (asking) {
      foot.current?.querySelector('button')?.focus();
      return;
    }
    // Back to what was being filled in; the buttons of the question are gone.
    if (before.current instanceof HTMLElement && before.current.isConnected) before.current.focus();
    else if (before.current !== null) heading.current?.focus();
    before.current = null;
  }, [asking]);

  const cancel = (): void => {
    if (!changed) {
      onClose();
      return;
    }
    before.current = document.activeElement;
    setAsking(true);
  };
  return (
    <dialog
      ref={dialog}
      className={mergeClasses(styles.dialog, wide && styles.wide)}
      aria-labelledby={titleId}
      onKeyDown={(event) => {
        // A list that is open inside took it already. Of two Escapes in a row the browser would close whatever is asked.
        if (event.key !== 'Escape' || event.defaultPrevented) return;
        event.preventDefault();
        if (asking) setAsking(false);
        else cancel();
      }}
      onCancel={(event) => {
        if (event.target !== dialog.current) return;
        event.preventDefault();
        cancel();
      }}
    >
      <form
        noValidate
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          if (!asking) onSubmit?.();
        }}
      >
        <div className={mergeClasses(styles.head, styles.headRoomy)}>
          <h2 id={titleId} ref={heading} tabIndex={-1} className={styles.title}>
            {title}
          </h2>
          <Button
            appearance="subtle"
            className={base.target}
            icon={<Dismiss20Regular />}
            aria-label={nl.common.close}
            onClick={cancel}
          />
        </div>
        <div ref={content} className={mergeClasses(styles.body, styles.roomy)}>
          {children}
        </div>
        <div ref={foot} className={mergeClasses(styles.foot, styles.roomy)}>
          {asking && (
            <p role="alert" className={mergeClasses(base.text, styles.ask)}>
              {nlChange.frame.discard}
            </p>
          )}
          <div className={styles.buttons}>
            {asking ? (
              <>
                <Button appearance="primary" className={base.target} onClick={() => setAsking(false)}>
                  {nlChange.frame.goOn}
                </Button>
                <Button className={base.target} onClick={onClose}>
                  {nlChange.frame.discardYes}
                </Button>
              </>
            ) : (
              buttons(cancel)
            )}
          </div>
        </div>
      </form>
    </dialog>
  );
}
