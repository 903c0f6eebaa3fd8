import { type Candidate, printed } from './candidate';
import { findWord, type Hit, isGeneric } from './compare';
import type { FieldHit } from './field-terms';
import type { IndexedTopic, Phrase, TopicIndex } from './topic-index';
import type { Token } from './words';

/** What the item's own words say for one topic: its name or an alias, and its description. */
export function candidates(
  entry: IndexedTopic,
  words: readonly Token[],
  index: TopicIndex,
  phrases: readonly FieldHit[],
): Candidate[] {
  const out: Candidate[] = [];
  const named = entry.phrases
    .map((p) => byPhrase(entry, p, words, index))
    .filter((c) => c !== null && !inForeignPhrase({ weight: 1, at: [...c.at] }, entry, phrases, words));
  const best = named.reduce<Candidate | null>((a, b) => (b && b.strength > (a?.strength ?? 0) ? b : a), null);
  if (best) out.push(best);
  if (best?.whole) return out;
  const described = byDescription(entry, words, index, phrases);
  if (described && best) out.push(joined(best, described));
  else if (described) out.push(described);
  return out;
}

/** Name or alias: the share of its words that the item has, generic words and places counting for less. */
function byPhrase(entry: IndexedTopic, phrase: Phrase, words: readonly Token[], index: TopicIndex): Candidate | null {
  let total = 0;
  let got = 0;
  let specific = 0;
  const at = new Set<number>();
  let weakest = 1;
  for (const word of phrase.words) {
    const light = isGeneric(word) || index.places.has(word.stem);
    const weight = light ? 0.35 : 0.6 + 0.4 * rarity(word, index);
    total += weight;
    const hit = findWord(word, words);
    if (!hit) continue;
    got += weight * hit.weight;
    weakest = Math.min(weakest, hit.weight);
    if (!light) specific += hit.weight;
    for (const i of hit.at) at.add(i);
  }
  const share = total === 0 ? 0 : got / total;
  const every = phrase.words.every((w) => findWord(w, words) !== null);
  const allLight = phrase.words.every((w) => isGeneric(w) || index.places.has(w.stem));
  const hyphened = [...at].every((i) => words[i]?.joined);
  if (specific === 0 && !(allLight && every && weakest === 1 && !hyphened && near(at, phrase.words.length)))
    return null;
  const complete = every && weakest >= 0.8 && (phrase.words.length === 1 || near(at, phrase.words.length + 4));
  // Two neighbouring words of a longer name are as good as the name: "beschermd wonen" of "Beschermd wonen en opvang".
  const most = !complete && specific >= 1.8 && share >= 0.55 && near(at, at.size);
  const whole = complete || most;
  const lone = phrase.words.length === 1 && (phrase.words[0]?.folded.length ?? 0) < 5 && weakest < 1;
  if (lone) return null;
  const boost = entry.topic.kind === 'rve' && words.some((w) => w.folded === 'rve') ? 1.4 : 1;
  const strength = complete
    ? weakest === 1
      ? 1
      : 0.78 + 0.12 * weakest
    : most
      ? 0.82
      : Math.min(0.85, share * 0.85 * boost);
  return { entry, strength, at, words: printed(words, at), text: phrase.text, via: phrase.via, whole };
}

/** True when the matched words stand close together. */
function near(at: ReadonlySet<number>, span: number): boolean {
  return at.size < 2 || Math.max(...at) - Math.min(...at) < span + 2;
}

/** Description: rare and long words say most; neighbours in the description say more together. */
function byDescription(
  entry: IndexedTopic,
  words: readonly Token[],
  index: TopicIndex,
  phrases: readonly FieldHit[],
): Candidate | null {
  // Several words of the description may meet in one word of the item: that word counts once.
  const best = new Map<string, { readonly weight: number; readonly at: readonly number[] }>();
  let before = false;
  for (const word of entry.description) {
    const hit = findWord(word, words);
    const usable = hit && !inForeignPhrase(hit, entry, phrases, words) ? hit : null;
    if (usable) {
      const weight = Math.min(0.9, usable.weight * scarcity(word, index) * lengthFactor(word) * (before ? 1.25 : 1));
      const key = usable.at.join();
      if (weight > (best.get(key)?.weight ?? 0)) best.set(key, { weight, at: usable.at });
    }
    before = usable !== null;
  }
  const at = new Set([...best.values()].flatMap((b) => b.at));
  const miss = [...best.values()].reduce((m, b) => m * (1 - b.weight), 1);
  if (at.size === 0) return null;
  return {
    entry,
    strength: Math.min(0.85, 1 - miss),
    at,
    words: printed(words, at),
    text: entry.topic.description,
    via: 'description',
    whole: false,
  };
}

/** A word inside a fixed expression of another field ("duurzame inzetbaarheid") is no evidence on its own. */
function inForeignPhrase(
  hit: Hit,
  entry: IndexedTopic,
  phrases: readonly FieldHit[],
  words: readonly Token[],
): boolean {
  return phrases.some((p) => {
    if (!hit.at.every((i) => p.at.includes(i)) || entry.fields.has(p.field)) return false;
    const own = [...entry.phrases.flatMap((x) => x.words), ...entry.description];
    return p.at.filter((i) => own.some((w) => w.stem === words[i]?.stem)).length < Math.min(2, p.at.length);
  });
}

function joined(a: Candidate, b: Candidate): Candidate {
  const overlap = [...b.at].every((i) => a.at.has(i));
  const strength = overlap ? Math.max(a.strength, b.strength) + 0.08 : 1 - (1 - a.strength) * (1 - b.strength * 0.8);
  const lead = a.strength >= b.strength ? a : b;
  return {
    ...lead,
    strength: Math.min(0.88, strength),
    at: new Set([...a.at, ...b.at]),
    words: [...new Set([...a.words, ...b.words])],
  };
}

const rarity = (word: Token, index: TopicIndex): number => 1 / Math.max(1, (index.spread.get(word.stem) ?? 1) / 1.5);

function scarcity(word: Token, index: TopicIndex): number {
  const spread = index.spread.get(word.stem) ?? 1;
  return spread <= 1 ? 0.78 : spread === 2 ? 0.6 : spread === 3 ? 0.45 : 0.25;
}

function lengthFactor(word: Token): number {
  const n = word.folded.length;
  return n >= 9 ? 1 : n >= 7 ? 0.88 : n >= 5 ? 0.74 : 0.66;
}
