import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { Fragment, useCallback, useEffect } from 'react';
import type { Matrix } from '../../../../domain/overview/matrix';
import { formatRoute } from '../../../router/route';
import { foundBy } from '../../../view/found-by';
import { keptQuery, type RolesViewProps } from '../roles-props';
import { type Column, MatrixRow } from './MatrixRow';

export interface RowsProps extends Pick<RolesViewProps, 'register' | 'day' | 'query' | 'mayEdit'> {
  readonly matrix: Matrix;
  readonly columns: readonly Column[];
  readonly talks: ReadonlySet<string>;
}

/** How high a row is before it was measured: name and one line under it. */
const ROW = 57;

/** How much of what scrolls the head of the table takes. */
const HEAD = 112;

/** How many rows are drawn beyond those in sight, so that scrolling never shows a gap. */
const BEYOND = 6;

function useRow({ matrix, columns, register, day, query, mayEdit, talks }: RowsProps) {
  const { rows, hits } = matrix;
  return (at: number, measure?: (element: HTMLElement | null) => void) => {
    const row = rows[at];
    if (row === undefined) return null;
    const { id } = row.person;
    return (
      <MatrixRow
        register={register}
        row={row}
        at={at}
        columns={columns}
        day={day}
        mayEdit={mayEdit}
        talk={talks.has(id)}
        why={foundBy(register, hits.get(id))}
        href={formatRoute({ screen: 'roles', view: 'mens', person: id, query: keptQuery(query) })}
        {...(measure === undefined ? {} : { measure })}
      />
    );
  };
}

/** All rows of a small register. */
export function AllRows(props: RowsProps) {
  const row = useRow(props);
  return (
    <tbody>
      {props.matrix.rows.map(({ person }, at) => (
        <Fragment key={person.id}>{row(at)}</Fragment>
      ))}
    </tbody>
  );
}

interface VisibleRowsProps extends RowsProps {
  /** What scrolls; null until it is there. */
  readonly frame: HTMLDivElement | null;
  /** The row that stays drawn, because the focus is or was there. */
  readonly keep: number;
}

/** The rows in sight of a large register, and the one with the focus. Empty rows take the place of the others. */
export function VisibleRows({ frame, keep, ...props }: VisibleRowsProps) {
  const row = useRow(props);
  const { rows } = props.matrix;
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => frame,
    estimateSize: () => ROW,
    getItemKey: (at) => rows[at]?.person.id ?? at,
    overscan: BEYOND,
    scrollPaddingEnd: HEAD,
    // Each frame of a scroll may be drawn when the browser has time for it.
    useFlushSync: false,
    rangeExtractor: useCallback(
      (range: Parameters<typeof defaultRangeExtractor>[0]) => {
        const seen = defaultRangeExtractor(range);
        return seen.includes(keep) || keep >= range.count ? seen : [...seen, keep].sort((a, b) => a - b);
      },
      [keep],
    ),
  });
  useEffect(() => {
    // A key can lead far away, past rows whose height is not known yet: it takes some frames until the row is in its place.
    virtualizer.scrollToIndex(keep, { align: 'auto' });
  }, [virtualizer, keep]);
  const items = virtualizer.getVirtualItems();
  const columns = props.columns.length + 1;
  const end = items.at(-1)?.end ?? 0;
  return (
    <tbody>
      {items.map(({ key, index, start }, place) => (
        <Fragment key={key}>
          <Gap height={start - (items[place - 1]?.end ?? 0)} columns={columns} />
          {row(index, virtualizer.measureElement)}
        </Fragment>
      ))}
      <Gap height={virtualizer.getTotalSize() - end} columns={columns} />
    </tbody>
  );
}

/** The room of rows that are not drawn. */
function Gap({ height, columns }: { readonly height: number; readonly columns: number }) {
  if (height <= 0) return null;
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it takes the focus
    <tr aria-hidden="true">
      <td colSpan={columns} style={{ height, padding: 0 }} />
    </tr>
  );
}
