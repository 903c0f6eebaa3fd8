import { useDeferredValue, useMemo } from 'react';
import { attentionOf } from '../../../domain/attention/attention';
import type { AttentionList } from '../../../domain/attention/types';
import type { OpenMeeting } from '../../session/session';
import { type RegisterOn, useAhead } from './use-ahead';

const NOTHING_YET: AttentionList = { open: [], talk: [], ending: [], repair: [], count: 0 };

/**
 * What asks for attention in a register, with the names in these meetings. The lists of roles come first: for a large register it is
 * a moment later, and until then it is what it was before. `atOnce`: it is what the screen is about.
 */
export function useAttention(
  { register, day }: RegisterOn,
  meetings: readonly OpenMeeting[],
  atOnce: boolean,
): AttentionList {
  const asked = useDeferredValue(useMemo(() => ({ register, day }), [register, day]));
  const ahead = useAhead(asked);
  const basis = atOnce ? asked : ahead;
  const [on, of] = [basis?.register ?? null, basis?.day ?? ''];
  return useMemo(() => {
    if (on === null) return NOTHING_YET;
    return attentionOf(on, of, { invitations: meetings.map(({ invitation }) => invitation) });
  }, [on, of, meetings]);
}
