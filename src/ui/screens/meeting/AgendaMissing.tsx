import type { AssessedMeeting } from '../../../domain/meeting/types';
import { FindAgenda } from '../../components/FindAgenda';
import { HatsInMeeting, MeetingHead } from '../../components/MeetingHead';
import type { OpenMeeting, SeparateAgenda } from '../../session/session';
import { hatsInMeeting } from '../../view/attention';

interface AgendaMissingProps {
  readonly assessed: AssessedMeeting;
  readonly meeting: OpenMeeting;
  readonly person: string;
  readonly onAgenda: (agenda: SeparateAgenda) => void;
}

/** No agenda in the invitation itself: the base hats, and how to get at the agenda. */
export function AgendaMissing({ assessed, meeting, person, onAgenda }: AgendaMissingProps) {
  return (
    <>
      <MeetingHead assessed={assessed} focus names />
      <HatsInMeeting assessed={assessed} roles={hatsInMeeting(assessed, person)} />
      <FindAgenda assessed={assessed} meeting={meeting} onAgenda={onAgenda} />
    </>
  );
}
