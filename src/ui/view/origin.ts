import type { Address } from '../../domain/meeting/types';
import type { Register } from '../../domain/register/types';
import type { OpenMeeting, Session } from '../session/session';
import { usableTravel } from '../session/travel';

/** Where a register that is shown comes from, in the order in which sources are used. */
export type Origin =
  /** `at`: UTC instant at which it was put on the invitation. `asked`: the user allowed it. */
  | { readonly kind: 'invitation'; readonly by: Address; readonly at: string; readonly asked: boolean }
  /** `readAt`: UTC instant of the last reading; null when that is not known. */
  | { readonly kind: 'site'; readonly readAt: string | null }
  /** A file that the organisation keeps for everyone. */
  | { readonly kind: 'file'; readonly readAt: string | null }
  | { readonly kind: 'own'; readonly file: string }
  | { readonly kind: 'example' };

/** Where a register comes from. `meeting`: the meeting that it is shown for; null on a screen about no meeting in particular. */
export function originOf(session: Session, register: Register, meeting: OpenMeeting | null = null): Origin {
  const travel = meeting === null ? null : usableTravel(meeting);
  if (travel !== null && travel.register === register) {
    const asked = meeting?.travel?.state === 'read' && meeting.travel.result.kind === 'ask';
    return { kind: 'invitation', by: travel.by, at: travel.at, asked };
  }
  const region = register.region.id;
  const shared = session.shared.find((one) => one.register.region.id === region);
  if (shared !== undefined) {
    const { origin, readAt, example } = shared;
    return example || origin === 'example' ? { kind: 'example' } : { kind: origin, readAt };
  }
  const own = session.own.find((one) => one.register.region.id === region);
  return own === undefined ? { kind: 'example' } : { kind: 'own', file: own.file };
}
