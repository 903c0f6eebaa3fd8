import { mergeClasses } from '@fluentui/react-components';
import { Add20Regular } from '@fluentui/react-icons/svg/add';
import { memo } from 'react';
import type { HeldRole } from '../../../../domain/overview/types';
import type { Day, HatId, Person, Register } from '../../../../domain/register/types';
import { plainDay } from '../../../text/dates';
import { nlRoles } from '../../../text/nl-roles';
import { petVars } from '../../../theme/pets';
import { inSentence, roleName, roleShort, scopeText } from '../../../view/role-words';
import { softly } from '../../../view/soft-hyphens';
import { useOpenDialog } from '../dialogs/open';
import { useMatrixStyles } from './matrix-styles';

const words = nlRoles.matrix;

interface MatrixCellProps {
  readonly register: Register;
  readonly person: Person;
  readonly hat: HatId;
  /** What is held; undefined when nothing is. */
  readonly roles: readonly HeldRole[] | undefined;
  /** 1 for the first hat: column 0 is the name. */
  readonly column: number;
  /** True for the first hat of its family. */
  readonly first: boolean;
  readonly day: Day;
  readonly mayEdit: boolean;
  /** The page of the person: where a role leads for who may only look. */
  readonly href: string;
}

/** One hat of one person: what it is for, a button to change it; nothing held: a button to add it, for who may. */
export const MatrixCell = memo(function MatrixCell({ roles, hat, column, first, mayEdit, ...props }: MatrixCellProps) {
  const styles = useMatrixStyles();
  const openDialog = useOpenDialog();
  const { register, person } = props;
  const className = mergeClasses(styles.cell, first && styles.first);
  if (roles === undefined || roles.length === 0) {
    if (!mayEdit) {
      return <td data-column={column} data-stop tabIndex={-1} className={mergeClasses(className, styles.emptyStop)} />;
    }
    return (
      <td data-column={column} className={className}>
        <button
          type="button"
          data-stop
          tabIndex={-1}
          className={styles.add}
          aria-label={words.add(person.name, inSentence(roleShort(register, hat)))}
          onClick={() => openDialog({ kind: 'add', person: person.id, role: hat })}
        >
          <Add20Regular aria-hidden />
        </button>
      </td>
    );
  }
  return (
    <td data-column={column} className={className} style={petVars(hat)}>
      <div className={styles.stack}>
        {roles.map((role) => (
          <RoleInCell key={role.assignment?.id ?? role.scope[0]?.id ?? ''} {...props} role={role} mayEdit={mayEdit} />
        ))}
      </div>
    </td>
  );
});

interface RoleInCellProps extends Pick<MatrixCellProps, 'register' | 'person' | 'day' | 'mayEdit' | 'href'> {
  readonly role: HeldRole;
}

function RoleInCell({ register, person, day, mayEdit, href, role }: RoleInCellProps) {
  const styles = useMatrixStyles();
  const openDialog = useOpenDialog();
  const { assignment, from, time } = role;
  const scope = scopeText(role.scope);
  const when = time === 'later' && from !== null ? words.from(plainDay(from, day)) : '';
  const said = words.cell(
    person.name,
    inSentence(roleName(register, role.role)),
    [scope, when].filter(Boolean).join(', '),
  );
  const text = (
    <>
      {softly(scope === '' ? roleShort(register, role.role) : scope)}
      {when !== '' && <span className={styles.when}>{when}</span>}
    </>
  );
  const className = mergeClasses(styles.role, time === 'later' ? styles.later : styles.outlined);
  // A chair that only stands with its gremium has no role of its own to change.
  if (!mayEdit || assignment === null) {
    return (
      <a data-stop tabIndex={-1} className={className} href={href} aria-label={`${said} ${words.see}`}>
        {text}
      </a>
    );
  }
  return (
    <button
      type="button"
      data-stop
      tabIndex={-1}
      className={className}
      aria-label={`${said} ${words.change}`}
      onClick={() => openDialog({ kind: 'change', assignment: assignment.id })}
    >
      {text}
    </button>
  );
}
