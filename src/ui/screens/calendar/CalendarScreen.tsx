import { mergeClasses } from '@fluentui/react-components';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo, useState } from 'react';
import type { FullEvent } from '../../../graph/types';
import { useBaseStyles } from '../../components/base-styles';
import { GraphBar } from '../../components/GraphBar';
import { GraphTrouble } from '../../components/GraphTrouble';
import { Loading } from '../../components/Loading';
import { useScreen } from '../../components/screen';
import { Title } from '../../components/Title';
import { meetingIdOf } from '../../hosted/ids';
import { PasteSelf } from '../../hosted/PasteSelf';
import { useArrival } from '../../hosted/use-arrival';
import { useFlag } from '../../hosted/use-flag';
import { usePorts, useWorkplace } from '../../ports';
import { graphProblemOf } from '../../query/problem';
import { refsKey, useCalendar, useListed } from '../../query/use-answers';
import { personOf, registersInUse, type Session } from '../../session/session';
import { hourOf } from '../../text/dates';
import { nl } from '../../text/nl';
import { nlHosted } from '../../text/nl-hosted';
import { nlTravel } from '../../text/nl-travel';
import { type HeadOfMeeting, sortCalendar } from '../../view/calendar-meetings';
import { heldRoles } from '../../view/held-roles';
import { assess } from '../../view/session-meeting';
import { MeetingGroups, type MeetingLine } from '../meetings/MeetingGroups';
import { useMeetingsStyles } from '../meetings/meetings-styles';
import { YourRoles } from '../meetings/YourRoles';
import type { ScreenProps } from '../screen-props';
import { ClosedCalendars } from './ClosedCalendars';
import { Forget } from './Forget';
import { NoMeetings } from './NoMeetings';
import { OtherAppointments } from './OtherAppointments';
import { PastMeetings } from './PastMeetings';
import { UnknownUser } from './UnknownUser';

const SLOW = { kind: 'slow' } as const;

const byEvent = ({ ref }: FullEvent): string => meetingIdOf(ref);

