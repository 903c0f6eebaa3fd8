import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Copy20Regular } from '@fluentui/react-icons/svg/copy';
import { useState } from 'react';
import type { ImportProblem } from '../../../../domain/import/types';
import { useBaseStyles } from '../../../components/base-styles';
import { nlImport } from '../../../text/nl-import';

const words = nlImport.wrong;

const useStyles = makeStyles({
  scroll: { overflowX: 'auto' },
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    textAlign: 'left',
    fontSize: '14px',
    lineHeight: '20px',
    '& th, & td': {
      padding: '8px 12px 8px 0',
      verticalAlign: 'top',
      borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
      overflowWrap: 'anywhere',
    },
    '& th': { fontWeight: tokens.fontWeightSemibold, whiteSpace: 'nowrap' },
    '& td:last-child': { minWidth: '140px' },
  },
});

/** More lines than this are not read on a screen; copied they all are. */
const AT_MOST = 200;

function placeOf({ column }: ImportProblem): string {
  if (column === null) return '';
  return column.header === '' ? column.letter : `${column.letter}: ${column.header}`;
}

/** What keeps rows out, by row and column as Excel shows them. */
export function ProblemTable({ problems }: { readonly problems: readonly ImportProblem[] }) {
  const styles = useStyles();
  const base = useBaseStyles();
  const [said, setSaid] = useState('');
  const sheets = new Set(problems.map(({ sheet }) => sheet));
  const several = sheets.size > 1;
  const copy = (): void => {
    const head = [...(several ? [words.sheet('')] : []), words.row, words.column, words.what].join('\t');
    const lines = problems.map((one) =>
      [...(several ? [one.sheet] : []), one.row, placeOf(one), one.message].join('\t').replace(/[\r\n]+/g, ' '),
    );
    const written = navigator.clipboard?.writeText([head, ...lines].join('\n')) ?? Promise.reject(new Error('none'));
    written.then(
      () => setSaid(words.copied),
      () => setSaid(words.copyFailed),
    );
  };
  return (
    <div className={base.stack8}>
      <p className={base.small}>{words.lead}</p>
      <div className={styles.scroll}>
        <table className={styles.table} aria-label={words.label}>
          <thead>
            <tr>
              <th scope="col">{words.row}</th>
              <th scope="col">{words.column}</th>
              <th scope="col">{words.what}</th>
            </tr>
          </thead>
          <tbody>
            {problems.slice(0, AT_MOST).map((one) => (
              <tr key={`${one.sheet} ${one.row} ${one.column?.letter ?? ''} ${one.message}`}>
                <th scope="row">
                  {one.row}
                  {several && <span className={base.muted}> {words.sheet(one.sheet)}</span>}
                </th>
                <td>{placeOf(one)}</td>
                <td>{one.message}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <div className={base.row}>
        <Button className={base.target} icon={<Copy20Regular aria-hidden />} onClick={copy}>
          {words.copy}
        </Button>
        <p role="status" className={base.small}>
          {said}
        </p>
      </div>
    </div>
  );
}
