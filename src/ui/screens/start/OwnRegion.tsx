import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ArrowUpload20Regular } from '@fluentui/react-icons/svg/arrow-upload';
import { Table24Regular } from '@fluentui/react-icons/svg/table';
import { useState } from 'react';
import { useBaseStyles } from '../../components/base-styles';
import { FileButton } from '../../components/FileButton';
import { Notice } from '../../components/Notice';
import { useCrash } from '../../components/use-crash';
import { usePorts } from '../../ports';
import { nl } from '../../text/nl';
import type { RegisterProblem } from './start-state';

const useStyles = makeStyles({
  root: { margin: '32px 0 0', padding: '24px var(--rvGutter) 0', borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px 16px' },
  icon: { color: tokens.colorBrandForeground1, '@media (forced-colors: active)': { color: 'inherit' } },
  words: { flexGrow: 1, flexBasis: '200px' },
  problem: { marginTop: '16px' },
  list: {
    margin: '8px 0',
    paddingLeft: '20px',
    fontSize: '14px',
    lineHeight: '20px',
    '& > li': { marginBottom: '4px', overflowWrap: 'anywhere' },
  },
});

/** How many messages stand there before "Toon alle". */
const shown = 5;

interface OwnRegionProps {
  readonly problem: RegisterProblem | null;
  readonly onFile: (file: File) => void;
}

/** Roles of one's own region, from a role file. */
export function OwnRegion({ problem, onFile }: OwnRegionProps) {
  const styles = useStyles();
  const base = useBaseStyles();
  const ports = usePorts();
  const crash = useCrash();
  async function download(): Promise<void> {
    const [text, { downloadExample }] = await Promise.all([ports.emptyRegister(), import('./download')]);
    downloadExample(text);
  }
  return (
    <section className={styles.root} aria-labelledby="eigen-kop">
      <div className={styles.line}>
        <Table24Regular className={mergeClasses(base.icon, styles.icon)} aria-hidden />
        <div className={styles.words}>
          <h2 id="eigen-kop" className={base.h3}>
            {nl.start.ownTitle}
          </h2>
          <p className={base.small}>{nl.start.ownLead}</p>
        </div>
        <Button appearance="transparent" className={base.textButton} onClick={() => void download().catch(crash)}>
          {nl.start.download}
        </Button>
        <FileButton accept=".json" onFile={onFile} icon={<ArrowUpload20Regular aria-hidden />} className={base.target}>
          {nl.start.readRoles}
        </FileButton>
      </div>
      <div role="alert">
        {problem !== null && <Problem key={problem.file + String(problem.total)} problem={problem} />}
      </div>
    </section>
  );
}

function Problem({ problem }: { readonly problem: RegisterProblem }) {
  const styles = useStyles();
  const base = useBaseStyles();
  const [all, setAll] = useState(false);
  const { errors, total } = problem;
  const visible = all ? errors : errors.slice(0, shown);
  return (
    <div className={styles.problem}>
      <Notice intent="error">
        <b>{nl.start.registerProblem(problem.file)}</b> {nl.start.registerProblemNext}
        <ul className={styles.list}>
          {visible.map((error) => (
            <li key={`${error.line}${error.field}${error.message}`}>{error.message}</li>
          ))}
        </ul>
        {!all && errors.length > shown && (
          <Button appearance="transparent" className={base.textButton} onClick={() => setAll(true)}>
            {nl.start.registerMore(errors.length)}
          </Button>
        )}
        {all && total > errors.length && (
          <p className={base.small}>{nl.start.registerNotShown(total - errors.length)}</p>
        )}
      </Notice>
    </div>
  );
}
