import { mergeClasses } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { Matrix as MatrixData } from '../../../../domain/overview/matrix';
import type { HatFamily } from '../../../../domain/roles/hats';
import { useBaseStyles } from '../../../components/base-styles';
import { PetIcon } from '../../../components/PetIcon';
import { nlRoles } from '../../../text/nl-roles';
import { petVars } from '../../../theme/pets';
import { roleShort } from '../../../view/role-words';
import { softly } from '../../../view/soft-hyphens';
import type { RolesViewProps } from '../roles-props';
import { HEAD_ROWS } from './MatrixRow';
import { AllRows, type RowsProps, VisibleRows } from './MatrixRows';
import { useMatrixStyles } from './matrix-styles';
import { useGrid } from './use-grid';

const words = nlRoles.matrix;

/** From how many people on only the rows in sight are drawn. Source: ux.md T1. */
export const MANY = 40;

interface MatrixProps extends Pick<RolesViewProps, 'register' | 'day' | 'query' | 'mayEdit'> {
  readonly matrix: MatrixData;
  /** Ids of the people with a combination to talk about. */
  readonly talks: ReadonlySet<string>;
}

/** The matrix person by hat: a real table, one tab stop, arrows move, Enter opens. */
export function Matrix({ matrix, register, day, query, mayEdit, talks }: MatrixProps) {
  const styles = useMatrixStyles();
  const base = useBaseStyles();
  // As a state: the rows in sight can only be told once what scrolls is there.
  const [frame, setFrame] = useState<HTMLDivElement | null>(null);
  const { groups, rows } = matrix;
  const columns = useMemo(
    () => groups.flatMap(({ hats }) => hats.map((hat, place) => ({ hat, first: place === 0 }))),
    [groups],
  );
  const grid = useGrid(rows.length, columns.length + 1);
  const body: RowsProps = { matrix, columns, register, day, query, mayEdit, talks };
  return (
    <>
      <p id="matrix-hulp" className={base.spoken}>
        {words.how}
      </p>
      <div ref={setFrame} className={styles.frame}>
        <table
          ref={grid.ref}
          // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table that arrows move through is a grid
          role="grid"
          className={styles.table}
          aria-label={words.caption}
          aria-describedby="matrix-hulp"
          aria-rowcount={rows.length + HEAD_ROWS}
          aria-readonly={!mayEdit}
          onKeyDown={grid.onKeyDown}
          onFocus={grid.onFocus}
        >
          <thead className={styles.head}>
            <tr aria-rowindex={1}>
              <td className={mergeClasses(styles.group, styles.corner)} />
              {groups.map(({ family, hats }) => (
                <th
                  key={family}
                  scope="colgroup"
                  colSpan={hats.length}
                  className={mergeClasses(styles.group, styles.first)}
                >
                  {familyTitle(family)}
                </th>
              ))}
            </tr>
            <tr aria-rowindex={2}>
              <th scope="col" className={mergeClasses(styles.hat, styles.corner)}>
                {words.name}
              </th>
              {columns.map(({ hat, first }) => (
                <th
                  key={hat}
                  scope="col"
                  style={petVars(hat)}
                  className={mergeClasses(styles.hat, first && styles.first)}
                >
                  <PetIcon role={hat} className={styles.hatIcon} />
                  <span className={styles.hatName}>{softly(roleShort(register, hat))}</span>
                </th>
              ))}
            </tr>
          </thead>
          {rows.length > MANY ? <VisibleRows {...body} frame={frame} keep={grid.row} /> : <AllRows {...body} />}
        </table>
      </div>
    </>
  );
}

/** "Leidt het gesprek" */
function familyTitle(family: HatFamily): string {
  return nlRoles.families[family];
}
