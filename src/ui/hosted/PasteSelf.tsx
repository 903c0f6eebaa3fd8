import { Button } from '@fluentui/react-components';
import { type Dispatch, lazy, Suspense, useState } from 'react';
import { useBaseStyles } from '../components/base-styles';
import { useCrash } from '../components/use-crash';
import { usePorts } from '../ports';
import { go } from '../router/use-route';
import { openInvitation } from '../session/open-invitation';
import type { Session, SessionAction } from '../session/session';
import { nl } from '../text/nl';
import { nlHosted } from '../text/nl-hosted';

const PasteDialog = lazy(() => import('../components/PasteDialog'));

interface PasteSelfProps {
  readonly session: Session;
  readonly dispatch: Dispatch<SessionAction>;
}

/** "Plak de agenda zelf": works without Microsoft, with the roles that are there. */
export function PasteSelf({ session, dispatch }: PasteSelfProps) {
  const base = useBaseStyles();
  const ports = usePorts();
  const crash = useCrash();
  const [pasting, setPasting] = useState(false);
  const [problem, setProblem] = useState('');

  async function read(text: string, html: string | null): Promise<void> {
    setPasting(false);
    const opened = await openInvitation(ports, session, await ports.readPasted(text, html), { kind: 'paste' });
    if (opened.kind === 'problem') {
      setProblem(opened.problem === 'no-points' ? nl.noPoints : nl.problems[opened.problem]);
      return;
    }
    opened.actions.forEach(dispatch);
    go(opened.next);
  }

  return (
    <>
      <Button className={base.target} onClick={() => setPasting(true)}>
        {nlHosted.states.pasteSelf}
      </Button>
      {problem !== '' && (
        <p role="alert" className={base.small}>
          {problem}
        </p>
      )}
      {pasting && (
        <Suspense fallback={null}>
          <PasteDialog onRead={(text, html) => void read(text, html).catch(crash)} onClose={() => setPasting(false)} />
        </Suspense>
      )}
    </>
  );
}
