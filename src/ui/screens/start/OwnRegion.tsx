import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ArrowUpload20Regular } from '@fluentui/react-icons/svg/arrow-upload';
import { Table24Regular } from '@fluentui/react-icons/svg/table';
import { useBaseStyles } from '../../components/base-styles';
import { FileButton } from '../../components/FileButton';
import { useCrash } from '../../components/use-crash';
import { usePorts } from '../../ports';
import { nl } from '../../text/nl';
import { RegisterMessages } from './RegisterMessages';
import type { RegisterReport } from './start-state';

const useStyles = makeStyles({
  root: { margin: '32px 0 0', padding: '24px var(--rvGutter) 0', borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px 16px' },
  icon: { color: tokens.colorBrandForeground1, '@media (forced-colors: active)': { color: 'inherit' } },
  words: { flexGrow: 1, flexBasis: '200px' },
});

interface OwnRegionProps {
  /** What was found in the last role file; null when there is nothing to say. */
  readonly report: RegisterReport | null;
  readonly onFile: (file: File) => void;
}

/** Roles of one's own region, from a role file. */
export function OwnRegion({ report, onFile }: OwnRegionProps) {
  const styles = useStyles();
  const base = useBaseStyles();
  const ports = usePorts();
  const crash = useCrash();
  async function download(): Promise<void> {
    const { saveTemplate } = await import('../roles/read/save-file');
    await saveTemplate(ports);
  }
  async function downloadJson(): Promise<void> {
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
        <Button appearance="transparent" className={base.textButton} onClick={() => void downloadJson().catch(crash)}>
          {nl.start.downloadJson}
        </Button>
        <FileButton
          accept=".xlsx,.xlsm,.csv,.json"
          onFile={onFile}
          icon={<ArrowUpload20Regular aria-hidden />}
          className={base.target}
        >
          {nl.start.readRoles}
        </FileButton>
      </div>
      <div role={report?.kind === 'remarks' ? 'status' : 'alert'}>
        {report !== null && <RegisterMessages key={`${report.kind}${report.file}${report.total}`} report={report} />}
      </div>
    </section>
  );
}
