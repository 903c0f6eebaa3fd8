import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useReducer, useRef, useState } from 'react';
import { useBaseStyles } from '../../components/base-styles';
import { chosenFile } from '../../components/FileButton';
import { Loading } from '../../components/Loading';
import { Title } from '../../components/Title';
import { useCrash } from '../../components/use-crash';
import { type ReadResult, usePorts } from '../../ports';
import { go } from '../../router/use-route';
import { openInvitation } from '../../session/open-invitation';
import type { MeetingSource, OwnRegister } from '../../session/session';
import { nl } from '../../text/nl';
import type { ScreenProps } from '../screen-props';
import { DemoPeople } from './DemoPeople';
import { DropZone } from './DropZone';
import { LIST_NAME } from './list-name';
import { OwnRegion } from './OwnRegion';
import { ResumeCard } from './ResumeCard';
import { StartProblem } from './StartProblem';
import { idle, reduceStart } from './start-state';

const PasteDialog = lazy(() => import('../../components/PasteDialog'));
const NewRegion = lazy(() => import('./NewRegion'));

const useStyles = makeStyles({
  page: { maxWidth: '1024px', margin: '0 auto', paddingBottom: '32px' },
  head: {
    padding: '24px var(--rvGutter) 0',
    '@container (min-width: 800px)': { paddingTop: '36px', textAlign: 'center' },
  },
  title: { '@container (min-width: 800px)': { fontSize: '40px', lineHeight: '52px' } },
  lead: {
    marginTop: '8px',
    color: tokens.colorNeutralForeground2,
    '@container (min-width: 800px)': { fontSize: '20px', lineHeight: '28px' },
  },
});

interface StartScreenProps extends ScreenProps {
  /** Forgets everything that this device remembers, and offers to bring it back. */
  readonly onClear: () => void;
  /** Says that something was kept, with a way back. */
  readonly onSaved: (sentence: string, undo: () => void) => void;
}

/** B1: which hat are you wearing? A file, a text, the demo region, or roles of one's own. */
export function StartScreen({ session, dispatch, onClear, onSaved }: StartScreenProps) {
  const styles = useStyles();
  const base = useBaseStyles();
  const ports = usePorts();
  const crash = useCrash();
  const [state, act] = useReducer(reduceStart, idle);
  // A reading that the user stopped must not open its screen later.
  const attempt = useRef(0);
  const [list, setList] = useState<File | null>(null);

  async function read(reading: () => Promise<ReadResult>, source: MeetingSource): Promise<void> {
    attempt.current += 1;
    const mine = attempt.current;
    act({ type: 'busy', with: 'reading' });
    const opened = await openInvitation(ports, session, await reading(), source);
    if (mine !== attempt.current) return;
    if (opened.kind === 'problem') {
      act({ type: 'failed', problem: opened.problem });
      return;
    }
    opened.actions.forEach(dispatch);
    go(opened.next);
  }

  const readChosen = (file: File): void => {
    read(async () => ports.readFile(await chosenFile(file)), { kind: 'file', name: file.name }).catch(crash);
  };
  const readText = (text: string, html: string | null): void => {
    read(() => ports.readPasted(text, html), { kind: 'paste' }).catch(crash);
  };

  async function startDemo(person: string): Promise<void> {
    act({ type: 'busy', with: 'demo' });
    const demo = session.demo ?? (await ports.loadDemo(ports.today()));
    if (session.demo === null) dispatch({ type: 'demo-loaded', demo });
    dispatch({ type: 'demo-started', person });
    go(person === '' ? { screen: 'who' } : { screen: 'meetings' });
  }

  async function readRegisterFile(file: File): Promise<void> {
    if (LIST_NAME.test(file.name)) {
      act({ type: 'stopped' });
      setList(file);
      return;
    }
    act({ type: 'busy', with: 'register' });
    const [text, { readRegister }] = await Promise.all([file.text(), import('../../../domain/register/read')]);
    const result = readRegister(text);
    if (result.kind === 'problem') {
      const { errors: messages, total } = result;
      act({ type: 'register-reported', report: { kind: 'errors', file: file.name, messages, total } });
      return;
    }
    const { remarks: messages } = result;
    if (messages.length === 0) act({ type: 'stopped' });
    else {
      const report = { kind: 'remarks', file: file.name, messages, total: messages.length } as const;
      act({ type: 'register-reported', report });
    }
    keepRegister({ file: file.name, text, register: result.register });
  }

  function keepRegister(own: OwnRegister): void {
    const before = session.own;
    dispatch({ type: 'register-read', own });
    onSaved(nl.start.registerRead(own.register.region.name), () =>
      dispatch({ type: 'registers-put-back', own: before }),
    );
  }

  if (state.busy === 'reading') {
    const stop = (): void => {
      attempt.current += 1;
      act({ type: 'stopped' });
    };
    return (
      <>
        <h1 className={base.spoken}>{nl.start.title}</h1>
        <Loading text={nl.start.reading} onStop={stop} />
      </>
    );
  }
  return (
    <div className={styles.page}>
      <div className={styles.head}>
        <Title className={styles.title}>{nl.start.title}</Title>
        <p className={mergeClasses(base.text, styles.lead)}>{nl.start.lead}</p>
      </div>
      <ResumeCard session={session} onClear={onClear} />
      <StartProblem problem={state.problem} />
      <DropZone
        dragging={state.dragging}
        onDrag={(over) => act({ type: 'dragged', over })}
        onFile={readChosen}
        onPaste={() => act({ type: 'paste', open: true })}
      />
      <DemoPeople busy={state.busy === 'demo'} onChoose={(person) => void startDemo(person).catch(crash)} />
      <OwnRegion report={state.register} onFile={(file) => void readRegisterFile(file).catch(crash)} />
      {list !== null && (
        <Suspense fallback={null}>
          <NewRegion
            file={list}
            own={session.own}
            onRead={(own) => {
              setList(null);
              keepRegister(own);
            }}
            onClose={() => setList(null)}
          />
        </Suspense>
      )}
      {state.pasting && (
        <Suspense fallback={null}>
          <PasteDialog onRead={readText} onClose={() => act({ type: 'paste', open: false })} />
        </Suspense>
      )}
    </div>
  );
}
