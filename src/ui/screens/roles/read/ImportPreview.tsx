import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { FluentIcon } from '@fluentui/react-icons';
import { AddCircle20Regular } from '@fluentui/react-icons/svg/add-circle';
import { CheckmarkCircle20Regular } from '@fluentui/react-icons/svg/checkmark-circle';
import { Info20Regular } from '@fluentui/react-icons/svg/info';
import { QuestionCircle20Regular } from '@fluentui/react-icons/svg/question-circle';
import { type ReactNode, useId, useState } from 'react';
import type { ImportPlan, Question } from '../../../../domain/import/types';
import type { Day, Register } from '../../../../domain/register/types';
import { useBaseStyles } from '../../../components/base-styles';
import { nlImport } from '../../../text/nl-import';
import { ProblemTable } from './ProblemTable';
import { type PlanEntry, planLines } from './plan-words';
import { QuestionBlock } from './QuestionBlock';
import type { Import } from './use-import';

const words = nlImport.lines;

const useStyles = makeStyles({
  list: {
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    borderRadius: '8px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    '& > li + li': { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  },
  line: { display: 'flex', alignItems: 'center', gap: '12px', minHeight: '56px', padding: '4px 12px 4px 16px' },
  words: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  good: { color: tokens.colorStatusSuccessForeground1 },
  news: { color: tokens.colorBrandForeground1 },
  asks: { color: tokens.colorPaletteMarigoldForeground2 },
  forced: { '@media (forced-colors: active)': { color: 'inherit' } },
  button: { flexShrink: 0, marginLeft: 0 },
  inside: { padding: '4px 16px 16px' },
  entries: { margin: 0, paddingLeft: '20px', '& > li': { marginBottom: '8px', overflowWrap: 'anywhere' } },
  questions: { display: 'flex', flexDirection: 'column', gap: '24px' },
});

const ICONS = {
  good: CheckmarkCircle20Regular,
  news: AddCircle20Regular,
  stays: Info20Regular,
  asks: QuestionCircle20Regular,
} satisfies Record<string, FluentIcon>;

interface ImportPreviewProps {
  readonly plan: ImportPlan;
  readonly choices: Import['choices'];
  readonly onAnswer: Import['answer'];
  readonly register: Register;
  readonly day: Day;
}

/** What a file will change, line by line, each to look behind; what is not clear is asked here. */
export function ImportPreview({ plan, choices, onAnswer, register, day }: ImportPreviewProps) {
  const styles = useStyles();
  const base = useBaseStyles();
  const lines = planLines(plan, register, day);
  const wrong = plan.problems.filter(({ question }) => question === null);
  const rows = new Set(wrong.map(({ sheet, row }) => `${sheet} ${row}`)).size;
  const asked = new Set(plan.problems.map(({ question }) => question));
  const open = plan.questions.filter(({ id }) => asked.has(id));
  const ignored = [...new Set(plan.sheets.flatMap((sheet) => sheet.ignored))];
  return (
    <div className={base.stack12}>
      <ul className={styles.list} aria-label={words.label}>
        {lines.map(({ key, tone, text, entries }) => (
          <Line key={key} tone={tone} text={text} verb={entries.length === 0 ? null : 'show'}>
            <Entries entries={entries} />
          </Line>
        ))}
        {plan.questions.length > 0 && (
          <Line
            tone={open.length > 0 ? 'asks' : 'good'}
            text={open.length > 0 ? words.unknown(open.length) : words.answered(plan.questions.length)}
            verb={open.length > 0 ? 'pick' : 'show'}
          >
            <Questions questions={plan.questions} choices={choices} onAnswer={onAnswer} register={register} />
          </Line>
        )}
        {wrong.length > 0 && (
          <Line tone="asks" text={words.wrong(rows)} verb="show">
            <ProblemTable problems={wrong} />
          </Line>
        )}
      </ul>
      {plan.count === 0 && open.length === 0 && <p className={base.text}>{words.nothing}</p>}
      {ignored.length > 0 && <p className={base.small}>{words.ignored(ignored.join(', '))}</p>}
    </div>
  );
}

interface LineProps {
  readonly tone: keyof typeof ICONS;
  readonly text: string;
  /** Null: there is nothing behind it. */
  readonly verb: 'show' | 'pick' | null;
  readonly children: ReactNode;
}

function Line({ tone, text, verb, children }: LineProps) {
  const styles = useStyles();
  const base = useBaseStyles();
  const id = useId();
  const [open, setOpen] = useState(false);
  const Icon = ICONS[tone];
  const colour = tone === 'stays' ? undefined : styles[tone];
  const shown = open ? 'hide' : verb;
  return (
    <li>
      <div className={styles.line}>
        <Icon className={mergeClasses(base.icon, colour, styles.forced)} aria-hidden />
        <span className={styles.words}>{text}</span>
        {shown !== null && verb !== null && (
          <Button
            appearance="transparent"
            className={mergeClasses(base.textButton, styles.button)}
            aria-expanded={open}
            aria-controls={id}
            aria-label={words[`${shown}Of`](text)}
            onClick={() => setOpen(!open)}
          >
            {words[shown]}
          </Button>
        )}
      </div>
      <div id={id} hidden={!open} className={styles.inside}>
        {open && children}
      </div>
    </li>
  );
}

/** More than this is looked at only when asked for. */
const AT_FIRST = 20;

function Entries({ entries }: { readonly entries: readonly PlanEntry[] }) {
  const styles = useStyles();
  const base = useBaseStyles();
  const [all, setAll] = useState(false);
  const shown = all ? entries : entries.slice(0, AT_FIRST);
  return (
    <>
      <ul className={styles.entries}>
        {shown.map(({ key, title, details }) => (
          <li key={key}>
            {title}
            {details.map((detail) => (
              <span key={detail} className={base.small} style={{ display: 'block' }}>
                {detail}
              </span>
            ))}
          </li>
        ))}
      </ul>
      {!all && entries.length > AT_FIRST && (
        <Button appearance="transparent" className={base.textButton} onClick={() => setAll(true)}>
          {words.more(entries.length)}
        </Button>
      )}
    </>
  );
}

interface QuestionsProps {
  readonly questions: readonly Question[];
  readonly choices: Import['choices'];
  readonly onAnswer: Import['answer'];
  readonly register: Register;
}

function Questions({ questions, choices, onAnswer, register }: QuestionsProps) {
  const styles = useStyles();
  const base = useBaseStyles();
  const [all, setAll] = useState(false);
  // Names that look like nobody's: a list of newcomers needs no question each.
  const fresh = questions.filter(
    ({ id, about, nearest }) => about === 'person' && nearest.length === 0 && choices.answers[id] === undefined,
  );
  const shown = all ? questions : questions.slice(0, AT_FIRST);
  return (
    <div className={styles.questions}>
      {fresh.length > 1 && (
        <div>
          <Button
            className={base.target}
            onClick={() => onAnswer(Object.fromEntries(fresh.map(({ id }) => [id, { kind: 'new' }])))}
          >
            {nlImport.ask.all(fresh.length)}
          </Button>
        </div>
      )}
      {shown.map((question) => (
        <QuestionBlock
          key={question.id}
          question={question}
          answer={choices.answers[question.id]}
          register={register}
          onAnswer={(answer) => onAnswer({ [question.id]: answer })}
        />
      ))}
      {!all && questions.length > AT_FIRST && (
        <Button appearance="transparent" className={base.textButton} onClick={() => setAll(true)}>
          {words.more(questions.length)}
        </Button>
      )}
    </div>
  );
}
