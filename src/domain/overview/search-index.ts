import { isContent, isGeneric } from '../hats/compare';
import { topicIndex } from '../hats/topic-index';
import { type Token, tokens } from '../hats/words';
import { indexRegister } from '../register/lookup';
import type { Day, Register } from '../register/types';
import { namedChairs } from './chairs';
import { groupedBy } from './grouped';
import { remembered } from './remember';
import type { SearchReason } from './search';
import { heldRole, switchedOff } from './time';
import type { HeldRole } from './types';

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

/** One answer that a query can have: a person with one role, one seat, or just as a person. */
export interface Unit {
  /** Place in `register.people`. */
  readonly person: number;
  readonly role: HeldRole | null;
  /** What must be met, with 0..1 for how close it is to this unit. */
  readonly concepts: readonly (readonly [concept: number, closeness: number])[];
  /** How many of the first concepts are about the person alone. */
  readonly own: number;
}

/** What searching needs of a register on a day. */
export interface SearchIndex {
  readonly words: readonly IndexedWord[];
  readonly units: readonly Unit[];
  readonly concepts: number;
  readonly topics: ReadonlyMap<string, number>;
  readonly gremia: ReadonlyMap<string, number>;
}

/** How much less an alias or a description says than a name. */
const NAME = 1;
const ALIAS = 0.95;
const DESCRIPTION = 0.6;
/** A word that stands in many names ("regionaal", "programma"). */
const GENERIC_SHARE = 0.5;
/** The RVE that does the work, for a question about the opgave. */
const CARRIES_OUT = 0.65;
/** A seat in the stuurgroep, for a question about its opgave. */
const STEERS = 0.6;

/** The index of a register on a day. Linear in its size; built once. */
export const searchIndex: (register: Register, day: Day) => SearchIndex = remembered((register, day) => {
  const words = vocabulary(register);
  return { ...words, units: units(register, day, words) };
});

const vocabularies = new WeakMap<Register, Concepts>();

interface Concepts extends Omit<SearchIndex, 'units'> {
  readonly people: ReadonlyMap<string, number>;
  readonly positions: ReadonlyMap<string, number>;
  readonly municipalities: ReadonlyMap<string, number>;
  readonly roles: ReadonlyMap<string, number>;
}

function vocabulary(register: Register): Concepts {
  const kept = vocabularies.get(register);
  if (kept !== undefined) return kept;
  const words = new Map<string, { token: Token; plain: boolean; places: { entry: Entry; weight: number }[] }>();
  let concepts = 0;
  const add = (text: string, plain: boolean, weight: number, entry: Entry): void => {
    for (const token of tokens(text)) {
      if (!(plain || isContent(token))) continue;
      const generic = !plain && entry.via !== 'role' && entry.via !== 'position' && isGeneric(token);
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
  const made = { words: [...words.values()], concepts, people, positions, municipalities, roles, gremia, topics };
  vocabularies.set(register, made);
  return made;
}

type Concept = readonly [concept: number, closeness: number];

function units(register: Register, day: Day, known: Concepts): readonly Unit[] {
  const index = indexRegister(register);
  const off = switchedOff(register);
  const chairs = namedChairs(register, day);
  const seats = seatsOf(register);
  const carriedOut = groupedBy(
    register.topics.filter(({ carriedOutBy }) => carriedOutBy !== null),
    ({ carriedOutBy }) => carriedOutBy ?? '',
  );
  const at = (from: ReadonlyMap<string, number>, id: string | null, closeness = 1): readonly Concept[] => {
    const concept = from.get(id ?? '');
    return concept === undefined ? [] : [[concept, closeness]];
  };
  const scopeOf = ({ role, scope }: HeldRole): readonly Concept[] => [
    ...at(known.roles, role),
    ...scope.flatMap(({ kind, id }) => {
      if (kind === 'gremium') return at(known.gremia, id);
      return kind === 'municipality' ? at(known.municipalities, id) : at(known.topics, id);
    }),
    ...scope.flatMap(({ kind, id }) =>
      kind === 'rve' ? (carriedOut.get(id) ?? []).flatMap((opgave) => at(known.topics, opgave.id, CARRIES_OUT)) : [],
    ),
  ];
  return register.people.flatMap(({ id, position, municipality }, person) => {
    const own = [...at(known.people, id), ...at(known.positions, position), ...at(known.municipalities, municipality)];
    const roles = (index.assignmentsByPerson.get(id) ?? [])
      .filter(({ role, until }) => !off.has(role) && (until === null || until >= day))
      .map((assignment) => heldRole(register, assignment, day))
      .filter(({ time }) => time !== 'ended');
    const held = [...roles, ...(chairs.get(id) ?? [])];
    const named = new Set(held.flatMap(({ scope }) => scope.map((part) => part.id)));
    const seated = (seats.get(id) ?? []).filter((gremium) => !named.has(gremium));
    const unit = (role: HeldRole | null, more: readonly Concept[]): Unit => ({
      person,
      role,
      concepts: [...own, ...more],
      own: own.length,
    });
    return [
      unit(null, []),
      ...held.map((role) => unit(role, scopeOf(role))),
      ...seated.map((gremium) =>
        unit(null, [
          ...at(known.gremia, gremium),
          ...at(known.topics, index.gremia.get(gremium)?.opgave ?? null, STEERS),
        ]),
      ),
    ];
  });
}

/** Ids of the gremia in which each person sits. */
function seatsOf(register: Register): ReadonlyMap<string, readonly string[]> {
  const seats = new Map<string, string[]>();
  for (const { id, members } of register.gremia) {
    for (const person of members) {
      const own = seats.get(person);
      if (own === undefined) seats.set(person, [id]);
      else own.push(id);
    }
  }
  return seats;
}
