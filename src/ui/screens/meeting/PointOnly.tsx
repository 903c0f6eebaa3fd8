import type { AssessedMeeting } from '../../../domain/meeting/types';
import { useBaseStyles } from '../../components/base-styles';
import { RolesOrigin } from '../../components/RolesOrigin';
import type { OpenMeeting, Session } from '../../session/session';
import { nl } from '../../text/nl';
import { PointBar } from '../point/PointBar';
import { PointDetail } from '../point/PointDetail';
import { useMeetingStyles } from './meeting-styles';
import { useReturn } from './use-return';

interface PointOnlyProps {
  readonly session: Session;
  readonly assessed: AssessedMeeting;
  readonly meeting: OpenMeeting;
  readonly index: number;
}

/** One point for someone without a hat here, such as the secretary who checks the agenda: what it is about, and who has which role. */
export function PointOnly({ session, assessed, meeting, index }: PointOnlyProps) {
  const styles = useMeetingStyles();
  const base = useBaseStyles();
  const { leave } = useReturn(index, meeting.id, false);
  return (
    <div className={styles.single} data-hats-ready>
      <PointBar meeting={meeting.id} index={index} count={assessed.items.length} onLeave={leave} opened />
      {assessed.items[index] === undefined ? (
        <p className={base.section}>{nl.point.missing}</p>
      ) : (
        <PointDetail
          key={index}
          acts={null}
          assessed={assessed}
          meeting={meeting}
          person=""
          index={index}
          level={1}
          focus
        />
      )}
      <div className={base.section} style={{ paddingBottom: '16px' }}>
        <RolesOrigin session={session} register={assessed.register} meeting={meeting} />
      </div>
    </div>
  );
}
