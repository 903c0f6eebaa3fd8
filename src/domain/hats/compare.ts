import { CLUSTER_WEIGHT, sameCluster } from './clusters';
import { GENERIC, GENERIC_TAILS, STOP, stem, type Token } from './words';

/** How well one word of the register is found in an item, and in which words. */
export interface Hit {
  /** 0..1 */
  readonly weight: number;
  /** Indices of the item's tokens. */
  readonly at: readonly number[];
}

/** True when a word can be evidence at all. */
export function isContent(token: Token): boolean {
  return !STOP.has(token.folded) && !/^\d+$/.test(token.folded) && token.folded.length > 1;
}

export const isGeneric = (token: Token): boolean => GENERIC.has(token.folded) || GENERIC.has(token.stem);

const LINKS = ['', 's', 'en', 'e', 'n', 'ne'] as const;

/**
 * Finds a register word in the tokens of an item: the same stem, the first or last part of a compound, or a compound
 * of the register taken apart in the item ("leerlingenvervoer" in "vervoer van leerlingen").
 */
export function findWord(word: Token, item: readonly Token[]): Hit | null {
  let best: Hit | null = null;
  const offer = (weight: number, at: readonly number[]): void => {
    if (!best || weight > best.weight) best = { weight, at };
  };
  for (let i = 0; i < item.length; i++) {
    const token = item[i] as Token;
    if (token.stem === word.stem && alike(word, token) && (!isShort(word) || sameCase(word, token))) offer(1, [i]);
    else {
      const part = partOf(word, token);
      if (part > 0) offer(part, [i]);
      else if (sameCluster(word.stem, token.stem)) offer(CLUSTER_WEIGHT, [i]);
    }
  }
  if (word.folded.length >= 9) {
    const [head = 0, tail = 0] = takenApart(word, item) ?? [];
    // A half alone was found already: then only "vervoer van leerlingen", not two words far apart.
    if (tail > head && (!best || tail - head <= 2)) offer(0.85, [head, tail]);
  }
  return best;
}

/** The stemmer also brings "inzet" and "inzetbaarheid" together; those are two words. */
const alike = (a: Token, b: Token): boolean => Math.abs(a.folded.length - b.folded.length) <= 5;

const isShort = (word: Token): boolean => word.folded.length <= 3;
/** "RES" is not "res" and "VT" not "vt" in the middle of a sentence, but "wmo" is "Wmo". */
const sameCase = (word: Token, token: Token): boolean => !word.capitals || token.capitals || /\d/.test(token.folded);

/** Weight with which `token` contains `word` as a part of a compound; 0 when it does not. */
function partOf(word: Token, token: Token): number {
  const w = word.folded;
  const t = token.folded;
  // "posten" of the item is the second half of the register's "brandweerposten".
  if (
    t.length >= 6 &&
    w.length >= t.length + 4 &&
    (w.endsWith(t) || word.stem.endsWith(token.stem)) &&
    !isGeneric(token)
  )
    return 0.55;
  const plain = !isGeneric(token);
  const head = plain && t.length >= 5 && w.startsWith(t) ? headWeight(w.slice(t.length)) : 0;
  if (head >= 0.9) return 0.8;
  if (plain && alikeStart(w, t)) return 0.85;
  if (w.length === 3 && t.startsWith(`${w}ne`) && t.length >= 7) return 0.8;
  if (w.length < 4 || t.length < w.length + 3) return 0;
  for (const form of new Set([w, word.stem])) {
    if (form.length < 4) continue;
    if (t.endsWith(w) || (t.endsWith(form) && form === w)) return tailWeight(t.slice(0, t.length - form.length));
    if (t.startsWith(form)) {
      const rest = t.slice(form.length);
      const head = headWeight(rest);
      if (head > 0) return head;
    }
  }
  if (token.stem.endsWith(word.stem) && word.stem.length >= 4)
    return tailWeight(token.stem.slice(0, -word.stem.length));
  return 0;
}

/** First halves that make another word instead of a compound: "samenwerking" and "netwerk" are not about "werk". */
const PARTICLES: ReadonlySet<string> = new Set(
  'samen over onder voor door mede tegen achter boven binnen buiten net maat raam uit aan toe her ver ont kunst hand terug'.split(
    ' ',
  ),
);

/** "burgerhulpverleners" and "burgerhulpverlening", "parkeerbeleid" and "parkeervergunningen". */
function alikeStart(a: string, b: string): boolean {
  if (a.length < 8 || b.length < 8) return false;
  let same = 0;
  while (same < a.length && a[same] === b[same]) same++;
  if (same >= 7 && same >= 0.8 * Math.max(a.length, b.length)) return true;
  const first = a.slice(0, same).replace(/s$/, '');
  if (GENERIC.has(first) || GENERIC.has(stem(first))) return false;
  const rest = [a.slice(same), b.slice(same)];
  return same >= 6 && rest.every((r) => GENERIC_TAILS.has(r) || GENERIC.has(r));
}

const tailWeight = (first: string): number => (first.length >= 3 && !PARTICLES.has(first) ? 0.85 : 0);

/** "inkoop|strategie" keeps the meaning of "inkoop"; "arbeidsmarkt|toelage" is about a toelage. */
function headWeight(rest: string): number {
  for (const link of LINKS) {
    if (!rest.startsWith(link)) continue;
    const head = rest.slice(link.length);
    if (head.length < 3) continue;
    if (GENERIC_TAILS.has(head) || GENERIC.has(head) || GENERIC.has(stem(head))) return 0.9;
  }
  return rest.length >= 4 ? 0.45 : 0;
}

/** A compound of the register whose two halves stand apart in the item. */
function takenApart(word: Token, item: readonly Token[]): readonly number[] | null {
  for (let i = 0; i < item.length; i++) {
    const tail = item[i] as Token;
    if (tail.folded.length < 4 || !word.folded.endsWith(tail.folded) || tail.folded === word.folded) continue;
    const rest = word.folded.slice(0, -tail.folded.length);
    const head = item.findIndex(
      (t, j) => j !== i && t.folded.length >= 4 && LINKS.some((l) => rest === t.folded + l || rest === t.stem + l),
    );
    if (head >= 0) return [Math.min(head, i), Math.max(head, i)];
  }
  return null;
}
