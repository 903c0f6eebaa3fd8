import { Button } from '@fluentui/react-components';
import { isSealed } from '../../../domain/corrections/sealed';
import { localDay } from '../../../domain/meeting/day';
import type { AssessedMeeting } from '../../../domain/meeting/types';
import type { Correction, Day } from '../../../domain/register/types';
import { useBaseStyles } from '../../components/base-styles';
import { useRowStyles } from '../../components/row-styles';
import { plainDay } from '../../text/dates';
import { nl } from '../../text/nl';
import { nlCorrected } from '../../text/nl-corrected';
import { nlCorrections } from '../../text/nl-corrections';
import { numbered } from '../../view/agenda-rows';
import { correctionWords } from '../../view/correction-words';

const words = nlCorrections.check;

interface AdjustmentsProps {
  readonly assessed: AssessedMeeting;
  readonly today: Day;
  readonly busy: boolean;
  /** Null where those of everyone can only be read. */
  readonly onUndo: ((correction: Correction) => void) | null;
  /** Takes back a proposal of this device. */
  readonly onWithdraw: (proposal: Correction) => void;
}

/** Everything that people put right in this meeting, who and when; and what fits no point any more. */
export function Adjustments(props: AdjustmentsProps) {
  const base = useBaseStyles();
  const { assessed } = props;
  const placed = assessed.corrections.flatMap((corrections, index) =>
    corrections.map((correction) => ({ correction, point: numbered(assessed.items, index) })),
  );
  const loose = assessed.unplaced.map((correction) => {
    const { number } = correction.item;
    const title = isSealed(correction.item.title) ? words.closed : correction.item.title;
    return { correction, point: number === '' ? title : `${number}. ${title}` };
  });
  if (placed.length + loose.length === 0) return null;
  return (
    <div className={base.section}>
      <h2 className={base.h3}>{words.title}</h2>
      <AdjustmentList {...props} rows={placed} />
      {loose.length > 0 && (
        <>
          <h3 className={base.h3} style={{ paddingTop: '12px' }}>
            {words.unplaced(loose.length)}
          </h3>
          <AdjustmentList {...props} rows={loose} />
        </>
      )}
    </div>
  );
}

interface AdjustmentListProps extends AdjustmentsProps {
  readonly rows: readonly { readonly correction: Correction; readonly point: string }[];
}

function AdjustmentList({ assessed, today, busy, onUndo, onWithdraw, rows }: AdjustmentListProps) {
  const base = useBaseStyles();
  const styles = useRowStyles();
  if (rows.length === 0) return null;
  return (
    <ul className={base.plainList}>
      {rows.map(({ correction, point }) => {
        const what = correctionWords(assessed.register, correction.fields).join(' · ');
        const day = plainDay(localDay(correction.at) ?? today, today);
        const proposed = correction.state === 'proposed';
        const undo = proposed ? onWithdraw : onUndo;
        return (
          <li key={correction.id} style={{ padding: '8px 0' }}>
            <span className={styles.title}>{point}</span>
            <p className={base.text}>{what}</p>
            {correction.note !== '' && <p className={base.text}>{`“${correction.note}”`}</p>}
            <p className={base.small}>{proposed ? nlCorrected.byYou : words.by(correction.author, day)}</p>
            {undo !== null && (
              <Button
                appearance="transparent"
                className={base.textButton}
                aria-label={`${nl.common.undo}: ${point}, ${what}`}
                disabledFocusable={busy}
                onClick={() => undo(correction)}
              >
                {nl.common.undo}
              </Button>
            )}
          </li>
        );
      })}
    </ul>
  );
}
