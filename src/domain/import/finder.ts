import { nearestOf } from '../register/nearest';
import type { Gremium, GremiumKind, Municipality, Person, Register, Topic, TopicKind } from '../register/types';
import { MAX_LINE } from '../stored/columns';
import { titleKey } from '../text/fold';
import { peopleLike, peopleNamed } from './names';
import { type RoleNames, roleNames } from './role-names';
import { newId } from './slug';
import type { Additions, Answer, Choices, Place, Question } from './types';

/** What looking up a name gave. `ask`: the id of the question that is open now. */
export type Found =
  | { readonly kind: 'found'; readonly id: string }
  | { readonly kind: 'ask'; readonly question: string; readonly nearest: string | undefined; readonly several: boolean }
  | { readonly kind: 'skip' }
  /** Not known, and with more characters than a name can be kept with. */
  | { readonly kind: 'long'; readonly length: number };

/** What a row says of a person beside the name. */
export interface PersonWords {
  readonly name: string;
  /** "" when the row has none; lower case. */
  readonly email: string;
  /** Id; null when the row has none. */
  readonly municipality: string | null;
  readonly position: string;
  /** Of several people with this name the one who is meant, because an export said so; "" when not known. */
  readonly prefer: string;
}

const TOPIC_PREFIX: Readonly<Record<TopicKind, string>> = {
  portfolio: 'pf-',
  theme: 'th-',
  opgave: 'op-',
  rve: 'rve-',
};
const TOPIC_WORD: Readonly<Record<TopicKind, RegExp>> = {
  portfolio: /^(?:portefeuille)\s+/,
  theme: /^(?:thema)\s+/,
  opgave: /^(?:opgave|project|programma)\s+/,
  rve: /^(?:rve)\s+/,
};

/** What the name of a gremium suggests; the user confirms it, because a name alone does not decide. */
const KIND_WORDS: readonly (readonly [RegExp, GremiumKind])[] = [
  [/\b(?:ab|algemeen bestuur)\b/, 'ab'],
  [/\b(?:db|dagelijks bestuur)\b/, 'db'],
  [/\b(?:pfho|poho|bestuurstafel|domeinoverleg|portefeuillehoudersoverleg)\b/, 'pfho'],
  [/\bstuurgroep\b/, 'stuurgroep'],
  [/commissie/, 'commissie'],
  [/\bcollege\b/, 'college'],
  [/\bpo\b/, 'po'],
  [/\b(?:gemeente)?raad\b/, 'raad'],
  [/directie|ambtelijk|secretarissen|programmateam/, 'ambtelijk'],
];

interface Named {
  readonly id: string;
  readonly name: string;
  readonly aliases?: readonly string[];
}

/** Looks up what a file names, adds what may be added, and gathers what must be asked. */
export class Finder {
  readonly roles: RoleNames;
  readonly #register: Register;
  readonly #known: Register | null;
  readonly #answers: Choices['answers'];
  readonly #questions = new Map<string, Question>();
  readonly #taken: Set<string>;
  readonly #isKept: (id: string) => boolean;
  #people: readonly Person[];
  #gremia: readonly Gremium[];
  #topics: readonly Topic[];
  #municipalities: readonly Municipality[];

