import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  root: {
    display: 'grid',
    placeItems: 'center',
    flexShrink: 0,
    boxSizing: 'border-box',
    width: '36px',
    height: '36px',
    borderRadius: '50%',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: 'var(--rvShape)',
    color: tokens.colorNeutralForeground2,
    fontSize: '14px',
    lineHeight: '20px',
    fontWeight: tokens.fontWeightSemibold,
  },
  large: { width: '44px', height: '44px' },
});

/** First letters of the first and the last word: "Marijke van Dalen" gives "MD". */
export function initialsOf(name: string): string {
  const words = name.split(' ').filter((word) => word !== '');
  const ends = words.length > 1 ? [words[0], words.at(-1)] : words;
  return ends.map((word) => word?.charAt(0).toUpperCase() ?? '').join('');
}

/** A person without a picture. Decoration: the name stands beside it. */
export function Initials({ name, large = false }: { readonly name: string; readonly large?: boolean }) {
  const styles = useStyles();
  return (
    <span className={mergeClasses(styles.root, large && styles.large)} aria-hidden="true">
      {initialsOf(name)}
    </span>
  );
}
