import type { ListMark } from '../../domain/agenda/block';
import { type NumberStyle, numeral } from '../numerals';

/** A `<ol>` or `<ul>` while it is read. */
export interface HtmlList {
  readonly id: string;
  readonly level: number;
  readonly style: string;
  /** CSS on the list wins from `type` on its items, `type` on the list does not. */
  readonly styledByCss: boolean;
  /** null when numbers count down to 1 and the number of items is not known yet. */
  next: number | null;
  readonly step: number;
  readonly items: ListItem[];
}

/** A `<li>`; the first line in it gets the mark. */
export interface ListItem {
  /** null when no marker is printed. */
  readonly mark: ListMark | null;
  readonly style: string;
  /** Index of the block that got the mark; null when none did yet. */
  block: number | null;
}

const NAMED = new Map<string, NumberStyle>([
  ['decimal', 'decimal'],
  ['decimal-leading-zero', 'decimal-leading-zero'],
  ['lower-alpha', 'lower-alpha'],
  ['lower-latin', 'lower-alpha'],
  ['upper-alpha', 'upper-alpha'],
  ['upper-latin', 'upper-alpha'],
  ['lower-roman', 'lower-roman'],
  ['upper-roman', 'upper-roman'],
]);
/** `type` of `<ol>` and `<li>`; here upper and lower case differ. */
const TYPES = new Map([
  ['1', 'decimal'],
  ['a', 'lower-alpha'],
  ['A', 'upper-alpha'],
  ['i', 'lower-roman'],
  ['I', 'upper-roman'],
  ['disc', 'disc'],
  ['circle', 'circle'],
  ['square', 'square'],
]);
const BULLETS = ['disc', 'circle', 'square'];
const QUOTED = /(["'])([^"']{0,12})\1/;

/** The style that `type` names, or "". */
export function typeStyle(type: string | undefined): string {
  return TYPES.get((type ?? '').trim()) ?? '';
}

/** The marker style in a `list-style` or `list-style-type` value: a CSS name, a quoted marker, "none", or "" when absent. */
export function cssStyle(value: string | undefined): string {
  if (!value) return '';
  const quoted = QUOTED.exec(value);
  if (quoted) return `"${quoted[2]}`;
  const words = value.toLowerCase().split(/\s+/, 4);
  return words.find((word) => NAMED.has(word) || BULLETS.includes(word)) ?? (words.includes('none') ? 'none' : '');
}

/** The mark of an item with this number. `number` null: not known yet. */
export function listMark(list: HtmlList, style: string, number: number | null): ListMark | null {
  if (style === 'none') return null;
  const { id, level } = list;
  if (style.startsWith('"')) {
    const label = style.slice(1).trim();
    return /[\p{L}\p{N}]/u.test(label) ? { id, level, label, ordered: true } : { id, level, label: '', ordered: false };
  }
  const named = NAMED.get(style);
  if (!named) return { id, level, label: '', ordered: false };
  return { id, level, label: number === null ? '' : `${numeral(number, named)}.`, ordered: true };
}
