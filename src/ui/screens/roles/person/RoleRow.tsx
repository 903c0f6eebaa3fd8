import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { HeldRole } from '../../../../domain/overview/types';
import { isHatId } from '../../../../domain/register/catalogue';
import { useBaseStyles } from '../../../components/base-styles';
import { PetLine } from '../../../components/PetTag';
import { nlRoles } from '../../../text/nl-roles';
import { periodText, roleName, scopeInFull } from '../../../view/role-words';
import { useOpenDialog } from '../dialogs/open';
import type { Roles } from '../RolesFrame';

const words = nlRoles.person;

const useStyles = makeStyles({
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'flex-start',
    gap: '4px 16px',
    padding: '10px 0',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  words: { flexGrow: 1, flexBasis: '220px', minWidth: 0 },
  buttons: { display: 'flex', gap: '4px' },
  official: { fontWeight: tokens.fontWeightSemibold },
});

/** One role of a person: what for, from when until when, on what it rests; and who changed it. */
export function RoleRow({ roles, role }: { readonly roles: Roles; readonly role: HeldRole }) {
  const styles = useStyles();
  const base = useBaseStyles();
  const openDialog = useOpenDialog();
  const { register, mayEdit, desk, today } = roles;
  const name = roleName(register, role.role);
  const scope = scopeInFull(role.scope);
  const { assignment } = role;
  const label = [name, scope].filter((part) => part !== '').join(' · ');
  return (
    <li className={styles.row}>
      <div className={styles.words}>
        {isHatId(role.role) ? (
          <PetLine role={role.role}>{label}</PetLine>
        ) : (
          <span className={mergeClasses(base.small, styles.official)}>{label}</span>
        )}
        <p className={base.small}>{periodText(role, today)}</p>
        {assignment !== null && assignment.basis !== '' && (
          <p className={base.small}>{words.basis(assignment.basis)}</p>
        )}
      </div>
      {assignment !== null && (
        <div className={styles.buttons}>
          {mayEdit && (
            <Button
              appearance="subtle"
              className={base.target}
              aria-label={words.changeRole(label)}
              onClick={() => openDialog({ kind: 'change', assignment: assignment.id })}
            >
              {words.change}
            </Button>
          )}
          {desk !== null && (
            <Button
              appearance="subtle"
              className={base.target}
              aria-label={words.historyOf(label)}
              onClick={() => openDialog({ kind: 'history', list: 'assignments', id: assignment.id })}
            >
              {words.history}
            </Button>
          )}
        </div>
      )}
    </li>
  );
}
