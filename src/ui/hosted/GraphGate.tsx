import { Button } from '@fluentui/react-components';
import { SearchInfo24Regular } from '@fluentui/react-icons/svg/search-info';
import { type ReactNode, useMemo } from 'react';
import type { FullEvent } from '../../graph/types';
import { useBaseStyles } from '../components/base-styles';
import { GraphBar } from '../components/GraphBar';
import { GraphTrouble } from '../components/GraphTrouble';
import { Loading } from '../components/Loading';
import { StateView } from '../components/StateView';
import { graphProblemOf } from '../query/problem';
import { useEvents, useTeamsMeeting } from '../query/use-answers';
import { formatRoute } from '../router/route';
import type { ScreenProps } from '../screens/screen-props';
import { nl } from '../text/nl';
import { nlHosted } from '../text/nl-hosted';
import { TEAMS_MEETING } from './ids';
import { PasteSelf } from './PasteSelf';
import { useArrival } from './use-arrival';
import { useFlag } from './use-flag';

interface GateProps extends ScreenProps {
  /** The screen of the meeting, once it has arrived. */
  readonly children: ReactNode;
}

const byEvent = ({ ref }: FullEvent): string => ref.id;
const asTeams = (): string => TEAMS_MEETING;

interface GraphGateProps extends GateProps {
  readonly id: string;
  /** The Teams chat when the meeting is that of the chat. */
  readonly chat: string | null;
}

/** Brings a meeting in from Graph before its screen is shown. */
export default function GraphGate({ id, chat, ...gate }: GraphGateProps) {
  if (chat !== null) return <TeamsMeeting chat={chat} {...gate} />;
  if (id === TEAMS_MEETING) return <Gone />;
  return <EventMeeting id={id} {...gate} />;
}

/** A meeting of the calendar by the id of its event: fetched, or from this device while it is refreshed. */
function EventMeeting({ id, session, dispatch, children }: GateProps & { readonly id: string }) {
  const known = session.meetings.find((meeting) => meeting.id === id);
  const mailbox = known !== undefined && 'mailbox' in known.source ? known.source.mailbox : null;
  const refs = useMemo(() => [{ id, mailbox }], [id, mailbox]);
  const query = useEvents(refs);
  useArrival(query.data, byEvent, dispatch);
  if (query.data?.length === 0 && known === undefined) return <Gone />;
  return (
    <Answer query={query} arrived={known !== undefined} other={<PasteSelf session={session} dispatch={dispatch} />}>
      {children}
    </Answer>
  );
}

/** The meeting of the Teams chat that the tab stands in. */
function TeamsMeeting({ chat, session, dispatch, children }: GateProps & { readonly chat: string }) {
  const [mayReadChat, allowChat] = useFlag('chat');
  if (mayReadChat === null) return <Loading text={nl.states.loading} />;
  return (
    <FoundMeeting chat={chat} mayReadChat={mayReadChat} allowChat={allowChat} session={session} dispatch={dispatch}>
      {children}
    </FoundMeeting>
  );
}

interface FoundMeetingProps extends GateProps {
  readonly chat: string;
  readonly mayReadChat: boolean;
  readonly allowChat: () => void;
}

function FoundMeeting({ chat, mayReadChat, allowChat, session, dispatch, children }: FoundMeetingProps) {
  const query = useTeamsMeeting(chat, mayReadChat);
  const answer = query.data;
  const events = useMemo(() => (answer?.kind === 'found' ? [answer.found] : undefined), [answer]);
  useArrival(events, asTeams, dispatch);
  const known = session.meetings.some(({ id }) => id === TEAMS_MEETING);
  const other = <PasteSelf session={session} dispatch={dispatch} />;
  if (!known && answer?.kind === 'needs-chat') {
    const problem = { kind: 'ask', why: 'consent', scope: 'Chat.ReadBasic', claims: null } as const;
    return <GraphTrouble problem={problem} what={nlHosted.states.askChat} onRetry={allowChat} other={other} />;
  }
  if (!known && answer?.kind === 'absent') return <NotInvited onRetry={() => void query.refetch()} />;
  return (
    <Answer query={query} arrived={known} other={other}>
      {children}
    </Answer>
  );
}

interface AnswerProps {
  readonly query: {
    readonly error: Error | null;
    readonly dataUpdatedAt: number;
    readonly refetch: () => Promise<unknown>;
  };
  readonly arrived: boolean;
  /** Another way on than through Microsoft. */
  readonly other: ReactNode;
  readonly children: ReactNode;
}

/** The meeting, with what is wrong above it; or only what is wrong. */
function Answer({ query, arrived, other, children }: AnswerProps) {
  const retry = (): void => void query.refetch();
  const problem = graphProblemOf(query.error);
  if (query.error !== null && problem === null) throw query.error;
  if (arrived) {
    return (
      <>
        {problem !== null && <GraphBar problem={problem} since={query.dataUpdatedAt} onRetry={retry} />}
        {children}
      </>
    );
  }
  if (problem !== null)
    return <GraphTrouble problem={problem} what={nlHosted.states.askCalendar} onRetry={retry} other={other} />;
  return <Loading text={nl.states.reading} />;
}

function Gone() {
  const base = useBaseStyles();
  const words = nlHosted.states.notFound;
  return (
    <StateView
      icon={SearchInfo24Regular}
      title={words.title}
      text={words.text}
      buttons={
        <Button as="a" appearance="primary" className={base.target} href={formatRoute({ screen: 'meetings' })}>
          {words.primary}
        </Button>
      }
    />
  );
}

function NotInvited({ onRetry }: { readonly onRetry: () => void }) {
  const base = useBaseStyles();
  const words = nlHosted.states.noTeamsMeeting;
  return (
    <StateView
      icon={SearchInfo24Regular}
      title={words.title}
      text={words.text}
      buttons={
        <>
          <Button appearance="primary" className={base.target} onClick={onRetry}>
            {nl.common.retry}
          </Button>
          <Button as="a" className={base.target} href={formatRoute({ screen: 'meetings' })}>
            {nlHosted.states.notFound.primary}
          </Button>
        </>
      }
    />
  );
}
