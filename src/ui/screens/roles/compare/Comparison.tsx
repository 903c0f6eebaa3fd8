import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { type Differences, differencesBetween, type Move } from '../../../../domain/overview/before-after';
import { isHatId } from '../../../../domain/register/catalogue';
import type { Register } from '../../../../domain/register/types';
import { useBaseStyles } from '../../../components/base-styles';
import { PetLine } from '../../../components/PetTag';
import { plainDay } from '../../../text/dates';
import { listed, nlRoles } from '../../../text/nl-roles';
import { roleName, scopeInFull } from '../../../view/role-words';
import type { Roles } from '../RolesFrame';

const words = nlRoles.day;

const useStyles = makeStyles({
  groups: {
    display: 'grid',
    gap: '20px 32px',
    marginTop: '12px',
    alignItems: 'start',
    '@container (min-width: 800px)': { gridTemplateColumns: 'repeat(3, minmax(0, 1fr))' },
  },
  move: { padding: '8px 0', borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  people: { marginTop: '12px' },
});

const GROUPS = [
  ['handovers', words.hands],
  ['stops', words.stops],
  ['starts', words.starts],
] as const satisfies readonly (readonly [keyof Differences, string])[];

/** What differs between the day that is shown and today: who stops, who starts, what goes to someone else. */
export default function Comparison({ roles }: { readonly roles: Roles }) {
  const styles = useStyles();
  const base = useBaseStyles();
  const { register, day, today } = roles;
  const [first, second] = day < today ? [day, today] : [today, day];
  const differences = differencesBetween(register, first, second);
  const named = (shown: string): string => (shown === today ? nlRoles.head.today : plainDay(shown, today));
  const groups = GROUPS.filter(([kind]) => differences[kind].length > 0);
  const { leaving, arriving } = differences;
  return (
    <section className={base.section} aria-labelledby="vergelijk-kop">
      <h2 id="vergelijk-kop" className={base.h2}>
        {words.compareTitle(named(first), named(second))}
      </h2>
      {groups.length === 0 && <p className={base.text}>{words.same}</p>}
      {leaving.length > 0 && (
        <p className={mergeClasses(base.text, styles.people)}>
          {words.leaving(listed(leaving.map(({ name }) => name)))}
        </p>
      )}
      {arriving.length > 0 && <p className={base.text}>{words.arriving(listed(arriving.map(({ name }) => name)))}</p>}
      <div className={styles.groups}>
        {groups.map(([kind, title]) => (
          <section key={kind}>
            <h3 className={base.h3}>{title}</h3>
            <ul className={base.plainList}>
              {differences[kind].map((move) => (
                <li key={keyOf(move)} className={styles.move}>
                  <Place register={register} move={move} />
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </section>
  );
}

function keyOf({ role, scope, before, after }: Move): string {
  return [role, ...scope.map(({ id }) => id), ...[...before, ...after].map(({ assignment }) => assignment.id)].join(
    '|',
  );
}

function Place({ register, move }: { readonly register: Register; readonly move: Move }) {
  const base = useBaseStyles();
  const { role, scope, before, after } = move;
  const label = [roleName(register, role), scopeInFull(scope)].filter((part) => part !== '').join(' · ');
  const names = (people: Move['before']): string => listed(people.map(({ person }) => person.name));
  return (
    <>
      {isHatId(role) ? <PetLine role={role}>{label}</PetLine> : <b className={base.small}>{label}</b>}
      <div className={base.text}>
        {before.length > 0 && after.length > 0
          ? words.handed(names(before), names(after))
          : names(before.length > 0 ? before : after)}
      </div>
    </>
  );
}
