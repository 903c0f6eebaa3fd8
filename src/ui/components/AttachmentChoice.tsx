import { Card, makeStyles, tokens } from '@fluentui/react-components';
import { Document24Regular } from '@fluentui/react-icons/svg/document';
import type { InvitationFile } from '../../domain/meeting/types';
import { fileKind, fileSize, nl } from '../text/nl';
import { useBaseStyles } from './base-styles';
import { Choice } from './Choice';

const useStyles = makeStyles({
  card: {
    display: 'flex',
    flexDirection: 'row',
    alignItems: 'center',
    gap: '12px',
    padding: '12px 16px',
    borderRadius: '6px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    boxShadow: 'none',
    '::after': { display: 'none' },
  },
  name: { display: 'block', fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
});

function about(file: InvitationFile): string {
  return [fileKind(file.name), file.size === null ? '' : fileSize(file.size)].filter((part) => part !== '').join(' · ');
}

interface AttachmentChoiceProps {
  readonly files: readonly InvitationFile[];
  readonly chosen: number;
  readonly onChoose: (file: number) => void;
}

/** The one attachment as a card, or several to choose from. */
export function AttachmentChoice({ files, chosen, onChoose }: AttachmentChoiceProps) {
  const styles = useStyles();
  const base = useBaseStyles();
  const [only] = files;
  if (files.length === 1 && only !== undefined) {
    return (
      <Card className={styles.card}>
        <Document24Regular className={base.icon} aria-hidden />
        <span>
          <span className={styles.name}>{only.name}</span>
          <span className={base.small}>{about(only)}</span>
        </span>
      </Card>
    );
  }
  return (
    <Choice
      label={nl.states.attachment.label}
      value={String(chosen)}
      onChange={(value) => onChoose(Number(value))}
      options={files.map((file, place) => ({ value: String(place), label: file.name, second: about(file) }))}
    />
  );
}
