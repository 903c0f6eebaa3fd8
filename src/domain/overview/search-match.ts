import { indexRegister } from '../register/lookup';
import type { Day, Register } from '../register/types';
import { groupedBy } from './grouped';
import type { PersonHit, RoleHit, SearchAnswer, SearchReason } from './search';
import { type SearchIndex, searchIndex, type Unit } from './search-index';
import { type Evidence, type ReadQuery, readQuery } from './search-words';

/** How many roles are shown with one person. */
const SHOWN_ROLES = 3;
/** A role that starts later comes after one that is held. */
const LATER = 0.9;
/** The words are spread over several roles of one person: only when no single role has them all. */
const SPREAD = 0.6;
/** A topic or gremium that was found through who holds it. */
const THROUGH_HOLDER = 0.7;

/** How one word of the query is met in one unit. */
interface Met {
  readonly weight: number;
  readonly concept: number;
  /** True for the person's own name, place or position. */
  readonly own: boolean;
}

interface Match {
  readonly unit: Unit;
  readonly strength: number;
  readonly met: readonly Met[];
}

/** What a query finds. Source: `searchRegister`. */
export function bestHits(register: Register, query: string, day: Day): SearchAnswer {
  const nothing: SearchAnswer = { people: [], topics: [], gremia: [], unknown: [] };
  if (query.trim() === '') return nothing;
  const index = searchIndex(register, day);
  const read = readQuery(register, index, query);
  if (read.words.length === 0) return { ...nothing, unknown: read.unknown };
  const full = index.units.flatMap((unit) => matchOf(unit, read) ?? []);
  const people = full.length > 0 ? peopleOf(register, read, full) : spread(register, read, index);
  return {
    people,
    topics: thingsOf(read, index.topics, full).flatMap(({ id, ...hit }) => {
      const topic = indexRegister(register).topics.get(id);
      return topic === undefined ? [] : [{ topic, ...hit }];
    }),
    gremia: thingsOf(read, index.gremia, full).flatMap(({ id, ...hit }) => {
      const gremium = indexRegister(register).gremia.get(id);
      return gremium === undefined ? [] : [{ gremium, ...hit }];
    }),
    unknown: read.unknown,
  };
}

/** Null when a word of the query is not met in this unit. */
function matchOf(unit: Unit, { words }: ReadQuery): Match | null {
  const met: Met[] = [];
  let sum = 0;
  for (const { evidence } of words) {
    const best = bestIn(unit, evidence);
    if (best === null) return null;
    met.push(best);
    sum += best.weight;
  }
  const strength = (sum / words.length) * (unit.role?.time === 'later' ? LATER : 1);
  return { unit, strength, met };
}

function bestIn(unit: Unit, evidence: Evidence): Met | null {
  let best: Met | null = null;
  for (let at = 0; at < unit.concepts.length; at++) {
    const [concept = -1, closeness = 0] = unit.concepts[at] ?? [];
    const found = evidence.get(concept);
    if (found === undefined) continue;
    const weight = found.weight * closeness;
    if (best === null || weight > best.weight) best = { weight, concept, own: at < unit.own };
  }
  return best;
}

function peopleOf(register: Register, read: ReadQuery, full: readonly Match[]): readonly PersonHit[] {
  const byPerson = new Map<number, Match[]>();
  for (const match of full) {
    // The person alone fits already: his or her roles add nothing to the answer.
    if (match.unit.concepts.length > match.unit.own && match.met.every(({ own }) => own)) continue;
    const known = byPerson.get(match.unit.person);
    if (known === undefined) byPerson.set(match.unit.person, [match]);
    else known.push(match);
  }
  return sorted(
    [...byPerson].flatMap(([at, matches]) => {
      const person = register.people[at];
      const best = matches.sort((a, b) => b.strength - a.strength).slice(0, SHOWN_ROLES);
      const roles = best.map((match): RoleHit => ({ role: match.unit.role, reasons: reasonsOf(read, match.met) }));
      return person === undefined ? [] : [{ at, person, strength: best[0]?.strength ?? 0, roles }];
    }),
  );
}

