import { Button, makeStyles, mergeClasses } from '@fluentui/react-components';
import { CheckmarkCircle20Regular } from '@fluentui/react-icons/svg/checkmark-circle';
import type { AssessedMeeting } from '../../../domain/meeting/types';
import { AttentionCard } from '../../components/AttentionCard';
import { useBaseStyles } from '../../components/base-styles';
import { canMail, MailLink } from '../../components/MailLink';
import { HatsInMeeting, MeetingHead } from '../../components/MeetingHead';
import { Notice } from '../../components/Notice';
import { OriginFoot } from '../../components/OriginFoot';
import { PointList } from '../../components/PointList';
import { usePorts } from '../../ports';
import { formatRoute } from '../../router/route';
import { daysBetween, plainDay } from '../../text/dates';
import { nl } from '../../text/nl';
import { headline, shownNumber } from '../../view/agenda-rows';
import { hatsInMeeting } from '../../view/attention';
import { meetingName } from '../../view/meeting-time';
import { alsoNamed } from '../../view/question';
import { attentionLabel } from '../../view/tension-words';
import type { MeetingHatsProps } from './meeting-props';
import { WrongMenu } from './WrongMenu';

const useStyles = makeStyles({
  agendaHead: { padding: '20px var(--rvGutter) 8px', '@container (min-width: 800px)': { paddingTop: '28px' } },
  calm: { display: 'flex', gap: '8px', alignItems: 'flex-start' },
  along: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '0 8px', padding: '12px var(--rvGutter) 0' },
  also: { padding: '8px var(--rvGutter) 0' },
  report: { marginTop: '8px' },
});

/** Roles older than this get a question instead of only a date. */
const staleAfterDays = 90;

interface MeetingListProps extends MeetingHatsProps {
  readonly attention: readonly number[];
  /** The point that is shown beside the list. */
  readonly current: number | null;
  /** The point that the user comes back from. */
  readonly returned: number | null;
}

/** O1: the hats of this meeting, the points that need attention, and the agenda. */
export function MeetingList(props: MeetingListProps) {
  const { assessed, meeting, person, along, point, attention, current, returned, onChoose } = props;
  const also = alsoNamed(assessed);
  const styles = useStyles();
  const base = useBaseStyles();
  const calmHere = point === null && returned === null;
  return (
    <>
      {along !== null && (
        <p className={mergeClasses(base.small, styles.along)}>
          {along.text}
          {along.onSwitch !== null && (
            <Button
              appearance="transparent"
              className={base.textButton}
              style={{ marginLeft: 0 }}
              onClick={along.onSwitch}
            >
              {nl.common.switch}
            </Button>
          )}
        </p>
      )}
      <StaleBar assessed={assessed} />
      <MeetingHead assessed={assessed} focus={calmHere} names={point === null} />
      {also.map((option) => (
        <div key={option.value} className={styles.also}>
          <p className={base.small}>{nl.meeting.also(option.label)}</p>
          <Button appearance="transparent" className={base.textButton} onClick={() => onChoose(option.choice)}>
            {nl.meeting.showAlso(option.label)}
          </Button>
        </div>
      ))}
      <HatsInMeeting assessed={assessed} roles={hatsInMeeting(assessed, person)} />
      <div className={base.section}>
        {attention.length === 0 ? (
          <p className={mergeClasses(base.text, styles.calm)}>
            <CheckmarkCircle20Regular className={base.icon} aria-hidden />
            {nl.meeting.calm}
          </p>
        ) : (
          <AttentionCard
            lines={attention.flatMap((index) => {
              const item = assessed.items[index];
              if (item === undefined) return [];
              return {
                id: `noem-${index + 1}`,
                href: formatRoute({ screen: 'point', id: meeting.id, point: index }),
                number: shownNumber(assessed.items, index),
                title: headline(item.title),
                label: attentionLabel(assessed, person, index),
              };
            })}
          />
        )}
      </div>
      <h2 className={mergeClasses(base.h3, styles.agendaHead)}>{nl.meeting.agenda}</h2>
      <PointList
        assessed={assessed}
        meeting={meeting.id}
        person={person}
        current={current}
        follow={point !== null}
        returned={returned}
      />
      <OriginFoot {...props.acts} assessed={assessed} meeting={meeting} />
      <WrongMenu {...props} />
    </>
  );
}

/** Asks whether old roles are still right. */
function StaleBar({ assessed }: { readonly assessed: AssessedMeeting }) {
  const styles = useStyles();
  const base = useBaseStyles();
  const { today } = usePorts();
  const { updated } = assessed.register;
  if (updated === null || daysBetween(updated, today()) <= staleAfterDays) return null;
  const { organizer } = assessed.invitation;
  return (
    <div className={base.section}>
      <Notice intent="info">
        {nl.meeting.stale(plainDay(updated, today()))}
        {canMail(organizer) && (
          <div className={styles.report}>
            <MailLink to={organizer} subject={meetingName(assessed)}>
              {nl.meeting.report(organizer.name || organizer.email)}
            </MailLink>
          </div>
        )}
      </Notice>
    </div>
  );
}
