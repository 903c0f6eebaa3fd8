import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircle24Regular } from '@fluentui/react-icons/svg/checkmark-circle';
import { Circle24Regular } from '@fluentui/react-icons/svg/circle';
import type { OpgaveCard } from '../../../domain/overview/types';
import { useBaseStyles } from '../../components/base-styles';
import { plainDay } from '../../text/dates';
import { nlRoles } from '../../text/nl-roles';
import { useOpenDialog } from '../roles/dialogs/open';
import type { Roles } from '../roles/RolesFrame';

const words = nlRoles.opgave;

const useStyles = makeStyles({
  list: { marginTop: '12px' },
  question: { display: 'flex', gap: '16px', padding: '16px 0', borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  done: { color: tokens.colorPaletteGreenForeground1 },
  open: { color: tokens.colorNeutralForeground3 },
  answer: { marginTop: '2px', fontWeight: tokens.fontWeightSemibold, whiteSpace: 'pre-line' },
  not: { marginTop: '2px' },
  fill: { marginTop: '8px' },
  agreed: { paddingTop: '12px', borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
});

const QUESTIONS = ['administrator', 'official', 'projectLead'] as const;

/** "Wie mag wat?": the three questions of the mandate; one without an answer is a button, not a fault. Source: S2 3.1. */
export function MayDo({ roles, card }: { readonly roles: Roles; readonly card: OpgaveCard }) {
  const styles = useStyles();
  const base = useBaseStyles();
  const openDialog = useOpenDialog();
  const { mandate } = card.opgave;
  const fill = (): void => openDialog({ kind: 'mandate', opgave: card.opgave.id });
  return (
    <section className={base.section}>
      <h2 className={base.h2}>{words.may}</h2>
      <ul className={mergeClasses(base.plainList, styles.list)}>
        {QUESTIONS.map((question) => {
          const answer = mandate?.[question] ?? '';
          const text = words.questions[question];
          const Icon = answer === '' ? Circle24Regular : CheckmarkCircle24Regular;
          return (
            <li key={question} className={styles.question}>
              <Icon className={mergeClasses(base.icon, answer === '' ? styles.open : styles.done)} aria-hidden />
              <div>
                <p className={base.small}>{text}</p>
                {answer === '' ? (
                  <>
                    <p className={mergeClasses(base.text, styles.not)}>{words.notAgreed}</p>
                    {roles.mayEdit && (
                      <Button
                        className={mergeClasses(base.target, styles.fill)}
                        aria-label={words.fillFor(text)}
                        onClick={fill}
                      >
                        {words.fill}
                      </Button>
                    )}
                  </>
                ) : (
                  <p className={mergeClasses(base.text, styles.answer)}>{answer}</p>
                )}
              </div>
            </li>
          );
        })}
      </ul>
      <Agreed card={card} today={roles.today} />
    </section>
  );
}

function Agreed({ card, today }: { readonly card: OpgaveCard; readonly today: string }) {
  const styles = useStyles();
  const base = useBaseStyles();
  const on = card.opgave.mandate?.agreedOn ?? null;
  const day = on === null ? '' : plainDay(on, today);
  if (card.agreedIn === null && day === '') return null;
  return (
    <p className={mergeClasses(base.small, styles.agreed)}>
      {card.agreedIn === null ? words.agreedOn(day) : words.agreedIn(card.agreedIn.name, day)}
    </p>
  );
}
