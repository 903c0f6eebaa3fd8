import { type AgendaHints, nameForms } from '../agenda/read';
import type { AssessedMeeting } from '../meeting/types';
import { fold } from '../text/fold';
import { MOST_NAMES } from './types';

/**
 * Names of people and gremia that stand in a text, as they stand there: a reader of the agenda who has only a part of the register
 * then tells a speaker from a subject just as well. Nothing in it is news to who has the text.
 */
export function hintsIn(texts: readonly string[], { register }: AssessedMeeting): AgendaHints {
  const words = ` ${texts
    .map(fold)
    .join(' \n ')
    .replace(/[^\p{L}\d.&'/-]+/gu, ' ')} `;
  const stands = (name: string): boolean => {
    const plain = fold(name).replace(/[^\p{L}\d.&'/-]+/gu, ' ');
    if (plain.trim().length < 2) return false;
    for (let at = words.indexOf(plain); at >= 0; at = words.indexOf(plain, at + 1)) {
      if (!/[\p{L}\d]/u.test(words[at - 1] ?? ' ') && !/[\p{L}\d]/u.test(words[at + plain.length] ?? ' ')) return true;
    }
    return false;
  };
  const people = register.people.flatMap(({ name }) => nameForms(name).filter(stands));
  const bodies = register.gremia.flatMap(({ name, aliases }) => [name, ...aliases].filter(stands));
  return { people: [...new Set(people)].slice(0, MOST_NAMES), bodies: [...new Set(bodies)].slice(0, MOST_NAMES) };
}
