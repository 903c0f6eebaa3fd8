import { Card } from '@fluentui/react-components';
import { PersonVoice24Filled } from '@fluentui/react-icons/svg/person-voice';
import { useBaseStyles } from '../../components/base-styles';
import { useNoemStyles } from '../../components/noem-styles';
import { nlHosted } from '../../text/nl-hosted';
import { petVars } from '../../theme/pets';

/** The marigold card during the meeting: only the sentence to say. */
export function NowSentence({ text }: { readonly text: string }) {
  const styles = useNoemStyles();
  const base = useBaseStyles();
  return (
    <Card className={styles.card} style={petVars('noem')} role="group" aria-labelledby="nu-noem">
      <div className={styles.head}>
        <PersonVoice24Filled className={styles.icon} aria-hidden />
        <h2 id="nu-noem" className={base.h3}>
          {nlHosted.now.nameIt}
        </h2>
      </div>
      <div className={styles.say}>
        <blockquote className={styles.quote} style={{ margin: 0 }} aria-label={nlHosted.now.nameIt}>
          “{text}”
        </blockquote>
      </div>
    </Card>
  );
}
