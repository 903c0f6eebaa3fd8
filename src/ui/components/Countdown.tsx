import { ProgressBar } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { nlHosted } from '../text/nl-hosted';
import { useBaseStyles } from './base-styles';

interface CountdownProps {
  /** Seconds until the next attempt. */
  readonly seconds: number;
  /** What is waited for: another one (by identity) starts the count afresh. */
  readonly of: unknown;
  /** Called once for each count, when it is over. */
  readonly onOver?: () => void;
}

/** Nothing is asked more often than this, whatever the answer said (seconds). */
const SHORTEST = 2;

/** "Wij proberen het over 12 seconden weer." with a bar. A screen reader hears the first number only. */
export function Countdown({ seconds, of, onOver }: CountdownProps) {
  const base = useBaseStyles();
  const whole = Math.max(SHORTEST, Math.ceil(seconds));
  const [left, setLeft] = useState(whole);
  const over = useRef(onOver);
  useEffect(() => {
    over.current = onOver;
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: another wait counts anew, also when it is as long.
  useEffect(() => {
    setLeft(whole);
    let rest = whole;
    const timer = setInterval(() => {
      rest -= 1;
      setLeft(rest);
      if (rest > 0) return;
      clearInterval(timer);
      over.current?.();
    }, 1000);
    return () => clearInterval(timer);
  }, [whole, of]);
  return (
    <>
      <span className={base.spoken}>{nlHosted.states.busy.again(whole)}</span>
      <span aria-hidden>{left > 0 ? nlHosted.states.busy.again(left) : nlHosted.states.busy.soon}</span>
      <ProgressBar aria-hidden value={(whole - left) / whole} style={{ marginTop: '8px' }} />
    </>
  );
}
