import type { Interest } from '../agenda/types';
import { indexRegister } from '../register/lookup';
import type { Register, Topic } from '../register/types';
import type { JudgedItem, TopicMatch } from './types';

/** What the rules need to know of an item: its topics by kind and its own interest. */
export interface ItemFacts {
  readonly portfolios: readonly string[];
  readonly opgaven: readonly Topic[];
  readonly rves: readonly string[];
  readonly themes: readonly string[];
  readonly interest: Interest | null;
  readonly municipalities: readonly string[];
}

/** Sorts the topics of an item by kind. */
export function factsOf(item: JudgedItem, register: Register): ItemFacts {
  const of = (kind: TopicMatch['kind']): string[] => item.topics.filter((t) => t.kind === kind).map((t) => t.topic);
  const topics = indexRegister(register).topics;
  return {
    portfolios: of('portfolio'),
    opgaven: of('opgave').flatMap((id) => topics.get(id) ?? []),
    rves: of('rve'),
    themes: of('theme'),
    interest: item.interest,
    municipalities: item.municipalities,
  };
}
