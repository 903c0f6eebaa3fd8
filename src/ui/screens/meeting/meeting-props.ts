import type { AssessedMeeting } from '../../../domain/meeting/types';
import type { Register } from '../../../domain/register/types';
import type { MeetingChoice, OpenMeeting, SeparateAgenda } from '../../session/session';

/** What the parts of a meeting with hats need. */
export interface MeetingHatsProps {
  readonly assessed: AssessedMeeting;
  readonly meeting: OpenMeeting;
  readonly person: string;
  /** The point that is open; null for the list. */
  readonly point: number | null;
  readonly registers: readonly Register[];
  readonly onChoose: (choice: MeetingChoice) => void;
  readonly onAgenda: (agenda: SeparateAgenda) => void;
}
