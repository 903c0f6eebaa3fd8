import { Button } from '@fluentui/react-components';
import { DatabaseSearch24Regular } from '@fluentui/react-icons/svg/database-search';
import { lazy, Suspense, useState } from 'react';
import type { RegisterFault } from '../../host/registers';
import { useBaseStyles } from '../components/base-styles';
import { Details } from '../components/Details';
import { FileButton } from '../components/FileButton';
import { MailLink } from '../components/MailLink';
import { StateView } from '../components/StateView';
import { useCrash } from '../components/use-crash';
import { useWorkplace } from '../ports';
import { formatRoute } from '../router/route';
import type { ScreenProps } from '../screens/screen-props';
import { LIST_NAME } from '../screens/start/list-name';
import { nl } from '../text/nl';
import { nlHosted } from '../text/nl-hosted';
import { askOf } from './register-problem';

const GraphTrouble = lazy(() => import('../components/GraphTrouble').then((file) => ({ default: file.GraphTrouble })));
const NewRegion = lazy(() => import('../screens/start/NewRegion'));
const words = nlHosted.states.noRegister;

interface RegisterMissingProps extends ScreenProps {
  readonly faults: readonly RegisterFault[];
  readonly onRetry: () => void;
  /** 2 when a screen with a title of its own stands above. */
  readonly level?: 1 | 2;
}

/** No register at all: try again, tell who keeps it, or take a file of one's own. */
export function RegisterMissing({ faults, session, dispatch, onRetry, level = 1 }: RegisterMissingProps) {
  const base = useBaseStyles();
  const { contact } = useWorkplace();
  const crash = useCrash();
  const [problem, setProblem] = useState<readonly string[]>([]);
  const [list, setList] = useState<File | null>(null);

  async function readFile(file: File): Promise<void> {
    setProblem([]);
    if (LIST_NAME.test(file.name)) {
      setList(file);
      return;
    }
    const [text, { readRegister }] = await Promise.all([file.text(), import('../../domain/register/read')]);
    const result = readRegister(text);
    if (result.kind === 'problem') setProblem(result.errors.map(({ message }) => message));
    else dispatch({ type: 'register-read', own: { file: file.name, text, register: result.register } });
  }

  const readOwn = (
    <>
      <FileButton
        accept=".xlsx,.xlsm,.csv,.json"
        onFile={(file) => void readFile(file).catch(crash)}
        className={base.target}
      >
        {words.read}
      </FileButton>
      {list !== null && (
        <Suspense fallback={null}>
          <NewRegion
            file={list}
            own={session.own}
            onRead={(own) => dispatch({ type: 'register-read', own })}
            onClose={() => setList(null)}
          />
        </Suspense>
      )}
    </>
  );
  const asked = faults.map(askOf).find((problem) => problem !== null);
  if (asked !== undefined && problem.length === 0) {
    return <GraphTrouble problem={asked} onRetry={onRetry} other={readOwn} level={level} />;
  }
  // The site is there and its lists are not: the one thing to do is to make them.
  const bare = faults.find(({ why }) => why === 'new');
  const lines = faults.flatMap(({ file, lines: found }) => [file, ...found]);
  return (
    <StateView
      icon={DatabaseSearch24Regular}
      title={bare === undefined ? words.title : words.make}
      text={textOf(faults)}
      level={level}
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
