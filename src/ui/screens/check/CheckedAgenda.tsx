import { Button, makeStyles, mergeClasses } from '@fluentui/react-components';
import { CheckmarkCircle20Regular } from '@fluentui/react-icons/svg/checkmark-circle';
import type { AgendaCheck } from '../../../domain/meeting/check';
import type { AssessedMeeting } from '../../../domain/meeting/types';
import { useBaseStyles } from '../../components/base-styles';
import { OriginFoot } from '../../components/OriginFoot';
import { SourceLines } from '../../components/SourceLines';
import { Title } from '../../components/Title';
import { usePorts } from '../../ports';
import { formatRoute } from '../../router/route';
import type { OpenMeeting } from '../../session/session';
import { nl } from '../../text/nl';
import { nlHosted } from '../../text/nl-hosted';
import { meetingName, whenText } from '../../view/meeting-time';
import type { ScreenProps } from '../screen-props';
import { OutcomeNotice } from '../wrong/OutcomeNotice';
import { Adjustments } from './Adjustments';
import { CheckedPoints } from './CheckedPoints';
import { ChoicesCard } from './ChoicesCard';
import { DirectChoices } from './DirectChoices';
import { SendRoles } from './SendRoles';
import { useChecking } from './use-checking';

const useStyles = makeStyles({
  page: { maxWidth: '680px', margin: '0 auto', paddingBottom: '12px' },
  calm: { display: 'flex', gap: '8px', alignItems: 'flex-start' },
  head: { padding: '20px var(--rvGutter) 8px' },
  lines: { marginTop: '8px' },
  read: { marginTop: '8px' },
  foot: { display: 'flex', flexDirection: 'column', gap: '8px', padding: '12px var(--rvGutter) 24px' },
});

const DONE = 'nagekeken';

interface CheckedAgendaProps extends ScreenProps {
  readonly assessed: AssessedMeeting;
  readonly meeting: OpenMeeting;
  readonly check: AgendaCheck;
}

/** What is open in an agenda, every point of it, and what people put right. */
export function CheckedAgenda({ session, dispatch, assessed, meeting, check }: CheckedAgendaProps) {
  const styles = useStyles();
  const base = useBaseStyles();
  const { today } = usePorts();
  const { id } = meeting;
  const checking = useChecking(session, dispatch, meeting, assessed, check, DONE);
  const { mayWrite, corrector } = checking;
  const when = whenText(assessed.invitation, today());
  const fromText = meeting.agenda === null;
  const clear = check.findings.length === 0 && !check.noTreatments;
  const choices = mayWrite ? (
    <DirectChoices assessed={assessed} check={check} meeting={id} busy={corrector.busy} onChoose={checking.choose} />
  ) : (
    <ChoicesCard assessed={assessed} check={check} meeting={id} />
  );
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
          <p id={DONE} tabIndex={-1} className={mergeClasses(base.text, styles.calm)}>
            <CheckmarkCircle20Regular className={base.icon} aria-hidden />
            {nlHosted.check.done}
          </p>
        ) : (
          choices
        )}
        <OutcomeNotice corrector={corrector} register={assessed.register} instead={null} />
      </div>
      <h2 className={mergeClasses(base.h3, styles.head)}>{nlHosted.check.all}</h2>
      <CheckedPoints assessed={assessed} meeting={id} to={mayWrite ? 'adjust' : 'point'} />
      <Adjustments
        assessed={assessed}
        today={today()}
        busy={corrector.busy}
        onUndo={mayWrite ? checking.undo : null}
        onWithdraw={checking.undo}
      />
      {assessed.agenda.unread.length > 0 && (
        <div className={base.section}>
          <h2 className={base.h3}>{nlHosted.check.unread}</h2>
          <div className={styles.lines}>
            <SourceLines lines={assessed.agenda.unread.map(({ line, text }) => ({ id: String(line), line, text }))} />
          </div>
        </div>
      )}
      <SendRoles assessed={assessed} meeting={meeting} />
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
