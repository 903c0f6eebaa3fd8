import { useBaseStyles } from '../../../components/base-styles';
import { Notice } from '../../../components/Notice';
import { nlImport } from '../../../text/nl-import';
import type { OpenedFile } from './open-file';

interface FileProblemProps {
  readonly opened: OpenedFile | null;
  /** True when it was read, but holds no list. */
  readonly nothing: boolean;
}

/** Why a file gave nothing, and what to do. */
export function FileProblem({ opened, nothing }: FileProblemProps) {
  const base = useBaseStyles();
  const problem = opened?.kind === 'problem' ? opened : null;
  return (
    <div role="alert">
      {problem !== null && (
        <Notice intent="error">
          {problem.sentence}
          {problem.lines.length > 0 && (
            <ul className={base.bullets}>
              {problem.lines.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          )}
        </Notice>
      )}
      {problem === null && nothing && <Notice intent="error">{nlImport.noList}</Notice>}
    </div>
  );
}
