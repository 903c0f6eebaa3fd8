import { makeStyles, tokens } from '@fluentui/react-components';
import type { Place } from '../../../../domain/overview/types';
import type { Day, Register, Topic } from '../../../../domain/register/types';
import { useBaseStyles } from '../../../components/base-styles';
import { formatRoute, type RolesQuery } from '../../../router/route';
import { plainDay } from '../../../text/dates';
import { nlRoles } from '../../../text/nl-roles';
import { inSentence, roleName } from '../../../view/role-words';
import { useOpenDialog } from '../dialogs/open';
import { OpenPlace } from '../OpenPlace';
import { keptQuery } from '../roles-props';
import { TalkTag } from '../TalkTag';

const words = nlRoles.opgaven;

const useStyles = makeStyles({
  stack: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: '4px' },
  name: {
    display: 'inline-flex',
    alignItems: 'center',
    minHeight: '44px',
    margin: '-11px 0',
    color: 'inherit',
    fontWeight: tokens.fontWeightSemibold,
    textDecorationLine: 'none',
    overflowWrap: 'anywhere',
    ':hover': { textDecorationLine: 'underline' },
    ':focus-visible': { outline: 'var(--rvFocus)', outlineOffset: '2px', borderRadius: '4px' },
  },
});

interface PlaceHoldersProps {
  readonly register: Register;
  readonly opgave: Topic;
  readonly place: Place;
  readonly day: Day;
  readonly query: RolesQuery;
  readonly mayEdit: boolean;
  readonly talks: ReadonlySet<string>;
}

/** Who is in one place of an opgave: names that lead to the person, who comes later, or "Nog open". */
export function PlaceHolders({ register, opgave, place, day, query, mayEdit, talks }: PlaceHoldersProps) {
  const styles = useStyles();
  const base = useBaseStyles();
  const openDialog = useOpenDialog();
  if (!place.used) return null;
  const role = inSentence(roleName(register, place.role));
  const choose = (): void => openDialog({ kind: 'add', role: place.role, scope: { opgave: opgave.id } });
  return (
    <div className={styles.stack}>
      {place.open && (
        <OpenPlace text={words.open} label={words.openFor(role, opgave.name)} onChoose={mayEdit ? choose : null} />
      )}
      {place.holders.map(({ person, assignment }) => (
        <a
          key={assignment.id}
          className={styles.name}
          href={formatRoute({ screen: 'roles', view: 'mens', person: person.id, query: keptQuery(query) })}
        >
          {person.name}
        </a>
      ))}
      {place.holders.some(({ person }) => talks.has(person.id)) && place.role === 'bestuurlijk-opdrachtgever' && (
        <TalkTag />
      )}
      {place.coming.map(({ person, assignment }) => (
        <span key={assignment.id} className={base.small}>
          {person.name}
          {assignment.from !== null && `, ${nlRoles.matrix.from(plainDay(assignment.from, day))}`}
        </span>
      ))}
    </div>
  );
}
