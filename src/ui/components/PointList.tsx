import { useEffect, useState } from 'react';
import type { AssessedMeeting } from '../../domain/meeting/types';
import { formatRoute } from '../router/route';
import { type AgendaRow, agendaRows, shownNumber } from '../view/agenda-rows';
import { hatsAt } from '../view/attention';
import { useBaseStyles } from './base-styles';
import { FixedRow } from './FixedRow';
import { followRow } from './follow-row';
import { PointRow } from './PointRow';
import { useRows } from './use-rows';

/** The id of the row of a point, by which the focus finds it again. */
export const rowId = (index: number): string => `punt-${index + 1}`;

/** The place of the folded run with this point, if there is one. */
function runWith(rows: readonly AgendaRow[], index: number | null): readonly number[] {
  return rows.flatMap((row, place) =>
    row.kind === 'fixed' && index !== null && row.indices.includes(index) ? [place] : [],
  );
}

interface PointListProps {
  readonly assessed: AssessedMeeting;
  readonly meeting: string;
  readonly person: string;
  /** The point that is shown beside the list; null when there is none. */
  readonly current: number | null;
  /** True when the user chose that point: its run opens and its row comes into view. */
  readonly follow: boolean;
  /** The point that the user comes back from: its run stands open. */
  readonly returned: number | null;
}

/** The agenda. One tab stop; arrows move, Enter opens. */
export function PointList({ assessed, meeting, person, current, follow, returned }: PointListProps) {
  const base = useBaseStyles();
  const list = useRows();
  const rows = agendaRows(assessed.items);
  const [open, setOpen] = useState<ReadonlySet<number>>(() => new Set(runWith(rows, returned)));
  const chosen = follow ? current : null;
  const [followed, setFollowed] = useState<number | null>(null);
  if (followed !== chosen) {
    setFollowed(chosen);
    setOpen(new Set([...open, ...runWith(rows, chosen)]));
  }
  useEffect(() => {
    if (chosen !== null) followRow(rowId(chosen));
  }, [chosen]);
  const toggle = (place: number): void => {
    const next = new Set(open);
    if (!next.delete(place)) next.add(place);
    setOpen(next);
  };
  const point = (index: number, last: boolean) => {
    const item = assessed.items[index];
    if (item === undefined) return null;
    return (
      <li key={index}>
        <PointRow
          id={rowId(index)}
          item={item}
          number={shownNumber(assessed.items, index)}
          hats={hatsAt(assessed, person, index)}
          register={assessed.register}
          href={formatRoute({ screen: 'point', id: meeting, point: index })}
          current={current === index}
          last={last}
        />
      </li>
    );
  };
  return (
    <ul className={base.plainList} {...list}>
      {rows.map((row, place) => {
        const last = place === rows.length - 1;
        if (row.kind === 'point') return point(row.index, last);
        return (
          <li key={`vast-${row.indices[0]}`}>
            <FixedRow
              id={`vast-${row.indices[0]}`}
              items={row.indices.flatMap((index) => assessed.items[index] ?? [])}
              open={open.has(place)}
              last={last}
              onToggle={() => toggle(place)}
            >
              {row.indices.map((index) => point(index, last && index === row.indices.at(-1)))}
            </FixedRow>
          </li>
        );
      })}
    </ul>
  );
}
