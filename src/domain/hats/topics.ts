import type { AgendaItem } from '../agenda/types';
import type { GremiumKind } from '../register/types';
import { fold } from '../text/fold';
import { findWord, type Hit, isContent, isGeneric } from './compare';
import { type FieldHit, phraseHits, wordHits } from './field-terms';
import type { IndexedTopic, Phrase, TopicIndex } from './topic-index';
import type { TopicMatch } from './types';
import { type Token, tokens } from './words';

/** Matches below this are left out. */
export const ENOUGH = 0.5;
/** Matches below this are shown as a question. */
export const DOUBTFUL = 0.62;

/** What the item is matched with, beside its own words. */
export interface TopicContext {
  /** Topics of the item above it ("Veilig Thuis" above "Bezoek inspectie"). */
  readonly parent: readonly TopicMatch[];
  /** The opgave of the stuurgroep that meets; a hint is enough for it. */
  readonly opgave: string | null;
  /** Kind of meeting: local themes of staff and money belong to a municipality's own meetings. */
  readonly kind: GremiumKind | null;
}

interface Candidate {
  readonly entry: IndexedTopic;
  readonly strength: number;
  readonly at: ReadonlySet<number>;
  readonly words: readonly string[];
  readonly text: string;
  readonly via: TopicMatch['via'];
  /** True for a whole name or alias. */
  readonly whole: boolean;
}

/**
 * The topics of the register that an agenda item is about, strongest first. Every match names the words and the entry
 * of the register that caused it. Source: hats.md, rule 6.
 */
export function matchTopics(item: AgendaItem, index: TopicIndex, context: TopicContext): TopicMatch[] {
  if (item.procedural) return [];
  const own = matchText(item.title, index, context, 1);
  const found =
    own.length > 0
      ? withSteered(own, item, index, context)
      : withSteered(fromSurroundings(item, index, context), item, index, context);
  const all = merge([
    ...found,
    ...context.parent.filter((m) => m.strength >= DOUBTFUL).map((m) => ({ ...m, via: 'parent' as const })),
  ]);
  return merge([...all, ...related(all, index)]).sort((a, b) => b.strength - a.strength);
}

/** In a stuurgroep everything is about its opgave, unless it is about the group itself. Shown as a question. */
function withSteered(
  found: readonly TopicMatch[],
  item: AgendaItem,
  index: TopicIndex,
  context: TopicContext,
): TopicMatch[] {
  const steered = index.topics.find((t) => t.topic.id === context.opgave);
  if (!steered || found.some((m) => m.kind !== 'theme') || ABOUT_THE_GROUP.test(fold(item.title))) return [...found];
  const match: TopicMatch = {
    topic: steered.topic.id,
    kind: 'opgave',
    words: [],
    entry: steered.topic.name,
    via: 'related',
    strength: 0.55,
    doubtful: true,
  };
  return [...found, match];
}

const ABOUT_THE_GROUP =
  /\b(?:samenstelling|bezetting|vergader\w+|jaarplanning|planning|werkwijze|rolverdeling|stuurgroep|lidmaatschap|voorzitterschap|terugblik|kennismaking|reglement\w*)\b/;

const OWN_MEETINGS: ReadonlySet<GremiumKind> = new Set(['college', 'po', 'raad']);
const MANAGEMENT: ReadonlySet<string> = new Set(['finance', 'staff', 'ict', 'privacy', 'governance']);

/** The budget of the region is no matter of the local theme "Financiën": that is the municipality's own money. */
function themeAllowed(c: Candidate, kind: GremiumKind | null): boolean {
  if (c.entry.topic.kind !== 'theme' || (kind && OWN_MEETINGS.has(kind))) return true;
  const strongest = [...c.entry.fields].sort((a, b) => b[1] - a[1])[0];
  return !strongest || !MANAGEMENT.has(strongest[0]);
}

/** Words that a portfolio Financiën shares with every opgave that costs money. */
const WEAK_MONEY =
  /^(?:\w*bijdrage(?:n|verordening)?|\w*kosten|inkoop\w*|subsid\w+|tekort|tarie\w+|indexatie|gemeente\w*|inwoner\w*|betaling)$/;

