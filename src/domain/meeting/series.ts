import { fold } from '../text/fold';
import type { Invitation } from './types';

const DATES =
  /\b(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|jan|feb|mrt|apr|jun|jul|aug|sept?|okt|nov|dec|(?:maan|dins|woens|donder|vrij|zater|zon)dag|ma|di|wo|do|vr|za|zo)\b/g;

/**
 * What the invitations of one series have in common: who invites, and the subject without its dates and numbers. "" when the subject
 * says nothing else, since then nothing tells series apart.
 */
export function seriesOf({ organizer, subject }: Pick<Invitation, 'organizer' | 'subject'>): string {
  const name = fold(subject)
    .replace(DATES, ' ')
    .replace(/[^a-z]+/g, ' ')
    .trim();
  return name === '' ? '' : `${organizer?.email ?? ''} ${name}`;
}
