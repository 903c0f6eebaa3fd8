import { findWord, isContent } from './compare';
import { FIELDS } from './fields';
import { stem, type Token, tokens } from './words';

/** A term of a field, found in an item. */
export interface FieldHit {
  readonly field: string;
  readonly term: string;
  readonly at: readonly number[];
  /** 0..1 */
  readonly weight: number;
}

interface Term {
  readonly field: string;
  readonly text: string;
  readonly words: readonly Token[];
}

/** Names of portfolios that are too wide to be evidence in an item. */
const VAGUE = new Set([
  'opvang',
  'data',
  'werk',
  'zorg',
  'ruimte',
  'bestuur',
  'toegang',
  'inkomen',
  'middelen',
  'welzijn',
  'water',
  'milieu',
  'groen',
  'media',
  'communicatie',
  'bedrijfsvoering',
  'sociaal domein',
  'fysiek domein',
  'preventie',
  'handhaving',
  'marketing',
  'innovatie',
  'vrije tijd',
  'educatie',
]);

let phrases: Map<string, Term[]> | null = null;
let singles: Map<string, Term[]> | null = null;
const WINDOW = 6;

/** Sorts the terms once: by the stem of their last word (phrases) or by their stem (single words). */
function prepare(): { readonly phrases: Map<string, Term[]>; readonly singles: Map<string, Term[]> } {
  if (phrases && singles) return { phrases, singles };
  phrases = new Map();
  singles = new Map();
  for (const f of FIELDS) {
    for (const text of [...f.terms, ...f.names.filter((n) => !VAGUE.has(n) && !n.includes(' en '))]) {
      const words = tokens(text).filter(isContent);
      const last = words.at(-1);
      // "eigen bijdrage" must not come down to "bijdrage".
      if (!last || (words.length === 1 && tokens(text).length > 1)) continue;
      const target = words.length > 1 ? phrases : singles;
      target.set(last.stem, [...(target.get(last.stem) ?? []), { field: f.id, text, words }]);
    }
  }
  return { phrases, singles };
}

/** Terms of several words that stand near each other in the item, longest first. */
export function phraseHits(item: readonly Token[]): FieldHit[] {
  const { phrases: index } = prepare();
  const hits: FieldHit[] = [];
  const seen = new Set<Term>();
  for (const token of item) {
    for (const term of index.get(token.stem) ?? []) {
      if (seen.has(term)) continue;
      const at = term.words.map((w) => item.findIndex((t) => t.stem === w.stem));
      if (at.some((i) => i < 0) || Math.max(...at) - Math.min(...at) >= WINDOW) continue;
      seen.add(term);
      hits.push({ field: term.field, term: term.text, at, weight: 1 });
    }
  }
  return hits.sort((a, b) => b.at.length - a.at.length);
}

/** Terms of one word: the word itself, or a compound that keeps its meaning ("jeugdhulptarieven"). */
export function wordHits(item: readonly Token[]): FieldHit[] {
  const { singles: index } = prepare();
  const hits: FieldHit[] = [];
  item.forEach((token, i) => {
    for (const term of index.get(token.stem) ?? []) {
      const word = term.words[0] as Token;
      if ((word.capitals && !token.capitals) || Math.abs(word.folded.length - token.folded.length) > 4) continue;
      hits.push({ field: term.field, term: term.text, at: [i], weight: 1 });
    }
    for (const part of compoundParts(token)) {
      for (const term of index.get(part) ?? []) {
        const word = term.words[0] as Token;
        const weight = word.folded.length >= 5 ? (findWord(word, [token])?.weight ?? 0) : 0;
        if (weight >= 0.6) hits.push({ field: term.field, term: term.text, at: [i], weight: weight * 0.9 });
      }
    }
  });
  return hits;
}

/** Possible halves of a compound, as stems. At most some twenty for the longest words. */
function compoundParts(token: Token): Set<string> {
  const out = new Set<string>();
  const w = token.folded;
  if (w.length < 8 || w.length > 40) return out;
  for (let cut = 4; cut <= w.length - 3; cut++) {
    out.add(stem(w.slice(0, cut)));
    if (w.length - cut >= 4) out.add(stem(w.slice(cut)));
  }
  return out;
}