  /**
   * `known`: a register that the file itself is, from which more is known of what is new than its name; else null. `isKept`: true for an id
   * that is in use though the register does not show it.
   */
  constructor(register: Register, choices: Choices, known: Register | null, isKept: (id: string) => boolean) {
    this.#register = register;
    this.#known = known;
    this.#isKept = isKept;
    this.#answers = choices.answers;
    this.#people = register.people;
    this.#gremia = register.gremia;
    this.#topics = register.topics;
    this.#municipalities = register.municipalities;
    this.#taken = new Set([
      ...[register.people, register.gremia, register.topics, register.municipalities].flatMap((list) =>
        list.map(({ id }) => id),
      ),
    ]);
    this.roles = roleNames(register, () => this.#gremia);
  }

  get questions(): readonly Question[] {
    return [...this.#questions.values()];
  }

  /** What was added so far, whether a row that counts uses it or not. */
  get additions(): Additions {
    return {
      people: this.#people.slice(this.#register.people.length),
      gremia: this.#gremia.slice(this.#register.gremia.length),
      topics: this.#topics.slice(this.#register.topics.length),
      municipalities: this.#municipalities.slice(this.#register.municipalities.length),
    };
  }

  gremiumOf(id: string): Gremium | undefined {
    return this.#gremia.find((gremium) => gremium.id === id);
  }

  /** The name of a topic; "" when there is none with this id. */
  nameOf(topic: string): string {
    return this.#topics.find(({ id }) => id === topic)?.name ?? '';
  }

  gremiaOf(kind: GremiumKind): readonly Gremium[] {
    return this.#gremia.filter((gremium) => gremium.kind === kind);
  }

  /** True when a name can be this person's. */
  isNamed(person: Person, name: string): boolean {
    return peopleNamed(name, [person]).length > 0 || peopleLike(name, [person]).length > 0;
  }

  personOf(id: string): Person | undefined {
    return this.#people.find((person) => person.id === id);
  }

  /** Who has this address; undefined when nobody has, or "" is asked for. */
  personByEmail(email: string): Person | undefined {
    return email === '' ? undefined : this.#people.find((person) => person.email === email);
  }

  /** The role type, with the gremium where the name says that too. */
  role(text: string, place: Place): Found & { readonly gremium?: string | null } {
    const named = this.roles.find(text);
    if (named !== null) return { kind: 'found', id: named.role, gremium: named.gremium };
    const near = this.roles.nearest(text);
    const type = this.#register.roleTypes.find(({ id }) => id === near);
    return this.#ask('role', text, place, type === undefined ? [] : [type], false);
  }

  person(words: PersonWords, place: Place): Found {
    const byEmail = this.personByEmail(words.email);
    if (byEmail !== undefined) return { kind: 'found', id: byEmail.id };
    const named = peopleNamed(words.name, this.#people);
    const preferred = named.find(({ id }) => id === words.prefer);
    const from = named.filter(({ municipality }) => municipality !== null && municipality === words.municipality);
    const one = preferred ?? (named.length === 1 ? named[0] : from.length === 1 ? from[0] : undefined);
    if (one !== undefined) return { kind: 'found', id: one.id };
    if (named.length === 0 && isLong(words.name)) return tooLong(words.name);
    const like = named.length > 0 ? named : peopleLike(words.name, this.#register.people);
    const add = (): string => this.#addPerson(words);
    const sure = this.#register.people.length === 0 || (like.length === 0 && words.email !== '');
    if (sure && named.length === 0) return { kind: 'found', id: add() };
    return this.#ask('person', words.name, place, like, true, { add, several: named.length > 1 });
  }

  /** A portfolio, theme, opgave or RVE by its name or another name for it. What looks like nothing known is added. */
  topic(kind: TopicKind, text: string, place: Place, prefer: readonly string[] = []): Found {
    const known = this.#topics.filter((topic) => topic.kind === kind);
    const found = exact(text, known, prefer, TOPIC_WORD[kind]);
    if (found !== null) return { kind: 'found', id: found };
    if (isLong(text)) return tooLong(text);
    const near = like(text, known);
    const add = (): string => this.#addTopic(kind, text);
    if (near.length === 0) return { kind: 'found', id: add() };
    return this.#ask(kind, text, place, near, true, { add });
  }

  /** What has this very name; null when nothing has. Nothing is added or asked. */
  known(kind: TopicKind | 'gremium' | 'municipality', text: string): string | null {
    const word = kind === 'gremium' || kind === 'municipality' ? undefined : TOPIC_WORD[kind];
    return exact(text, this.#named(kind), [], word);
  }

  gremium(text: string, place: Place, prefer: readonly string[] = []): Found {
    const short = titleKey(text).replace(` ${titleKey(this.#register.region.name)}`, '');
    const found = exact(text, this.#gremia, prefer) ?? exact(short, this.#gremia, prefer, /^(?:het|de|overleg)\s+/);
    if (found !== null) return { kind: 'found', id: found };
    if (isLong(text)) return tooLong(text);
    const known = this.#known?.gremia.find(({ name }) => titleKey(name) === titleKey(text));
    if (known !== undefined) return { kind: 'found', id: this.#addGremium(text, known.kind) };
    const guess = KIND_WORDS.find(([words]) => words.test(titleKey(text)))?.[1] ?? null;
    const add = (answer: Answer): string =>
      this.#addGremium(text, (answer.kind === 'new' ? answer.gremiumKind : null) ?? guess ?? 'other');
    return this.#ask('gremium', text, place, like(text, this.#gremia), true, { add, kind: guess });
  }

  municipality(text: string, place: Place, prefer: readonly string[] = []): Found {
    const found = exact(text, this.#municipalities, prefer, /^(?:gemeente)\s+/);
    if (found !== null) return { kind: 'found', id: found };
    if (isLong(text)) return tooLong(text);
    const add = (): string => {
      const name = text.replace(/^gemeente\s+/i, '');
      const known = this.#known?.municipalities.find((one) => titleKey(one.name) === titleKey(name));
      const id = this.#id('', name, known?.id);
      this.#municipalities = [...this.#municipalities, { id, name, places: known?.places ?? [] }];
      return id;
    };
    if (this.#register.municipalities.length === 0) return { kind: 'found', id: add() };
    return this.#ask('municipality', text, place, like(text, this.#municipalities), true, { add });
  }

  #named(kind: TopicKind | 'gremium' | 'municipality'): readonly Named[] {
    if (kind === 'gremium') return this.#gremia;
    return kind === 'municipality' ? this.#municipalities : this.#topics.filter((topic) => topic.kind === kind);
  }

  #ask(
    about: Question['about'],
    written: string,
    place: Place,
    nearest: readonly Named[],
    mayAdd: boolean,
    more: {
      readonly add?: (answer: Answer) => string;
      readonly kind?: GremiumKind | null;
      readonly several?: boolean;
    } = {},
  ): Found {
    const id = `${about}:${titleKey(written)}`;
    const before = this.#questions.get(id);
    const names = nearest.map((one) => ({ id: one.id, name: one.name }));
    this.#questions.set(id, {
      id,
      about,
      written,
      place: before?.place ?? place,
      rows: (before?.rows ?? 0) + 1,
      nearest: before?.nearest ?? names,
      mayAdd,
      kind: more.kind ?? null,
    });
    const answer = this.#answers[id];
    if (answer?.kind === 'skip') return { kind: 'skip' };
    if (answer?.kind === 'known') return { kind: 'found', id: answer.id };
    // The kind of a gremium decides which hats are worn there: without it nothing is added.
    const lacksKind =
      about === 'gremium' && answer?.kind === 'new' && (answer.gremiumKind ?? more.kind ?? null) === null;
    if (answer?.kind === 'new' && more.add !== undefined && !lacksKind) return { kind: 'found', id: more.add(answer) };
    return { kind: 'ask', question: id, nearest: names[0]?.name, several: more.several ?? false };
  }

  #id(prefix: string, name: string, wanted?: string): string {
    const taken = { has: (one: string): boolean => this.#taken.has(one) || this.#isKept(one) };
    const id = wanted !== undefined && !taken.has(wanted) ? wanted : newId(prefix, name, taken);
    this.#taken.add(id);
    return id;
  }

  #addPerson(words: PersonWords): string {
    const before = this.#people.slice(this.#register.people.length).find(({ name }) => name === words.name);
    if (before !== undefined) return before.id;
    const known = this.#known?.people.find(({ name }) => name === words.name);
    const id = this.#id('p-', words.name, known?.id);
    const { name, municipality } = words;
    const email = words.email === '' ? fitting(known?.email) : words.email;
    const position = words.position === '' ? fitting(known?.position) : words.position;
    this.#people = [...this.#people, { id, name, email, municipality, position }];
    return id;
  }

  #addTopic(kind: TopicKind, name: string): string {
    const known = this.#known?.topics.find((one) => one.kind === kind && titleKey(one.name) === titleKey(name));
    const id = this.#id(TOPIC_PREFIX[kind], name, known?.id);
    const empty = { aliases: [], description: '', carriedOutBy: null, mandate: null };
    const words = known === undefined ? {} : { aliases: known.aliases, description: known.description };
    this.#topics = [...this.#topics, { ...empty, ...words, id, kind, name }];
    return id;
  }

  #addGremium(name: string, kind: GremiumKind): string {
    const known = this.#known?.gremia.find((one) => titleKey(one.name) === titleKey(name));
    const id = this.#id('', name, known?.id);
    const empty = { chair: null, deputyChair: null, members: [], opgave: null };
    const words = { aliases: known?.aliases ?? [], rhythm: fitting(known?.rhythm) };
    this.#gremia = [...this.#gremia, { ...empty, ...words, id, kind, name }];
    return id;
  }
}

