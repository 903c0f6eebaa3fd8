import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Register } from '../../../domain/register/types';
import { useBaseStyles } from '../../components/base-styles';
import { PetLine } from '../../components/PetTag';
import { usePorts } from '../../ports';
import { nl } from '../../text/nl';
import { heldRoles } from '../../view/held-roles';

const useStyles = makeStyles({
  root: {
    padding: '28px var(--rvGutter) 0',
    '@container (min-width: 800px)': { borderLeft: `1px solid ${tokens.colorNeutralStroke2}`, '--rvGutter': '24px' },
  },
  role: { padding: '12px 0', borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  list: { marginTop: '8px' },
  when: { paddingLeft: '26px' },
});

/** The roles a person holds today, and since when. */
export function YourRoles({
  register,
  person,
  title = nl.meetings.roles,
}: {
  readonly register: Register;
  readonly person: string;
  readonly title?: string;
}) {
  const styles = useStyles();
  const base = useBaseStyles();
  const { today } = usePorts();
  const roles = heldRoles(register, person, today());
  if (roles.length === 0) return null;
  const id = `rollen-${register.region.id}`;
  return (
    <aside className={styles.root} aria-labelledby={id}>
      <h2 id={id} className={base.h3}>
        {title}
      </h2>
      <ul className={mergeClasses(base.plainList, styles.list)}>
        {roles.map((role) => (
          <li key={role.label} className={styles.role}>
            <PetLine role={role.role}>{role.label}</PetLine>
            {role.when !== '' && <p className={mergeClasses(base.small, styles.when)}>{role.when}</p>}
          </li>
        ))}
      </ul>
    </aside>
  );
}
