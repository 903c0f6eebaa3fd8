import { Button, makeStyles, mergeClasses } from '@fluentui/react-components';
import { useState } from 'react';
import type { AssessedMeeting } from '../../../domain/meeting/types';
import type { Register } from '../../../domain/register/types';
import { useBaseStyles } from '../../components/base-styles';
import { Choice } from '../../components/Choice';
import { Title } from '../../components/Title';
import { usePorts } from '../../ports';
import { formatRoute } from '../../router/route';
import type { MeetingChoice } from '../../session/session';
import { nl } from '../../text/nl';
import { type MeetingQuestion, meetingOptions } from '../../view/question';

const useStyles = makeStyles({
  page: { maxWidth: '640px', margin: '0 auto', paddingBottom: '24px' },
  error: { margin: 0, minHeight: '22px' },
});

interface UnknownMeetingProps {
  readonly assessed: AssessedMeeting;
  readonly question: MeetingQuestion;
  readonly registers: readonly Register[];
  readonly onChoose: (choice: MeetingChoice) => void;
}

/** Which meeting, or which region, is this? Only the user knows. */
export function UnknownMeeting({ assessed, question, registers, onChoose }: UnknownMeetingProps) {
  const styles = useStyles();
  const base = useBaseStyles();
  const { workplace } = usePorts();
  const [value, setValue] = useState('');
  const [all, setAll] = useState(false);
  const [asked, setAsked] = useState(false);
  const options = meetingOptions(registers, question.candidates, all);
  const total = registers.reduce((sum, register) => sum + register.gremia.length, 0);
  const several = registers.length > 1;
  const words = question.kind === 'region' ? nl.states.twoRegions : nl.states.unknownMeeting;
  const { subject } = assessed.invitation;
  const show = (): void => {
    setAsked(true);
    const chosen = options.find((option) => option.value === value);
    if (chosen !== undefined) onChoose(chosen.choice);
  };
  return (
    <div className={styles.page}>
      <div className={base.section}>
        <Title>{words.title}</Title>
        <p className={base.text}>
          {question.kind === 'region'
            ? subject
            : subject === ''
              ? nl.states.unknownMeeting.textUntitled
              : nl.states.unknownMeeting.text(subject)}
        </p>
      </div>
      <div className={mergeClasses(base.section, base.stack12)}>
        <Choice
          label={words.label}
          value={value}
          onChange={setValue}
          // The button that showed all is gone: on to the first meeting that came with it.
          focusAt={all ? question.candidates.length : null}
          options={options.map((option) =>
            question.kind === 'region'
              ? { value: option.value, label: option.region, second: option.label }
              : { value: option.value, label: option.label, ...(several ? { second: option.region } : {}) },
          )}
        />
        {options.length < total && (
          <Button appearance="transparent" className={base.textButton} onClick={() => setAll(true)}>
            {nl.states.unknownMeeting.more}
          </Button>
        )}
        <p role="alert" className={styles.error}>
          {asked && value === '' ? nl.states.unknownMeeting.choose : ''}
        </p>
        <Button appearance="primary" className={mergeClasses(base.target, base.full)} onClick={show}>
          {nl.states.unknownMeeting.primary}
        </Button>
        <p className={base.small}>{nl.states.unknownMeeting.none}</p>
        {workplace === null ? (
          <Button as="a" href={formatRoute({ screen: 'start' })} appearance="transparent" className={base.textButton}>
            {nl.common.home}
          </Button>
        ) : (
          <Button
            as="a"
            href={formatRoute({ screen: 'meetings' })}
            appearance="transparent"
            className={base.textButton}
          >
            {nl.meetings.title}
          </Button>
        )}
      </div>
    </div>
  );
}
