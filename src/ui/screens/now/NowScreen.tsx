import { useMemo } from 'react';
import { RolesOrigin } from '../../components/RolesOrigin';
import { usePorts } from '../../ports';
import { personOf, registersFor } from '../../session/session';
import { isGuest, personIn } from '../../view/attention';
import { assess } from '../../view/session-meeting';
import MeetingScreen from '../meeting/MeetingScreen';
import type { ScreenProps } from '../screen-props';
import { NowPanel } from './NowPanel';

interface NowScreenProps extends ScreenProps {
  readonly id: string;
}

/** M1: which hat is on now? As long as something else is open (who, which meeting, no agenda), the meeting's own screen asks it. */
export default function NowScreen({ session, dispatch, id }: NowScreenProps) {
  const { today } = usePorts();
  const meeting = session.meetings.find((candidate) => candidate.id === id);
  const assessed = useMemo(
    () => (meeting === undefined ? null : assess(meeting, registersFor(session, meeting), today(), session.proposals)),
    [meeting, session, today],
  );
  const person = assessed === null ? null : personIn(assessed, personOf(session, assessed.register.region.id));
  const ready =
    assessed !== null &&
    assessed.gremium !== null &&
    assessed.items.length > 0 &&
    person !== null &&
    !isGuest(assessed, person.id);
  if (!ready) return <MeetingScreen session={session} dispatch={dispatch} id={id} point={null} />;
  return (
    <NowPanel
      assessed={assessed}
      meeting={id}
      person={person.id}
      origin={<RolesOrigin session={session} register={assessed.register} meeting={meeting ?? null} />}
    />
  );
}
