import { Button, Card, makeStyles, tokens } from '@fluentui/react-components';
import { useBaseStyles } from '../../components/base-styles';
import { formatRoute } from '../../router/route';
import type { Session } from '../../session/session';
import { nl } from '../../text/nl';

const useStyles = makeStyles({
  root: { padding: '20px var(--rvGutter) 0' },
  card: {
    gap: '4px',
    padding: '16px',
    borderRadius: '8px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    boxShadow: 'none',
    '::after': { display: 'none' },
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '0 16px', marginTop: '4px' },
});

interface ResumeCardProps {
  readonly session: Session;
  readonly onClear: () => void;
}

/** For someone who was here before: whose roles are in use, and how to forget them. Nothing for a first visit. */
export function ResumeCard({ session, onClear }: ResumeCardProps) {
  const styles = useStyles();
  const base = useBaseStyles();
  const demo = session.inDemo && session.demo !== null ? session.demo.register : null;
  if (session.own.length === 0 && demo === null) return null;
  const regions = session.own.map(({ register }) => register);
  const people = regions.flatMap((register) =>
    register.people.filter(({ id }) => session.people[register.region.id] === id),
  );
  return (
    <section className={styles.root} aria-labelledby="verder-kop">
      <Card className={styles.card}>
        <h2 id="verder-kop" className={base.h3}>
          {nl.start.resume((demo === null ? regions : [demo]).map(({ region }) => region.name).join(', '))}
        </h2>
        {demo === null && <p className={base.text}>{nl.start.resumeHint}</p>}
        {people.length > 0 && demo === null && (
          <p className={base.small}>{nl.viewer.you(people.map(({ name }) => name).join(', '))}</p>
        )}
        <div className={styles.buttons}>
          {demo !== null && (
            <Button
              as="a"
              appearance="transparent"
              className={base.textButton}
              href={formatRoute({ screen: 'meetings' })}
            >
              {nl.meetings.title}
            </Button>
          )}
          <Button
            as="a"
            appearance="transparent"
            className={base.textButton}
            href={formatRoute({ screen: 'roles', view: 'overzicht', query: {} })}
          >
            {nl.start.roles}
          </Button>
          <Button appearance="transparent" className={base.textButton} onClick={onClear}>
            {nl.start.clear}
          </Button>
        </div>
      </Card>
    </section>
  );
}
