import { ProgressBar } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { nlHosted } from '../text/nl-hosted';
import { useBaseStyles } from './base-styles';

interface CountdownProps {
  /** Seconds until the next attempt. */
  readonly seconds: number;
  /** Called once, when they are over. */
  readonly onOver?: () => void;
}

/** "Wij proberen het over 12 seconden weer." with a bar. A screen reader hears the first number only. */
export function Countdown({ seconds, onOver }: CountdownProps) {
  const base = useBaseStyles();
  const [left, setLeft] = useState(seconds);
  useEffect(() => {
    setLeft(seconds);
    const timer = setInterval(() => setLeft((before) => Math.max(0, before - 1)), 1000);
    return () => clearInterval(timer);
  }, [seconds]);
  useEffect(() => {
    if (left === 0) onOver?.();
  }, [left, onOver]);
  return (
    <>
      <span className={base.spoken}>{nlHosted.states.busy.again(seconds)}</span>
      <span aria-hidden>{left > 0 ? nlHosted.states.busy.again(left) : nlHosted.states.busy.soon}</span>
      <ProgressBar aria-hidden value={seconds === 0 ? 1 : (seconds - left) / seconds} style={{ marginTop: '8px' }} />
    </>
  );
}
