import { Button } from '@fluentui/react-components';
import { DocumentError24Regular } from '@fluentui/react-icons/svg/document-error';
import { useMemo, useState } from 'react';
import { useBaseStyles } from '../../components/base-styles';
import { StateView } from '../../components/StateView';
import { usePorts } from '../../ports';
import { formatRoute } from '../../router/route';
import { registersFor } from '../../session/session';
import { nl } from '../../text/nl';
import { isGuest } from '../../view/attention';
import { questionOf } from '../../view/question';
import { assess } from '../../view/session-meeting';
import { whoseHats } from '../../view/whose-hats';
import type { ScreenProps } from '../screen-props';
import { AgendaMissing } from './AgendaMissing';
import { GuestState } from './GuestState';
import { MeetingHats } from './MeetingHats';
import { PointOnly } from './PointOnly';
import { UnknownMeeting } from './UnknownMeeting';
import { UnknownPerson } from './UnknownPerson';

interface MeetingScreenProps extends ScreenProps {
  readonly id: string;
  /** The point that is open; null for the list. */
  readonly point: number | null;
}

/** O1 and O2: one meeting, from the first question that is still open to the hats at every point. */
export default function MeetingScreen({ session, dispatch, id, point }: MeetingScreenProps) {
  const base = useBaseStyles();
  const { today } = usePorts();
  const [turn, setTurn] = useState(0);
  const meeting = session.meetings.find((candidate) => candidate.id === id);
  const registers = useMemo(() => (meeting === undefined ? [] : registersFor(session, meeting)), [session, meeting]);
  const assessed = useMemo(
    () => (meeting === undefined ? null : assess(meeting, registers, today(), session.proposals)),
    [meeting, registers, today, session.proposals],
  );
  if (meeting === undefined || assessed === null) {
    return (
      <StateView
        icon={DocumentError24Regular}
        title={nl.states.gone.title}
        text={nl.states.gone.text}
        buttons={
          <Button as="a" appearance="primary" className={base.target} href={formatRoute({ screen: 'start' })}>
            {nl.states.gone.primary}
          </Button>
        }
      />
    );
  }
  const question = questionOf(assessed, meeting);
  const choose = (choice: NonNullable<typeof meeting.choice>): void => dispatch({ type: 'meeting-chosen', id, choice });
  if (question !== null) {
    return <UnknownMeeting assessed={assessed} question={question} registers={registers} onChoose={choose} />;
  }
  const { viewer: person, owner, followed } = whoseHats(session, assessed, meeting);
  if (person === null && owner === null) {
    return point === null ? (
      <UnknownPerson assessed={assessed} meeting={id} />
    ) : (
      <PointOnly session={session} assessed={assessed} meeting={meeting} index={point} />
    );
  }
  const member = followed[turn % Math.max(1, followed.length)] ?? person;
  if (member === null || isGuest(assessed, member.id)) {
    if (point !== null) return <PointOnly session={session} assessed={assessed} meeting={meeting} index={point} />;
    return <GuestState assessed={assessed} meeting={id} registers={registers} onChoose={choose} />;
  }
  const along =
    member.id === person?.id
      ? null
      : {
          text: nl.viewer.along(member.name),
          onSwitch: followed.length > 1 ? () => setTurn((before) => before + 1) : null,
        };
  if (assessed.agenda.from === 'none') {
    return (
      <AgendaMissing
        session={session}
        assessed={assessed}
        meeting={meeting}
        person={member.id}
        onAgenda={(agenda) => dispatch({ type: 'agenda-found', id, agenda })}
      />
    );
  }
  return (
    <MeetingHats
      acts={{ session, dispatch }}
      assessed={assessed}
      meeting={meeting}
      person={member.id}
      along={along}
      point={point}
      registers={registers}
      onChoose={choose}
      onAgenda={(agenda) => dispatch({ type: 'agenda-found', id, agenda })}
    />
  );
}
