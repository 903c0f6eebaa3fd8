import { mergeClasses } from '@fluentui/react-components';
import { ChevronDown20Regular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronUp20Regular } from '@fluentui/react-icons/svg/chevron-up';
import type { ReactNode } from 'react';
import type { AgendaItem } from '../../domain/agenda/types';
import { joinTitles, numberRange } from '../view/agenda-rows';
import { useBaseStyles } from './base-styles';
import { useRowStyles } from './row-styles';

interface FixedRowProps {
  readonly id: string;
  readonly items: readonly AgendaItem[];
  readonly open: boolean;
  readonly last: boolean;
  readonly onToggle: () => void;
  /** The points themselves, shown when open. */
  readonly children: ReactNode;
}

/** A run of fixed points, folded to one row. */
export function FixedRow({ id, items, open, last, onToggle, children }: FixedRowProps) {
  const styles = useRowStyles();
  const base = useBaseStyles();
  const range = numberRange(items);
  const Chevron = open ? ChevronUp20Regular : ChevronDown20Regular;
  return (
    <>
      <button
        id={id}
        type="button"
        data-row
        className={mergeClasses(styles.row, last && !open && styles.last)}
        aria-expanded={open}
        onClick={onToggle}
      >
        {range !== '' && <span className={mergeClasses(styles.number, styles.quiet)}>{range}</span>}
        <span className={styles.body}>
          <span className={mergeClasses(styles.title, styles.quiet)}>
            {joinTitles(items.map((item) => item.title))}
          </span>
        </span>
        <Chevron className={styles.chevron} aria-hidden />
      </button>
      {open && <ul className={base.plainList}>{children}</ul>}
    </>
  );
}
