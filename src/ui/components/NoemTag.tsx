import { makeStyles, Tag, tokens } from '@fluentui/react-components';
import { PersonVoice20Filled } from '@fluentui/react-icons/svg/person-voice';
import { nl } from '../text/nl';
import { petVars } from '../theme/pets';

const useStyles = makeStyles({
  root: {
    minHeight: '28px',
    height: 'auto',
    borderRadius: '16px',
    border: 'var(--rvNoemBorder) var(--petLn)',
    backgroundColor: 'var(--petBg)',
    color: 'var(--petFg)',
    fontSize: '14px',
    lineHeight: '20px',
    '@media (forced-colors: active)': { border: '2px dashed CanvasText' },
  },
  text: { fontWeight: tokens.fontWeightSemibold, paddingTop: '2px', paddingBottom: '2px' },
  icon: { color: 'var(--petAc)', '@media (forced-colors: active)': { color: 'inherit' } },
});

/** The pill itself, with other words: for what else asks to be spoken about. */
export function NoemPill({ text }: { readonly text: string }) {
  const styles = useStyles();
  return (
    <Tag
      as="span"
      shape="circular"
      className={styles.root}
      style={petVars('noem')}
      icon={{ className: styles.icon, children: <PersonVoice20Filled aria-hidden /> }}
      primaryText={{ className: styles.text, children: text }}
    />
  );
}

/** The one pill in a list: name your hat here. With a count on the row of a whole meeting. */
export function NoemTag({ count }: { readonly count?: number }) {
  return <NoemPill text={count === undefined ? nl.noem : nl.noemCount(count)} />;
}
