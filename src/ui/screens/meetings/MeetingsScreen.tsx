import { useEffect, useMemo } from 'react';
import { useBaseStyles } from '../../components/base-styles';
import { Title } from '../../components/Title';
import { usePorts } from '../../ports';
import { go } from '../../router/use-route';
import { registersFor } from '../../session/session';
import { hourOf } from '../../text/dates';
import { nl } from '../../text/nl';
import { assess } from '../../view/session-meeting';
import type { ScreenProps } from '../screen-props';
import { MeetingGroups } from './MeetingGroups';
import { useMeetingsStyles } from './meetings-styles';
import { YourRoles } from './YourRoles';

/** P1 for the demo region: the coming meetings of one person, with the hats in each. */
export default function MeetingsScreen({ session }: ScreenProps) {
  const styles = useMeetingsStyles();
  const base = useBaseStyles();
  const { today, now } = usePorts();
  const register = session.demo?.register;
  const person =
    register === undefined ? undefined : register.people.find(({ id }) => id === session.people[register.region.id]);
  const assessed = useMemo(
    () =>
      session.meetings
        .filter(({ source }) => source.kind === 'demo')
        .map((meeting) => ({
          meeting,
          assessed: assess(meeting, registersFor(session, meeting), today(), session.proposals),
        })),
    [session, today],
  );
  const lost = person === undefined || register === undefined;
  useEffect(() => {
    if (lost) go({ screen: session.inDemo ? 'who' : 'start' }, 'replace');
  }, [lost, session.inDemo]);
  if (lost) return null;
  return (
    <div className={styles.page}>
      <div>
        <div className={base.section}>
          <Title>{nl.meetings.title}</Title>
          <p className={base.text}>
            {nl.meetings.greeting(hourOf(now()))} {nl.meetings.lead(assessed.length)}
          </p>
        </div>
        <MeetingGroups lines={assessed.map((row) => ({ ...row, person: person.id }))} />
      </div>
      <YourRoles register={register} person={person.id} />
    </div>
  );
}
