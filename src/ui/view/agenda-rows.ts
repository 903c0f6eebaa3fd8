import type { AgendaItem } from '../../domain/agenda/types';

/** What the list shows: a point of its own, or a run of two or more fixed points folded to one row. */
export type AgendaRow =
  | { readonly kind: 'point'; readonly index: number }
  | { readonly kind: 'fixed'; readonly indices: readonly number[] };

/** Folds runs of procedural items ("vaste punten"). Indices are those of `items`, in order, each exactly once. */
export function agendaRows(items: readonly AgendaItem[]): readonly AgendaRow[] {
  const rows: AgendaRow[] = [];
  let run: number[] = [];
  const flush = (): void => {
    const [only] = run;
    if (run.length === 1 && only !== undefined) rows.push({ kind: 'point', index: only });
    else if (run.length > 1) rows.push({ kind: 'fixed', indices: run });
    run = [];
  };
  items.forEach((item, index) => {
    if (item.procedural) {
      run.push(index);
      return;
    }
    flush();
    rows.push({ kind: 'point', index });
  });
  flush();
  return rows;
}

/** "1–3", "2", or "" when the points carry no number. */
export function numberRange(items: readonly AgendaItem[]): string {
  const first = items[0]?.number ?? '';
  const last = items.at(-1)?.number ?? '';
  if (first === '' || last === '' || first === last) return first === '' ? last : first;
  return `${first}–${last}`;
}

/** "Opening, mededelingen, verslag": a later title starts small, unless it starts with an abbreviation. */
export function joinTitles(titles: readonly string[]): string {
  return titles
    .map((title, place) =>
      place === 0 || /^\p{Lu}{2}/u.test(title) ? title : title.charAt(0).toLowerCase() + title.slice(1),
    )
    .join(', ');
}

/** "4. Begroting 2027"; only the title when no number is printed. */
export function numbered(item: AgendaItem): string {
  return item.number === '' ? item.title : `${item.number}. ${item.title}`;
}
