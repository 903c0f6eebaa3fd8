import { useDeferredValue, useMemo } from 'react';
import { attentionOf } from '../../../domain/attention/attention';
import type { AttentionList } from '../../../domain/attention/types';
import type { Invitation } from '../../../domain/meeting/types';
import type { Register } from '../../../domain/register/types';
import { registersFor, type Session } from '../../session/session';
import { type RegisterOn, useAhead } from './use-ahead';

const NOTHING_YET: AttentionList = { open: [], talk: [], ending: [], repair: [], count: 0 };

/**
 * What asks for attention in a register, with the names in the meetings of the session. The lists of roles come first: for a large
 * register it is a moment later, and until then it is what it was before. `atOnce`: it is what the screen is about.
 */
export function useAttention({ register, day }: RegisterOn, session: Session, atOnce: boolean): AttentionList {
  const asked = useDeferredValue(useMemo(() => ({ register, day }), [register, day]));
  const ahead = useAhead(asked);
  const basis = atOnce ? asked : ahead;
  const [on, of] = [basis?.register ?? null, basis?.day ?? ''];
  const { meetings, shared, own, demo } = session;
  // biome-ignore lint/correctness/useExhaustiveDependencies: of the session only what says which registers a meeting can be of
  const registers = useMemo(
    () => new Map<Invitation, readonly Register[]>(meetings.map((one) => [one.invitation, registersFor(session, one)])),
    [meetings, shared, own, demo],
  );
  return useMemo(() => {
    if (on === null) return NOTHING_YET;
    const registersOf = (invitation: Invitation): readonly Register[] => registers.get(invitation) ?? [];
    return attentionOf(on, of, { invitations: [...registers.keys()], registersOf });
  }, [on, of, registers]);
}
