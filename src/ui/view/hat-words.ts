import type { HatId } from '../../domain/register/types';
import { HAT_TEXTS } from '../../domain/roles/hats';
import { sourceNames } from '../../domain/roles/sources';
import { nl } from '../text/nl';

/** A hat in the words of the point screen. */
export interface HatWords {
  /** "U spreekt …" */
  readonly speaks: string;
  readonly asks: readonly string[];
  readonly expects: readonly string[];
}

/** Source keys as readable titles, gathered by document: "Gids voor Regionale Samenwerking, A5.3, A5.4". */
export function sourcesOf(keys: readonly string[]): readonly string[] {
  const places = new Map<string, Set<string>>();
  for (const name of keys.flatMap((key) => sourceNames(key))) {
    const [document = name, place = ''] = name.split(', ');
    const known = places.get(document) ?? new Set<string>();
    if (place !== '') known.add(place);
    places.set(document, known);
  }
  const inOrder = (known: ReadonlySet<string>): readonly string[] =>
    [...known].sort((a, b) => a.localeCompare(b, 'nl', { numeric: true }));
  return [...places].map(([document, known]) => [document, ...inOrder(known)].join(', '));
}

/** The texts of a hat. */
export function hatWords(role: HatId): HatWords {
  const { speaks, asks, expect } = HAT_TEXTS[role];
  return {
    speaks: speaks.text,
    asks: asks.map(({ text }) => text),
    expects: expect.map(({ text }) => text),
  };
}

/** The source keys of everything that is said about a hat on the point screen. */
export function hatSourceKeys(role: HatId): readonly string[] {
  const { speaks, asks, expect } = HAT_TEXTS[role];
  return [speaks, ...asks, ...expect].map(({ source }) => source);
}

/** What others may expect of the wearer, in one line under a name. */
export function brieflyOf(role: HatId): string {
  return nl.briefly[role];
}
