import type { AssessedMeeting } from '../../domain/meeting/types';
import type { Person } from '../../domain/register/types';
import { type OpenMeeting, personOf, type Session } from '../session/session';
import { isGuest, personIn } from './attention';
import { followedMembers } from './people-at';

/** Who is looking at a meeting, and whose hats are shown. */
export interface WhoseHats {
  /** Who is looking; null when that is not known. */
  readonly viewer: Person | null;
  /** Whose calendar the meeting stands in, when that is a member's and not the viewer's own. */
  readonly owner: Person | null;
  /** The members that the viewer looks along with; none for someone with hats of his own. */
  readonly followed: readonly Person[];
  /** Whose hats are shown first; null when there is nobody. */
  readonly shown: Person | null;
}

/** Whose calendar the meeting stands in, when that is a member's and not the viewer's own; null otherwise. */
function mailboxOwner(assessed: AssessedMeeting, { source }: OpenMeeting): Person | null {
  const mailbox = 'mailbox' in source ? source.mailbox : null;
  return assessed.members.find(({ email }) => email !== '' && email === mailbox?.toLowerCase()) ?? null;
}

/**
 * Whose hats a meeting is about. An adviser or assistant looks along with a member: one in whose calendar the meeting stands, or whose
 * support he or she is. Someone with hats of his own sees those.
 */
export function whoseHats(session: Session, assessed: AssessedMeeting, meeting: OpenMeeting): WhoseHats {
  const viewer = personIn(assessed, personOf(session, assessed.register.region.id));
  const owner = mailboxOwner(assessed, meeting);
  const guest = viewer === null || isGuest(assessed, viewer.id);
  const supported = viewer !== null && guest ? followedMembers(assessed, viewer.id) : [];
  const others = owner === null ? supported : [owner, ...supported.filter(({ id }) => id !== owner.id)];
  const followed = guest ? others : [];
  return { viewer, owner, followed, shown: followed[0] ?? viewer };
}
