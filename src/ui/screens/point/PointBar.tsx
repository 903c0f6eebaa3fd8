import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDown24Regular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronLeft20Regular } from '@fluentui/react-icons/svg/chevron-left';
import { ChevronUp24Regular } from '@fluentui/react-icons/svg/chevron-up';
import { useBaseStyles } from '../../components/base-styles';
import { go } from '../../router/use-route';
import { nl } from '../../text/nl';

const useStyles = makeStyles({
  root: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', padding: '6px 8px 0' },
  space: { flexGrow: 1 },
  position: {
    marginRight: '4px',
    whiteSpace: 'nowrap',
    fontSize: '14px',
    lineHeight: '20px',
    color: tokens.colorNeutralForeground2,
  },
  step: { width: '44px', height: '44px', minWidth: '44px' },
  back: { marginLeft: 0 },
});

interface PointBarProps {
  readonly meeting: string;
  readonly index: number;
  readonly count: number;
  /** Back to the list; null where the list stands beside it. */
  readonly onLeave: (() => void) | null;
  /** True when the point has an address of its own in the history. */
  readonly opened: boolean;
}

/** Back to the agenda, and on to the point before or after. */
export function PointBar({ meeting, index, count, onLeave, opened }: PointBarProps) {
  const styles = useStyles();
  const base = useBaseStyles();
  // One entry in the history for all points, so that "back" is always the list.
  const step = (by: number): void =>
    go({ screen: 'point', id: meeting, point: index + by }, opened ? 'replace' : 'push');
  return (
    <div className={styles.root}>
      {onLeave !== null && (
        <Button
          appearance="transparent"
          className={base.textButton}
          style={{ marginLeft: 0 }}
          icon={<ChevronLeft20Regular aria-hidden />}
          onClick={onLeave}
        >
          {nl.point.back}
        </Button>
      )}
      <span className={styles.space} />
      <span className={styles.position}>{nl.point.position(index + 1, count)}</span>
      <Button
        appearance="subtle"
        className={styles.step}
        icon={<ChevronUp24Regular />}
        aria-label={nl.point.previous}
        disabledFocusable={index === 0}
        onClick={() => index > 0 && step(-1)}
      />
      <Button
        appearance="subtle"
        className={styles.step}
        icon={<ChevronDown24Regular />}
        aria-label={nl.point.next}
        disabledFocusable={index >= count - 1}
        onClick={() => index < count - 1 && step(1)}
      />
    </div>
  );
}
