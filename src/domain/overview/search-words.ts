import { findWord, isContent } from '../hats/compare';
import { phraseHits, wordHits } from '../hats/field-terms';
import { topicIndex } from '../hats/topic-index';
import { STOP, stem, type Token, tokens } from '../hats/words';
import type { Register } from '../register/types';
import { type Entry, type IndexedWord, type Vocabulary, vocabularyOf } from './search-vocabulary';

/** What one word of a query meets, by concept: the best entry, with 0..1. */
export type Evidence = ReadonlyMap<number, { readonly weight: number; readonly entry: Entry }>;

/** A query, ready to be held against units. */
export interface ReadQuery {
  /** Words that must fit, with what they meet. */
  readonly words: readonly { readonly printed: string; readonly evidence: Evidence }[];
  /** Words that mean nothing in this register. */
  readonly unknown: readonly string[];
}

/** How people ask. These words ask for somebody; they say nothing about whom. */
const ASKING: ReadonlySet<string> = new Set(
  'doet doen gaat gaan houdt bezig zich zit zitten heeft hebben verantwoordelijk iemand iedereen mensen persoon contact naam welke allemaal'.split(
    ' ',
  ),
);

/** These words name a kind of thing, of which the next word says which one: "portefeuille jeugd", "gemeente Wolkeveen". */
const KINDS: ReadonlySet<string> = new Set(
  'portefeuille portefeuilles opgave opgaven thema themas onderwerp gemeente regio overleg rol rollen pet petten rve'
    .split(' ')
    .map(stem),
);

/** Below this two words have too little to do with each other. */
const LEAST = 0.45;
/** The start of a word while it is being typed. */
const BEGINNING = 0.85;
/** A word of the query that is a part of a longer word of the register. */
const PART = 0.9;
/** A word of the register that is only a part of the longer word that was asked for: "hulp" for "jeugdhulp". */
const LONGER = 0.7;
/** Through a field of government: "najaarsnota" for Financiën. */
const FIELD = 0.6;

/** Reads the words of a query against the register. */
export function readQuery(register: Register, query: string): ReadQuery {
  const index = vocabularyOf(register);
  const all = tokens(query);
  const content = all.filter((token) => !(STOP.has(token.folded) || ASKING.has(token.folded)));
  const telling = content.filter((token) => !KINDS.has(token.stem));
  // "van" and "de" are looked up as (the start of) a name when nothing else is asked.
  const asked = telling.length > 0 ? telling : content.length > 0 ? content : all;
  const own = asked.map((token) => evidenceOf(index, token));
  // Fields of government are for words that the register does not use itself; what it says about "jeugd" is enough.
  const byField = own.some(({ size }) => size === 0) ? fieldEvidence(register, index, asked) : NOTHING;
  const words = asked.map(({ printed }, at) => ({
    printed,
    evidence: joined(own[at] ?? NOTHING_MET, byField.get(at) ?? NOTHING_MET),
  }));
  const known = words.filter(({ evidence }) => evidence.size > 0);
  return { words: known, unknown: words.filter(({ evidence }) => evidence.size === 0).map(({ printed }) => printed) };
}

const KEPT_WORDS = 200;
const keptEvidence = new WeakMap<readonly IndexedWord[], Map<string, Evidence>>();

const NOTHING_MET: Evidence = new Map();
const NOTHING: ReadonlyMap<number, Evidence> = new Map();

/** What a word meets by itself; kept, since with the next key only the last word is another one. */
function evidenceOf(index: Vocabulary, token: Token): Evidence {
  const kept = keptEvidence.get(index.words) ?? new Map<string, Evidence>();
  keptEvidence.set(index.words, kept);
  const known = kept.get(token.folded);
  if (known !== undefined) return known;
  const found = new Map<number, { weight: number; entry: Entry }>();
  for (const word of index.words) {
    const likeness = alike(word, token);
    if (likeness < LEAST) continue;
    for (const { entry, weight } of word.places) {
      const best = found.get(entry.concept);
      if (best === undefined || likeness * weight > best.weight) {
        found.set(entry.concept, { weight: likeness * weight, entry });
      }
    }
  }
  if (kept.size >= KEPT_WORDS) kept.clear();
  kept.set(token.folded, found);
  return found;
}

function alike(word: IndexedWord, token: Token): number {
  const [own, asked] = [word.token.folded, token.folded];
  if (own === asked) return 1;
  const begins = own.startsWith(asked) ? BEGINNING : 0;
  // One letter is the start of nearly everything, so it only counts for names.
  if (word.plain) return begins;
  if (asked.length < 2) return 0;
  if (asked.length < 3 || !isContent(token)) return begins;
  const inAsked = findWord(word.token, [token])?.weight ?? 0;
  const inOwn = findWord(token, [word.token])?.weight ?? 0;
  return Math.max(begins, inAsked * LONGER, inOwn * PART);
}

/** Portfolios and themes through the field that they stand for, by place of the word in the query. */
function fieldEvidence(register: Register, index: Vocabulary, asked: readonly Token[]): ReadonlyMap<number, Evidence> {
  const out = new Map<number, Map<number, { weight: number; entry: Entry }>>();
  const { topics } = topicIndex(register);
  for (const hit of [...phraseHits(asked), ...wordHits(asked)]) {
    for (const kind of ['portfolio', 'theme'] as const) {
      const linked = topics.filter(({ topic, fields }) => topic.kind === kind && fields.has(hit.field));
      const most = Math.max(0, ...linked.map(({ fields }) => fields.get(hit.field) ?? 0));
      for (const { topic, fields } of linked) {
        const concept = index.topics.get(topic.id);
        if (concept === undefined || (fields.get(hit.field) ?? 0) < most - 0.01) continue;
        const entry: Entry = { text: topic.name, via: 'related', of: topic.id, concept };
        for (const at of hit.at) {
          const place = out.get(at) ?? new Map<number, { weight: number; entry: Entry }>();
          out.set(at, place);
          const weight = FIELD * hit.weight;
          if (weight > (place.get(concept)?.weight ?? 0)) place.set(concept, { weight, entry });
        }
      }
    }
  }
  return out;
}

function joined(a: Evidence, b: Evidence): Evidence {
  if (b.size === 0) return a;
  const out = new Map(a);
  for (const [concept, found] of b) {
    if (found.weight > (out.get(concept)?.weight ?? 0)) out.set(concept, found);
  }
  return out;
}