/** After whole names: what an opgave already explains is no second topic, and of mere descriptions the best one stays. */
function settleRivals(all: readonly Candidate[], kind: GremiumKind | null): Candidate[] {
  const list = rivals(all);
  const units = list.filter((c) => isUnit(c) && c.strength >= ENOUGH);
  const lead = units.filter((c) => c.strength >= DOUBTFUL);
  const top = (of: readonly Candidate[]): number => Math.max(0, ...of.map((c) => c.strength));
  const bestHint = Math.max(
    top(list.filter((c) => isUnit(c) && !c.whole)),
    top(list.filter((c) => c.entry.topic.kind === 'opgave')) - 0.02,
  );
  return list.filter((c) => {
    if (c.entry.topic.kind === 'opgave') return c.whole || c.strength >= bestHint;
    if (c.entry.topic.kind === 'rve') {
      return (
        c.whole ||
        (c.strength >= bestHint &&
          !carriesOut(
            c,
            units.filter((o) => o.strength >= c.strength),
          ))
      );
    }
    if (c.entry.topic.kind === 'theme')
      return c.strength >= 0.58 || top(list.filter((o) => o.entry.topic.kind === 'theme')) < 0.6;
    return portfolioStays(c, units, lead, kind);
  });
}

/** A unit that only shows because it carries out the opgave is not a second subject. */
function carriesOut(unit: Candidate, units: readonly Candidate[]): boolean {
  return units.some((o) => o.entry.topic.carriedOutBy === unit.entry.topic.id);
}

function portfolioStays(
  c: Candidate,
  units: readonly Candidate[],
  lead: readonly Candidate[],
  kind: GremiumKind | null,
): boolean {
  if (c.whole) return true;
  // DB portfolios belong to the region; in a municipality's own meeting only their full name points at one.
  if (kind && OWN_MEETINGS.has(kind)) return false;
  if (units.length > 0 && c.words.every((w) => WEAK_MONEY.test(fold(w)))) return false;
  if (lead.length === 0) return true;
  if ([...c.at].every((i) => lead.some((l) => l.at.has(i)))) return false;
  return c.via === 'description' || [...c.entry.fields.keys()].some((f) => MANAGEMENT.has(f));
}

const isUnit = (c: Candidate): boolean => c.entry.topic.kind === 'opgave' || c.entry.topic.kind === 'rve';

/** Notes and headings only count when the title says nothing. */
function fromSurroundings(item: AgendaItem, index: TopicIndex, context: TopicContext): TopicMatch[] {
  const notes = item.notes.slice(0, 4).join(' . ').slice(0, 600);
  const byNotes = notes === '' ? [] : matchText(notes, index, context, 0.8).slice(0, 2);
  if (byNotes.length > 0 || context.parent.length > 0) return byNotes;
  const bySection = item.section === '' ? [] : matchText(item.section, index, context, 0.75);
  return bySection.length === 1 ? bySection : [];
}

function matchText(text: string, index: TopicIndex, context: TopicContext, scale: number): TopicMatch[] {
  const words = tokens(text).slice(0, 120);
  const phrases = phraseHits(words);
  const all = index.topics
    .flatMap((t) => candidates(t, words, index, phrases))
    .map((c) => confirmed(c, words, index, phrases));
  const whole = withoutContained(all.filter((c) => c.whole));
  const taken = new Set(whole.flatMap((c) => [...c.at]));
  const partial = all.filter((c) => !c.whole && [...c.at].some((i) => !taken.has(i)) && fits(c, whole, taken));
  const named = new Set([...whole, ...partial].filter((c) => c.strength >= ENOUGH).map((c) => c.entry.topic.kind));
  const byField = fieldCandidates(index, words, phrases, taken, named);
  const chosen = settleRivals(
    [...whole, ...partial, ...byField].filter((c) => themeAllowed(c, context.kind)),
    context.kind,
  );
  const floor = (c: Candidate): number => (c.entry.topic.id === context.opgave ? 0.3 : ENOUGH);
  return merge(
    chosen
      .filter((c) => c.strength >= floor(c))
      .map((c) => {
        const strength = Math.max(c.strength, c.entry.topic.id === context.opgave ? ENOUGH : 0) * scale;
        return toMatch(c, strength);
      })
      .filter((m) => m.strength >= ENOUGH * Math.min(1, scale + 0.05)),
  );
}

