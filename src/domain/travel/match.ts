import { localDay } from '../meeting/day';
import type { Invitation } from '../meeting/types';
import { titleKey } from '../text/fold';
import { harmless } from './clean';
import type { TravelMeeting } from './types';

/** How a file fits an invitation. */
export type TravelMatch = 'same' | 'other-sender' | 'other-day' | 'other-meeting';

/** What mail programs put before a subject: of a reply, a forward, a change or a cancellation. */
const PREFIX = /^(?:(?:re|fw|fwd|doorst|antw|bijgewerkt|updated|gewijzigd|geannuleerd|canceled|cancelled)\s*:\s*)+/i;

/**
 * Whether a file was made for this meeting. By `iCalUId` where both sides know it; else by organizer and subject. `sender`: who put it
 * there, as the file says (lower case). Someone else than the organizer, or another day, is to be asked about.
 */
export function matchOf(meeting: TravelMeeting, sender: string, invitation: Invitation): TravelMatch {
  const uid = invitation.uid ?? '';
  const byUid = uid !== '' && meeting.uid !== '';
  if (byUid ? uid !== meeting.uid : subjectKey(meeting.subject) !== subjectKey(invitation.subject))
    return 'other-meeting';
  const organizer = invitation.organizer?.email ?? '';
  if (organizer === '' || meeting.organizer !== organizer || sender !== organizer) return 'other-sender';
  const day = dayOf(meeting.start);
  return day !== null && day === dayOf(invitation.start) ? 'same' : 'other-day';
}

function subjectKey(subject: string): string {
  return titleKey(harmless(subject).trim().replace(PREFIX, ''));
}

function dayOf(start: string | null): string | null {
  return start === null ? null : localDay(start);
}
