import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { type RowVersion, StoreFailure } from '../../../../domain/stored/types';
import { useBaseStyles } from '../../../components/base-styles';
import { Notice } from '../../../components/Notice';
import { DialogFrame } from '../../../desk/DialogFrame';
import { rowTitle } from '../../../desk/row-words';
import { versionWords } from '../../../desk/version-words';
import { usePorts } from '../../../ports';
import { dayOf, plainDay, timeOf } from '../../../text/dates';
import { nl } from '../../../text/nl';
import { nlChange } from '../../../text/nl-change';
import type { DialogProps } from './dialog-props';

const words = nlChange.history;

const useStyles = makeStyles({
  version: { padding: '12px 0', borderTop: `1px solid ${tokens.colorNeutralStroke2}`, overflowWrap: 'anywhere' },
});

type Reading =
  | { readonly kind: 'reading' }
  | { readonly kind: 'read'; readonly versions: readonly RowVersion[] }
  | { readonly kind: 'failed'; readonly text: string };

/** "Wie wijzigde wat?": the versions of one row, newest first, each in words. */
export default function HistoryDialog({ request, register, desk, onClose }: DialogProps) {
  const base = useBaseStyles();
  const styles = useStyles();
  const { today } = usePorts();
  const list = request.kind === 'history' ? request.list : 'assignments';
  const id = request.kind === 'history' ? request.id : '';
  const [state, setState] = useState<Reading>({ kind: 'reading' });
  const [attempt, setAttempt] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt reads again
  useEffect(() => {
    if (desk === null) return;
    let gone = false;
    desk.history(list, id).then(
      (versions) => !gone && setState({ kind: 'read', versions }),
      (error: unknown) => !gone && setState({ kind: 'failed', text: failureText(error) }),
    );
    return () => {
      gone = true;
    };
  }, [desk, list, id, attempt]);
  const title = rowTitle(register, list, desk?.row(list, id)?.fields ?? {});
  const when = (at: string): string => {
    if (at === '') return words.unknownTime;
    return nlChange.history.moment(plainDay(dayOf(new Date(at)), today()), timeOf(at));
  };
  return (
    <DialogFrame
      title={words.title}
      start="title"
      wide
      onClose={onClose}
      buttons={(cancel) => (
        <>
          <Button appearance="primary" className={base.target} onClick={cancel}>
            {nl.common.close}
          </Button>
          {state.kind === 'failed' && (
            <Button
              className={base.target}
              onClick={() => {
                setState({ kind: 'reading' });
                setAttempt(attempt + 1);
              }}
            >
              {nl.common.retry}
            </Button>
          )}
        </>
      )}
    >
      {title !== '' && (
        <p className={base.text}>
          <b>{title}</b>
        </p>
      )}
      <div role="status">
        {state.kind === 'reading' && <p className={base.text}>{words.loading}</p>}
        {state.kind === 'failed' && <Notice intent="warning">{state.text}</Notice>}
        {state.kind === 'read' && state.versions.length === 0 && <p className={base.text}>{words.none}</p>}
      </div>
      {state.kind === 'read' && (
        <ol className={base.plainList}>
          {versionWords(register, list, state.versions, today()).map(({ by, at, lines }, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: versions have no name of their own and never change places
            <li key={place} className={styles.version}>
              <p className={base.small}>{words.by(by, when(at))}</p>
              {lines.map((line) => (
                <p key={line} className={base.text}>
                  {line}
                </p>
              ))}
            </li>
          ))}
        </ol>
      )}
    </DialogFrame>
  );
}

function failureText(error: unknown): string {
  if (!(error instanceof StoreFailure)) return words.failed;
  switch (error.trouble) {
    case 'offline':
    case 'slow':
      return words.offline;
    case 'ask':
      return words.ask;
    case 'forbidden':
    case 'absent':
      return words.forbidden;
    default:
      return words.failed;
  }
}
