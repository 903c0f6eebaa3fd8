import { type Candidate, printed } from './candidate';
import { type FieldHit, wordHits } from './field-terms';
import type { TopicIndex } from './topic-index';
import type { Token } from './words';

/** Portfolios and themes through the field they stand for; per field and kind only the best linked one. */
export function fieldCandidates(
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
