import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { OpgaveCard } from '../../../domain/overview/types';
import { useBaseStyles } from '../../components/base-styles';
import { formatRoute } from '../../router/route';
import { nlRoles } from '../../text/nl-roles';
import { inSentence, periodText, roleName } from '../../view/role-words';
import { useOpenDialog } from '../roles/dialogs/open';
import type { Roles } from '../roles/RolesFrame';
import { keptQuery } from '../roles/roles-props';

const words = nlRoles.opgave;

const useStyles = makeStyles({
  columns: {
    display: 'grid',
    alignItems: 'start',
    '@container (min-width: 800px)': { gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)' },
  },
  list: { marginTop: '8px' },
  row: { padding: '8px 0', borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  link: {
    display: 'inline-flex',
    alignItems: 'center',
    minHeight: '44px',
    margin: '-8px 0',
    textDecorationLine: 'none',
  },
});

/** Which gremia steer an opgave, who were of it before, and who changed the card. */
export function OpgaveHistory({ roles, card }: { readonly roles: Roles; readonly card: OpgaveCard }) {
  const styles = useStyles();
  const base = useBaseStyles();
  const openDialog = useOpenDialog();
  const { register, today, query, desk } = roles;
  const list = mergeClasses(base.plainList, styles.list);
  return (
    <>
      <div className={styles.columns}>
        {card.gremia.length > 0 && (
          <section className={base.section}>
            <h2 className={base.h2}>{words.gremia}</h2>
            <ul className={list}>
              {card.gremia.map(({ gremium, chair }) => (
                <li key={gremium.id} className={styles.row}>
                  <a
                    className={mergeClasses(base.link, styles.link)}
                    href={formatRoute({
                      screen: 'roles',
                      view: 'overzicht',
                      query: { ...keptQuery(query), gremium: gremium.id },
                    })}
                  >
                    {gremium.name}
                  </a>
                  {chair !== null && <p className={base.small}>{nlRoles.gremia.chair(chair.name)}</p>}
                </li>
              ))}
            </ul>
          </section>
        )}
        {card.former.length > 0 && (
          <section className={base.section}>
            <h2 className={base.h2}>{words.before}</h2>
            <ul className={list}>
              {card.former.map(({ person, role, assignment }) => (
                <li key={assignment.id} className={styles.row}>
                  <p className={base.text}>{person.name}</p>
                  <p className={base.small}>
                    {[inSentence(roleName(register, role)), periodText(assignment, today)].join(', ')}
                  </p>
                </li>
              ))}
            </ul>
          </section>
        )}
      </div>
      {desk !== null && (
        <div className={base.section} style={{ paddingTop: '8px' }}>
          <Button
            appearance="transparent"
            className={base.textButton}
            onClick={() => openDialog({ kind: 'history', list: 'topics', id: card.opgave.id })}
          >
            {nlRoles.person.history}
          </Button>
        </div>
      )}
    </>
  );
}
