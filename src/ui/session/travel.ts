import { seriesOf } from '../../domain/meeting/series';
import type { Invitation, InvitationFile } from '../../domain/meeting/types';
import type { Register } from '../../domain/register/types';
import { MAX_BYTES, TRAVEL_FILE, type Travel, type TravelResult } from '../../domain/travel/types';

/** What this file needs of a meeting, and of what the screens share (`OpenMeeting` and `Session`). */
interface Meeting {
  readonly travel: OpenTravel | null;
  readonly choice: { readonly register: string; readonly gremium: string } | null;
}

interface Sources {
  readonly shared: readonly { readonly register: Register }[];
  readonly own: readonly { readonly register: Register }[];
  readonly emails: readonly string[];
}

/** Roles that came with the invitation of a meeting. `accepted`: what the user answered where we ask; null: nothing yet. */
export type OpenTravel =
  | { readonly state: 'reading' }
  | { readonly state: 'read'; readonly result: TravelResult; readonly accepted: boolean | null };

/** True for the file with roles. It is no agenda, so it is never offered as one. */
export function isTravelFile(name: string): boolean {
  return name.trim().toLowerCase() === TRAVEL_FILE;
}

/** An invitation without the file with roles, and that file; null when there is none. */
export function splitTravel(invitation: Invitation): {
  readonly invitation: Invitation;
  readonly file: InvitationFile | null;
} {
  const file = invitation.files.findLast(({ name }) => isTravelFile(name)) ?? null;
  if (file === null) return { invitation, file };
  return { invitation: { ...invitation, files: invitation.files.filter(({ name }) => !isTravelFile(name)) }, file };
}

/**
 * Fetches and checks the file with roles. What is too large by its own account is not even fetched. `vouched`: the invitation is the
 * event in the calendar of Outlook or Graph, not a saved copy. Never rejects.
 */
export async function readTravelFile(
  file: InvitationFile,
  invitation: Invitation,
  vouched: boolean,
): Promise<TravelResult> {
  const [{ readTravel: read }, { travelWords }] = await Promise.all([
    import('../../domain/travel/read'),
    import('../../domain/travel/wording'),
  ]);
  // What Outlook counts may include the wrapping of a mail: a third more.
  if (file.size !== null && file.size > MAX_BYTES * 1.4) return { kind: 'refused', message: travelWords.tooLarge };
  try {
    return read(await file.read(), invitation, vouched);
  } catch {
    return { kind: 'refused', message: travelWords.unread, unread: true };
  }
}

/** Roles that were read stay in use while the same file is read again. */
export function travelNow(before: OpenTravel | null, now: 'reading' | null | undefined): OpenTravel | null {
  return now === 'reading' ? (before ?? { state: 'reading' }) : now === null ? null : before;
}

/** What was read, with the answer that the user gave at an earlier time. What could not be fetched again stays as it was read before. */
export function readTravel(
  { travels: answers }: { readonly travels: Readonly<Record<string, boolean>> },
  meeting: { readonly invitation: Invitation; readonly travel: OpenTravel | null },
  result: TravelResult,
): OpenTravel {
  const before = meeting.travel;
  if (result.kind === 'refused' && result.unread && before?.state === 'read') return before;
  const accepted = result.kind === 'ask' ? (answers[travelKey(meeting.invitation, result.travel)] ?? null) : null;
  return { state: 'read', result, accepted };
}

/** The travelled roles that may be used: trusted, or the user said so. Null when there are none. */
export function usableTravel({ travel }: Pick<Meeting, 'travel'>): Travel | null {
  if (travel === null || travel.state !== 'read' || travel.result.kind === 'refused') return null;
  return travel.result.kind === 'trusted' || travel.accepted === true ? travel.result.travel : null;
}

/**
 * The travelled roles that a meeting is judged with; null when another source goes first: who sent them has the register itself, and
 * someone can have said that this is another meeting than the file is for.
 */
export function travelFor(session: Sources, meeting: Meeting): Travel | null {
  const travel = usableTravel(meeting);
  if (travel === null || isOwn(session, travel)) return null;
  const region = travel.register.region.id;
  const { choice } = meeting;
  const chosenElsewhere =
    choice !== null &&
    (choice.register !== region || !travel.register.gremia.some(({ id }) => id === choice.gremium)) &&
    [...session.shared, ...session.own].some(({ register }) => hasGremium(register, choice));
  return chosenElsewhere ? null : travel;
}

/** True when the user sent these roles, and has the register that they come from. */
function isOwn({ shared, emails }: Sources, { by, register: { region } }: Travel): boolean {
  return (
    by.email !== '' && emails.includes(by.email) && shared.some(({ register }) => register.region.id === region.id)
  );
}

/** What the user has to be asked about roles that came along; null when there is nothing to ask. */
export function questionAbout(session: Sources, { travel }: Meeting): Extract<TravelResult, { kind: 'ask' }> | null {
  if (travel === null || travel.state !== 'read' || travel.result.kind !== 'ask') return null;
  return travel.accepted !== null || isOwn(session, travel.result.travel) ? null : travel.result;
}

function hasGremium(register: Register, choice: NonNullable<Meeting['choice']>): boolean {
  return register.region.id === choice.register && register.gremia.some(({ id }) => id === choice.gremium);
}

/** By what an answer to "use these roles?" is remembered: this meeting, this sender. */
export function travelKey(invitation: Invitation, { by }: Travel): string {
  return [seriesOf(invitation) || invitation.subject, invitation.start ?? '', by.email].join(' | ');
}

/**
 * Which gremium a meeting is, as far as anyone said: what the user chose, else what the file with the roles in use says. Null when
 * nobody did.
 */
export function choiceFor(meeting: Meeting, registers: readonly Register[]): Meeting['choice'] {
  const { choice } = meeting;
  const travel = usedIn(meeting, registers);
  if (travel === null || (choice !== null && registers.some((register) => hasGremium(register, choice)))) return choice;
  return { register: travel.register.region.id, gremium: travel.gremium };
}

/** The travelled roles when they are among the registers that a meeting is judged with; else null. */
export function usedIn(meeting: Meeting, registers: readonly Register[]): Travel | null {
  const travel = usableTravel(meeting);
  return travel !== null && registers.includes(travel.register) ? travel : null;
}
