import { Card, mergeClasses } from '@fluentui/react-components';
import { ChevronDown20Regular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronUp20Regular } from '@fluentui/react-icons/svg/chevron-up';
import { PersonVoice24Filled } from '@fluentui/react-icons/svg/person-voice';
import { useId, useState } from 'react';
import { nl } from '../text/nl';
import { petVars } from '../theme/pets';
import type { TensionWords } from '../view/tension-words';
import { useBaseStyles } from './base-styles';
import { useNoemStyles } from './noem-styles';

interface NoemKaartProps {
  /** The first is open, the others fold. At least one. */
  readonly tensions: readonly TensionWords[];
  readonly level: 2 | 3;
}

/**
 * "Noem hier uw pet": why, and a sentence to say aloud. Where all is quiet, the list calls the point clear: then everything is
 * folded, so that the point does not say otherwise.
 */
export function NoemKaart({ tensions, level }: NoemKaartProps) {
  const styles = useNoemStyles();
  const base = useBaseStyles();
  const id = useId();
  const [first, ...others] = tensions;
  if (first === undefined) return null;
  const Heading = `h${level}` as const;
  if (tensions.every(({ quiet }) => quiet)) {
    return (
      <Card className={styles.card} style={petVars('noem')}>
        {tensions.map((tension) => (
          <Folded key={tension.code} tension={tension} />
        ))}
      </Card>
    );
  }
  return (
    <Card className={styles.card} style={petVars('noem')} role="group" aria-labelledby={`${id}kop`}>
      <div className={styles.head}>
        <PersonVoice24Filled className={styles.icon} aria-hidden />
        <div className={base.stack8} style={{ gap: '4px' }}>
          <Heading id={`${id}kop`} className={base.h3}>
            {nl.point.nameIt}
          </Heading>
          <p className={base.text}>{first.why}</p>
        </div>
      </div>
      <Sentence text={first.sentence} />
      {others.map((tension) => (
        <Folded key={tension.code} tension={tension} />
      ))}
    </Card>
  );
}

function Sentence({ text }: { readonly text: string }) {
  const styles = useNoemStyles();
  const base = useBaseStyles();
  const id = useId();
  return (
    <div className={styles.say}>
      <p id={id} className={base.small}>
        {nl.point.sayIt}
      </p>
      <blockquote className={styles.quote} aria-labelledby={id}>
        “{text}”
      </blockquote>
    </div>
  );
}

function Folded({ tension }: { readonly tension: TensionWords }) {
  const styles = useNoemStyles();
  const [open, setOpen] = useState(false);
  const Chevron = open ? ChevronUp20Regular : ChevronDown20Regular;
  return (
    <div className={styles.more}>
      <button type="button" className={styles.moreButton} aria-expanded={open} onClick={() => setOpen(!open)}>
        <span className={styles.grow}>{nl.point.also(tension.label)}</span>
        <Chevron className={mergeClasses(styles.icon)} aria-hidden />
      </button>
      {open && (
        <>
          <p className={styles.moreText}>{tension.why}</p>
          <Sentence text={tension.sentence} />
        </>
      )}
    </div>
  );
}
