import { Button } from '@fluentui/react-components';
import { DatabaseSearch24Regular } from '@fluentui/react-icons/svg/database-search';
import { type Dispatch, lazy, useState } from 'react';
import type { RegisterFault } from '../../host/registers';
import { useBaseStyles } from '../components/base-styles';
import { Details } from '../components/Details';
import { FileButton } from '../components/FileButton';
import { MailLink } from '../components/MailLink';
import { StateView } from '../components/StateView';
import { useCrash } from '../components/use-crash';
import { useWorkplace } from '../ports';
import { formatRoute } from '../router/route';
import type { SessionAction } from '../session/session';
import { nl } from '../text/nl';
import { nlHosted } from '../text/nl-hosted';
import { askOf } from './register-problem';

const GraphTrouble = lazy(() => import('../components/GraphTrouble').then((file) => ({ default: file.GraphTrouble })));
const words = nlHosted.states.noRegister;

interface RegisterMissingProps {
  readonly faults: readonly RegisterFault[];
  readonly dispatch: Dispatch<SessionAction>;
  readonly onRetry: () => void;
}

/** No register at all: try again, tell who keeps it, or take a file of one's own. */
export function RegisterMissing({ faults, dispatch, onRetry }: RegisterMissingProps) {
  const base = useBaseStyles();
  const { contact } = useWorkplace();
  const crash = useCrash();
  const [problem, setProblem] = useState<readonly string[]>([]);

  async function readFile(file: File): Promise<void> {
    const [text, { readRegister }] = await Promise.all([file.text(), import('../../domain/register/read')]);
    const result = readRegister(text);
    if (result.kind === 'problem') setProblem(result.errors.map(({ message }) => message));
    else dispatch({ type: 'register-read', own: { file: file.name, text, register: result.register } });
  }

  const readOwn = (
    <FileButton accept=".json" onFile={(file) => void readFile(file).catch(crash)} className={base.target}>
      {words.read}
    </FileButton>
  );
  const asked = faults.map(askOf).find((problem) => problem !== null);
  if (asked !== undefined && problem.length === 0) {
    return <GraphTrouble problem={asked} onRetry={onRetry} other={readOwn} />;
  }
  // The site is there and its lists are not: the one thing to do is to make them.
  const bare = faults.find(({ why }) => why === 'new');
  const lines = faults.flatMap(({ file, lines: found }) => [file, ...found]);
  return (
    <StateView
      icon={DatabaseSearch24Regular}
      title={bare === undefined ? words.title : words.make}
      text={textOf(faults)}
      buttons={
        <>
          {bare !== undefined && (
            <Button
              as="a"
              appearance="primary"
              className={base.target}
              href={formatRoute({ screen: 'provision', region: bare.file })}
            >
              {words.make}
            </Button>
          )}
          <Button appearance={bare === undefined ? 'primary' : 'secondary'} className={base.target} onClick={onRetry}>
            {nl.common.retry}
          </Button>
          {contact !== null && (
            <MailLink to={contact} subject={words.title} body={lines.join('\n')}>
              {nlHosted.states.report(contact.name)}
            </MailLink>
          )}
          {readOwn}
          <div role="alert">
            {problem.map((line) => (
              <p key={line} className={base.small}>
                {line}
              </p>
            ))}
          </div>
          {lines.length > 0 && <Details text={lines.join('\n')} />}
        </>
      }
    />
  );
}

/** What is wrong with the registers, in the words of what helps most. */
function textOf(faults: readonly RegisterFault[]): string {
  const whys = new Set(faults.map(({ why }) => why));
  if (whys.has('new')) return words.none;
  if (whys.has('wrong')) return words.wrong;
  if (whys.has('forbidden')) return words.forbidden;
  if (whys.has('busy')) return words.busy;
  return whys.size === 1 && whys.has('offline') ? words.offline : words.text;
}
