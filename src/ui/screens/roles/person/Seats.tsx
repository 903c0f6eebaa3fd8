import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { SeatIn } from '../../../../domain/overview/person';
import { useBaseStyles } from '../../../components/base-styles';
import { formatRoute } from '../../../router/route';
import { nlRoles } from '../../../text/nl-roles';
import { roleName } from '../../../view/role-words';
import type { Roles } from '../RolesFrame';
import { keptQuery } from '../roles-props';

const words = nlRoles.person;

const useStyles = makeStyles({
  list: { marginTop: '8px' },
  seat: { padding: '8px 0', borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  link: {
    display: 'inline-flex',
    alignItems: 'center',
    minHeight: '44px',
    margin: '-8px 0',
    textDecorationLine: 'none',
  },
});

/** In which gremia someone sits, by which role, and which he or she chairs. Each leads to its members in the overview. */
export function Seats({ roles, seats }: { readonly roles: Roles; readonly seats: readonly SeatIn[] }) {
  const styles = useStyles();
  const base = useBaseStyles();
  if (seats.length === 0) return null;
  return (
    <section className={base.section}>
      <h2 className={base.h2}>{words.gremia}</h2>
      <ul className={mergeClasses(base.plainList, styles.list)}>
        {seats.map(({ card, member, chairs, deputy }) => {
          const { id, name } = card.gremium;
          const seat = member?.seat ?? null;
          const facts = [
            seat === null ? '' : roleName(roles.register, seat),
            chairs ? words.chairs : '',
            deputy ? words.deputises : '',
          ];
          const href = formatRoute({
            screen: 'roles',
            view: 'overzicht',
            query: { ...keptQuery(roles.query), gremium: id },
          });
          return (
            <li key={id} className={styles.seat}>
              <a className={mergeClasses(base.link, styles.link)} href={href}>
                {name}
              </a>
              <p className={base.small}>{facts.filter((part) => part !== '').join(' · ')}</p>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
