import { useEffect, useState } from 'react';
import { attentionSteps } from '../../../domain/attention/attention';
import { searchSteps } from '../../../domain/overview/search';
import type { Day, Register } from '../../../domain/register/types';

/** A register as it is on a day. */
export interface RegisterOn {
  readonly register: Register;
  readonly day: Day;
}

/** From this many roles on the work is spread, so that no key or scroll has to wait for it. */
const LARGE = 1000;

/** Milliseconds that a moment of rest must still have for one more step. */
const ROOM = 10;

/**
 * Works out what searching and the list of attention need, in moments in which the browser has nothing to do. Gives the last register
 * for which that is done; at once for a small one. Null: for none yet.
 */
export function useAhead({ register, day }: RegisterOn): RegisterOn | null {
  const [done, setDone] = useState<RegisterOn | null>(null);
  const small = register.assignments.length < LARGE;
  useEffect(() => {
    if (small) return;
    const steps = [...searchSteps(register, day), ...attentionSteps(register, day)];
    let at = 0;
    return whenIdle((hasTime) => {
      do steps[at++]?.();
      while (at < steps.length && hasTime());
      if (at < steps.length) return true;
      setDone({ register, day });
      return false;
    });
  }, [register, day, small]);
  return small ? { register, day } : done;
}

/** Calls `work` in moments of rest as long as it gives true. The answer stops that. */
function whenIdle(work: (hasTime: () => boolean) => boolean): () => void {
  // Safari on an iPad has no such moments; a pause between the steps lets everything else go first there.
  if (typeof requestIdleCallback !== 'function') {
    const turn = (): void => {
      if (work(() => false)) timer = setTimeout(turn, 0);
    };
    let timer = setTimeout(turn, 0);
    return () => clearTimeout(timer);
  }
  const turn = (deadline: IdleDeadline): void => {
    if (work(() => deadline.timeRemaining() > ROOM)) handle = requestIdleCallback(turn);
  };
  let handle = requestIdleCallback(turn);
  return () => cancelIdleCallback(handle);
}
