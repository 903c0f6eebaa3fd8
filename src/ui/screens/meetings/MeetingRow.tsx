import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronRight20Regular } from '@fluentui/react-icons/svg/chevron-right';
import type { AssessedMeeting } from '../../../domain/meeting/types';
import { useBaseStyles } from '../../components/base-styles';
import { NoemTag } from '../../components/NoemTag';
import { PetLine } from '../../components/PetTag';
import { useRowStyles } from '../../components/row-styles';
import { useScreen } from '../../components/screen';
import { formatRoute } from '../../router/route';
import type { OpenMeeting } from '../../session/session';
import { dayOf, dayParts, timeOf } from '../../text/dates';
import { nl } from '../../text/nl';
import { attentionPoints, hatsInMeeting } from '../../view/attention';
import { hatNames } from '../../view/labels';
import { meetingName } from '../../view/meeting-time';

const useStyles = makeStyles({
  date: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    flexShrink: 0,
    boxSizing: 'border-box',
    width: '56px',
    padding: '6px 0',
    borderRadius: '8px',
    backgroundColor: 'var(--rvShape)',
    fontSize: '14px',
    lineHeight: '20px',
    color: tokens.colorNeutralForeground2,
    '@media (forced-colors: active)': { border: '1px solid CanvasText' },
  },
  day: {
    fontSize: '16px',
    lineHeight: '22px',
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground1,
  },
  hats: { display: 'flex', flexWrap: 'wrap', gap: '4px 16px' },
});

interface MeetingRowProps {
  readonly meeting: OpenMeeting;
  readonly assessed: AssessedMeeting;
  /** Whose hats are shown; "" when the register does not know the viewer. */
  readonly person: string;
  readonly last: boolean;
  /** True while the text of the meeting is not there yet: then nothing is said of its agenda. */
  readonly reading?: boolean;
  /** Which calendar or region it is from, where there are several; "" shows nothing. */
  readonly from?: string;
}

/** One coming meeting: when, which hats, and how often to name one. */
export function MeetingRow({ meeting, assessed, person, last, reading = false, from = '' }: MeetingRowProps) {
  const styles = useStyles();
  const base = useBaseStyles();
  const rows = useRowStyles();
  const { width } = useScreen();
  const { start, location, files } = assessed.invitation;
  const roles = hatsInMeeting(assessed, person);
  const attention = attentionPoints(assessed, person).length;
  const parts = start === null ? null : dayParts(dayOf(new Date(start)));
  const waiting =
    !reading && assessed.agenda.from === 'none'
      ? files.length > 0
        ? nl.meetings.inAttachment
        : nl.meetings.noAgenda
      : '';
  return (
    <a href={formatRoute({ screen: 'meeting', id: meeting.id })} className={mergeClasses(rows.row, last && rows.last)}>
      {parts !== null && (
        <span className={styles.date}>
          <span>{parts.weekday}</span>
          <span className={styles.day}>{parts.date}</span>
          <span>{parts.shortMonth}</span>
        </span>
      )}
      <span className={rows.body}>
        <span className={rows.title}>{meetingName(assessed)}</span>
        <span className={base.small}>
          {[start === null ? '' : nl.meeting.time(timeOf(start)), location].filter((part) => part !== '').join(' · ')}
        </span>
        {from !== '' && <span className={base.small}>{from}</span>}
        {roles.length === 0 && person !== '' && assessed.gremium !== null && (
          <span className={base.small}>{nl.meetings.guest}</span>
        )}
        {width === 'smal' && roles.length > 2 ? (
          <span className={base.small}>{nl.meetings.hats(roles.length)}</span>
        ) : (
          <span className={styles.hats}>
            {roles.map((role) => (
              <PetLine key={role} role={role}>
                {hatNames(assessed.register, role).short}
              </PetLine>
            ))}
          </span>
        )}
        {waiting !== '' && <span className={base.small}>{waiting}</span>}
        {attention > 0 && <NoemTag count={attention} />}
      </span>
      <ChevronRight20Regular className={rows.chevron} aria-hidden />
    </a>
  );
}
