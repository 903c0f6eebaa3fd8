import { Button, makeStyles, mergeClasses } from '@fluentui/react-components';
import type { AssessedMeeting } from '../../domain/meeting/types';
import type { HatId } from '../../domain/register/types';
import { usePorts } from '../ports';
import { nl } from '../text/nl';
import { hatNames } from '../view/labels';
import { meetingName, whenText } from '../view/meeting-time';
import { useBaseStyles } from './base-styles';
import { PetTag } from './PetTag';
import { Title } from './Title';
import { useReveal } from './use-reveal';

const useStyles = makeStyles({
  chips: { marginTop: '8px' },
  more: { minHeight: '44px', minWidth: '44px', fontSize: '14px' },
});

interface MeetingHeadProps {
  readonly assessed: AssessedMeeting;
  readonly focus: boolean;
  readonly names: boolean;
}

/** Which meeting this is, and when. */
export function MeetingHead({ assessed, focus, names }: MeetingHeadProps) {
  const base = useBaseStyles();
  const { today } = usePorts();
  const when = [whenText(assessed.invitation, today()), assessed.invitation.location]
    .filter((part) => part !== '')
    .join(' · ');
  return (
    <div className={base.section}>
      <Title focus={focus} names={names}>
        {meetingName(assessed)}
      </Title>
      {when !== '' && <p className={base.small}>{when}</p>}
    </div>
  );
}

/** How many hats stand there before "+2". */
const shown = 6;

/** The hats of one person in this meeting, as pills. */
export function HatsInMeeting({
  assessed,
  roles,
}: {
  readonly assessed: AssessedMeeting;
  readonly roles: readonly HatId[];
}) {
  const styles = useStyles();
  const base = useBaseStyles();
  const { all, reveal, first } = useReveal();
  const folded = !all && roles.length > shown;
  return (
    <div className={base.section} data-hats-ready>
      <h2 className={base.h3}>{nl.meeting.hats}</h2>
      <ul className={mergeClasses(base.chips, styles.chips)}>
        {(folded ? roles.slice(0, shown) : roles).map((role, place) => (
          <li key={role} {...(all && place === shown ? { ref: first, tabIndex: -1 } : {})}>
            <PetTag role={role}>{hatNames(assessed.register, role).short}</PetTag>
          </li>
        ))}
        {folded && (
          <li>
            <Button
              className={styles.more}
              shape="circular"
              aria-label={nl.meeting.moreHatsSpoken(roles.length - shown)}
              onClick={reveal}
            >
              {nl.meeting.moreHats(roles.length - shown)}
            </Button>
          </li>
        )}
      </ul>
    </div>
  );
}
