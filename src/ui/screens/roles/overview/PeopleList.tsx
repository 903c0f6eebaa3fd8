import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { ChevronRight20Regular } from '@fluentui/react-icons/svg/chevron-right';
import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { memo, useLayoutEffect, useRef, useState } from 'react';
import type { Matrix, MatrixRow } from '../../../../domain/overview/matrix';
import type { HeldRole } from '../../../../domain/overview/types';
import { HAT_IDS } from '../../../../domain/register/catalogue';
import type { HatId, Register } from '../../../../domain/register/types';
import { useBaseStyles } from '../../../components/base-styles';
import { Initials } from '../../../components/Initials';
import { PetLine } from '../../../components/PetTag';
import { useRowStyles } from '../../../components/row-styles';
import { formatRoute } from '../../../router/route';
import { foundBy } from '../../../view/found-by';
import { roleShort, scopeText } from '../../../view/role-words';
import { keptQuery, type RolesViewProps } from '../roles-props';
import { TalkTag } from '../TalkTag';
import { MANY } from './Matrix';

const useStyles = makeStyles({
  room: { position: 'relative' },
  row: { position: 'absolute', top: 0, left: 0, width: '100%' },
});

interface PeopleListProps extends Pick<RolesViewProps, 'register' | 'query'> {
  readonly matrix: Matrix;
  readonly talks: ReadonlySet<string>;
}

/** People with their hats, one under the other; each leads to the page of the person. Of many only those in sight are drawn. */
export function PeopleList(props: PeopleListProps) {
  const base = useBaseStyles();
  const { rows } = props.matrix;
  if (rows.length > MANY) return <VisiblePeople {...props} />;
  return (
    <ul className={base.plainList}>
      {rows.map((row, at) => (
        <li key={row.person.id}>
          <PersonRow {...rowProps(props, row)} last={at === rows.length - 1} />
        </li>
      ))}
    </ul>
  );
}

function rowProps({ register, matrix, talks, query }: PeopleListProps, row: MatrixRow) {
  const { id } = row.person;
  return {
    register,
    row,
    talk: talks.has(id),
    why: foundBy(register, matrix.hits.get(id)),
    href: formatRoute({ screen: 'roles', view: 'mens', person: id, query: keptQuery(query) }),
  };
}

/** How high a row is before it was measured: a name, a line and two hats. */
const ROW = 126;

function VisiblePeople(props: PeopleListProps) {
  const base = useBaseStyles();
  const styles = useStyles();
  const list = useRef<HTMLUListElement>(null);
  const [top, setTop] = useState(0);
  useLayoutEffect(() => {
    // What stands above the list changes its place: a bar that comes or goes.
    setTop((list.current?.getBoundingClientRect().top ?? 0) + window.scrollY);
  }, []);
  const { rows } = props.matrix;
  const virtualizer = useWindowVirtualizer({
    count: rows.length,
    estimateSize: () => ROW,
    getItemKey: (at) => rows[at]?.person.id ?? at,
    overscan: 6,
    scrollMargin: top,
    useFlushSync: false,
  });
  return (
    <ul ref={list} className={mergeClasses(base.plainList, styles.room)} style={{ height: virtualizer.getTotalSize() }}>
      {virtualizer.getVirtualItems().map(({ index, key, start }) => {
        const row = rows[index];
        return row === undefined ? null : (
          <li
            key={key}
            ref={virtualizer.measureElement}
            data-index={index}
            aria-setsize={rows.length}
            aria-posinset={index + 1}
            className={styles.row}
            style={{ transform: `translateY(${start - top}px)` }}
          >
            <PersonRow {...rowProps(props, row)} last={index === rows.length - 1} />
          </li>
        );
      })}
    </ul>
  );
}

/** Base hats say little in a list: they stand on the page of the person. Source: ux.md T1. */
const LEFT_OUT: ReadonlySet<HatId> = new Set(['bestuurder-regio', 'afgevaardigde-gemeente']);

interface PersonRowProps {
  readonly register: Register;
  readonly row: MatrixRow;
  readonly talk: boolean;
  readonly why: string;
  readonly href: string;
  readonly last: boolean;
}

const PersonRow = memo(function PersonRow({ register, row, talk, why, href, last }: PersonRowProps) {
  const base = useBaseStyles();
  const rows = useRowStyles();
  const { person, municipality } = row;
  const place = [person.position, municipality?.name ?? ''].filter((part) => part !== '').join(' ');
  const hats = HAT_IDS.filter((hat) => !LEFT_OUT.has(hat)).flatMap((hat) => {
    const held = (row.cells[hat] ?? []).filter(({ time }) => time === 'now');
    return held.length === 0 ? [] : [{ hat, label: hatLine(register, hat, held) }];
  });
  return (
    <a href={href} className={mergeClasses(rows.row, last && rows.last)}>
      <Initials name={person.name} />
      <span className={rows.body}>
        <span>
          <span className={rows.title}>{person.name}</span>
          {place !== '' && <span className={rows.small}>{place}</span>}
        </span>
        {hats.map(({ hat, label }) => (
          <PetLine key={hat} role={hat}>
            {label}
          </PetLine>
        ))}
        {talk && <TalkTag />}
        {why !== '' && <span className={base.small}>{why}</span>}
      </span>
      <ChevronRight20Regular className={mergeClasses(base.icon, rows.chevron)} aria-hidden />
    </a>
  );
});

/** "Voorzitter · AB, DB" */
function hatLine(register: Register, hat: HatId, held: readonly HeldRole[]): string {
  const scope = held.map((role) => scopeText(role.scope)).filter((part) => part !== '');
  return [roleShort(register, hat), scope.join(', ')].filter((part) => part !== '').join(' · ');
}