function isLong(text: string): boolean {
  return text.length > MAX_LINE;
}

function tooLong({ length }: string): Found {
  return { kind: 'long', length };
}

/** What a register file knows besides, where that can be kept. */
function fitting(text = ''): string {
  return isLong(text) ? '' : text;
}

const KEYS = new WeakMap<Named, readonly string[]>();

/** The folded names of something, its own name first. Kept: a file of thousands of rows asks for them again and again. */
function keysOf(one: Named): readonly string[] {
  const kept = KEYS.get(one) ?? [one.name, ...(one.aliases ?? [])].map(titleKey);
  KEYS.set(one, kept);
  return kept;
}

/** Of several with this name the preferred one; null when there is none. */
function exact(text: string, list: readonly Named[], prefer: readonly string[], word?: RegExp): string | null {
  const same = (key: string): readonly Named[] => (key === '' ? [] : list.filter((one) => keysOf(one).includes(key)));
  const key = titleKey(text);
  let found = same(key);
  if (found.length === 0 && word !== undefined) found = same(key.replace(word, ''));
  // A name counts before another name for something else.
  const named = found.filter((one) => keysOf(one)[0] === key);
  return (found.find(({ id }) => prefer.includes(id)) ?? named[0] ?? found[0])?.id ?? null;
}

function like(text: string, list: readonly Named[]): readonly Named[] {
  const names = new Map(list.flatMap((one) => keysOf(one).map((name) => [name, one] as const)));
  const key = titleKey(text);
  const nearest = names.get(nearestOf(key, names.keys()) ?? '');
  const part = [...names].filter(
    ([name]) => name.length > 4 && (key.includes(name) || (key.length > 4 && name.includes(key))),
  );
  return [...new Set([...(nearest === undefined ? [] : [nearest]), ...part.map(([, one]) => one)])].slice(0, 5);
}
