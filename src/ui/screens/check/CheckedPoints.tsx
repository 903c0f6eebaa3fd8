import { mergeClasses } from '@fluentui/react-components';
import { ChevronRight20Regular } from '@fluentui/react-icons/svg/chevron-right';
import type { JudgedItem } from '../../../domain/hats/types';
import { holdersOf, subjectsOf } from '../../../domain/meeting/holders';
import type { AssessedMeeting } from '../../../domain/meeting/types';
import { useBaseStyles } from '../../components/base-styles';
import { useRowStyles } from '../../components/row-styles';
import { useRows } from '../../components/use-rows';
import { formatRoute } from '../../router/route';
import { nl } from '../../text/nl';
import { nlHosted } from '../../text/nl-hosted';
import { agendaRows, headline, joinTitles, numberRange, shownNumber } from '../../view/agenda-rows';
import { nameOf } from '../../view/labels';

interface CheckedPointsProps {
  readonly assessed: AssessedMeeting;
  readonly meeting: string;
  /** Where a row leads: to the point, or to where it can be adjusted. */
  readonly to: 'point' | 'adjust';
  /** The point that stands beside the list; null when none does. */
  readonly current?: number | null;
}

/** Every point with what it is about, what is asked, and whose it is. Runs of fixed points are one row. */
export function CheckedPoints({ assessed, meeting, to, current = null }: CheckedPointsProps) {
  const base = useBaseStyles();
  const rows = useRowStyles();
  const list = useRows();
  const shown = agendaRows(assessed.items);
  return (
    <ul className={base.plainList} {...list}>
      {shown.map((row, place) => {
        const last = place === shown.length - 1;
        if (row.kind === 'fixed') {
          const items = row.indices.flatMap((index) => assessed.items[index] ?? []);
          return (
            <li key={`vast-${row.indices[0]}`} className={mergeClasses(rows.row, last && rows.last)} style={STILL}>
              <span className={mergeClasses(rows.number, rows.quiet)}>{numberRange(items)}</span>
              <span className={mergeClasses(rows.body, rows.bodyTight)}>
                <span className={rows.quiet}>{joinTitles(items.map(({ title }) => title))}</span>
                <span className={rows.small}>{nl.point.fixed}</span>
              </span>
            </li>
          );
        }
        const item = assessed.items[row.index];
        if (item === undefined) return null;
        return (
          <li key={row.index}>
            <a
              href={formatRoute({ screen: to, id: meeting, point: row.index })}
              aria-current={row.index === current ? 'true' : undefined}
              data-row
              className={mergeClasses(rows.row, row.index === current && rows.current, last && rows.last)}
              style={item.depth > 0 ? { paddingLeft: `calc(var(--rvGutter) + ${12 * item.depth}px)` } : undefined}
            >
              <span className={rows.number}>{shownNumber(assessed.items, row.index)}</span>
              <span className={mergeClasses(rows.body, rows.bodyTight)}>
                <span className={rows.title}>{headline(item.title)}</span>
                <span className={rows.small}>{factsOf(assessed, item)}</span>
              </span>
              <ChevronRight20Regular className={rows.chevron} aria-hidden />
            </a>
          </li>
        );
      })}
    </ul>
  );
}

const STILL = { cursor: 'default' } as const;

/** "Financiën · Besluit · Marijke van Dalen": topic, what is asked, the first who holds it; a local theme is of everyone. */
function factsOf(assessed: AssessedMeeting, item: JudgedItem): string {
  if (item.procedural) return nl.point.fixed;
  const [topic] = subjectsOf(assessed, item);
  const holders = holdersOf(assessed, item);
  const named = holders.find(({ person }) => person.id === item.settled?.owner?.person);
  const holder = named ?? holders.find((one) => one.topic === topic && !one.assignment.themes.includes(topic));
  return [
    topic === undefined ? nlHosted.check.none : nameOf(assessed.register, topic),
    item.treatment === null ? '' : nl.point.treatments[item.treatment],
    item.closed ? nl.point.closed : '',
    holder?.person.name ?? '',
  ]
    .filter((part) => part !== '')
    .join(' · ');
}
