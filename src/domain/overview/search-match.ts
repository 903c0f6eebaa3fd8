import { indexRegister } from '../register/lookup';
import type { Day, Register } from '../register/types';
import { groupedBy } from './grouped';
import type { PersonHit, RoleHit, SearchAnswer } from './search-answer';
import { thingsOf } from './search-things';
import { bestIn, type Match, type Met, matchOf, reasonsOf } from './search-unit';
import { type Unit, unitsOf } from './search-units';
import { vocabularyOf } from './search-vocabulary';
import { type ReadQuery, readQuery } from './search-words';

/** How many roles are shown with one person. */
const SHOWN_ROLES = 3;
/** How well the worst word is met: by a name or the start of one, and by less than a word of a description. */
const CLEAR = 0.8;
const FAINT = 0.58;
/** The words are spread over several roles of one person: only when no single role has them all. */
const SPREAD = 0.6;

/** What a query finds. Source: `searchRegister`. */
export function bestHits(register: Register, query: string, day: Day): SearchAnswer {
  const nothing: SearchAnswer = { people: [], topics: [], gremia: [], unknown: [] };
  if (query.trim() === '') return nothing;
  const read = readQuery(register, query);
  if (read.words.length === 0) return { ...nothing, unknown: read.unknown };
  const units = unitsOf(register, day);
  const known = vocabularyOf(register);
  const full = telling(units.flatMap((unit) => matchOf(unit, read) ?? []));
  const people = full.length > 0 ? peopleOf(register, read, full) : spread(register, read, units);
  return {
    people,
    topics: thingsOf(read, known.topics, full, indexRegister(register).topics).map(({ thing, ...hit }) => ({
      topic: thing,
      ...hit,
    })),
    gremia: thingsOf(read, known.gremia, full, indexRegister(register).gremia).map(({ thing, ...hit }) => ({
      gremium: thing,
      ...hit,
    })),
    unknown: read.unknown,
  };
}

/** Where every word is met well in some unit, units that meet one only by far are left out: they would look like mistakes. */
function telling(full: readonly Match[]): readonly Match[] {
  const weakest = ({ met }: Match): number => met.reduce((least, { weight }) => Math.min(least, weight), 1);
  return full.some((match) => weakest(match) >= CLEAR) ? full.filter((match) => weakest(match) >= FAINT) : full;
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
function spread(register: Register, read: ReadQuery, all: readonly Unit[]): readonly PersonHit[] {
  const byPerson = groupedBy(all, ({ person }) => person);
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
