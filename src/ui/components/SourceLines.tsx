import { makeStyles, tokens } from '@fluentui/react-components';
import { nl } from '../text/nl';
import type { SourceLine } from '../view/source-lines';
import { useBaseStyles } from './base-styles';

const useStyles = makeStyles({
  list: {
    margin: 0,
    padding: '8px 12px',
    listStyleType: 'none',
    borderRadius: '6px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  line: { display: 'flex', gap: '12px', padding: '4px 0', fontSize: '14px', lineHeight: '20px' },
  number: { flexShrink: 0, minWidth: '28px', textAlign: 'right', color: tokens.colorNeutralForeground3 },
  text: { minWidth: 0, overflowWrap: 'anywhere' },
});

/** The lines of the source that a point was read from, with their numbers. */
export function SourceLines({ lines }: { readonly lines: readonly SourceLine[] }) {
  const styles = useStyles();
  const base = useBaseStyles();
  if (lines.length === 0) return <p className={base.small}>{nl.point.whereNone}</p>;
  return (
    <ol className={styles.list}>
      {lines.map((line) => (
        <li key={line.id} className={styles.line}>
          <span className={styles.number}>
            <span className={base.spoken}>{nl.meeting.line(line.line)} </span>
            <span aria-hidden="true">{line.line}</span>
          </span>
          <span className={styles.text}>{line.text}</span>
        </li>
      ))}
    </ol>
  );
}
