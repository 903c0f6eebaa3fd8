import { Button, makeStyles, mergeClasses } from '@fluentui/react-components';
import type { FluentIcon } from '@fluentui/react-icons';
import { CloudOff24Regular } from '@fluentui/react-icons/svg/cloud-off';
import { Hourglass24Regular } from '@fluentui/react-icons/svg/hourglass';
import { LockClosed24Regular } from '@fluentui/react-icons/svg/lock-closed';
import { PersonLock24Regular } from '@fluentui/react-icons/svg/person-lock';
import { SearchInfo24Regular } from '@fluentui/react-icons/svg/search-info';
import { ShieldCheckmark24Regular } from '@fluentui/react-icons/svg/shield-checkmark';
import { ShieldKeyhole24Regular } from '@fluentui/react-icons/svg/shield-keyhole';
import { type ReactNode, useEffect } from 'react';
import type { GraphProblem, Scope } from '../../graph/types';
import { usePorts, useWorkplace } from '../ports';
import { formatRoute } from '../router/route';
import { nl } from '../text/nl';
import { nlHosted } from '../text/nl-hosted';
import { AskAnswer, sentenceOf } from './AskAnswer';
import { useBaseStyles } from './base-styles';
import { Countdown } from './Countdown';
import { ErrorScreen } from './ErrorScreen';
import { MailLink } from './MailLink';
import { StateView } from './StateView';
import { useScreen } from './screen';
import { type Asking, useAsk } from './use-ask';

const words = nlHosted.states;

const useStyles = makeStyles({ centred: { textAlign: 'center' } });

interface GraphTroubleProps {
  readonly problem: GraphProblem;
  /** What is read, after "Rolvast leest alleen"; by the permission that is asked when not given. */
  readonly what?: string;
  readonly onRetry: () => void;
  /** Another way to go on than through Microsoft ("Plak de agenda zelf"). */
  readonly other?: ReactNode;
  /** 2 when the name of the meeting stands above as h1. */
  readonly level?: 1 | 2;
}

/** One problem with Graph in the place of the content: what is going on, and what one can do. */
export function GraphTrouble({ problem: given, what: read, onRetry, other, level = 1 }: GraphTroubleProps) {
  const base = useBaseStyles();
  const styles = useStyles();
  const asking = useAsk(onRetry);
  const problem = afterAsking(given, asking.answer);
  const scope = scopeOf(problem);
  const what = read ?? whatOf(scope);
  const { announce } = useScreen();
  const changed = problem !== given;
  useEffect(() => {
    // The screen changed under the button that was pressed.
    if (changed && asking.answer !== null) announce(sentenceOf(asking.answer));
  }, [announce, changed, asking.answer]);
  const { contact } = useWorkplace();
  const retry = (
    <Button appearance="primary" className={base.target} onClick={onRetry}>
      {nl.common.retry}
    </Button>
  );
  const state = (icon: FluentIcon, title: string, text: string, buttons: ReactNode, children?: ReactNode) => (
    <StateView
      level={level}
      icon={icon}
      title={title}
      text={text}
      buttons={
        <>
          {buttons}
          {other}
        </>
      }
    >
      {children}
    </StateView>
  );
  switch (problem.kind) {
    case 'ask':
      if (problem.why === 'sign-in') {
        return state(
          PersonLock24Regular,
          words.signedOut.title,
          words.signedOut.text,
          <AskButton asking={asking} scope={problem.scope} claims={problem.claims} text={words.signedOut.primary} />,
        );
      }
      return state(
        ShieldKeyhole24Regular,
        consentTitle(scope),
        consentText(scope, what),
        <AskButton asking={asking} scope={problem.scope} claims={problem.claims} text={words.consent.primary} />,
        <p className={mergeClasses(base.small, styles.centred)}>{words.consent.why}</p>,
      );
    case 'refused':
      if (problem.by === 'user') {
        return state(
          ShieldKeyhole24Regular,
          consentTitle(scope),
          consentText(scope, what),
          <AskButton asking={asking} scope={problem.scope} claims={null} text={words.consent.primary} />,
          asking.answer === null && (
            <p className={mergeClasses(base.small, styles.centred)}>{words.consent.declined}</p>
          ),
        );
      }
      return state(
        ShieldCheckmark24Regular,
        words.admin.title,
        words.admin.text,
        contact === null ? (
          retry
        ) : (
          <>
            <MailLink primary to={contact} subject={words.admin.subject} body={adminText(scope)}>
              {words.admin.primary}
            </MailLink>
            <Button className={base.target} onClick={onRetry}>
              {nl.common.retry}
            </Button>
          </>
        ),
      );
    case 'other-account':
      return state(
        PersonLock24Regular,
        words.otherAccount.title,
        words.otherAccount.text(problem.expected, problem.got),
        <AskButton silent asking={asking} scope="Calendars.Read" claims={null} text={words.otherAccount.primary} />,
      );
    case 'no-sign-in':
      return state(PersonLock24Regular, words.noSignIn.title, words.noSignIn.text, retry);
    case 'offline':
      return state(CloudOff24Regular, words.offline.title, words.offline.text, retry);
    case 'slow':
      return state(CloudOff24Regular, words.slowAnswer.title, words.slowAnswer.text, retry);
    case 'busy':
      return state(
        Hourglass24Regular,
        words.busy.title,
        words.busy.text,
        <Button appearance="primary" className={base.target} onClick={onRetry}>
          {words.busy.primary}
        </Button>,
        <div className={mergeClasses(base.small, styles.centred)} role="status">
          <Countdown seconds={problem.seconds} of={problem} onOver={onRetry} />
        </div>,
      );
    case 'forbidden':
      return state(LockClosed24Regular, words.forbidden.title, words.forbidden.text, retry);
    case 'not-found':
      return state(
        SearchInfo24Regular,
        words.notFound.title,
        words.notFound.text,
        <Button as="a" appearance="primary" className={base.target} href={formatRoute({ screen: 'meetings' })}>
          {words.notFound.primary}
        </Button>,
      );
    case 'changed':
    case 'broken':
      return <Broken problem={problem} onRetry={onRetry} />;
  }
}

