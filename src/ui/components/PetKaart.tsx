import { Card, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { HatId } from '../../domain/register/types';
import { nl } from '../text/nl';
import { petVars } from '../theme/pets';
import { useBaseStyles } from './base-styles';
import { PetIcon } from './PetIcon';

const useStyles = makeStyles({
  root: {
    gap: '12px',
    padding: '16px',
    borderRadius: '8px',
    border: '1px solid var(--petLn)',
    borderLeft: 'var(--rvBarWidth) solid var(--petAc)',
    backgroundColor: 'var(--petBg)',
    color: tokens.colorNeutralForeground1,
    boxShadow: 'none',
    // Fluent draws the border of a card in ::after, over this one.
    '::after': { display: 'none' },
    '@media (forced-colors: active)': { border: '2px solid CanvasText', borderLeftWidth: '10px' },
  },
  top: { display: 'flex', gap: '10px', alignItems: 'center', marginRight: '-8px' },
  disc: {
    display: 'grid',
    placeItems: 'center',
    flexShrink: 0,
    width: '44px',
    height: '44px',
    borderRadius: '50%',
    backgroundColor: 'var(--petAc)',
    color: tokens.colorNeutralBackground1,
    '@media (forced-colors: active)': { border: '2px solid CanvasText' },
  },
  name: {
    margin: 0,
    fontSize: '20px',
    lineHeight: '26px',
    fontWeight: tokens.fontWeightSemibold,
    color: 'var(--petFg)',
    overflowWrap: 'anywhere',
  },
  why: { borderTop: '1px solid var(--petLn)', paddingTop: '12px' },
});

interface PetKaartProps {
  readonly role: HatId;
  readonly name: string;
  /** What narrows the hat; "" shows no line. */
  readonly scope: string;
  /** "U spreekt …"; null in a short card. */
  readonly speaks: string | null;
  /** "Uw pet bij dit punt" */
  readonly caption?: string;
  /** The reason in one or two sentences; null at a fixed point. */
  readonly why: ReactNode;
  /** What one can do about it, below the reason. */
  readonly acts?: ReactNode;
  /** Level of the heading with the name of the hat. */
  readonly level: 2 | 3;
}

/** The hat at one point: what it is, for whom one speaks, and why. */
export function PetKaart({ role, name, scope, speaks, why, acts, level, caption = nl.point.yourHat }: PetKaartProps) {
  const styles = useStyles();
  const base = useBaseStyles();
  const Heading = `h${level}` as const;
  return (
    <Card className={styles.root} style={petVars(role)} role="group" aria-label={caption}>
      <p className={base.small}>{caption}</p>
      <div className={styles.top}>
        <span className={styles.disc}>
          <PetIcon role={role} large />
        </span>
        <div>
          <Heading className={styles.name}>{name}</Heading>
          {scope !== '' && <p className={base.text}>{scope}</p>}
        </div>
      </div>
      {speaks !== null && <p className={base.text}>{speaks}</p>}
      {why !== null && (
        <p className={mergeClasses(base.small, styles.why)}>
          <b>{nl.point.why}</b> {why}
        </p>
      )}
      {acts}
    </Card>
  );
}
