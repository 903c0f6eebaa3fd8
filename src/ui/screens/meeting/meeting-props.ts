import type { AssessedMeeting } from '../../../domain/meeting/types';
import type { Register } from '../../../domain/register/types';
import type { MeetingChoice, OpenMeeting, SeparateAgenda } from '../../session/session';
import type { ScreenProps } from '../screen-props';

/** What the parts of a meeting with hats need. */
export interface MeetingHatsProps {
  readonly acts: ScreenProps;
  readonly assessed: AssessedMeeting;
  readonly meeting: OpenMeeting;
  /** Whose hats are shown. */
  readonly person: string;
  /** Set when the viewer looks along with this member: the line to show, and how to look along with another. */
  readonly along: { readonly text: string; readonly onSwitch: (() => void) | null } | null;
  /** The point that is open; null for the list. */
  readonly point: number | null;
  readonly registers: readonly Register[];
  readonly onChoose: (choice: MeetingChoice) => void;
  readonly onAgenda: (agenda: SeparateAgenda) => void;
}
