import type { JudgedItem } from '../hats/types';
import { assignmentsOn } from '../register/hold';
import type { Assignment, Person, TopicKind } from '../register/types';
import type { AssessedMeeting } from './types';

/** Topics that somebody of the region holds; a local theme belongs to each municipality by itself. */
export const HELD_KINDS: ReadonlySet<TopicKind> = new Set(['portfolio', 'opgave', 'rve']);

/** Someone whose role covers what a point is about. */
export interface Holder {
  readonly person: Person;
  readonly assignment: Assignment;
}

/** True when an assignment is about a topic (id). */
function covers(assignment: Assignment, topic: string): boolean {
  return assignment.opgave === topic || assignment.rve === topic || assignment.portfolios.includes(topic);
}

/**
 * Who holds what a point is about, on the day of the meeting, member or not: in the order of the topics (strongest first), then of
 * the register; each person once. Doubtful topics count for nobody.
 */
export function holdersOf(assessed: AssessedMeeting, item: JudgedItem): readonly Holder[] {
  const topics = item.topics.filter(({ kind, doubtful }) => !doubtful && HELD_KINDS.has(kind));
  const held = assignmentsOn(assessed.register, assessed.day);
  const found = new Map<string, Holder>();
  for (const { topic } of topics) {
    for (const assignment of held) {
      if (!covers(assignment, topic) || found.has(assignment.person)) continue;
      const person = assessed.register.people.find(({ id }) => id === assignment.person);
      if (person !== undefined) found.set(person.id, { person, assignment });
    }
  }
  return [...found.values()];
}
