import type { Invitation } from '../meeting/types';
import type { Day, Register } from '../register/types';
import { endingRoles } from './ending';
import { openPlaces } from './open';
import type { AttentionList } from './types';

/** What else is known beside the register. */
export interface AttentionContext {
  /** Coming meetings of the user, in whatever order; those of other gremia and of the past are skipped. */
  readonly invitations?: readonly Invitation[];
}

/** What people still have to agree, fill in or put right in a register, seen from a day. */
export function attentionOf(register: Register, day: Day, _context: AttentionContext = {}): AttentionList {
  const open = openPlaces(register, day);
  const ending = endingRoles(register, day);
  return { open, talk: [], ending, repair: [], count: open.length + ending.length };
}
