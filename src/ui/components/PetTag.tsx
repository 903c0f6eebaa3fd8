import { makeStyles, mergeClasses, Tag, tokens } from '@fluentui/react-components';
import type { HatId } from '../../domain/register/types';
import { petVars } from '../theme/pets';
import { PetIcon } from './PetIcon';

const useStyles = makeStyles({
  vol: {
    // A long hat name on a 270 px pane wraps inside its pill instead of running off the page.
    height: 'auto',
    minHeight: '32px',
    maxWidth: '100%',
    borderRadius: '16px',
    border: 'var(--rvTagBorder) var(--petLn)',
    backgroundColor: 'var(--petBg)',
    color: 'var(--petFg)',
    fontSize: '14px',
    lineHeight: '20px',
    '@media (forced-colors: active)': { border: '2px solid CanvasText' },
  },
  volText: { fontWeight: tokens.fontWeightSemibold, paddingTop: '4px', paddingBottom: '4px', whiteSpace: 'normal' },
  volIcon: { color: 'var(--petAc)', '@media (forced-colors: active)': { color: 'inherit' } },
  licht: {
    display: 'inline-flex',
    alignItems: 'flex-start',
    gap: '6px',
    maxWidth: '100%',
    color: 'var(--petFg)',
    fontSize: '14px',
    lineHeight: '20px',
    fontWeight: tokens.fontWeightSemibold,
    '@media (forced-colors: active)': { color: 'inherit' },
  },
  lichtIcon: { color: 'var(--petAc)', '@media (forced-colors: active)': { color: 'inherit' } },
});

interface PetTagProps {
  readonly role: HatId;
  readonly children: string;
}

/** A hat as a tinted pill, for headers. */
export function PetTag({ role, children }: PetTagProps) {
  const styles = useStyles();
  return (
    <Tag
      as="span"
      shape="circular"
      className={styles.vol}
      style={petVars(role)}
      icon={{ className: styles.volIcon, children: <PetIcon role={role} /> }}
      primaryText={{ className: styles.volText, children }}
    />
  );
}

/** A hat as icon and coloured text, for lists: there only "Noem uw pet" is a pill. */
export function PetLine({ role, children, className }: PetTagProps & { readonly className?: string }) {
  const styles = useStyles();
  return (
    <span className={mergeClasses(styles.licht, className)} style={petVars(role)}>
      <PetIcon role={role} className={styles.lichtIcon} />
      <span>{children}</span>
    </span>
  );
}
