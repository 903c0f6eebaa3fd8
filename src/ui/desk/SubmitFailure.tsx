import { makeStyles } from '@fluentui/react-components';
import type { Outcome } from '../../domain/stored/desk';
import { useBaseStyles } from '../components/base-styles';
import { canMail, MailLink } from '../components/MailLink';
import { Notice } from '../components/Notice';
import { usePorts } from '../ports';
import { nlChange } from '../text/nl-change';

const words = nlChange.outcome;

const useStyles = makeStyles({
  what: { margin: '8px 0', padding: '0 0 0 20px', userSelect: 'text' },
  mail: { marginTop: '8px' },
});

interface SubmitFailureProps {
  readonly failure: Extract<Outcome, { readonly kind: 'refused' | 'unkept' }>;
  /** What was filled in, a line each, for the mail. */
  readonly lines: readonly string[];
}

/** Nothing was saved: why, and what to do with what was filled in. Stands in the form, which keeps it. */
export function SubmitFailure({ failure, lines }: SubmitFailureProps) {
  const base = useBaseStyles();
  const styles = useStyles();
  const { workplace } = usePorts();
  const contact = workplace?.contact ?? null;
  if (failure.kind === 'unkept') {
    return (
      <div role="alert">
        <Notice intent="warning">
          {failure.trouble === 'broken' ? words.unkeptBroken : words.unkept} {words.unkeptNext}
        </Notice>
      </div>
    );
  }
  return (
    <div role="alert">
      <Notice intent="info">
        {words.refused} {words.refusedMail}
        <ul className={styles.what}>
          {lines.map((line) => (
            <li key={line} className={base.text}>
              {line}
            </li>
          ))}
        </ul>
        {canMail(contact) && (
          <div className={styles.mail}>
            <MailLink to={contact} subject={words.mailSubject} body={[words.mailLead, '', ...lines].join('\n')}>
              {words.mail(contact.name)}
            </MailLink>
          </div>
        )}
      </Notice>
    </div>
  );
}
