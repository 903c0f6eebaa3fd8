import { makeStyles } from '@fluentui/react-components';
import { useEffect, useMemo } from 'react';
import { checkAgenda } from '../../../domain/meeting/check';
import { FindAgenda } from '../../components/FindAgenda';
import { MeetingHead } from '../../components/MeetingHead';
import { usePorts } from '../../ports';
import { go } from '../../router/use-route';
import { registersFor } from '../../session/session';
import { questionOf } from '../../view/question';
import { assess } from '../../view/session-meeting';
import { UnknownMeeting } from '../meeting/UnknownMeeting';
import type { ScreenProps } from '../screen-props';
import { CheckedAgenda } from './CheckedAgenda';
import { SendRoles } from './SendRoles';

const useStyles = makeStyles({ page: { maxWidth: '680px', margin: '0 auto', paddingBottom: '12px' } });

interface CheckScreenProps extends ScreenProps {
  readonly id: string;
}

/** O4: is the agenda right, and is everyone's part clear? What is found is settled here, or mended in the text of the invitation. */
export default function CheckScreen({ session, dispatch, id }: CheckScreenProps) {
  const styles = useStyles();
  const { today } = usePorts();
  const meeting = session.meetings.find((candidate) => candidate.id === id);
  const registers = useMemo(() => (meeting === undefined ? [] : registersFor(session, meeting)), [session, meeting]);
  const assessed = useMemo(
    () => (meeting === undefined ? null : assess(meeting, registers, today(), session.proposals)),
    [meeting, registers, today, session.proposals],
  );
  const check = useMemo(() => (assessed === null ? null : checkAgenda(assessed)), [assessed]);
  useEffect(() => {
    if (assessed === null) go({ screen: 'start' }, 'replace');
  }, [assessed]);
  if (meeting === undefined || assessed === null || check === null) return null;
  const question = questionOf(assessed, meeting);
  if (question !== null) {
    return (
      <UnknownMeeting
        assessed={assessed}
        question={question}
        registers={registers}
        onChoose={(choice) => dispatch({ type: 'meeting-chosen', id, choice })}
      />
    );
  }
  if (assessed.agenda.from === 'none') {
    return (
      <div className={styles.page} data-hats-ready>
        <MeetingHead assessed={assessed} focus names />
        <FindAgenda
          assessed={assessed}
          meeting={meeting}
          onAgenda={(agenda) => dispatch({ type: 'agenda-found', id, agenda })}
        />
        <SendRoles assessed={assessed} meeting={meeting} />
      </div>
    );
  }
  return <CheckedAgenda session={session} dispatch={dispatch} assessed={assessed} meeting={meeting} check={check} />;
}