/** Asking can bring out something else than was known before: that an administrator has to say yes, or another account. */
function afterAsking(problem: GraphProblem, answer: Asking['answer']): GraphProblem {
  const scope = scopeOf(problem);
  if (answer?.kind === 'refused') return { kind: 'refused', by: answer.by, scope };
  if (answer?.kind === 'other-account') return answer;
  return problem;
}

function scopeOf(problem: GraphProblem): Scope {
  return 'scope' in problem ? problem.scope : 'Calendars.Read';
}

function whatOf(scope: Scope): string {
  switch (scope) {
    case 'Calendars.Read':
      return words.askCalendar;
    case 'Calendars.Read.Shared':
      return words.askShared;
    case 'Chat.ReadBasic':
      return words.askChat;
    case 'Sites.Selected':
    case 'Sites.Read.All':
    case 'Sites.ReadWrite.All':
    case 'Sites.Manage.All':
      return words.askRoles;
  }
}

function consentTitle(scope: Scope): string {
  const reads = !scope.startsWith('Sites.') || scope === 'Sites.Read.All';
  return reads ? words.consent.title : words.consent.titleWrites;
}

/** What the product does with a scope; only what reads promises that nothing changes. */
function consentText(scope: Scope, what: string): string {
  if (scope === 'Sites.Selected' || scope === 'Sites.ReadWrite.All') return words.consent.writes;
  return scope === 'Sites.Manage.All' ? words.consent.makes : words.consent.text(what);
}

function adminText(scope: Scope): string {
  return scope.startsWith('Sites.') ? words.admin.bodyRoles(scope) : words.admin.body(whatOf(scope), scope);
}

function Broken({
  problem,
  onRetry,
}: {
  readonly problem: Extract<GraphProblem, { kind: 'changed' | 'broken' }>;
  readonly onRetry: () => void;
}) {
  const { now } = usePorts();
  const code =
    problem.kind === 'changed' ? '412' : [problem.status, problem.code].filter((part) => part !== null).join(' ');
  const time = now().toLocaleTimeString('nl-NL', { timeZone: 'Europe/Amsterdam' });
  return <ErrorScreen details={`Microsoft Graph: ${code}\n${nl.states.error.time(time)}`} onRetry={onRetry} />;
}

interface AskButtonProps {
  readonly asking: Asking;
  readonly scope: Scope;
  readonly claims: string | null;
  readonly text: string;
  /** Beside a screen that is complete without it. */
  readonly secondary?: boolean;
  /** True where the screen itself says what came of asking. */
  readonly silent?: boolean;
}

/** The one button that may open a window of Microsoft. */
export function AskButton({ asking, scope, claims, text, secondary = false, silent = false }: AskButtonProps) {
  const base = useBaseStyles();
  return (
    <>
      <Button
        appearance={secondary ? 'secondary' : 'primary'}
        className={base.target}
        disabledFocusable={asking.busy}
        onClick={() => asking.ask(scope, claims)}
      >
        {text}
      </Button>
      {asking.answer !== null && !silent && <AskAnswer answer={asking.answer} />}
    </>
  );
}
