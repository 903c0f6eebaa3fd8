import { Card, mergeClasses } from '@fluentui/react-components';
import { ChevronRight20Regular } from '@fluentui/react-icons/svg/chevron-right';
import { PersonVoice24Filled } from '@fluentui/react-icons/svg/person-voice';
import { nl } from '../text/nl';
import { petVars } from '../theme/pets';
import { useBaseStyles } from './base-styles';
import { useNoemStyles } from './noem-styles';
import { useRowStyles } from './row-styles';
import { useReveal } from './use-reveal';
import { useRows } from './use-rows';

/** A point where the user names his or her hat. */
export interface AttentionLine {
  readonly id: string;
  readonly href: string;
  readonly number: string;
  readonly title: string;
  /** "DB én AB" */
  readonly label: string;
}

/** How many lines stand in the card before "Toon alle". */
const shown = 3;

/** "Noem uw pet bij 2 punten", with a line for each. More than four: three and a button for all. */
export function AttentionCard({ lines }: { readonly lines: readonly AttentionLine[] }) {
  const styles = useNoemStyles();
  const rows = useRowStyles();
  const base = useBaseStyles();
  const list = useRows();
  const { all, reveal, first } = useReveal();
  const folded = !all && lines.length > shown + 1;
  return (
    <Card className={styles.card} style={petVars('noem')} role="group" aria-labelledby="noem-kop">
      <div className={styles.head}>
        <PersonVoice24Filled className={styles.icon} aria-hidden />
        <h2 id="noem-kop" className={base.h3}>
          {nl.meeting.attention(lines.length)}
        </h2>
      </div>
      <ul className={base.plainList} {...list}>
        {(folded ? lines.slice(0, shown) : lines).map((line, place) => (
          <li key={line.id}>
            <a
              id={line.id}
              ref={all && place === shown ? first : undefined}
              href={line.href}
              data-row
              className={mergeClasses(rows.row, styles.line)}
              aria-label={nl.point.openPoint(line.number, line.title, line.label)}
            >
              {line.number !== '' && <span className={rows.number}>{line.number}</span>}
              <span className={mergeClasses(rows.body, rows.bodyTight)}>
                <span className={rows.title} data-title>
                  {line.title}
                </span>
                <span className={styles.small}>{line.label}</span>
              </span>
              <ChevronRight20Regular className={mergeClasses(rows.chevron, styles.chevron)} aria-hidden />
            </a>
          </li>
        ))}
      </ul>
      {folded && (
        <div className={styles.more}>
          <button type="button" className={styles.moreButton} onClick={reveal}>
            {nl.meeting.showAll(lines.length)}
          </button>
        </div>
      )}
    </Card>
  );
}
