import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { AssessedMeeting } from '../../domain/meeting/types';
import { nl } from '../text/nl';
import { brieflyOf } from '../view/hat-words';
import { hatLabel } from '../view/labels';
import type { PersonAt } from '../view/people-at';
import { useBaseStyles } from './base-styles';
import { Initials } from './Initials';
import { PetLine } from './PetTag';
import { useReveal } from './use-reveal';

const useStyles = makeStyles({
  person: { display: 'flex', gap: '12px', padding: '10px 0', alignItems: 'flex-start', outlineStyle: 'none' },
  words: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: '2px', minWidth: 0 },
  name: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  helps: { marginTop: '8px' },
});

/** How many people stand here before "Toon ook de andere". */
const shown = 3;

interface PeopleAtProps {
  readonly assessed: AssessedMeeting;
  readonly people: readonly PersonAt[];
  readonly viewer: string;
  /** "Elif Kaya, adviseur"; empty when the register does not say. */
  readonly helpers: readonly string[];
}

/** Who has which role at a point, and what one may expect of each. */
export function PeopleAt({ assessed, people, viewer, helpers }: PeopleAtProps) {
  const styles = useStyles();
  const base = useBaseStyles();
  const { all, reveal, first } = useReveal();
  const folded = !all && people.length > shown + 1;
  const visible = folded ? people.slice(0, shown) : people;
  return (
    <>
      <ul className={base.plainList}>
        {visible.map(({ person, hats }, place) => (
          <li
            key={person.id}
            className={styles.person}
            {...(all && place === shown ? { ref: first, tabIndex: -1 } : {})}
          >
            <Initials name={person.name} />
            <div className={styles.words}>
              <span className={styles.name}>{person.id === viewer ? nl.point.you(person.name) : person.name}</span>
              {hats.leading !== null && (
                <PetLine role={hats.leading.role}>{hatLabel(assessed.register, hats.leading).row}</PetLine>
              )}
              {hats.leading !== null && <span className={base.small}>{brieflyOf(hats.leading.role)}</span>}
            </div>
          </li>
        ))}
      </ul>
      {folded && (
        <Button appearance="transparent" className={base.textButton} onClick={reveal}>
          {nl.point.others(people.length - shown)}
        </Button>
      )}
      {helpers.length > 0 && (
        <p className={mergeClasses(base.small, styles.helps)}>
          <b>{nl.point.helps}</b> {helpers.join(' · ')}
        </p>
      )}
    </>
  );
}
