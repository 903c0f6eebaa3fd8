import { subjectKey } from '../corrections/find';
import { localDay } from '../meeting/day';
import type { Invitation } from '../meeting/types';
import { harmless } from './clean';
import type { TravelMeeting } from './types';

/** How a file fits an invitation. */
export type TravelMatch = 'same' | 'other-sender' | 'unvouched' | 'other-day' | 'other-meeting';

/**
 * Whether a file was made for this meeting. By `iCalUId` where both sides know it; else by organizer and subject. `sender`: who put it
 * there, as the file says (lower case). `vouched`: the invitation is the event in a calendar, not a saved copy that says of itself who
 * sent it. Someone else than the organizer, a copy, or another day is to be asked about.
 */
export function matchOf(meeting: TravelMeeting, sender: string, invitation: Invitation, vouched: boolean): TravelMatch {
  const uid = invitation.uid ?? '';
  const byUid = uid !== '' && meeting.uid !== '';
  if (
    byUid
      ? uid.toLowerCase() !== meeting.uid.toLowerCase()
      : subjectKey(meeting.subject) !== subjectKey(harmless(invitation.subject))
  )
    return 'other-meeting';
  const organizer = invitation.organizer?.email ?? '';
  if (organizer === '' || meeting.organizer !== organizer || sender !== organizer) return 'other-sender';
  if (!vouched) return 'unvouched';
  const day = dayOf(meeting.start);
  return day !== null && day === dayOf(invitation.start) ? 'same' : 'other-day';
}

function dayOf(start: string | null): string | null {
  return start === null ? null : localDay(start);
}