/** P1: the meetings of the coming 30 days in all calendars, with the hats in each; those of the past two weeks folded. */
export default function CalendarScreen({ session, dispatch }: ScreenProps) {
  const styles = useMeetingsStyles();
  const base = useBaseStyles();
  const { announce } = useScreen();
  const { today, now } = usePorts();
  const { headOf, contact } = useWorkplace();
  const client = useQueryClient();
  const [shared, setShared] = useFlag('shared');
  const [stopped, setStopped] = useState(false);
  const calendar = useCalendar(shared === true, shared !== null);
  const registers = useMemo(() => registersInUse(session), [session]);
  const sorted = useMemo(
    () => (calendar.data === undefined ? null : sortCalendar(calendar.data.entries, registers, today(), headOf)),
    [calendar.data, registers, today, headOf],
  );
  const refs = useMemo(() => sorted?.known.map(({ entry }) => entry.ref) ?? null, [sorted]);
  const listed = useListed(refs);
  const arrived = useArrival(listed.data?.events, byEvent, dispatch);
  const complete = refs !== null && arrived !== null && listed.data?.asked === refsKey(refs);

  const lines = useMemo(
    () =>
      sorted === null ? [] : sorted.known.map((head) => lineOf(head, session, registers, today(), arrived === null)),
    [sorted, session, registers, today, arrived],
  );
  const instant = now().getTime();
  const isPast = ({ meeting: { invitation } }: Pick<MeetingLine, 'meeting'>): boolean =>
    Date.parse(invitation.end ?? invitation.start ?? '') < instant;
  const coming = lines.filter((line) => !isPast(line));
  const past = lines.filter(isPast);
  const loaded = sorted !== null && (complete || sorted.known.length === 0);
  useEffect(() => {
    if (loaded && registers.length > 0) announce(nl.meetings.lead(coming.length));
  }, [loaded, registers.length, coming.length, announce]);

  const refetch = (): void => {
    setStopped(false);
    void calendar.refetch();
    if (refs !== null && refs.length > 0) void listed.refetch();
  };
  const error = calendar.error ?? listed.error;
  const given = graphProblemOf(error);
  // The user gave up waiting: said as if Microsoft gave no answer, which is what happened.
  const problem = given ?? (stopped ? SLOW : null);
  // What was allowed once for calendars of others is withdrawn: on with the user's own.
  const withdrawn = given !== null && 'scope' in given && given.scope === 'Calendars.Read.Shared';
  useEffect(() => {
    if (withdrawn) setShared(false);
  }, [withdrawn, setShared]);
  const stop = (): void => {
    setStopped(true);
    void client.cancelQueries();
  };
  if (error !== null && given === null) throw error;
  if (sorted === null) {
    return (
      <>
        {problem === null ? (
          <>
            <h1 className={base.spoken}>{nl.meetings.title}</h1>
            <Loading text={nlHosted.meetings.reading} onStop={stop} />
          </>
        ) : (
          <GraphTrouble
            problem={problem}
            onRetry={refetch}
            other={<PasteSelf session={session} dispatch={dispatch} />}
          />
        )}
        {problem !== null && <Forget />}
      </>
    );
  }
  const people = registers.flatMap((register) => {
    const person = register.people.find(({ id }) => id === personOf(session, register.region.id))?.id;
    return person === undefined ? [] : [{ register, person }];
  });
  const roles = people.some(({ register, person }) => heldRoles(register, person, today()).length > 0);
  return (
    <div className={styles.page} data-meetings-ready={loaded ? '' : undefined}>
      <div>
        {problem !== null && <GraphBar problem={problem} since={calendar.dataUpdatedAt} onRetry={refetch} />}
        {registers.length === 0 ? (
          <div className={base.section}>
            <Title>{nl.meetings.title}</Title>
            <p className={base.text}>{nlTravel.list.lead}</p>
          </div>
        ) : coming.length === 0 ? (
          <NoMeetings roles={roles} known={people.length > 0} />
        ) : (
          <>
            <div className={base.section}>
              <Title>{nl.meetings.title}</Title>
              <p className={base.text}>
                {nl.meetings.greeting(hourOf(now()))} {nl.meetings.lead(coming.length)}
              </p>
            </div>
            {people.length === 0 && <UnknownUser />}
            <MeetingGroups lines={coming} />
          </>
        )}
        {calendar.data?.cutOff === true && <p className={base.section}>{nlHosted.meetings.cutOff}</p>}
        <ClosedCalendars names={calendar.data?.closed ?? []} onAllowed={() => setShared(true)} />
        <PastMeetings lines={past} />
        <OtherAppointments others={sorted.others.filter((other) => !isPast(other))} all={registers.length === 0} />
        <Forget />
      </div>
      <div id="uw-rollen" className={styles.roles}>
        {people.map(({ register, person }) => (
          <YourRoles
            key={register.region.id}
            register={register}
            person={person}
            {...(people.length > 1 ? { title: nlHosted.meetings.rolesIn(register.region.name) } : {})}
          />
        ))}
        {contact !== null && people.length > 0 && (
          <p className={mergeClasses(base.small, styles.report)}>
            <a className={base.link} href={`mailto:${encodeURIComponent(contact.email)}`}>
              {nlHosted.meetings.report(contact.name)}
            </a>
          </p>
        )}
      </div>
    </div>
  );
}

/** A row of the list: from the meeting itself once it was read, from its head until then. */
function lineOf(
  head: HeadOfMeeting,
  session: Session,
  registers: Parameters<typeof assess>[1],
  today: string,
  reading: boolean,
): MeetingLine {
  const meeting = session.meetings.find(({ id }) => id === head.meeting.id);
  const assessed = meeting === undefined ? head.assessed : assess(meeting, registers, today, session.proposals);
  const from = [
    registers.length > 1 ? assessed.register.region.name : '',
    head.entry.calendar === '' ? '' : nlHosted.meetings.calendar(head.entry.calendar),
  ]
    .filter((part) => part !== '')
    .join(' · ');
  return {
    meeting: meeting ?? head.meeting,
    assessed,
    person: personOf(session, assessed.register.region.id) ?? '',
    reading: reading && meeting === undefined,
    from,
  };
}
