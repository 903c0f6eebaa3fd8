import { DocumentError24Regular } from '@fluentui/react-icons/svg/document-error';
import { useMemo } from 'react';
import { StateView } from '../../components/StateView';
import { usePorts } from '../../ports';
import { registersFor } from '../../session/session';
import { nl } from '../../text/nl';
import { assess } from '../../view/session-meeting';
import { whoseHats } from '../../view/whose-hats';
import type { ScreenProps } from '../screen-props';
import { BackToPoint } from './BackToPoint';
import { WrongForm } from './WrongForm';

interface WrongScreenProps extends ScreenProps {
  readonly id: string;
  readonly point: number;
}

/** O3 "Wat klopt er niet?": someone puts right what is said of a point. */
export default function WrongScreen({ session, dispatch, id, point }: WrongScreenProps) {
  const { today } = usePorts();
  const meeting = session.meetings.find((candidate) => candidate.id === id);
  const assessed = useMemo(
    () => (meeting === undefined ? null : assess(meeting, registersFor(session, meeting), today(), session.proposals)),
    [meeting, session, today],
  );
  if (meeting === undefined || assessed === null) {
    const words = nl.states.gone;
    return <StateView icon={DocumentError24Regular} title={words.title} text={words.text} buttons={null} />;
  }
  const { viewer, shown } = whoseHats(session, assessed, meeting);
  if (assessed.items[point] === undefined || shown === null) {
    return (
      <StateView
        icon={DocumentError24Regular}
        title={nl.point.missing}
        text=""
        buttons={<BackToPoint meeting={id} point={null} />}
      />
    );
  }
  return (
    <WrongForm
      key={point}
      session={session}
      dispatch={dispatch}
      assessed={assessed}
      meeting={meeting}
      point={point}
      person={shown}
      viewer={viewer}
    />
  );
}
