import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Field,
  makeStyles,
  Textarea,
} from '@fluentui/react-components';
import { useState } from 'react';
import { nl } from '../text/nl';
import { useBaseStyles } from './base-styles';

const useStyles = makeStyles({
  surface: {
    maxWidth: '520px',
    padding: '20px',
    '@media (max-width: 599px)': {
      maxWidth: 'none',
      width: '100%',
      maxHeight: 'none',
      height: '100dvh',
      borderRadius: 0,
      boxSizing: 'border-box',
    },
  },
  body: { '@media (max-width: 599px)': { height: '100%' } },
  title: { fontSize: '20px', lineHeight: '28px' },
  field: { fontSize: '16px', lineHeight: '22px' },
  area: {
    width: '100%',
    '& textarea': { fontSize: '16px', lineHeight: '22px', minHeight: '220px', height: '40vh', maxHeight: 'none' },
  },
  actions: { '@media (max-width: 599px)': { display: 'flex', flexDirection: 'column', alignItems: 'stretch' } },
});

interface PasteDialogProps {
  /** `html` is what the clipboard held beside the text; null once the user has typed in it. */
  readonly onRead: (text: string, html: string | null) => void;
  readonly onClose: () => void;
}

/** Takes a pasted agenda. Numbering and tables survive when the clipboard has them. */
export default function PasteDialog({ onRead, onClose }: PasteDialogProps) {
  const styles = useStyles();
  const base = useBaseStyles();
  const [text, setText] = useState('');
  const [html, setHtml] = useState<string | null>(null);
  const [asked, setAsked] = useState(false);
  const missing = asked && text.trim() === '';
  const read = (): void => {
    setAsked(true);
    if (text.trim() !== '') onRead(text, html);
  };
  return (
    <Dialog open onOpenChange={(_, data) => !data.open && onClose()}>
      <DialogSurface className={styles.surface}>
        <DialogBody className={styles.body}>
          <DialogTitle className={styles.title}>{nl.paste.title}</DialogTitle>
          <DialogContent>
            <Field
              className={styles.field}
              label={nl.paste.label}
              hint={nl.paste.hint}
              {...(missing
                ? { validationState: 'error' as const, validationMessage: { role: 'alert', children: nl.paste.empty } }
                : {})}
            >
              <Textarea
                autoFocus
                className={styles.area}
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
          </DialogContent>
          <DialogActions className={styles.actions}>
            <Button appearance="primary" className={base.target} onClick={read}>
              {nl.paste.read}
            </Button>
            <Button className={base.target} onClick={onClose}>
              {nl.common.cancel}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
