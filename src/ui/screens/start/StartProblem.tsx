import { makeStyles } from '@fluentui/react-components';
import { Notice } from '../../components/Notice';
import type { ReadProblem } from '../../ports';
import { nl } from '../../text/nl';

const useStyles = makeStyles({
  root: { padding: '16px var(--rvGutter) 0' },
});

/** Why the last file or text gave nothing, and what to do instead. Read aloud at once. */
export function StartProblem({ problem }: { readonly problem: ReadProblem | 'no-points' | null }) {
  const styles = useStyles();
  return (
    <div role="alert" className={problem === null ? '' : styles.root}>
      {problem !== null && (
        <Notice intent="error">{problem === 'no-points' ? nl.noPoints : nl.problems[problem]}</Notice>
      )}
    </div>
  );
}
