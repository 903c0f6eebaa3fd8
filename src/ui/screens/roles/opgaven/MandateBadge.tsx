import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Checkmark16Regular } from '@fluentui/react-icons/svg/checkmark';
import { mandateText } from './opgave-props';

const useStyles = makeStyles({
  root: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: '4px',
    padding: '2px 8px',
    borderRadius: '4px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    fontSize: '14px',
    lineHeight: '20px',
    color: tokens.colorNeutralForeground2,
  },
  all: { border: `1px solid ${tokens.colorPaletteGreenBorder2}`, color: tokens.colorPaletteGreenForeground1 },
});

/** How far the mandate of an opgave is. `answered`: 0 to 3. */
export function MandateBadge({ answered }: { readonly answered: number }) {
  const styles = useStyles();
  return (
    <span className={mergeClasses(styles.root, answered === 3 && styles.all)}>
      {answered === 3 && <Checkmark16Regular aria-hidden />}
      {mandateText(answered)}
    </span>
  );
}