function toMatch(c: Candidate, strength: number): TopicMatch {
  return {
    topic: c.entry.topic.id,
    kind: c.entry.topic.kind,
    words: c.words,
    entry: c.text,
    via: c.via,
    strength: Math.round(strength * 100) / 100,
    doubtful: strength < DOUBTFUL,
  };
}

function candidates(
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
  return n >= 9 ? 1 : n >= 7 ? 0.88 : n >= 5 ? 0.74 : 0.6;
}

function printed(words: readonly Token[], at: ReadonlySet<number>): string[] {
  return [...at].sort((a, b) => a - b).map((i) => words[i]?.printed ?? '');
}

/** "RVE Jeugd en Gezin" takes its words: "Jeugd" alone is then no second match. */
function withoutContained(whole: readonly Candidate[]): Candidate[] {
  const sorted = [...whole].sort((a, b) => b.at.size - a.at.size || b.strength - a.strength);
  const kept: Candidate[] = [];
  for (const c of sorted) {
    const inside = kept.some((k) => c.at.size < k.at.size && [...c.at].every((i) => k.at.has(i)));
    const twin = kept.some(
      (k) => sameClass(k, c) && k.strength > c.strength + 0.05 && [...c.at].every((i) => k.at.has(i)),
    );
    if (!inside && !twin) kept.push(c);
  }
  return kept;
}

/** Opgaven, RVEs and portfolios compete for the same words; a theme may stand beside them. */
const sameClass = (a: Candidate, b: Candidate): boolean =>
  (a.entry.topic.kind === 'theme') === (b.entry.topic.kind === 'theme');

/** A weak hint at an opgave counts for more when the item also falls under the theme of that opgave. */
function confirmed(c: Candidate, words: readonly Token[], index: TopicIndex, phrases: readonly FieldHit[]): Candidate {
  if (c.entry.topic.kind !== 'opgave' || c.strength < 0.3 || c.strength >= DOUBTFUL) return c;
  const theme = themeOf(c.entry.topic.id, index);
  if (!theme) return c;
  const seen =
    candidates(theme, words, index, phrases).some((t) => t.strength >= 0.45) ||
    fieldCandidates(index, words, phrases, new Set(), new Set()).some((f) => f.entry === theme);
  return seen ? { ...c, strength: Math.min(0.58, c.strength + 0.2) } : c;
}

/** A partial match must bring its own words when something else in the item was named in full. */
function fits(c: Candidate, whole: readonly Candidate[], taken: ReadonlySet<number>): boolean {
  if (whole.some((w) => w.entry === c.entry)) return false;
  const shared = [...c.at].filter((i) => taken.has(i)).length;
  if (shared === 0) return whole.every((w) => w.entry.topic.kind !== c.entry.topic.kind) || c.strength >= DOUBTFUL;
  return shared / c.at.size < 0.5 && c.strength >= 0.7;
}

/** Portfolios and themes through the field they stand for; per field and kind only the best linked one. */
function fieldCandidates(
  index: TopicIndex,
  words: readonly Token[],
  phrases: readonly FieldHit[],
  taken: ReadonlySet<number>,
  named: ReadonlySet<string>,
): Candidate[] {
  const inPhrase = new Set(phrases.flatMap((p) => p.at));
  const single = wordHits(words).filter((h) => !h.at.some((i) => inPhrase.has(i)));
  const out: Candidate[] = [];
  for (const hit of [...phrases, ...single]) {
    if (hit.at.every((i) => taken.has(i))) continue;
    for (const kind of ['portfolio', 'theme'] as const) {
      const linked = index.topics.filter((t) => t.topic.kind === kind && t.fields.has(hit.field));
      const top = Math.max(0, ...linked.map((t) => t.fields.get(hit.field) ?? 0));
      for (const entry of linked.filter((t) => (t.fields.get(hit.field) ?? 0) >= top - 0.01)) {
        const strength = (0.5 + 0.25 * top) * hit.weight * (named.has(kind) && kind === 'theme' ? 0.95 : 1);
        const at = new Set(hit.at);
        out.push({
          entry,
          strength,
          at,
          words: printed(words, at),
          text: entry.topic.name,
          via: 'related',
          whole: false,
        });
      }
    }
  }
  return out;
}

