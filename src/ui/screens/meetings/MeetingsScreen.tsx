import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { useEffect, useMemo } from 'react';
import { useBaseStyles } from '../../components/base-styles';
import { Title } from '../../components/Title';
import { usePorts } from '../../ports';
import { go } from '../../router/use-route';
import { registersFor } from '../../session/session';
import { dayOf, hourOf } from '../../text/dates';
import { nl } from '../../text/nl';
import { groupOf, type MeetingGroup } from '../../view/meeting-groups';
import { assess } from '../../view/session-meeting';
import type { ScreenProps } from '../screen-props';
import { MeetingRow } from './MeetingRow';
import { YourRoles } from './YourRoles';

const useStyles = makeStyles({
  page: {
    paddingBottom: '32px',
    '@container (min-width: 800px)': {
      display: 'grid',
      gridTemplateColumns: 'minmax(0, 1fr) 300px',
      maxWidth: '1180px',
      minHeight: 'calc(100vh - 106px)',
      margin: '0 auto',
      paddingBottom: 0,
    },
  },
  group: { margin: '24px 0 8px', padding: '0 var(--rvGutter)' },
});

const groups: readonly MeetingGroup[] = ['today', 'week', 'next', 'later'];

/** P1 for the demo region: the coming meetings of one person, with the hats in each. */
export default function MeetingsScreen({ session }: ScreenProps) {
  const styles = useStyles();
  const base = useBaseStyles();
  const { today, now } = usePorts();
  const register = session.demo?.register;
  const person =
    register === undefined ? undefined : register.people.find(({ id }) => id === session.people[register.region.id]);
  const assessed = useMemo(
    () =>
      session.meetings
        .filter(({ source }) => source.kind === 'demo')
        .map((meeting) => ({ meeting, assessed: assess(meeting, registersFor(session, meeting), today()) })),
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
        {groups.map((group) => {
          const inGroup = assessed.filter(
            ({ meeting }) =>
              groupOf(
                meeting.invitation.start === null ? today() : dayOf(new Date(meeting.invitation.start)),
                today(),
              ) === group,
          );
          if (inGroup.length === 0) return null;
          return (
            <section key={group} aria-labelledby={`groep-${group}`}>
              <h2 id={`groep-${group}`} className={mergeClasses(base.h3, styles.group)}>
                {nl.meetings.groups[group]}
              </h2>
              <ul className={base.plainList}>
                {inGroup.map((row, place) => (
                  <li key={row.meeting.id}>
                    <MeetingRow
                      meeting={row.meeting}
                      assessed={row.assessed}
                      person={person.id}
                      last={place === inGroup.length - 1}
                    />
                  </li>
                ))}
              </ul>
            </section>
          );
        })}
      </div>
      <YourRoles register={register} person={person.id} />
    </div>
  );
}
