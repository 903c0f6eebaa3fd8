import type { AgendaItem } from '../agenda/types';
import type { GremiumKind } from '../register/types';
import { fold } from '../text/fold';
import { type Candidate, DOUBTFUL, ENOUGH } from './candidate';
import { fieldCandidates } from './field-candidates';
import { type FieldHit, phraseHits } from './field-terms';
import { candidates } from './lexical';
import { fits, isWeakMoney, settleRivals, themeAllowed, withoutContained } from './rivals';
import { themeOf } from './theme-of';
import type { TopicIndex } from './topic-index';
import type { TopicMatch } from './types';
import { type Token, tokens } from './words';

/** What the item is matched with, beside its own words. */
export interface TopicContext {
  /** Topics of the item above it ("Veilig Thuis" above "Bezoek inspectie"). */
  readonly parent: readonly TopicMatch[];
  /** The opgave of the stuurgroep that meets; a hint is enough for it. */
  readonly opgave: string | null;
  /** Kind of meeting: local themes of staff and money belong to a municipality's own meetings. */
  readonly kind: GremiumKind | null;
}

/**
 * The topics of the register that an agenda item is about, strongest first. Every match names the words and the entry
 * of the register that caused it. Source: rules.md, rule 6.
 */
export function matchTopics(item: AgendaItem, index: TopicIndex, context: TopicContext): TopicMatch[] {
  if (item.procedural) return [];
  const own = matchText(item.title, index, context, 1);
  const found =
    own.length > 0
      ? withSteered(own, item, index, context)
      : withSteered(fromSurroundings(item, index, context), item, index, context);
  const costs = context.parent.some((m) => m.kind === 'opgave' || m.kind === 'rve');
  const all = merge([
    ...found.filter((m) => !(costs && m.kind === 'portfolio' && isWeakMoney(m.words))),
    ...context.parent.filter((m) => m.strength >= 0.55).map((m) => ({ ...m, via: 'parent' as const })),
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
  /^(?:rondje|ronde)\b.{0,25}$|\b(?:samenstelling|bezetting|vergader\w+|jaarplanning|planning|werkwijze|rolverdeling|stuurgroep|lidmaatschap|voorzitterschap|terugblik|kennismaking|reglement\w*)\b/;

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
