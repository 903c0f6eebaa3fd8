import { isContent } from './compare';
import { fieldCandidates } from './field-candidates';
import { phraseHits } from './field-terms';
import { candidates } from './lexical';
import type { IndexedTopic, TopicIndex } from './topic-index';
import { tokens } from './words';

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
