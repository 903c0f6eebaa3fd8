import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { FluentIcon } from '@fluentui/react-icons';
import { Lightbulb20Regular } from '@fluentui/react-icons/svg/lightbulb';
import type { ReactNode } from 'react';
import { useBaseStyles } from '../../../components/base-styles';
import { nlRoles } from '../../../text/nl-roles';
import { petVars } from '../../../theme/pets';
import type { AttentionWords } from '../../../view/attention-words';

const useStyles = makeStyles({
  card: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'flex-start',
    gap: '12px 16px',
    padding: '16px',
    borderRadius: '8px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    '@container (min-width: 800px)': { padding: '16px 20px' },
  },
  icon: { color: 'var(--petAc)', marginTop: '1px' },
  words: { flexGrow: 1, flexBasis: '240px', minWidth: 0 },
  fact: { marginTop: '4px' },
  tip: { display: 'flex', gap: '8px', marginTop: '8px' },
  buttons: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '8px',
    '@container (max-width: 399px)': { flexDirection: 'column', alignItems: 'stretch', width: '100%' },
  },
});

/** A step that can be taken at a point of attention. The first stands out a little. */
export interface Step {
  readonly text: string;
  readonly act: () => void;
}

interface EntryCardProps {
  readonly icon: FluentIcon;
  readonly words: AttentionWords;
  /** What was agreed about it; "" when nothing was. */
  readonly agreement?: string;
  /** None for who may only look. */
  readonly steps: readonly Step[];
  /** What came of a step, when it did not go well. */
  readonly children?: ReactNode;
}

/** A point of attention: whom it is about, the fact, a tip, and always a next step. */
export function EntryCard({ icon: Icon, words, agreement = '', steps, children }: EntryCardProps) {
  const styles = useStyles();
  const base = useBaseStyles();
  return (
    <li className={styles.card} style={petVars('noem')}>
      <Icon className={mergeClasses(base.icon, styles.icon)} aria-hidden />
      <div className={styles.words}>
        <h3 className={base.h3}>{words.title}</h3>
        <p className={mergeClasses(base.text, styles.fact)}>{words.fact}</p>
        {words.tip !== '' && (
          <p className={mergeClasses(base.small, styles.tip)}>
            <Lightbulb20Regular className={base.icon} aria-hidden />
            <span>{words.tip}</span>
          </p>
        )}
        {agreement !== '' && <p className={mergeClasses(base.text, styles.fact)}>{agreement}</p>}
        {children}
      </div>
      {steps.length > 0 && (
        <div className={styles.buttons}>
          {steps.map(({ text, act }, place) => (
            <Button
              key={text}
              appearance={place === 0 ? 'secondary' : 'subtle'}
              className={base.target}
              aria-label={nlRoles.attention.spoken(text, words.title)}
              onClick={act}
            >
              {text}
            </Button>
          ))}
        </div>
      )}
    </li>
  );
}
