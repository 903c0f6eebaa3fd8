import { assessHead } from '../../domain/meeting/head';
import type { AssessedMeeting, GremiumAnswer, Invitation } from '../../domain/meeting/types';
import type { Day, Register } from '../../domain/register/types';
import type { CalendarEntry } from '../../graph/types';
import { meetingIdOf } from '../hosted/ids';
import type { OpenMeeting } from '../session/session';

/** An appointment that is not read yet. */
export interface UnreadMeeting {
  readonly entry: CalendarEntry;
  readonly meeting: OpenMeeting;
}

/** A meeting that is not read yet: its head, judged as far as that goes. */
export interface HeadOfMeeting extends UnreadMeeting {
  readonly assessed: AssessedMeeting;
}

/** What a calendar holds, as far as its registers know it. */
export interface SortedCalendar {
  /** Meetings of a known gremium, and those of which only the region is in question. */
  readonly known: readonly HeadOfMeeting[];
  /** Everything else that may be a meeting: more than the user is in it, and it is not for whole days. */
  readonly others: readonly UnreadMeeting[];
}

const NO_AGENDA = { items: [], unread: [], from: 'none', file: null } as const;

/** From this strength on a candidate is shown, even when the user has to say which region it is. */
const likelyFrom = 0.5;

/** Tells meetings of the registers' gremia from other appointments, by subject and people alone. Without a register none is known. */
export function sortCalendar(
  entries: readonly CalendarEntry[],
  registers: readonly Register[],
  today: Day,
  headOf: (event: CalendarEntry['event']) => Invitation,
): SortedCalendar {
  const known: HeadOfMeeting[] = [];
  const others: UnreadMeeting[] = [];
  for (const entry of entries) {
    const invitation = headOf(entry.event);
    const meeting: OpenMeeting = {
      id: meetingIdOf(entry.ref),
      invitation,
      source: { kind: 'graph', key: entry.ref.id, mailbox: entry.ref.mailbox },
      agenda: null,
      choice: null,
      travel: null,
    };
    const head = registers.length === 0 ? null : assessHead({ invitation, registers, day: today });
    if (head !== null && isKnown(head.answer)) {
      const assessed = { ...head, agenda: NO_AGENDA, items: [], hats: [], corrections: [], unplaced: [] };
      known.push({ entry, meeting, assessed });
    } else if (invitation.attendees.length > 0) others.push({ entry, meeting });
  }
  return { known, others };
}

function isKnown(answer: GremiumAnswer): boolean {
  return answer.kind === 'known' || (answer.candidates[0]?.strength ?? 0) >= likelyFrom;
}
