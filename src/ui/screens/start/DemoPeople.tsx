import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useBaseStyles } from '../../components/base-styles';
import { Initials } from '../../components/Initials';
import { formatRoute } from '../../router/route';
import { nl } from '../../text/nl';

const useStyles = makeStyles({
  root: { padding: '28px var(--rvGutter) 0', '@container (min-width: 800px)': { paddingTop: '40px' } },
  cards: {
    display: 'grid',
    gap: '12px',
    margin: '16px 0 0',
    padding: 0,
    listStyleType: 'none',
    '@container (min-width: 800px)': { gridTemplateColumns: 'repeat(3, 1fr)', gap: '16px' },
  },
  card: {
    display: 'flex',
    alignItems: 'center',
    gap: '14px',
    boxSizing: 'border-box',
    width: '100%',
    height: '100%',
    minHeight: '72px',
    padding: '14px 16px',
    borderRadius: '8px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    color: 'inherit',
    font: 'inherit',
    textAlign: 'left',
    cursor: 'pointer',
    ':hover': { backgroundColor: 'var(--rvHover)', outline: 'var(--rvHoverLine)' },
    ':focus-visible': { outline: 'var(--rvFocus)', outlineOffset: '2px' },
  },
  words: { minWidth: 0 },
  name: { display: 'block', fontWeight: tokens.fontWeightSemibold },
  line: { display: 'block' },
  other: { marginTop: '8px' },
});

/** Id of the fictional region, so that its data load only after a choice. A test compares it with the region. */
export const DEMO_REGION = 'wolkendal';

interface DemoPeopleProps {
  readonly busy: boolean;
  /** Gets the person's id in the demo region; "" to choose from everyone there. */
  readonly onChoose: (person: string) => void;
}

/** The fictional region, through the eyes of one of its people. */
export function DemoPeople({ busy, onChoose }: DemoPeopleProps) {
  const styles = useStyles();
  const base = useBaseStyles();
  return (
    <section className={styles.root} aria-labelledby="voorbeeld-kop" aria-busy={busy}>
      <h2 id="voorbeeld-kop" className={base.h2}>
        {nl.start.demoTitle}
      </h2>
      <p className={base.text}>{nl.start.demoLead}</p>
      <ul className={styles.cards}>
        {nl.start.demoPeople.map((person) => (
          <li key={person.id}>
            <button type="button" className={styles.card} disabled={busy} onClick={() => onChoose(person.id)}>
              <Initials name={person.name} large />
              <span className={styles.words}>
                <span className={styles.name}>{person.name}</span>
                <span className={base.small}>
                  <span className={styles.line}>{person.position}</span>
                  <span className={styles.line}>{person.line}</span>
                </span>
              </span>
            </button>
          </li>
        ))}
      </ul>
      <Button
        appearance="transparent"
        className={mergeClasses(base.textButton, styles.other)}
        disabled={busy}
        onClick={() => onChoose('')}
      >
        {nl.start.demoOther}
      </Button>
      <Button
        as="a"
        appearance="transparent"
        className={mergeClasses(base.textButton, styles.other)}
        href={formatRoute({ screen: 'roles', view: 'overzicht', query: { region: DEMO_REGION } })}
      >
        {nl.start.roles}
      </Button>
    </section>
  );
}
