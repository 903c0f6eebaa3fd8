import { Button, Card, makeStyles, mergeClasses } from '@fluentui/react-components';
import { Edit20Regular } from '@fluentui/react-icons/svg/edit';
import { useState } from 'react';
import type { AgendaCheck, Finding } from '../../../domain/meeting/check';
import { HELD_KINDS } from '../../../domain/meeting/holders';
import type { AssessedMeeting } from '../../../domain/meeting/types';
import type { CorrectedFields } from '../../../domain/register/types';
import { useBaseStyles } from '../../components/base-styles';
import { useNoemStyles } from '../../components/noem-styles';
import { PickOne } from '../../desk/PickOne';
import { formatRoute } from '../../router/route';
import { nl } from '../../text/nl';
import { nlCorrections } from '../../text/nl-corrections';
import { nlHosted } from '../../text/nl-hosted';
import { petVars } from '../../theme/pets';
import { numbered } from '../../view/agenda-rows';
import { nameOf } from '../../view/labels';
import { ownerOptions } from '../adjust/draft';
import { findingWords } from './finding-words';

const words = nlCorrections.check;

const useStyles = makeStyles({
  point: { borderTop: '1px solid var(--petLn)', padding: '12px 16px' },
  title: { color: 'inherit', fontWeight: 600, textUnderlineOffset: '3px' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px', marginTop: '8px' },
  how: { margin: 0 },
});

interface DirectChoicesProps {
  readonly assessed: AssessedMeeting;
  readonly check: AgendaCheck;
  readonly meeting: string;
  readonly busy: boolean;
  readonly onChoose: (index: number, fields: CorrectedFields) => void;
}

/** "2 punten vragen een keuze", for someone who may settle them: a button an answer, saved at once. */
export function DirectChoices({ assessed, check, meeting, busy, onChoose }: DirectChoicesProps) {
  const card = useNoemStyles();
  const styles = useStyles();
  const base = useBaseStyles();
  const indices = [...new Set(check.findings.map(({ index }) => index))];
  return (
    <Card className={card.card} style={petVars('noem')} role="group" aria-labelledby="keuze-kop">
      <div className={card.head}>
        <Edit20Regular className={card.icon} aria-hidden />
        <div>
          <h2 id="keuze-kop" className={base.h3}>
            {indices.length > 0 ? nlHosted.check.choices(indices.length) : nlHosted.check.noTreatments}
          </h2>
          {indices.length > 0 && check.noTreatments && (
            <p className={mergeClasses(card.small, styles.how)}>{nlHosted.check.noTreatments}</p>
          )}
          {indices.length > 0 && <p className={mergeClasses(card.small, styles.how)}>{words.how}</p>}
        </div>
      </div>
      <ul className={base.plainList}>
        {indices.map((index) => (
          <li key={index} className={styles.point} data-choice={index}>
            <a className={styles.title} href={formatRoute({ screen: 'adjust', id: meeting, point: index })}>
              {numbered(assessed.items, index)}
            </a>
            {check.findings
              .filter((finding) => finding.index === index)
              .map((finding) => (
                <div key={finding.kind}>
                  <p className={mergeClasses(card.small, styles.how)}>{findingWords(finding)}</p>
                  <Answers
                    assessed={assessed}
                    finding={finding}
                    busy={busy}
                    onChoose={(fields) => onChoose(index, fields)}
                  />
                </div>
              ))}
          </li>
        ))}
      </ul>
    </Card>
  );
}

interface AnswersProps {
  readonly assessed: AssessedMeeting;
  readonly finding: Finding;
  readonly busy: boolean;
  readonly onChoose: (fields: CorrectedFields) => void;
}

const TREATMENTS = ['besluit', 'bespreking', 'kennisname'] as const;

function Answers({ assessed, finding, busy, onChoose }: AnswersProps) {
  const styles = useStyles();
  const base = useBaseStyles();
  const [choosing, setChoosing] = useState(false);
  const point = numbered(assessed.items, finding.index);
  const answers = answersTo(assessed, finding);
  if (choosing) {
    return (
      <div className={styles.buttons}>
        <PickOne
          label={nlCorrections.adjust.owner}
          hint={nlCorrections.adjust.ownerHint}
          value=""
          options={ownerOptions(assessed).map(({ id, name, position }) => ({ id, name, second: position }))}
          onPick={(owner) => owner !== '' && onChoose({ owner })}
        />
      </div>
    );
  }
  return (
    <div className={styles.buttons}>
      {finding.kind === 'no-owner' && (
        <Button className={base.target} aria-label={words.at(words.owner, point)} onClick={() => setChoosing(true)}>
          {words.owner}
        </Button>
      )}
      {answers.map(({ name, fields }) => (
        <Button
          key={name}
          className={base.target}
          aria-label={words.at(name, point)}
          disabledFocusable={busy}
          onClick={() => onChoose(fields)}
        >
          {name}
        </Button>
      ))}
    </div>
  );
}

interface Answer {
  readonly name: string;
  readonly fields: CorrectedFields;
}

/** The answers that are one click: what is asked of the meeting, or which of the likely subjects it is. */
function answersTo({ register, items }: AssessedMeeting, finding: Finding): readonly Answer[] {
  switch (finding.kind) {
    case 'no-owner':
      return [];
    case 'no-treatment':
      return TREATMENTS.map((treatment) => ({ name: nl.point.treatments[treatment], fields: { treatment } }));
    case 'doubt': {
      const topics = items[finding.index]?.topics ?? [];
      const sure = topics.filter(({ doubtful }) => !doubtful).map(({ topic }) => topic);
      return topics
        .filter(({ kind, doubtful }) => doubtful && HELD_KINDS.has(kind))
        .slice(0, 2)
        .map(({ topic }) => ({ name: nameOf(register, topic), fields: { topics: [topic, ...sure] } }));
    }
  }
}
