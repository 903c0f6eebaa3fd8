import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ClipboardPaste20Regular } from '@fluentui/react-icons/svg/clipboard-paste';
import { DocumentBulletList24Regular } from '@fluentui/react-icons/svg/document-bullet-list';
import { FolderOpen20Regular } from '@fluentui/react-icons/svg/folder-open';
import { LockClosed20Regular } from '@fluentui/react-icons/svg/lock-closed';
import type { DragEvent } from 'react';
import { useBaseStyles } from '../../components/base-styles';
import { FileButton } from '../../components/FileButton';
import { nl } from '../../text/nl';

const useStyles = makeStyles({
  root: { padding: '20px var(--rvGutter) 0', '@container (min-width: 800px)': { paddingTop: '32px' } },
  zone: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    gap: '4px',
    padding: '20px 16px',
    border: `2px dashed ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: '12px',
    backgroundColor: tokens.colorNeutralBackground2,
    textAlign: 'center',
    '@container (min-width: 800px)': { padding: '40px 24px' },
  },
  over: { border: `2px solid ${tokens.colorCompoundBrandStroke}`, backgroundColor: tokens.colorBrandBackground2 },
  icon: {
    width: '40px',
    height: '40px',
    color: tokens.colorBrandForeground1,
    '@media (forced-colors: active)': { color: 'inherit' },
  },
  lead: {
    margin: '8px 0 0',
    fontSize: '16px',
    lineHeight: '22px',
    fontWeight: tokens.fontWeightSemibold,
    '@container (min-width: 400px)': { fontSize: '20px', lineHeight: '28px' },
  },
  buttons: {
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    width: '100%',
    marginTop: '16px',
    '@container (min-width: 400px)': { flexDirection: 'row', justifyContent: 'center' },
  },
  privacy: {
    display: 'flex',
    gap: '8px',
    justifyContent: 'center',
    margin: '12px 0 0',
    color: tokens.colorNeutralForeground2,
    fontSize: '14px',
    lineHeight: '20px',
    '@container (min-width: 800px)': { fontSize: '16px', lineHeight: '22px' },
  },
});

/** What the file chooser offers first; anything else still gets a clear answer. */
const accept = '.ics,.eml,.docx,.pdf,.html,.htm,.txt';

interface DropZoneProps {
  readonly dragging: boolean;
  readonly onDrag: (over: boolean) => void;
  readonly onFile: (file: File) => void;
  readonly onPaste: () => void;
}

/** Where an agenda comes in: dropped, chosen or pasted. */
export function DropZone({ dragging, onDrag, onFile, onPaste }: DropZoneProps) {
  const styles = useStyles();
  const base = useBaseStyles();
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    onDrag(false);
    const [file] = event.dataTransfer.files;
    if (file !== undefined) onFile(file);
  };
  const over = (event: DragEvent): void => {
    event.preventDefault();
    if (!dragging) onDrag(true);
  };
  return (
    <div className={styles.root}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is an extra; the buttons inside do the same. */}
      <div
        className={mergeClasses(styles.zone, dragging && styles.over)}
        data-drop
        onDragEnter={over}
        onDragOver={over}
        onDragLeave={(event) => {
          if (!event.currentTarget.contains(event.relatedTarget as Node | null)) onDrag(false);
        }}
        onDrop={drop}
      >
        <DocumentBulletList24Regular className={styles.icon} aria-hidden />
        <p className={styles.lead}>{dragging ? nl.start.dropNow : nl.start.drop}</p>
        <p className={base.small}>{nl.start.kinds}</p>
        <div className={styles.buttons}>
          <FileButton
            accept={accept}
            onFile={onFile}
            appearance="primary"
            icon={<FolderOpen20Regular aria-hidden />}
            className={base.target}
          >
            {nl.start.choose}
          </FileButton>
          <Button className={base.target} icon={<ClipboardPaste20Regular aria-hidden />} onClick={onPaste}>
            {nl.start.paste}
          </Button>
        </div>
      </div>
      <p className={styles.privacy}>
        <LockClosed20Regular className={base.icon} aria-hidden />
        <span>{nl.start.privacy}</span>
      </p>
    </div>
  );
}
