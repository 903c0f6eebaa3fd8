import type { IndexedTopic } from './topic-index';
import type { TopicMatch } from './types';
import type { Token } from './words';

/** Matches below this are left out. */
export const ENOUGH = 0.5;

/** Matches below this are shown as a question. */
export const DOUBTFUL = 0.62;

/** A topic that an item may be about, with what speaks for it. */
export interface Candidate {
  readonly entry: IndexedTopic;
  readonly strength: number;
  readonly at: ReadonlySet<number>;
  readonly words: readonly string[];
  readonly text: string;
  readonly via: TopicMatch['via'];
  /** True for a whole name or alias. */
  readonly whole: boolean;
}

/** True for an opgave or RVE: something that somebody carries out. */
export const isUnit = (c: Candidate): boolean => c.entry.topic.kind === 'opgave' || c.entry.topic.kind === 'rve';

/** The matched words as printed, in order. */
export function printed(words: readonly Token[], at: ReadonlySet<number>): string[] {
  return [...at].sort((a, b) => a - b).map((i) => words[i]?.printed ?? '');
}
