import { Button, makeStyles } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { useBaseStyles } from '../../components/base-styles';
import { Notice } from '../../components/Notice';
import { useReveal } from '../../components/use-reveal';
import { nl } from '../../text/nl';
import type { RegisterReport } from './start-state';

const useStyles = makeStyles({
  root: { marginTop: '16px', scrollMarginBottom: '16px' },
  list: {
    margin: '8px 0',
    paddingLeft: '20px',
    fontSize: '14px',
    lineHeight: '20px',
    '& > li': { marginBottom: '4px', overflowWrap: 'anywhere' },
  },
});

/** How many messages stand there before "Toon alle". */
const shown = 5;

/** Line by line what is wrong in a role file, or what the user should know about one that is in use. */
export function RegisterMessages({ report }: { readonly report: RegisterReport }) {
  const styles = useStyles();
  const base = useBaseStyles();
  const { all, reveal, first } = useReveal();
  const root = useRef<HTMLDivElement>(null);
  const { kind, file, messages, total } = report;
  const visible = all ? messages : messages.slice(0, shown);
  useEffect(() => {
    // It stands below the button, on a phone below the edge of the screen.
    if (kind === 'errors') root.current?.scrollIntoView?.({ block: 'nearest' });
  }, [kind]);
  return (
    <div ref={root} className={styles.root}>
      <Notice intent={kind === 'errors' ? 'error' : 'info'}>
        {kind === 'errors' ? (
          <>
            <b>{nl.start.registerProblem(file)}</b> {nl.start.registerProblemNext}
          </>
        ) : (
          <>
            <b>{nl.start.remarks(total)}</b> {nl.start.remarksNext}
          </>
        )}
        <ul className={styles.list}>
          {visible.map((message, place) => (
            <li
              key={`${message.line}${message.field}${message.message}`}
              {...(all && place === shown ? { ref: first, tabIndex: -1 } : {})}
            >
              {message.message}
            </li>
          ))}
        </ul>
        {!all && messages.length > shown && (
          <Button appearance="transparent" className={base.textButton} onClick={reveal}>
            {nl.start.registerMore(messages.length)}
          </Button>
        )}
        {all && total > messages.length && (
          <p className={base.small}>{nl.start.registerNotShown(total - messages.length)}</p>
        )}
      </Notice>
    </div>
  );
}
