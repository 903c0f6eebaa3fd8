import type { SearchReason } from './search-answer';
import type { Unit } from './search-units';
import type { Evidence, ReadQuery } from './search-words';

/** A role that starts later comes after one that is held. */
const LATER = 0.9;

/** How one word of the query is met in one unit. */
export interface Met {
  readonly weight: number;
  readonly concept: number;
  /** True for the person's own name, place or position. */
  readonly own: boolean;
}

/** A unit in which every word of the query is met, in the order of the words. */
export interface Match {
  readonly unit: Unit;
  readonly strength: number;
  readonly met: readonly Met[];
}

/** Null when a word of the query is not met in this unit. */
export function matchOf(unit: Unit, { words }: ReadQuery): Match | null {
  const met: Met[] = [];
  let sum = 0;
  for (const { evidence } of words) {
    const best = bestIn(unit, evidence);
    if (best === null) return null;
    met.push(best);
    sum += best.weight;
  }
  const strength = (sum / words.length) * (unit.role?.time === 'later' ? LATER : 1);
  return { unit, strength, met };
}

/** How a word is met best in a unit; null when it is not. */
export function bestIn(unit: Unit, evidence: Evidence): Met | null {
  let best: Met | null = null;
  for (let at = 0; at < unit.concepts.length; at++) {
    const concept = unit.concepts[at] ?? -1;
    const found = evidence.get(concept);
    if (found === undefined) continue;
    const weight = found.weight * (unit.closeness?.[at] ?? 1);
    if (best === null || weight > best.weight) best = { weight, concept, own: at < unit.own };
  }
  return best;
}

/** The words gathered by what they met, in the order of the query. `met` has a place for each word; null: not met here. */
export function reasonsOf({ words }: ReadQuery, met: readonly (Met | null)[]): readonly SearchReason[] {
  const reasons = new Map<string, SearchReason & { words: string[] }>();
  words.forEach(({ printed, evidence }, at) => {
    const entry = evidence.get(met[at]?.concept ?? -1)?.entry;
    if (entry === undefined) return;
    const { text, via, of } = entry;
    const key = `${via}|${of}|${text}`;
    const known = reasons.get(key);
    if (known === undefined) reasons.set(key, { words: [printed], entry: text, via, of });
    else known.words.push(printed);
  });
  return [...reasons.values()];
}
