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

/** A title as a heading: "inkoop jeugdhulp" starts with a capital, "ijsbaan" with two; "iPad" and "'s-Graven" stay. */
export function headline(title: string): string {
  if (!/^\p{Ll}(?!\p{Lu})/u.test(title)) return title;
  const first = /^ij/.test(title) ? 2 : 1;
  return title.slice(0, first).toUpperCase() + title.slice(first);
}

/** The number to show: "4a" for a point that is printed as "a" under point 4, because "a" alone may stand there twice. */
export function shownNumber(items: readonly AgendaItem[], index: number): string {
  const item = items[index];
  if (item === undefined) return '';
  if (item.depth === 0 || !/^[a-z]$/i.test(item.number)) return item.number;
  const parent = items.slice(0, index).findLast(({ depth }) => depth < item.depth);
  return parent !== undefined && /^\d+$/.test(parent.number) ? parent.number + item.number : item.number;
}

/** "1–3", "2", or "" when the points carry no number. */
export function numberRange(items: readonly AgendaItem[]): string {
  const first = items[0]?.number ?? '';
  const last = items.at(-1)?.number ?? '';
  if (first === '' || last === '' || first === last) return first === '' ? last : first;
  return `${first}–${last}`;
}

/** Of a title in a fold only what it is: "Verslag van de vergadering van 23 september" is "Verslag". */
function brief(title: string): string {
  for (const { index } of title.matchAll(/\s+(?:van\s|d\.?d\.?\s|[-–(])/giu)) {
    const head = title.slice(0, index);
    // "Vaststelling" alone would not say of what.
    if (/\d/.test(title.slice(index)) && !/(?:stelling|stellen|keuring|keuren)$/iu.test(head)) return head;
  }
  return title;
}

/** "Opening, mededelingen, verslag": a later title starts small, unless it starts with an abbreviation. */
export function joinTitles(titles: readonly string[]): string {
  return titles
    .map(brief)
    .map((title, place) => {
      if (place === 0) return headline(title);
      return /^\p{Lu}{2}/u.test(title) ? title : title.charAt(0).toLowerCase() + title.slice(1);
    })
    .join(', ');
}

/** "4. Begroting 2027"; only the title when no number is printed; "" when there is no such point. */
export function numbered(items: readonly AgendaItem[], index: number): string {
  const number = shownNumber(items, index);
  const title = headline(items[index]?.title ?? '');
  return number === '' ? title : `${number}. ${title}`;
}
