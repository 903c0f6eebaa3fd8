import { makeStyles, Tag, tokens } from '@fluentui/react-components';
import { PersonVoice20Filled } from '@fluentui/react-icons/svg/person-voice';
import { nlRoles } from '../../text/nl-roles';
import { petVars } from '../../theme/pets';

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

/** "Bespreek samen": the one pill in a list, for a combination of roles that is good to talk about. */
export function TalkTag() {
  const styles = useStyles();
  return (
    <Tag
      as="span"
      shape="circular"
      className={styles.root}
      style={petVars('noem')}
      icon={{ className: styles.icon, children: <PersonVoice20Filled aria-hidden /> }}
      primaryText={{ className: styles.text, children: nlRoles.foot.talk }}
    />
  );
}
