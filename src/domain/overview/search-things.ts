import type { SearchReason } from './search-answer';
import { type Match, type Met, reasonsOf } from './search-unit';
import type { ReadQuery } from './search-words';

/** A topic or gremium that a query found. */
export interface ThingHit<Thing> {
  readonly thing: Thing;
  readonly strength: number;
  readonly reasons: readonly SearchReason[];
}

/** A topic or gremium that was found through who holds it. */
const THROUGH_HOLDER = 0.7;

/**
 * Topics or gremia: by their own words, or because a role for them was found; the strongest first. `numbers`: their concepts by id,
 * `things`: themselves by id.
 */
export function thingsOf<Thing>(
  read: ReadQuery,
  numbers: ReadonlyMap<string, number>,
  full: readonly Match[],
  things: ReadonlyMap<string, Thing>,
): readonly ThingHit<Thing>[] {
  const ids = new Map([...numbers].map(([id, concept]) => [concept, id]));
  const best = new Map<string, { readonly strength: number; readonly met: readonly Met[] }>();
  const offer = (id: string | undefined, strength: number, met: readonly Met[]): void => {
    if (id !== undefined && strength > (best.get(id)?.strength ?? 0)) best.set(id, { strength, met });
  };
  for (const [id, concept] of numbers) {
    const met = read.words.map(({ evidence }) => ({ weight: evidence.get(concept)?.weight ?? 0, concept, own: false }));
    if (met.some(({ weight }) => weight === 0)) continue;
    offer(id, met.reduce((sum, { weight }) => sum + weight, 0) / met.length, met);
  }
  for (const { unit, strength, met } of full) {
    const here = unit.concepts.filter((concept, at) => (unit.closeness?.[at] ?? 1) === 1 && ids.has(concept));
    // Of two portfolios of one role only the one that was asked for.
    const asked = here.filter((concept) => met.some((one) => one.concept === concept));
    for (const concept of asked.length > 0 ? asked : here) offer(ids.get(concept), strength * THROUGH_HOLDER, met);
  }
  return [...best]
    .sort(([, a], [, b]) => b.strength - a.strength)
    .flatMap(([id, { strength, met }]) => {
      const thing = things.get(id);
      return thing === undefined ? [] : [{ thing, strength, reasons: reasonsOf(read, met) }];
    });
}
