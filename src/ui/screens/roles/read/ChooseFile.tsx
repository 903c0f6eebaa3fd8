import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ArrowDownload20Regular } from '@fluentui/react-icons/svg/arrow-download';
import { FolderOpen20Regular } from '@fluentui/react-icons/svg/folder-open';
import { type DragEvent, useState } from 'react';
import { useBaseStyles } from '../../../components/base-styles';
import { FileButton } from '../../../components/FileButton';
import { useCrash } from '../../../components/use-crash';
import { usePorts } from '../../../ports';
import { nlImport } from '../../../text/nl-import';
import { ROLE_FILES } from './open-file';
import { saveTemplate } from './save-file';

const useStyles = makeStyles({
  zone: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    gap: '12px',
    padding: '24px 16px',
    border: `2px dashed ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: '12px',
    backgroundColor: tokens.colorNeutralBackground2,
    textAlign: 'center',
  },
  over: { border: `2px solid ${tokens.colorCompoundBrandStroke}`, backgroundColor: tokens.colorBrandBackground2 },
});

interface ChooseFileProps {
  readonly onFile: (file: File) => void;
  /** True once a file was chosen: then only another one is offered. */
  readonly again: boolean;
}

/** Where a list of roles comes in: dropped, or chosen with a button. */
export function ChooseFile({ onFile, again }: ChooseFileProps) {
  const styles = useStyles();
  const base = useBaseStyles();
  const ports = usePorts();
  const crash = useCrash();
  const [over, setOver] = useState(false);
  const hover = (event: DragEvent): void => {
    event.preventDefault();
    setOver(true);
  };
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    const [file] = event.dataTransfer.files;
    if (file !== undefined) onFile(file);
  };
  if (again)
    return (
      <div>
        <FileButton
          accept={ROLE_FILES}
          onFile={onFile}
          className={base.target}
          icon={<FolderOpen20Regular aria-hidden />}
        >
          {nlImport.other}
        </FileButton>
      </div>
    );
  return (
    <>
      <p className={base.text}>{nlImport.lead}</p>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is an extra; the button inside does the same. */}
      <div
        className={mergeClasses(styles.zone, over && styles.over)}
        onDragEnter={hover}
        onDragOver={hover}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <p className={base.h3}>{over ? nlImport.dropNow : nlImport.drop}</p>
        <FileButton
          accept={ROLE_FILES}
          onFile={onFile}
          appearance="primary"
          className={base.target}
          icon={<FolderOpen20Regular aria-hidden />}
        >
          {nlImport.choose}
        </FileButton>
      </div>
      <div>
        <Button
          appearance="transparent"
          className={base.textButton}
          icon={<ArrowDownload20Regular aria-hidden />}
          onClick={() => void saveTemplate(ports).catch(crash)}
        >
          {nlImport.template}
        </Button>
      </div>
    </>
  );
}
