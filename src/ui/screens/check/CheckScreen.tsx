import { Button, makeStyles, mergeClasses } from '@fluentui/react-components';
import { CheckmarkCircle20Regular } from '@fluentui/react-icons/svg/checkmark-circle';
import { useEffect, useMemo } from 'react';
import { checkAgenda } from '../../../domain/meeting/check';
import { useBaseStyles } from '../../components/base-styles';
import { FindAgenda } from '../../components/FindAgenda';
import { MeetingHead } from '../../components/MeetingHead';
import { OriginFoot } from '../../components/OriginFoot';
import { SourceLines } from '../../components/SourceLines';
import { useScreen } from '../../components/screen';
import { Title } from '../../components/Title';
import { usePorts } from '../../ports';
import { formatRoute } from '../../router/route';
import { go } from '../../router/use-route';
import { registersFor } from '../../session/session';
import { nl } from '../../text/nl';
import { nlHosted } from '../../text/nl-hosted';
import { meetingName, whenText } from '../../view/meeting-time';
import { questionOf } from '../../view/question';
import { assess } from '../../view/session-meeting';
import { UnknownMeeting } from '../meeting/UnknownMeeting';
import type { ScreenProps } from '../screen-props';
import { CheckedPoints } from './CheckedPoints';
import { ChoicesCard } from './ChoicesCard';

const useStyles = makeStyles({
  page: { maxWidth: '680px', margin: '0 auto', paddingBottom: '12px' },
  calm: { display: 'flex', gap: '8px', alignItems: 'flex-start' },
  head: { padding: '20px var(--rvGutter) 8px' },
  lines: { marginTop: '8px' },
  read: { marginTop: '8px' },
  foot: { display: 'flex', flexDirection: 'column', gap: '8px', padding: '12px var(--rvGutter) 24px' },
});

interface CheckScreenProps extends ScreenProps {
  readonly id: string;
}

/** O4: is the agenda right, and is everyone's part clear? What is found is mended in the text of the invitation itself. */
export default function CheckScreen({ session, dispatch, id }: CheckScreenProps) {
  const styles = useStyles();
  const base = useBaseStyles();
  const { today } = usePorts();
  const { announce } = useScreen();
  const meeting = session.meetings.find((candidate) => candidate.id === id);
  const registers = useMemo(() => (meeting === undefined ? [] : registersFor(session, meeting)), [session, meeting]);
  const assessed = useMemo(
    () => (meeting === undefined ? null : assess(meeting, registers, today(), session.proposals)),
    [meeting, registers, today, session.proposals],
  );
  const check = useMemo(() => (assessed === null ? null : checkAgenda(assessed)), [assessed]);
  const points = new Set(check?.findings.map(({ index }) => index)).size;
  useEffect(() => {
    if (check !== null) announce(nlHosted.check.spoken(points));
  }, [announce, check, points]);
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
      </div>
    );
  }
  const when = whenText(assessed.invitation, today());
  const fromText = meeting.agenda === null;
  const clear = check.findings.length === 0 && !check.noTreatments;
  return (
    <div className={styles.page} data-hats-ready>
      <div className={base.section}>
        <Title>{nlHosted.check.title}</Title>
        <p className={base.small}>{[meetingName(assessed), when].filter((part) => part !== '').join(' · ')}</p>
        <p className={mergeClasses(base.text, styles.read)}>
          {(fromText ? nlHosted.check.read : nlHosted.check.readElsewhere)(assessed.items.length)}
        </p>
      </div>
      <div className={base.section}>
        {clear ? (
          <p className={mergeClasses(base.text, styles.calm)}>
            <CheckmarkCircle20Regular className={base.icon} aria-hidden />
            {nlHosted.check.done}
          </p>
        ) : (
          <ChoicesCard assessed={assessed} check={check} meeting={id} />
        )}
      </div>
      <h2 className={mergeClasses(base.h3, styles.head)}>{nlHosted.check.all}</h2>
      <CheckedPoints assessed={assessed} meeting={id} to="point" />
      {assessed.agenda.unread.length > 0 && (
        <div className={base.section}>
          <h2 className={base.h3}>{nlHosted.check.unread}</h2>
          <div className={styles.lines}>
            <SourceLines lines={assessed.agenda.unread.map(({ line, text }) => ({ id: String(line), line, text }))} />
          </div>
        </div>
      )}
      <OriginFoot session={session} dispatch={dispatch} assessed={assessed} meeting={meeting} unread={false} />
      <div className={styles.foot}>
        <Button
          as="a"
          appearance="primary"
          className={mergeClasses(base.target, base.full)}
          href={formatRoute({ screen: 'members', id })}
        >
          {nl.members.title}
        </Button>
        <Button as="a" className={mergeClasses(base.target, base.full)} href={formatRoute({ screen: 'meeting', id })}>
          {nlHosted.check.own}
        </Button>
      </div>
    </div>
  );
}
