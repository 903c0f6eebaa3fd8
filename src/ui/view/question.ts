import type { AssessedMeeting, GremiumCandidate } from '../../domain/meeting/types';
import type { Register } from '../../domain/register/types';
import type { OpenMeeting } from '../session/session';

/** What only the user can say about a meeting. */
export type MeetingQuestion =
  /** Candidates of two or more regions fit equally well. */
  | { readonly kind: 'region'; readonly candidates: readonly GremiumCandidate[] }
  /** Nothing fits well enough; the candidates, best first, may be empty. */
  | { readonly kind: 'meeting'; readonly candidates: readonly GremiumCandidate[] };

/** From this strength on, one candidate alone would have been taken for the answer. */
const likelyFrom = 0.5;

/** The question to ask before hats can be shown; null when the meeting is known or the user has chosen. */
export function questionOf(assessed: AssessedMeeting, meeting: OpenMeeting): MeetingQuestion | null {
  const { answer, gremium } = assessed;
  // A choice of an earlier time can be of a gremium that is no more.
  const settled = gremium !== null && (meeting.choice !== null || answer.kind === 'known');
  if (settled) return null;
  const candidates = answer.kind === 'known' ? answer.others : answer.candidates;
  // Likely candidates of several regions: only the region is in question, so each is asked once.
  const likely = candidates.filter(({ strength }) => strength >= likelyFrom);
  const best = likely.filter(
    ({ register }, place) => likely.findIndex((other) => other.register === register) === place,
  );
  return best.length > 1 ? { kind: 'region', candidates: best } : { kind: 'meeting', candidates };
}

/** One line of a choice between meetings. */
export interface MeetingOption {
  readonly value: string;
  readonly label: string;
  readonly region: string;
  readonly choice: { readonly register: string; readonly gremium: string };
}

/** The gremia to choose from: the candidates first, then (when asked) all others of the registers. */
export function meetingOptions(
  registers: readonly Register[],
  candidates: readonly GremiumCandidate[],
  all: boolean,
): readonly MeetingOption[] {
  const everything = registers.flatMap((register) =>
    register.gremia.map((gremium) => ({
      value: `${register.region.id}/${gremium.id}`,
      label: gremium.name,
      region: register.region.name,
      choice: { register: register.region.id, gremium: gremium.id },
    })),
  );
  const rank = new Map(candidates.map(({ register, gremium }, place) => [`${register}/${gremium}`, place]));
  const likely = everything
    .filter(({ value }) => rank.has(value))
    .sort((a, b) => (rank.get(a.value) ?? 0) - (rank.get(b.value) ?? 0));
  return all || likely.length === 0 ? [...likely, ...everything.filter(({ value }) => !rank.has(value))] : likely;
}

/** Other gremia that the subject names as well ("DB/AB"), by which the same meeting can be judged. */
export function alsoNamed(assessed: AssessedMeeting): readonly MeetingOption[] {
  if (assessed.answer.kind !== 'known') return [];
  const named = assessed.answer.others.filter(
    ({ register, reasons }) =>
      register === assessed.register.region.id && reasons.some(({ kind }) => kind === 'subject'),
  );
  return named.length === 0 ? [] : meetingOptions([assessed.register], named, false);
}
