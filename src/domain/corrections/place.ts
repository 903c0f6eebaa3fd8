import type { AgendaItem } from '../agenda/types';
import type { Correction } from '../register/types';
import { titleKey } from '../text/fold';
import { titleLikeness } from './same-title';
import { isSealed, sealed } from './sealed';

/**
 * Index of the item that a correction is about, or null when it is not clear: the item with the number and title that it had; else the
 * one item with this title; else, after the title itself was edited, the one item that clearly says the same (under the same number
 * also one that says more, or less). Of a closed item only the title itself counts. A wrong place is worse than none.
 */
export function placeOf(items: readonly AgendaItem[], item: Correction['item']): number | null {
  const closed = isSealed(item.title);
  const title = closed ? item.title : titleKey(item.title);
  const keyOf = (index: number): string => {
    const key = titleKey(items[index]?.title ?? '');
    return closed ? sealed(key) : key;
  };
  const numberOf = (index: number): string => titleKey(items[index]?.number ?? '');
  const number = titleKey(item.number);
  const all = items.map((_, index) => index);
  const equal = all.filter((index) => keyOf(index) === title);
  const printed = equal.filter((index) => numberOf(index) === number);
  if (printed.length > 0) return only(printed);
  if (equal.length > 0 || closed) return only(equal);
  const likeness = items.map((other) => titleLikeness(item.title, other.title));
  const same = all.filter((index) => likeness[index] === 'same');
  const sameNumber = same.filter((index) => numberOf(index) === number);
  if (sameNumber.length === 1) return only(sameNumber);
  if (same.length > 0) return only(same);
  return only(all.filter((index) => likeness[index] === 'more' && numberOf(index) === number));
}

function only(indices: readonly number[]): number | null {
  return indices.length === 1 ? (indices[0] ?? null) : null;
}
