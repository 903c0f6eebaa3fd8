import { assessHead } from '../../domain/meeting/head';
import type { AssessedMeeting, Invitation } from '../../domain/meeting/types';
import type { Day, Register } from '../../domain/register/types';
import type { CalendarEntry } from '../../graph/types';
import { meetingIdOf } from '../hosted/ids';
import type { OpenMeeting } from '../session/session';

/** A meeting that is not read yet: its head, judged as far as that goes. */
export interface HeadOfMeeting {
  readonly entry: CalendarEntry;
  readonly meeting: OpenMeeting;
  readonly assessed: AssessedMeeting;
}

/** What a calendar holds, as far as its registers know it. */
export interface SortedCalendar {
  /** Meetings of a known gremium, and those of which only the region is in question. */
  readonly known: readonly HeadOfMeeting[];
  /** Everything else that may be a meeting: more than the user is in it, and it is not for whole days. */
  readonly others: readonly HeadOfMeeting[];
}

const NO_AGENDA = { items: [], unread: [], from: 'none', file: null } as const;

/** From this strength on a candidate is shown, even when the user has to say which region it is. */
const likelyFrom = 0.5;

/** Tells meetings of the registers' gremia from other appointments, by subject and people alone. */
export function sortCalendar(
  entries: readonly CalendarEntry[],
  registers: readonly Register[],
  today: Day,
  headOf: (event: CalendarEntry['event']) => Invitation,
): SortedCalendar {
  const known: HeadOfMeeting[] = [];
  const others: HeadOfMeeting[] = [];
  for (const entry of entries) {
    const invitation = headOf(entry.event);
    const head = assessHead({ invitation, registers, day: today });
    const { answer } = head;
    const isKnown = answer.kind === 'known' || (answer.candidates[0]?.strength ?? 0) >= likelyFrom;
    const meeting: OpenMeeting = {
      id: meetingIdOf(entry.ref),
      invitation,
      source: { kind: 'graph', key: entry.ref.id, mailbox: entry.ref.mailbox },
      agenda: null,
      choice: null,
      travel: null,
    };
    const judged = {
      entry,
      meeting,
      assessed: { ...head, agenda: NO_AGENDA, items: [], hats: [], corrections: [], unplaced: [] },
    };
    if (isKnown) known.push(judged);
    else if (invitation.attendees.length > 0) others.push(judged);
  }
  return { known, others };
}
