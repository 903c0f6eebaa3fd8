import type { AssessedMeeting } from '../../../domain/meeting/types';
import { useBaseStyles } from '../../components/base-styles';
import { FindAgenda } from '../../components/FindAgenda';
import { HatsInMeeting, MeetingHead } from '../../components/MeetingHead';
import { RolesOrigin } from '../../components/RolesOrigin';
import type { OpenMeeting, SeparateAgenda, Session } from '../../session/session';
import { hatsInMeeting } from '../../view/attention';

interface AgendaMissingProps {
  readonly session: Session;
  readonly assessed: AssessedMeeting;
  readonly meeting: OpenMeeting;
  readonly person: string;
  readonly onAgenda: (agenda: SeparateAgenda) => void;
}

/** No agenda in the invitation itself: the base hats, and how to get at the agenda. */
export function AgendaMissing({ session, assessed, meeting, person, onAgenda }: AgendaMissingProps) {
  const base = useBaseStyles();
  return (
    <>
      <MeetingHead assessed={assessed} focus names />
      <HatsInMeeting assessed={assessed} roles={hatsInMeeting(assessed, person)} />
      <FindAgenda assessed={assessed} meeting={meeting} onAgenda={onAgenda} />
      <div className={base.section} style={{ paddingBottom: '16px' }}>
        <RolesOrigin session={session} register={assessed.register} meeting={meeting} />
      </div>
    </>
  );
}
