import { PersonVoice20Filled } from '@fluentui/react-icons/svg/person-voice';
import { memo } from 'react';
import type { MatrixRow as Row } from '../../../../domain/overview/matrix';
import type { Day, HatId, Register } from '../../../../domain/register/types';
import { useBaseStyles } from '../../../components/base-styles';
import { Initials } from '../../../components/Initials';
import { nlRoles } from '../../../text/nl-roles';
import { petVars } from '../../../theme/pets';
import { MatrixCell } from './MatrixCell';
import { useMatrixStyles } from './matrix-styles';

const words = nlRoles.matrix;

/** A column: its hat, and whether it is the first of its family. */
export interface Column {
  readonly hat: HatId;
  readonly first: boolean;
}

interface MatrixRowProps {
  readonly register: Register;
  readonly row: Row;
  /** Place among the rows that are shown, from 0. */
  readonly at: number;
  readonly columns: readonly Column[];
  readonly day: Day;
  readonly mayEdit: boolean;
  /** True when a combination of roles of this person is good to talk about. */
  readonly talk: boolean;
  /** Why the search found this person; "" without a search. */
  readonly why: string;
  /** The page of the person. */
  readonly href: string;
  /** Gets the element, to measure it. */
  readonly measure?: (element: HTMLElement | null) => void;
}

/** How many rows the head of the table has: rows are counted with them. */
export const HEAD_ROWS = 2;

/** One person with the eight hats. */
export const MatrixRow = memo(function MatrixRow(props: MatrixRowProps) {
  const { register, row, at, columns, day, mayEdit, talk, why, href, measure } = props;
  const styles = useMatrixStyles();
  const base = useBaseStyles();
  const { person, municipality } = row;
  const place = [person.position, municipality?.name ?? ''].filter((part) => part !== '').join(' ');
  return (
    <tr ref={measure} data-index={at} data-row={at} aria-rowindex={at + 1 + HEAD_ROWS}>
      <th scope="row" data-column={0} className={styles.person}>
        <span className={styles.who}>
          <span className={styles.initials}>
            <Initials name={person.name} />
          </span>
          <span className={styles.words}>
            <a data-stop tabIndex={-1} className={styles.name} href={href}>
              {person.name}
            </a>
            {place !== '' && <span className={styles.line}>{place}</span>}
            {why !== '' && <span className={styles.hit}>{why}</span>}
          </span>
          {talk && (
            <span className={styles.talk} style={petVars('noem')} title={words.talk}>
              <PersonVoice20Filled className={base.icon} aria-hidden />
              <span className={base.spoken}>{words.talk}</span>
            </span>
          )}
        </span>
      </th>
      {columns.map(({ hat, first }, place) => (
        <MatrixCell
          key={hat}
          register={register}
          person={person}
          hat={hat}
          roles={row.cells[hat]}
          column={place + 1}
          first={first}
          day={day}
          mayEdit={mayEdit}
          href={href}
        />
      ))}
    </tr>
  );
});
