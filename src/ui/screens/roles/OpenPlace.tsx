import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { PersonAdd20Regular } from '@fluentui/react-icons/svg/person-add';
import { useBaseStyles } from '../../components/base-styles';
import { petVars } from '../../theme/pets';

const useStyles = makeStyles({
  root: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: '8px',
    boxSizing: 'border-box',
    minHeight: '44px',
    padding: '6px 12px',
    borderRadius: '6px',
    border: '1px dashed var(--petAc)',
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    fontFamily: 'inherit',
    fontSize: '14px',
    lineHeight: '20px',
    fontWeight: tokens.fontWeightSemibold,
    textAlign: 'left',
    '@media (forced-colors: active)': { border: '1px dashed CanvasText' },
  },
  button: {
    cursor: 'pointer',
    ':hover': { backgroundColor: 'var(--rvHover)', outline: 'var(--rvHoverLine)' },
    ':focus-visible': { outline: 'var(--rvFocus)', outlineOffset: '2px' },
  },
});

interface OpenPlaceProps {
  readonly text: string;
  /** For a screen reader: for what it is open. */
  readonly label: string;
  /** Null for who may only look: then it is a text. */
  readonly onChoose: (() => void) | null;
}

/** An empty place: a dashed button, never a fault. */
export function OpenPlace({ text, label, onChoose }: OpenPlaceProps) {
  const styles = useStyles();
  const base = useBaseStyles();
  if (onChoose === null) {
    return (
      <span className={styles.root} style={petVars('noem')}>
        {text}
      </span>
    );
  }
  return (
    <button
      type="button"
      className={mergeClasses(styles.root, styles.button)}
      style={petVars('noem')}
      aria-label={label}
      onClick={onChoose}
    >
      <PersonAdd20Regular className={base.icon} aria-hidden />
      {text}
    </button>
  );
}
