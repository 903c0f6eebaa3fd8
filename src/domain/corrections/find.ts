import { localDay } from '../meeting/day';
import type { Invitation } from '../meeting/types';
import type { Correction, Day } from '../register/types';
import { titleKey } from '../text/fold';
import { isSealed, sealed } from './sealed';

/** "FW: ", "Antw: ", "Geannuleerd: ": what a program puts before a subject. */
const PREFIX =
  /^\s*(?:(?:re|fw|fwd|antw|doorst|geannuleerd|cancell?ed|bijgewerkt|gewijzigd|updated|uitnodiging)\s*:\s*)+/i;

/** What two subjects of one meeting have in common, whatever a mail program put before them. */
export const subjectKey = (subject: string): string => titleKey(subject.replace(PREFIX, ''));

/** By what a correction says for which meeting it was made. */
export type MeetingIdentity = Correction['meeting'];

/** How a correction of this meeting names it; of a closed item without the words of the subject. */
export function identityOf(
  { uid, subject, start }: Pick<Invitation, 'uid' | 'subject' | 'start'>,
  closed: boolean,
): MeetingIdentity {
  return { uid: uid ?? '', subject: closed ? sealed(subjectKey(subject)) : subject, start };
}

/**
 * The corrections that were made for a meeting, in their order. By the `iCalUId` where both have one; else by the same subject on
 * the same local day (Outlook itself does not tell the `iCalUId`). What has neither subject nor date, such as a pasted text, fits only
 * what has neither. `day` is the local day of the meeting. Proposals and withdrawn ones are not for others to see.
 */
export function correctionsFor(
  corrections: readonly Correction[],
  invitation: Pick<Invitation, 'uid' | 'subject' | 'start'>,
  day: Day,
): readonly Correction[] {
  return corrections.filter(({ meeting, state }) => state === 'counts' && isOf(meeting, invitation, day));
}

/** The proposals of this device for a meeting, by the same rule. */
export function proposalsFor(
  proposals: readonly Correction[],
  invitation: Pick<Invitation, 'uid' | 'subject' | 'start'>,
  day: Day,
): readonly Correction[] {
  return proposals.filter(({ meeting, state }) => state === 'proposed' && isOf(meeting, invitation, day));
}

function isOf(meeting: MeetingIdentity, invitation: Pick<Invitation, 'uid' | 'subject' | 'start'>, day: Day): boolean {
  const uid = invitation.uid ?? '';
  if (meeting.uid !== '' && uid !== '') return meeting.uid.toLowerCase() === uid.toLowerCase();
  const key = subjectKey(invitation.subject);
  if (isSealed(meeting.subject) ? meeting.subject !== sealed(key) : subjectKey(meeting.subject) !== key) return false;
  if (meeting.start === null) return invitation.start === null;
  return localDay(meeting.start) === day;
}
