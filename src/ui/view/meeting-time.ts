import type { AssessedMeeting, Invitation } from '../../domain/meeting/types';
import type { Day } from '../../domain/register/types';
import { dayOf, timeOf, weekDay } from '../text/dates';
import { nl } from '../text/nl';

/** "13.30–16.00 uur", "13.30 uur", or "" when the invitation has no time. */
export function timeSpan(invitation: Invitation): string {
  if (invitation.start === null) return '';
  const from = timeOf(invitation.start);
  return invitation.end === null ? nl.meeting.time(from) : nl.meeting.timeSpan(from, timeOf(invitation.end));
}

/** "di 9 juni · 13.30–16.00 uur"; "" when the invitation has no time. */
export function whenText(invitation: Invitation, today: Day): string {
  if (invitation.start === null) return '';
  return `${weekDay(dayOf(new Date(invitation.start)), today)} · ${timeSpan(invitation)}`;
}

/** The name to show above a meeting: the gremium when it is known, else the subject of the invitation. */
export function meetingName(assessed: AssessedMeeting): string {
  if (assessed.gremium !== null) return assessed.gremium.name;
  return assessed.invitation.subject === '' ? nl.meeting.untitled : assessed.invitation.subject;
}
