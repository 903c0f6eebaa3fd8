import type { Register, Topic } from '../register/types';
import { fold } from '../text/fold';
import { isContent, isGeneric } from './compare';
import { FIELDS, type Field } from './fields';
import { type Token, tokens } from './words';

/** A name or alias of a topic, ready for matching. */
export interface Phrase {
  readonly text: string;
  readonly via: 'name' | 'alias';
  readonly words: readonly Token[];
}

/** A topic of the register with everything that matching needs. */
export interface IndexedTopic {
  readonly topic: Topic;
  readonly phrases: readonly Phrase[];
  /** Content words of the description, generic ones left out. */
  readonly description: readonly Token[];
  /** Fields of government that a portfolio or theme stands for, with 0..1. */
  readonly fields: ReadonlyMap<string, number>;
}

export interface TopicIndex {
  readonly topics: readonly IndexedTopic[];
  /** In how many topics a stem occurs. */
  readonly spread: ReadonlyMap<string, number>;
  /** Stems of places and of the region's own name: they say where, not what. */
  readonly places: ReadonlySet<string>;
}

const known = new WeakMap<Register, TopicIndex>();

/** Builds (once per register) the index that topic matching uses. Linear in the size of the register's topics. */
export function topicIndex(register: Register): TopicIndex {
  const found = known.get(register);
  if (found) return found;
  const places = placeStems(register);
  const topics = register.topics.map((topic) => indexTopic(topic, places));
  const spread = new Map<string, number>();
  for (const t of topics) {
    const stems = new Set([...t.phrases.flatMap((p) => p.words), ...t.description].map((w) => w.stem));
    for (const s of stems) spread.set(s, (spread.get(s) ?? 0) + 1);
  }
  const index = { topics, spread, places };
  known.set(register, index);
  return index;
}

function placeStems(register: Register): ReadonlySet<string> {
  const names = [register.region.name, ...register.municipalities.flatMap((m) => [m.name, ...m.places])];
  return new Set(
    names
      .flatMap(tokens)
      .filter(isContent)
      .map((t) => t.stem),
  );
}

function indexTopic(topic: Topic, places: ReadonlySet<string>): IndexedTopic {
  const phrase = (text: string, via: Phrase['via']): Phrase => ({
    text,
    via,
    words: tokens(text)
      .filter(isContent)
      .filter((w) => w.folded !== 'rve'),
  });
  const phrases = [phrase(topic.name, 'name'), ...topic.aliases.map((a) => phrase(a, 'alias'))].filter(
    (p) => p.words.length > 0,
  );
  const initials = abbreviation(topic.name);
  const short = initials ? phrase(initials, 'alias') : null;
  if (short && short.words.length > 0) phrases.push(short);
  return {
    topic,
    phrases,
    description: unique(
      tokens(topic.description).filter(
        (w) => isContent(w) && !isGeneric(w) && !places.has(w.stem) && w.folded.length > 2,
      ),
    ),
    fields: topic.kind === 'portfolio' || topic.kind === 'theme' ? fieldsOf(topic) : new Map(),
  };
}

/** "Integraal Huisvestingsplan Onderwijs" is written "IHO": initials of three or more words. */
function abbreviation(name: string): string | null {
  const words = tokens(name).filter(isContent);
  return words.length >= 3 ? words.map((w) => w.printed.charAt(0).toUpperCase()).join('') : null;
}

function unique(words: readonly Token[]): Token[] {
  return [...new Map(words.map((w) => [w.stem, w])).values()];
}

/** Which fields a portfolio or theme stands for: by its name and aliases first, by its description second. */
function fieldsOf(topic: Topic): ReadonlyMap<string, number> {
  const out = new Map<string, number>();
  const named = ` ${[topic.name, ...topic.aliases].map(normal).join(' ; ')} `;
  const described = ` ${normal(topic.description)} `;
  for (const f of spacedFields()) {
    const byName = f.names.filter((n) => named.includes(n)).length;
    const byTerm = f.terms.filter((t) => named.includes(t)).length;
    const byText = [...f.names, ...f.terms].filter((t) => described.includes(t)).length;
    const strength = Math.min(1, (byName > 0 ? 0.7 : 0) + Math.min(0.5, byTerm * 0.35) + Math.min(0.6, byText * 0.15));
    if (strength >= 0.15) out.set(f.id, strength);
  }
  return out;
}

let spaced: readonly Field[] | null = null;

/** The fields with their words folded and between spaces, made once: folding them for every topic takes a tenth of a second. */
function spacedFields(): readonly Field[] {
  const between = (text: string): string => ` ${normal(text)} `;
  spaced ??= FIELDS.map(({ id, names, terms }) => ({ id, names: names.map(between), terms: terms.map(between) }));
  return spaced;
}

function normal(text: string): string {
  return fold(text)
    .replace(/[^a-z0-9&]+/g, ' ')
    .trim();
}