/** People who have all words, but not in one role: "voorzitter jeugd" for who chairs, and has Jeugd at home. */
function spread(register: Register, read: ReadQuery, index: SearchIndex): readonly PersonHit[] {
  const byPerson = groupedBy(index.units, ({ person }) => person);
  return sorted(
    [...byPerson].flatMap(([at, units]) => {
      const person = register.people[at];
      const best = read.words.map(({ evidence }) =>
        units.reduce<{ readonly unit: Unit; readonly met: Met } | null>((found, unit) => {
          const met = bestIn(unit, evidence);
          return met !== null && met.weight > (found?.met.weight ?? 0) ? { unit, met } : found;
        }, null),
      );
      const met = best.filter((one) => one !== null);
      if (person === undefined || met.length < best.length) return [];
      const strength = (SPREAD * met.reduce((sum, one) => sum + one.met.weight, 0)) / met.length;
      const roles = [...new Set(met.map(({ unit }) => unit))].map((unit): RoleHit => {
        const here = best.map((one) => (one?.unit === unit ? one.met : null));
        return { role: unit.role, reasons: reasonsOf(read, here) };
      });
      return [{ at, person, strength, roles: roles.slice(0, SHOWN_ROLES) }];
    }),
  );
}

function sorted(hits: readonly (PersonHit & { readonly at: number })[]): readonly PersonHit[] {
  return [...hits]
    .sort((a, b) => b.strength - a.strength || a.at - b.at)
    .map(({ person, strength, roles }) => ({ person, strength, roles }));
}

/** The words gathered by what they met, in the order of the query. `met` has a place for each word; null: not met here. */
function reasonsOf({ words }: ReadQuery, met: readonly (Met | null)[]): readonly SearchReason[] {
  const reasons = new Map<string, SearchReason & { words: string[] }>();
  words.forEach(({ printed, evidence }, at) => {
    const entry = evidence.get(met[at]?.concept ?? -1)?.entry;
    if (entry === undefined) return;
    const { text, via, of } = entry;
    const key = `${via}|${of}|${text}`;
    const known = reasons.get(key);
    if (known === undefined) reasons.set(key, { words: [printed], entry: text, via, of });
    else known.words.push(printed);
  });
  return [...reasons.values()];
}

interface ThingHit {
  readonly id: string;
  readonly strength: number;
  readonly reasons: readonly SearchReason[];
}

/** Topics or gremia: by their own words, or because a role for them was found. */
function thingsOf(read: ReadQuery, things: ReadonlyMap<string, number>, full: readonly Match[]): readonly ThingHit[] {
  const ids = new Map([...things].map(([id, concept]) => [concept, id]));
  const hits = new Map<string, ThingHit>();
  const offer = (hit: ThingHit): void => {
    if (hit.strength > (hits.get(hit.id)?.strength ?? 0)) hits.set(hit.id, hit);
  };
  for (const [id, concept] of things) {
    const found = read.words.map(({ evidence }) => evidence.get(concept)?.weight ?? 0);
    if (found.some((weight) => weight === 0)) continue;
    const strength = found.reduce((sum, weight) => sum + weight, 0) / found.length;
    offer({
      id,
      strength,
      reasons: reasonsOf(
        read,
        found.map((weight) => ({ weight, concept, own: false })),
      ),
    });
  }
  for (const { unit, strength, met } of full) {
    const here = unit.concepts.filter(([concept, closeness]) => closeness === 1 && ids.has(concept));
    // Of two portfolios of one role only the one that was asked for.
    const asked = here.filter(([concept]) => met.some((one) => one.concept === concept));
    for (const [concept] of asked.length > 0 ? asked : here) {
      const id = ids.get(concept);
      if (id !== undefined) offer({ id, strength: strength * THROUGH_HOLDER, reasons: reasonsOf(read, met) });
    }
  }
  return [...hits.values()].sort((a, b) => b.strength - a.strength);
}
