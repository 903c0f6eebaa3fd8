import { Button } from '@fluentui/react-components';
import { SearchInfo24Regular } from '@fluentui/react-icons/svg/search-info';
import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useEffect, useMemo, useState } from 'react';
import type { Invitation } from '../../domain/meeting/types';
import type { FullEvent } from '../../graph/types';
import { useBaseStyles } from '../components/base-styles';
import { GraphBar } from '../components/GraphBar';
import { GraphTrouble } from '../components/GraphTrouble';
import { Loading } from '../components/Loading';
import { StateView } from '../components/StateView';
import { usePorts, useWorkplace } from '../ports';
import { graphProblemOf } from '../query/problem';
import { useEvent, useTeamsMeeting } from '../query/use-answers';
import { formatRoute } from '../router/route';
import type { ScreenProps } from '../screens/screen-props';
import { nl } from '../text/nl';
import { nlHosted } from '../text/nl-hosted';
import { meetingIdOf, refOf, TEAMS_MEETING } from './ids';
import { PasteSelf } from './PasteSelf';
import { useArrival } from './use-arrival';
import { useFlag } from './use-flag';

interface GateProps extends ScreenProps {
  /** The screen of the meeting, once it has arrived; `read`: false while what came with it is still to be read. */
  readonly children: (read: boolean) => ReactNode;
}

const byEvent = ({ ref }: FullEvent): string => meetingIdOf(ref);
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
  const query = useEvent(refOf(id));
  const arrived = useArrival(query.data, byEvent, dispatch, true);
  if (query.data?.length === 0 && known === undefined) return <Gone />;
  return (
    <Answer query={query} arrived={known !== undefined} other={<PasteSelf session={session} dispatch={dispatch} />}>
      {children(arrived !== null || query.error !== null)}
    </Answer>
  );
}

/** The meeting of the Teams chat that the tab stands in. */
function TeamsMeeting({ chat, session, dispatch, children }: GateProps & { readonly chat: string }) {
  const [mayReadChat, setMayReadChat] = useFlag('chat');
  if (mayReadChat === null) return <Loading text={nl.states.loading} />;
  return (
    <FoundMeeting
      chat={chat}
      mayReadChat={mayReadChat}
      setMayReadChat={setMayReadChat}
      session={session}
      dispatch={dispatch}
    >
      {children}
    </FoundMeeting>
  );
}

interface FoundMeetingProps extends GateProps {
  readonly chat: string;
  readonly mayReadChat: boolean;
  readonly setMayReadChat: (value: boolean) => void;
}

function FoundMeeting({ chat, mayReadChat, setMayReadChat, session, dispatch, children }: FoundMeetingProps) {
  const { now } = usePorts();
  const { headOf } = useWorkplace();
  const query = useTeamsMeeting(chat, mayReadChat);
  const { data, isFetching } = query;
  // A series has one chat: what is kept may be the meeting of last week. It is only shown when nothing newer is to be had.
  const answer = data?.kind === 'found' && isFetching && isOver(headOf(data.found.event), now()) ? undefined : data;
  const events = useMemo(() => (answer?.kind === 'found' ? [answer.found] : undefined), [answer]);
  const arrived = useArrival(events, asTeams, dispatch, true);
  // What was allowed once is withdrawn: on without the chat.
  const problem = graphProblemOf(query.error);
  const withdrawn = problem !== null && 'scope' in problem && problem.scope === 'Chat.ReadBasic';
  useEffect(() => {
    if (withdrawn) setMayReadChat(false);
  }, [withdrawn, setMayReadChat]);
  const known = session.meetings.some(({ id }) => id === TEAMS_MEETING);
  const other = <PasteSelf session={session} dispatch={dispatch} />;
  if (!known && answer?.kind === 'needs-chat') {
    return <GraphTrouble problem={ASK_CHAT} onRetry={() => setMayReadChat(true)} other={other} />;
  }
  if (!known && answer?.kind === 'absent') return <NotInvited onRetry={() => void query.refetch()} />;
  return (
    <Answer query={query} arrived={known} other={other}>
      {children(arrived !== null || query.error !== null)}
    </Answer>
  );
}

const ASK_CHAT = { kind: 'ask', why: 'consent', scope: 'Chat.ReadBasic', claims: null } as const;
const SLOW = { kind: 'slow' } as const;

/** True when a meeting has ended. */
function isOver({ end }: Invitation, now: Date): boolean {
  return end !== null && Date.parse(end) < now.getTime();
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
  const client = useQueryClient();
  const [stopped, setStopped] = useState(false);
  const retry = (): void => {
    setStopped(false);
    void query.refetch();
  };
  const given = graphProblemOf(query.error);
  // The user gave up waiting: said as if Microsoft gave no answer, which is what happened.
  const problem = given ?? (stopped ? SLOW : null);
  if (query.error !== null && given === null) throw query.error;
  if (arrived) {
    return (
      <>
        {problem !== null && <GraphBar problem={problem} since={query.dataUpdatedAt} onRetry={retry} />}
        {children}
      </>
    );
  }
  if (problem !== null) {
    return <GraphTrouble problem={problem} onRetry={retry} other={other} />;
  }
  const stop = (): void => {
    setStopped(true);
    void client.cancelQueries();
  };
  return <Loading text={nl.states.reading} onStop={stop} />;
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
