import { makeStyles, mergeClasses } from '@fluentui/react-components';
import type { AssessedMeeting } from '../../../domain/meeting/types';
import { useBaseStyles } from '../../components/base-styles';
import { usePorts } from '../../ports';
import type { OpenMeeting } from '../../session/session';
import { dayOf } from '../../text/dates';
import { nl } from '../../text/nl';
import { groupOf, type MeetingGroup } from '../../view/meeting-groups';
import { MeetingRow } from './MeetingRow';

const useStyles = makeStyles({ group: { margin: '24px 0 8px', padding: '0 var(--rvGutter)' } });

const groups: readonly MeetingGroup[] = ['today', 'week', 'next', 'later'];

/** One meeting in the list. */
export interface MeetingLine {
  readonly meeting: OpenMeeting;
  readonly assessed: AssessedMeeting;
  readonly person: string;
  readonly reading?: boolean;
  readonly from?: string;
}

/** Coming meetings, soonest first, under "Vandaag", "Deze week", "Volgende week" and "Later". */
export function MeetingGroups({ lines }: { readonly lines: readonly MeetingLine[] }) {
  const styles = useStyles();
  const base = useBaseStyles();
  const { today } = usePorts();
  const dayOfLine = ({ meeting: { invitation } }: MeetingLine): string =>
    invitation.start === null ? today() : dayOf(new Date(invitation.start));
  return groups.map((group) => {
    const inGroup = lines.filter((line) => groupOf(dayOfLine(line), today()) === group);
    if (inGroup.length === 0) return null;
    return (
      <section key={group} aria-labelledby={`groep-${group}`}>
        <h2 id={`groep-${group}`} className={mergeClasses(base.h3, styles.group)}>
          {nl.meetings.groups[group]}
        </h2>
        <MeetingLines lines={inGroup} />
      </section>
    );
  });
}

/** Meetings one under another. */
export function MeetingLines({ lines }: { readonly lines: readonly MeetingLine[] }) {
  const base = useBaseStyles();
  return (
    <ul className={base.plainList}>
      {lines.map((line, place) => (
        <li key={line.meeting.id}>
          <MeetingRow {...line} last={place === lines.length - 1} />
        </li>
      ))}
    </ul>
  );
}
