import { makeStyles, MessageBar, MessageBarBody } from '@fluentui/react-components';
import type { ReadProblem } from '../../ports';
import { nl } from '../../text/nl';

const useStyles = makeStyles({
  root: { padding: '16px var(--rvGutter) 0' },
  bar: { minHeight: '48px' },
  body: { fontSize: '16px', lineHeight: '22px', paddingTop: '12px', paddingBottom: '12px', whiteSpace: 'normal' },
});

/** Why the last file or text gave nothing, and what to do instead. Read aloud at once. */
export function StartProblem({ problem }: { readonly problem: ReadProblem | 'no-points' | null }) {
  const styles = useStyles();
  return (
    <div role="alert" className={problem === null ? '' : styles.root}>
      {problem !== null && (
        <MessageBar intent="error" layout="multiline" className={styles.bar}>
          <MessageBarBody className={styles.body}>{problem === 'no-points' ? nl.noPoints : nl.problems[problem]}</MessageBarBody>
        </MessageBar>
      )}
    </div>
  );
}
