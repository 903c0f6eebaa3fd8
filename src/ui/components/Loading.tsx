import { Button, makeStyles, mergeClasses, Skeleton, SkeletonItem } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { usePorts } from '../ports';
import { nl } from '../text/nl';
import { useBaseStyles } from './base-styles';
import { useScreen } from './screen';

const useStyles = makeStyles({
  root: { padding: '24px var(--rvGutter)', maxWidth: '640px' },
  rows: { display: 'flex', flexDirection: 'column', gap: '20px', marginTop: '20px' },
  pills: { display: 'flex', gap: '8px' },
  pill: { height: '32px', borderRadius: '16px', width: '40%' },
  line: { height: '20px' },
  short: { height: '16px', width: '50%', marginTop: '8px' },
});

/** How long nothing is shown, and after how long the wait is called long (milliseconds). */
const quietFor = 300;
const longAfter = 8000;

interface LoadingProps {
  readonly text: string;
  /** Gives up; offered when it takes long. */
  readonly onStop?: () => void;
}

/** A skeleton in the shape of the result: after 300 ms, with a way out after 8 seconds. */
export function Loading({ text, onStop }: LoadingProps) {
  const styles = useStyles();
  const base = useBaseStyles();
  const { visits } = useScreen();
  const [phase, setPhase] = useState<'quiet' | 'shown' | 'long'>('quiet');
  useEffect(() => {
    const timers = [setTimeout(() => setPhase('shown'), quietFor), setTimeout(() => setPhase('long'), longAfter)];
    return () => timers.forEach(clearTimeout);
  }, []);
  // On the very first screen the shapes of the page's static skeleton stay, so that nothing flashes empty.
  if (phase === 'quiet') return visits === 0 ? <FirstShapes /> : null;
  return (
    <div className={styles.root}>
      <p role="status" className={base.small}>
        {phase === 'long' ? nl.states.slow : text}
      </p>
      {phase === 'long' && onStop !== undefined && (
        <Button className={mergeClasses(base.target)} onClick={onStop}>
          {nl.states.stop}
        </Button>
      )}
      <Skeleton aria-hidden className={styles.rows}>
        <div className={styles.pills}>
          <SkeletonItem className={styles.pill} />
          <SkeletonItem className={styles.pill} />
        </div>
        {[0, 1, 2, 3].map((row) => (
          <div key={row}>
            <SkeletonItem className={styles.line} />
            <SkeletonItem className={styles.short} />
          </div>
        ))}
      </Skeleton>
    </div>
  );
}

/** As in assets/index.html and assets/pane.html. */
const SHAPES = {
  browser: ['title', 'line', 'card', 'row', 'row', 'row'],
  pane: ['title', 'line', 'pill', 'pill', 'card', 'row', 'row'],
} as const;

/** The same shapes, by the same classes, as in the HTML file that stood here before any script had arrived. */
function FirstShapes() {
  const { workplace } = usePorts();
  const shapes = workplace === null ? SHAPES.browser : SHAPES.pane;
  return (
    <div className="sk-page" aria-hidden>
      {shapes.map((shape, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: shapes without a meaning of their own
        <i key={place} className={`sk-${shape}`} />
      ))}
    </div>
  );
}
