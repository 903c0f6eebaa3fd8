import type { AgendaItem } from '../agenda/types';
import type { Settled } from '../corrections/types';
import { membersOf } from '../register/hold';
import type { Day, Gremium, Register } from '../register/types';
import { correctedTopics } from './corrected';
import { ownInterest } from './interest';
import { holdingsOf } from './person';
import { hatsAt } from './rules';
import { topicIndex } from './topic-index';
import { matchTopics } from './topics';
import type { ItemHats, JudgedItem, TopicMatch } from './types';

/**
 * Adds topics, own interest and municipalities to agenda items. Sub-items inherit the topics of the item above them.
 * @param gremium the meeting, when known: its stuurgroep opgave needs only a hint
 * @param settled what corrections say of each item, by index
 */
export function judgeItems(
  items: readonly AgendaItem[],
  register: Register,
  gremium: Gremium | null,
  settled: readonly (Settled | null)[] = [],
): JudgedItem[] {
  const index = topicIndex(register);
  const opgave = gremium?.kind === 'stuurgroep' ? gremium.opgave : null;
  const above: TopicMatch[][] = [];
  return items.map((item, at) => {
    above.length = item.depth;
    const parent = above[item.depth - 1] ?? [];
    const said = settled[at] ?? null;
    const topics = said?.topics
      ? correctedTopics(said.topics.ids, register)
      : matchTopics(item, index, { parent, opgave, kind: gremium?.kind ?? null });
    above[item.depth] = topics;
    return { ...item, topics, ...ownInterest(item, register), ...(said === null ? {} : { settled: said }) };
  });
}

/** Everyone's hats at every item: `result[i]` belongs to `items[i]`, members in the order of the register. */
export function judgeHats(items: readonly JudgedItem[], register: Register, gremium: Gremium, day: Day): ItemHats[][] {
  const members = membersOf(register, gremium.id, day).map((p) => holdingsOf(register, gremium, p.id, day));
  return items.map((item) => members.map((held) => hatsAt(held, gremium, item, register)));
}
