import { Button, mergeClasses } from '@fluentui/react-components';
import type { GraphProblem, Scope } from '../../graph/types';
import { usePorts } from '../ports';
import { dayOf, plainDay, timeOf } from '../text/dates';
import { nl } from '../text/nl';
import { nlHosted } from '../text/nl-hosted';
import { AskAnswer } from './AskAnswer';
import { useBaseStyles } from './base-styles';
import { Countdown } from './Countdown';
import { Notice } from './Notice';
import { useAsk } from './use-ask';

const words = nlHosted.states;

interface GraphBarProps {
  readonly problem: GraphProblem;
  /** When what stands below was true: milliseconds since 1970. */
  readonly since: number;
  readonly onRetry: () => void;
}

/** A problem with Graph above content that is still usable: what is going on and how old the content is. */
export function GraphBar({ problem, since, onRetry }: GraphBarProps) {
  const base = useBaseStyles();
  const { today } = usePorts();
  const asking = useAsk(onRetry);
  const at = new Date(since).toISOString();
  const when =
    dayOf(new Date(since)) === today()
      ? words.todayAt(timeOf(at))
      : words.dayAt(plainDay(dayOf(new Date(since)), today()), timeOf(at));
  const ask = askOf(problem);
  return (
    <div className={base.section}>
      <Notice intent={problem.kind === 'busy' ? 'info' : 'warning'}>
        <div role="status">
          <b>{titleOf(problem)}</b>{' '}
          {problem.kind === 'busy' && (
            <>
              {words.busy.text} <Countdown seconds={problem.seconds} of={problem} onOver={onRetry} />{' '}
            </>
          )}
          {since > 0 && words.lastKnown(when)}
        </div>
        <Button
          appearance="transparent"
          className={mergeClasses(base.textButton, base.onColour)}
          disabledFocusable={asking.busy}
          onClick={() => (ask === null ? onRetry() : asking.ask(ask.scope, ask.claims))}
        >
          {ask === null ? (problem.kind === 'busy' ? words.busy.primary : nl.common.retry) : ask.text}
        </Button>
        {asking.answer !== null && <AskAnswer answer={asking.answer} />}
      </Notice>
    </div>
  );
}

function askOf(
  problem: GraphProblem,
): { readonly scope: Scope; readonly claims: string | null; readonly text: string } | null {
  if (problem.kind === 'ask') {
    const text = problem.why === 'sign-in' ? words.signedOut.primary : words.consent.primary;
    return { scope: problem.scope, claims: problem.claims, text };
  }
  if (problem.kind === 'refused' && problem.by === 'user') {
    return { scope: problem.scope, claims: null, text: words.consent.primary };
  }
  return null;
}

function titleOf(problem: GraphProblem): string {
  switch (problem.kind) {
    case 'ask':
      return problem.why === 'sign-in' ? `${words.signedOut.title}.` : words.consent.title;
    case 'refused':
      return problem.by === 'user' ? words.consent.title : `${words.admin.title}.`;
    case 'other-account':
      return `${words.otherAccount.title}.`;
    case 'no-sign-in':
      return `${words.noSignIn.title}.`;
    case 'offline':
      return words.offline.bar;
    case 'slow':
      return words.slowAnswer.bar;
    case 'busy':
      return words.busy.bar;
    case 'forbidden':
      return words.forbidden.bar;
    case 'not-found':
      return words.notFound.bar;
    case 'changed':
    case 'broken':
      return words.brokenBar;
  }
}
