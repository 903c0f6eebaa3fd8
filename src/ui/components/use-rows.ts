import { type FocusEvent, type KeyboardEvent, type RefObject, useLayoutEffect, useRef } from 'react';

/** The attributes of a list that is one tab stop; its rows carry `data-row`. */
interface RowsProps {
  readonly ref: RefObject<HTMLUListElement | null>;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onFocus: (event: FocusEvent) => void;
}

function rowsOf(list: HTMLElement | null): readonly HTMLElement[] {
  return list === null ? [] : [...list.querySelectorAll<HTMLElement>('[data-row]')];
}

function stopAt(rows: readonly HTMLElement[], stop: HTMLElement | undefined): void {
  for (const row of rows) row.tabIndex = row === stop ? 0 : -1;
}

const moves: Readonly<Record<string, (place: number, count: number) => number>> = {
  ArrowDown: (place, count) => Math.min(place + 1, count - 1),
  ArrowUp: (place) => Math.max(place - 1, 0),
  Home: () => 0,
  End: (_, count) => count - 1,
};

/**
 * Makes a list one tab stop: arrows, Home and End move along its rows, and the list remembers the row that was last in
 * focus. Fluent's own arrow groups put hidden but focusable elements around a list, which axe rightly refuses.
 */
export function useRows(): RowsProps {
  const ref = useRef<HTMLUListElement>(null);
  useLayoutEffect(() => {
    // After each drawing: rows come and go when a run of points opens or a search narrows.
    const rows = rowsOf(ref.current);
    stopAt(rows, rows.find((row) => row.getAttribute('tabindex') === '0') ?? rows[0]);
  });
  return {
    ref,
    onKeyDown(event) {
      const rows = rowsOf(ref.current);
      const place = rows.indexOf(event.target as HTMLElement);
      const next = place < 0 ? undefined : moves[event.key]?.(place, rows.length);
      if (next === undefined) return;
      event.preventDefault();
      rows[next]?.focus();
    },
    onFocus(event) {
      const rows = rowsOf(ref.current);
      const row = rows.find((candidate) => candidate === event.target);
      if (row !== undefined) stopAt(rows, row);
    },
  };
}
