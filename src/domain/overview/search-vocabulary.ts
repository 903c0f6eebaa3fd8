import { isContent, isGeneric } from '../hats/compare';
import { topicIndex } from '../hats/topic-index';
import { type Token, tokens } from '../hats/words';
import type { Register } from '../register/types';
import type { SearchReason } from './search-answer';

/** One text of the register that a word of a query can meet. */
export interface Entry {
  readonly text: string;
  readonly via: SearchReason['via'];
  readonly of: string;
  /** Number of the thing that has this text: a person, position, municipality, role type, topic or gremium. */
  readonly concept: number;
}

/** A word of the register with the entries that it stands in. */
export interface IndexedWord {
  readonly token: Token;
  /** A name of people or places: no compounds, no stems. */
  readonly plain: boolean;
  readonly places: readonly { readonly entry: Entry; readonly weight: number }[];
}

/** What a query is read against. */
export interface Vocabulary {
  readonly words: readonly IndexedWord[];
  /** Numbers of the concepts, by the id of what they are (positions by their text). */
  readonly people: ReadonlyMap<string, number>;
  readonly positions: ReadonlyMap<string, number>;
  readonly municipalities: ReadonlyMap<string, number>;
  readonly roles: ReadonlyMap<string, number>;
  readonly topics: ReadonlyMap<string, number>;
  readonly gremia: ReadonlyMap<string, number>;
}

/** How much less an alias or a description says than a name. */
const NAME = 1;
const ALIAS = 0.95;
const DESCRIPTION = 0.6;
/** A word that stands in many names ("regionaal", "programma"). */
const GENERIC_SHARE = 0.5;
const vocabularies = new WeakMap<Register, Vocabulary>();

/** The words of a register with what they stand for. Linear in its size; built once. */
export function vocabularyOf(register: Register): Vocabulary {
  const kept = vocabularies.get(register);
  if (kept !== undefined) return kept;
  const words = new Map<string, { token: Token; plain: boolean; places: { entry: Entry; weight: number }[] }>();
  let concepts = 0;
  const add = (text: string, plain: boolean, weight: number, entry: Entry): void => {
    const all = tokens(text).filter((token) => plain || isContent(token));
    // In "Financiën" the word is all there is; in "Regionaal werkplein" the other word says what it is about.
    const named = entry.via === 'role' || entry.via === 'position' || all.every(isGeneric);
    for (const token of all) {
      const generic = !(plain || named) && isGeneric(token);
      if (generic && entry.via === 'description') continue;
      const key = (plain ? 'n ' : 'w ') + token.folded;
      const word = words.get(key) ?? { token, plain, places: [] };
      words.set(key, word);
      word.places.push({ entry, weight: generic ? weight * GENERIC_SHARE : weight });
    }
  };
  const numbered = <Item>(
    items: readonly Item[],
    idOf: (item: Item) => string,
    fill: (item: Item, at: number) => void,
  ) =>
    new Map(
      items.map((item) => {
        const at = concepts++;
        fill(item, at);
        return [idOf(item), at] as const;
      }),
    );
  const people = numbered(
    register.people,
    ({ id }) => id,
    ({ name }, concept) => add(name, true, NAME, { text: name, via: 'person', of: '', concept }),
  );
  const positions = numbered(
    [...new Set(register.people.map(({ position }) => position).filter((text) => text !== ''))],
    (text) => text,
    (text, concept) => add(text, false, NAME, { text, via: 'position', of: '', concept }),
  );
  const municipalities = numbered(
    register.municipalities,
    ({ id }) => id,
    ({ id, name, places }, concept) => {
      add(name, true, NAME, { text: name, via: 'municipality', of: id, concept });
      for (const text of places) add(text, true, ALIAS, { text, via: 'municipality', of: id, concept });
    },
  );
  const roles = numbered(
    register.roleTypes.filter(({ enabled }) => enabled),
    ({ id }) => id,
    ({ id, name, short }, concept) => {
      add(name, false, NAME, { text: name, via: 'role', of: id, concept });
      if (short !== name) add(short, false, NAME, { text: name, via: 'role', of: id, concept });
    },
  );
  const gremia = numbered(
    register.gremia,
    ({ id }) => id,
    ({ id, name, aliases }, concept) => {
      add(name, false, NAME, { text: name, via: 'gremium', of: id, concept });
      for (const text of aliases) add(text, false, ALIAS, { text: name, via: 'gremium', of: id, concept });
    },
  );
  const topics = numbered(
    topicIndex(register).topics,
    ({ topic }) => topic.id,
    ({ topic, phrases }, concept) => {
      const { id, description } = topic;
      for (const { text, via } of phrases) {
        add(text, false, via === 'name' ? NAME : ALIAS, { text, via, of: id, concept });
      }
      add(description, false, DESCRIPTION, { text: description, via: 'description', of: id, concept });
    },
  );
  const made = { words: [...words.values()], people, positions, municipalities, roles, gremia, topics };
  vocabularies.set(register, made);
  return made;
}
