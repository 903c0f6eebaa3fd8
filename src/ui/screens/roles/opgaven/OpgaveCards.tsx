import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useBaseStyles } from '../../../components/base-styles';
import { nlRoles } from '../../../text/nl-roles';
import { roleName } from '../../../view/role-words';
import { MandateBadge } from './MandateBadge';
import { type OpgavenProps, opgaveHref } from './opgave-props';
import { PlaceHolders } from './PlaceHolders';

const words = nlRoles.opgaven;

const useStyles = makeStyles({
  list: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: '12px', padding: '16px var(--rvGutter) 0' },
  card: {
    padding: '16px',
    borderRadius: '8px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    // Cards out of sight cost nothing to lay out.
    contentVisibility: 'auto',
    containIntrinsicHeight: 'auto 280px',
  },
  link: { display: 'inline-flex', alignItems: 'center', minHeight: '44px', textDecorationLine: 'none' },
  facts: { display: 'grid', gap: '8px', margin: '8px 0 0' },
  value: { margin: '2px 0 0', minHeight: '22px' },
});

/** Who is of what: a card for each opgave. */
export function OpgaveCards({ rows, ...props }: OpgavenProps) {
  const styles = useStyles();
  const base = useBaseStyles();
  return (
    <ul className={mergeClasses(base.plainList, styles.list)}>
      {rows.map(({ opgave, administrator, official, projectLead, rve, mandate }) => (
        <li key={opgave.id} className={styles.card}>
          <h2 className={base.h3}>
            <a className={mergeClasses(base.link, styles.link)} href={opgaveHref(opgave.id, props.query)}>
              {opgave.name}
            </a>
          </h2>
          {opgave.description !== '' && <p className={base.small}>{opgave.description}</p>}
          <dl className={styles.facts}>
            {[administrator, official, projectLead]
              .filter(({ used }) => used)
              .map((place) => (
                <div key={place.role}>
                  <dt className={base.small}>{roleName(props.register, place.role)}</dt>
                  <dd className={styles.value}>
                    <PlaceHolders {...props} opgave={opgave} place={place} />
                  </dd>
                </div>
              ))}
            {rve !== null && (
              <div>
                <dt className={base.small}>{words.rve}</dt>
                <dd className={styles.value}>{rve.name}</dd>
              </div>
            )}
            <div>
              <dt className={base.small}>{words.mandate}</dt>
              <dd className={styles.value}>
                <MandateBadge answered={mandate} />
              </dd>
            </div>
          </dl>
        </li>
      ))}
    </ul>
  );
}