/** Two topics of one kind that rest on the very same words: the stronger one stays. */
function rivals(all: readonly Candidate[]): Candidate[] {
  const best = new Map<string, Candidate>();
  for (const c of all) {
    const known = best.get(c.entry.topic.id);
    if (!known || c.strength > known.strength) best.set(c.entry.topic.id, c);
  }
  const list = [...best.values()].sort((a, b) => b.strength - a.strength);
  return list.filter(
    (c, i) =>
      !list
        .slice(0, i)
        .some(
          (b) =>
            b.entry.topic.kind === c.entry.topic.kind &&
            b.strength > c.strength + 0.04 &&
            [...c.at].every((x) => b.at.has(x)),
        ),
  );
}

/** One match per topic, the strongest. */
function merge(matches: readonly TopicMatch[]): TopicMatch[] {
  const best = new Map<string, TopicMatch>();
  for (const m of matches) {
    const known = best.get(m.topic);
    if (!known || m.strength > known.strength) best.set(m.topic, m);
  }
  return [...best.values()];
}

/** The local theme of an opgave or RVE that the item is about, where one theme clearly covers it. */
function related(matches: readonly TopicMatch[], index: TopicIndex): TopicMatch[] {
  const out: TopicMatch[] = [];
  for (const match of matches) {
    if (match.kind !== 'opgave' && match.kind !== 'rve') continue;
    const theme = themeOf(match.topic, index);
    if (!theme) continue;
    const strength = Math.round(match.strength * 0.9 * 100) / 100;
    out.push({
      ...match,
      topic: theme.topic.id,
      kind: 'theme',
      entry: theme.topic.name,
      via: match.via === 'parent' ? 'parent' : 'related',
      strength,
      doubtful: match.doubtful,
    });
  }
  return out;
}

const themes = new WeakMap<TopicIndex, Map<string, IndexedTopic | null>>();

/** The theme that an opgave or RVE falls under; null when none or more than one fits. */
export function themeOf(topic: string, index: TopicIndex): IndexedTopic | null {
  const cache = themes.get(index) ?? new Map<string, IndexedTopic | null>();
  themes.set(index, cache);
  const known = cache.get(topic);
  if (known !== undefined) return known;
  const found = findTheme(topic, index);
  cache.set(topic, found);
  return found;
}

function findTheme(topic: string, index: TopicIndex): IndexedTopic | null {
  const entry = index.topics.find((t) => t.topic.id === topic);
  if (!entry) return null;
  // The name of a unit says who it is; what it does is in its description.
  const unit = entry.topic.kind === 'rve';
  const texts: readonly (readonly [string, number])[] = unit
    ? [[entry.topic.description, 1]]
    : [[entry.topic.name, 1], ...entry.topic.aliases.map((a) => [a, 0.7] as const), [entry.topic.description, 0.8]];
  const score = new Map<IndexedTopic, number>();
  for (const [text, weight] of texts) {
    const words = tokens(text).filter(isContent);
    const phrases = phraseHits(words);
    for (const theme of index.topics) {
      if (theme.topic.kind !== 'theme') continue;
      const lexical = candidates(theme, words, index, phrases).reduce((a, c) => Math.max(a, c.strength), 0);
      if (lexical > 0.3) score.set(theme, (score.get(theme) ?? 0) + lexical * weight);
    }
    for (const c of fieldCandidates(index, words, phrases, new Set(), new Set())) {
      if (c.entry.topic.kind === 'theme') score.set(c.entry, (score.get(c.entry) ?? 0) + c.strength * weight * 0.5);
    }
  }
  const [first, second] = [...score].sort((a, b) => b[1] - a[1]);
  if (!first || first[1] < 0.55) return null;
  return !second || first[1] >= second[1] * 1.25 ? first[0] : null;
}
