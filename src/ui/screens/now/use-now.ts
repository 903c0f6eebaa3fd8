import { useEffect, useState } from 'react';
import { type PointNow, pointNow } from '../../../domain/meeting/now';
import type { AssessedMeeting } from '../../../domain/meeting/types';
import { usePorts } from '../../ports';

/** How often the clock is looked at (milliseconds). */
const LOOK = 15_000;

/** Which point is shown, and why. */
export interface Now {
  readonly index: number;
  /** True while the printed times decide. */
  readonly byTimes: boolean;
  /** The point that is on by the printed times, when the user stands elsewhere; null otherwise. */
  readonly offered: number | null;
  readonly go: (index: number) => void;
  /** Follows the times again. */
  readonly follow: () => void;
}

/** Follows the printed times until the user presses a button; from then on it only offers. Private to this user and page. */
export function useNow(assessed: AssessedMeeting): Now {
  const { now } = usePorts();
  const { items } = assessed;
  const { start } = assessed.invitation;
  const [clock, setClock] = useState<PointNow>(() => pointNow(items, start, now()) ?? NONE);
  const [chosen, setChosen] = useState<number | null>(null);
  useEffect(() => {
    const look = (): void => {
      const next = pointNow(items, start, now()) ?? NONE;
      setClock((before) => (before.index === next.index && before.by === next.by ? before : next));
    };
    look();
    const timer = setInterval(look, LOOK);
    return () => clearInterval(timer);
  }, [items, start, now]);
  const index = Math.min(chosen ?? clock.index, items.length - 1);
  return {
    index,
    byTimes: chosen === null && clock.by === 'times',
    offered: chosen !== null && clock.by === 'times' && clock.index !== index ? clock.index : null,
    go: setChosen,
    follow: () => setChosen(null),
  };
}

const NONE: PointNow = { index: 0, by: 'first' };
