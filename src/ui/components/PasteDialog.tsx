import { Button, Field, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { useLayoutEffect, useRef, useState } from 'react';
import { nl } from '../text/nl';
import { useBaseStyles } from './base-styles';

const useStyles = makeStyles({
  // Full screen on a narrow pane, in the middle of the page where there is room.
  dialog: {
    boxSizing: 'border-box',
    width: '100%',
    maxWidth: 'none',
    height: '100dvh',
    maxHeight: 'none',
    padding: '20px 16px',
    border: 'none',
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    '::backdrop': { backgroundColor: 'rgba(0, 0, 0, 0.4)' },
    '@media (min-width: 600px)': {
      width: '520px',
      height: 'fit-content',
      padding: '24px',
      border: `1px solid ${tokens.colorTransparentStroke}`,
      borderRadius: '8px',
    },
  },
  form: { display: 'flex', flexDirection: 'column', gap: '16px', boxSizing: 'border-box', height: '100%' },
  title: { margin: 0, fontSize: '20px', lineHeight: '28px', fontWeight: tokens.fontWeightSemibold },
  field: { flexGrow: 1, alignContent: 'start', fontSize: '16px', lineHeight: '22px' },
  area: {
    width: '100%',
    '& textarea': { fontSize: '16px', lineHeight: '22px', minHeight: '220px', height: '40vh', maxHeight: 'none' },
  },
  buttons: {
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    '@media (min-width: 600px)': { flexDirection: 'row', justifyContent: 'flex-end' },
  },
});

interface PasteDialogProps {
  /** `html` is what the clipboard held beside the text; null once the user has typed in it. */
  readonly onRead: (text: string, html: string | null) => void;
  readonly onClose: () => void;
}

/**
 * Takes a pasted agenda. Numbering and tables survive when the clipboard has them. The browser's own dialog: it keeps the
 * focus inside and gives it back, also when the screen around it goes away while it is open.
 */
export default function PasteDialog({ onRead, onClose }: PasteDialogProps) {
  const styles = useStyles();
  const base = useBaseStyles();
  const dialog = useRef<HTMLDialogElement>(null);
  const area = useRef<HTMLTextAreaElement>(null);
  const [text, setText] = useState('');
  const [html, setHtml] = useState<string | null>(null);
  const [asked, setAsked] = useState(false);
  useLayoutEffect(() => {
    const element = dialog.current;
    if (element === null) return;
    element.showModal();
    area.current?.focus();
    return () => element.close();
  }, []);
  const missing = asked && text.trim() === '';
  const read = (): void => {
    setAsked(true);
    if (text.trim() !== '') onRead(text, html);
    else area.current?.focus();
  };
  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-labelledby="plak-kop"
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <div className={styles.form}>
        <h2 id="plak-kop" className={styles.title}>
          {nl.paste.title}
        </h2>
        <Field
          className={styles.field}
          label={nl.paste.label}
          hint={nl.paste.hint}
          {...(missing
            ? { validationState: 'error' as const, validationMessage: { role: 'alert', children: nl.paste.empty } }
            : {})}
        >
          <Textarea
            className={styles.area}
            textarea={{ ref: area }}
            value={text}
            resize="vertical"
            onPaste={(event) => {
              const rich = event.clipboardData.getData('text/html');
              if (text.trim() === '' && rich !== '') setHtml(rich);
            }}
            onChange={(event, data) => {
              const pasted = 'inputType' in event.nativeEvent && event.nativeEvent.inputType === 'insertFromPaste';
              if (!pasted || text.trim() !== '') setHtml(null);
              setText(data.value);
            }}
          />
        </Field>
        <div className={styles.buttons}>
          <Button appearance="primary" className={base.target} onClick={read}>
            {nl.paste.read}
          </Button>
          <Button className={base.target} onClick={onClose}>
            {nl.common.cancel}
          </Button>
        </div>
      </div>
    </dialog>
  );
}
