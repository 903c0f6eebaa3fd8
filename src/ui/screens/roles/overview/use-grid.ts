import {
  type FocusEvent,
  type KeyboardEvent,
  type RefObject,
  useCallback,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';

/** Where the one tab stop of the table is. `end`: at the last of several buttons in one cell. */
interface Stop {
  readonly row: number;
  readonly column: number;
  readonly end: boolean;
}

/** The attributes of a table that is one tab stop. Rows carry `data-row` (their place), cells `data-column`, what takes the focus `data-stop`. */
export interface Grid {
  readonly ref: RefObject<HTMLTableElement | null>;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onFocus: (event: FocusEvent) => void;
  /** The place of the row with the tab stop: it stays drawn, wherever the table is scrolled. */
  readonly row: number;
}

/** How many rows PageUp and PageDown go. */
const PAGE = 10;

/** Where a key leads in a table of so many rows and columns; null for a key that does not move. */
export function moved(key: string, ctrl: boolean, at: Stop, rows: number, columns: number): Stop | null {
  const row = (to: number, end: boolean): Stop => ({ ...at, row: Math.min(Math.max(to, 0), rows - 1), end });
  const column = (to: number): Stop => ({ ...at, column: Math.min(Math.max(to, 0), columns - 1), end: false });
  switch (key) {
    case 'ArrowDown':
      return row(at.row + 1, false);
    case 'ArrowUp':
      return row(at.row - 1, at.row > 0);
    case 'PageDown':
      return row(at.row + PAGE, false);
    case 'PageUp':
      return row(at.row - PAGE, false);
    case 'ArrowRight':
      return column(at.column + 1);
    case 'ArrowLeft':
      return column(at.column - 1);
    case 'Home':
      return ctrl ? { row: 0, column: 0, end: false } : column(0);
    case 'End':
      return ctrl ? { row: rows - 1, column: columns - 1, end: false } : column(columns - 1);
    default:
      return null;
  }
}

function placeOf(
  target: EventTarget,
): { readonly stop: HTMLElement; readonly row: number; readonly column: number } | null {
  const stop = target instanceof HTMLElement ? target.closest<HTMLElement>('[data-stop]') : null;
  const row = Number(stop?.closest<HTMLElement>('[data-row]')?.dataset.row);
  const column = Number(stop?.closest<HTMLElement>('[data-column]')?.dataset.column);
  return stop === null || Number.isNaN(row) || Number.isNaN(column) ? null : { stop, row, column };
}

function stopsIn(cell: Element | null | undefined): readonly HTMLElement[] {
  if (!(cell instanceof HTMLElement)) return [];
  return cell.hasAttribute('data-stop') ? [cell] : [...cell.querySelectorAll<HTMLElement>('[data-stop]')];
}

function find(table: HTMLElement | null, { row, column, end }: Stop): HTMLElement | undefined {
  const stops = stopsIn(table?.querySelector(`[data-row="${row}"] [data-column="${column}"]`));
  return end ? stops.at(-1) : stops[0];
}

/**
 * Keyboard in the matrix: one tab stop; arrows move, Home and End go to the ends of a row (with Ctrl of the table), Enter opens.
 * Works while only a part of the rows is drawn: the row with the stop always is. Source: ux.md T1.
 */
export function useGrid(rows: number, columns: number): Grid {
  const ref = useRef<HTMLTableElement>(null);
  const [stop, setStop] = useState<Stop>({ row: 0, column: 0, end: false });
  const focusing = useRef(false);
  const current = useRef<HTMLElement | null>(null);
  const row = Math.max(0, Math.min(stop.row, rows - 1));

  const settle = useCallback((next: HTMLElement | undefined): void => {
    if (current.current !== next && current.current !== null) current.current.tabIndex = -1;
    current.current = next ?? null;
    if (next !== undefined) next.tabIndex = 0;
  }, []);

  useLayoutEffect(() => {
    // After each drawing: rows come and go while the table scrolls or a search narrows it. Which button of a cell had the stop stays.
    const kept = current.current;
    const place = kept?.isConnected === true ? placeOf(kept) : null;
    const same = place !== null && place.row === row && place.column === stop.column && !focusing.current;
    const next = same
      ? kept
      : (find(ref.current, { ...stop, row }) ?? find(ref.current, { row, column: 0, end: false }));
    settle(next ?? ref.current?.querySelector<HTMLElement>('tbody [data-stop]') ?? undefined);
    if (!focusing.current) return;
    focusing.current = false;
    current.current?.focus();
  });

  return {
    ref,
    row,
    onKeyDown: (event) => {
      const place = placeOf(event.target);
      if (place === null || event.altKey || event.metaKey) return;
      const inCell = stopsIn(place.stop.closest('[data-column]'));
      const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
      const beside = step === 0 ? undefined : inCell[inCell.indexOf(place.stop) + step];
      if (beside !== undefined) {
        event.preventDefault();
        beside.focus();
        return;
      }
      const next = moved(event.key, event.ctrlKey, { row: place.row, column: place.column, end: false }, rows, columns);
      if (next === null) return;
      event.preventDefault();
      focusing.current = true;
      setStop(next);
    },
    onFocus: (event) => {
      const place = placeOf(event.target);
      if (place === null) return;
      settle(place.stop);
      setStop((before) =>
        before.row === place.row && before.column === place.column
          ? before
          : { row: place.row, column: place.column, end: false },
      );
    },
  };
}
