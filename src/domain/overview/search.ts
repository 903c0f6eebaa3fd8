import { topicIndex } from '../hats/topic-index';
import type { Day, Register } from '../register/types';
import { currentRoles } from './current';
import type { SearchAnswer } from './search-answer';
import { bestHits } from './search-match';
import { unitsOf } from './search-units';
import { vocabularyOf } from './search-vocabulary';

/**
 * Looks for people, topics and gremia by meaning: "wie doet jeugd?", "wethouder Wolkeveen financiën", "opdrachtgever warmte". Every
 * word must fit, and the words for a role must fit one role. The start of a word is enough. Roles count that are held on the day or
 * start later. An empty query finds nothing.
 */
export function searchRegister(register: Register, query: string, day: Day): SearchAnswer {
  return bestHits(register, query.slice(0, 200), day);
}

/**
 * The work that the first search of a register does, in short steps for moments in which nothing happens, so that the first key is as
 * quick as the next. Steps that were done already cost nothing.
 */
export function searchSteps(register: Register, day: Day): readonly (() => void)[] {
  return [topicIndex, vocabularyOf, currentRoles, unitsOf].map((step) => () => {
    step(register, day);
  });
}
