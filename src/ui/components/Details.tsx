import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { nl } from '../text/nl';
import { useBaseStyles } from './base-styles';

const useStyles = makeStyles({
  details: {
    margin: 0,
    padding: '12px',
    borderRadius: '6px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground2,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: '14px',
    lineHeight: '20px',
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
  },
});

/** "Toon details": what went wrong for who helps, to read and to copy. Stands among the buttons of a state. */
export function Details({ text }: { readonly text: string }) {
  const styles = useStyles();
  const base = useBaseStyles();
  const [open, setOpen] = useState(false);
  const [copied, setCopied] = useState(false);
  const copy = (): void => {
    // Some hosts keep the clipboard from a frame; the text can then be selected.
    navigator.clipboard?.writeText(text).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  };
  return (
    <>
      <Button className={base.target} aria-expanded={open} onClick={() => setOpen(!open)}>
        {nl.common.details}
      </Button>
      {open && (
        <>
          <p className={styles.details}>{text}</p>
          <Button className={base.target} onClick={copy}>
            {nl.common.copy}
          </Button>
        </>
      )}
      <p role="status" className={base.small}>
        {copied ? nl.common.copied : ''}
      </p>
    </>
  );
}
