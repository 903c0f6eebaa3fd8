import { Card, mergeClasses } from '@fluentui/react-components';
import { ChevronRight20Regular } from '@fluentui/react-icons/svg/chevron-right';
import { Edit20Regular } from '@fluentui/react-icons/svg/edit';
import type { AgendaCheck } from '../../../domain/meeting/check';
import type { AssessedMeeting } from '../../../domain/meeting/types';
import { useBaseStyles } from '../../components/base-styles';
import { useNoemStyles } from '../../components/noem-styles';
import { useRowStyles } from '../../components/row-styles';
import { useRows } from '../../components/use-rows';
import { formatRoute } from '../../router/route';
import { nlHosted } from '../../text/nl-hosted';
import { petVars } from '../../theme/pets';
import { numbered } from '../../view/agenda-rows';
import { findingWords } from './finding-words';

interface ChoicesCardProps {
  readonly assessed: AssessedMeeting;
  readonly check: AgendaCheck;
  readonly meeting: string;
}

/** "2 punten vragen een keuze": per point what is open, and how to settle it. */
export function ChoicesCard({ assessed, check, meeting }: ChoicesCardProps) {
  const styles = useNoemStyles();
  const rows = useRowStyles();
  const base = useBaseStyles();
  const list = useRows();
  const indices = [...new Set(check.findings.map(({ index }) => index))];
  return (
    <Card className={styles.card} style={petVars('noem')} role="group" aria-labelledby="keuze-kop">
      <div className={styles.head}>
        <Edit20Regular className={styles.icon} aria-hidden />
        <div>
          <h2 id="keuze-kop" className={base.h3}>
            {indices.length > 0 ? nlHosted.check.choices(indices.length) : nlHosted.check.noTreatments}
          </h2>
          {indices.length > 0 && check.noTreatments && (
            <p className={styles.small} style={{ margin: 0 }}>
              {nlHosted.check.noTreatments}
            </p>
          )}
          <p className={styles.small} style={{ margin: 0 }}>
            {nlHosted.check.how}
          </p>
        </div>
      </div>
      {indices.length > 0 && (
        <ul className={base.plainList} {...list}>
          {indices.map((index) => (
            <li key={index}>
              <a
                href={formatRoute({ screen: 'point', id: meeting, point: index })}
                data-row
                className={mergeClasses(rows.row, styles.line)}
              >
                <span className={mergeClasses(rows.body, rows.bodyTight)}>
                  <span className={rows.title} data-title>
                    {numbered(assessed.items, index)}
                  </span>
                  {check.findings
                    .filter((finding) => finding.index === index)
                    .map((finding) => (
                      <span key={finding.kind} className={styles.small}>
                        {findingWords(finding)}
                      </span>
                    ))}
                </span>
                <ChevronRight20Regular className={mergeClasses(rows.chevron, styles.chevron)} aria-hidden />
              </a>
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}
