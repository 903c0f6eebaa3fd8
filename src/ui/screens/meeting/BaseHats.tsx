import { assessHead } from '../../../domain/meeting/head';
import type { AssessedMeeting } from '../../../domain/meeting/types';
import { Loading } from '../../components/Loading';
import { HatsInMeeting, MeetingHead } from '../../components/MeetingHead';
import { useScreen } from '../../components/screen';
import { usePorts } from '../../ports';
import { personOf, registersFor, type Session } from '../../session/session';
import { choiceFor } from '../../session/travel';
import { nl } from '../../text/nl';
import { hatsInMeeting } from '../../view/attention';
import { useMeetingStyles } from './meeting-styles';

interface BaseHatsProps {
  readonly session: Session;
  readonly id: string;
}

const NO_AGENDA = { items: [], unread: [], from: 'none', file: null } as const;

/** O1 while the agenda is being read: the name of the meeting and the hats one has there whatever the agenda says. */
export default function BaseHats({ session, id }: BaseHatsProps) {
  const styles = useMeetingStyles();
  const { today } = usePorts();
  const { width } = useScreen();
  const meeting = session.meetings.find((candidate) => candidate.id === id);
  const registers = meeting === undefined ? [] : registersFor(session, meeting);
  if (meeting === undefined || registers.length === 0) return <Loading text={nl.states.loading} />;
  const { invitation } = meeting;
  const choice = choiceFor(meeting, registers);
  const head = assessHead({ invitation, registers, day: today(), ...(choice === null ? {} : { choice }) });
  const assessed: AssessedMeeting = { ...head, agenda: NO_AGENDA, items: [], hats: [], corrections: [], unplaced: [] };
  const roles = hatsInMeeting(assessed, personOf(session, head.register.region.id) ?? '');
  if (roles.length === 0) return <Loading text={nl.states.loading} />;
  const hats = (
    <>
      <MeetingHead assessed={assessed} focus names />
      <HatsInMeeting assessed={assessed} roles={roles} />
      <Loading text={nl.states.reading} />
    </>
  );
  if (width !== 'breed') return <div className={styles.single}>{hats}</div>;
  return (
    <div className={styles.columns}>
      <div className={styles.list}>{hats}</div>
      <div className={styles.detail} />
    </div>
  );
}
