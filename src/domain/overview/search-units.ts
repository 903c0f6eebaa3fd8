import { indexRegister } from '../register/lookup';
import type { Day, Register } from '../register/types';
import { currentRoles } from './current';
import { groupedBy } from './grouped';
import { remembered } from './remember';
import { type Vocabulary, vocabularyOf } from './search-vocabulary';
import type { HeldRole, ScopePart } from './types';

/** One answer that a query can have: a person with one role, one seat, or just as a person. */
export interface Unit {
  /** Place in `register.people`. */
  readonly person: number;
  readonly role: HeldRole | null;
  /** Numbers of what can be met in it. Those of the person alone come first. */
  readonly concepts: readonly number[];
  /** 0..1 for each of the concepts: how close it is to this unit. Null: all 1. */
  readonly closeness: readonly number[] | null;
  /** How many of the concepts are about the person alone. */
  readonly own: number;
}

/** The RVE that does the work, for a question about the opgave. */
const CARRIES_OUT = 0.65;
/** A seat in the stuurgroep, for a question about its opgave. */
const STEERS = 0.6;

/** All units of a register on a day, in the order of its people. Linear in its size; built once. */
export const unitsOf: (register: Register, day: Day) => readonly Unit[] = remembered((register, day) => {
  const known = vocabularyOf(register);
  const current = currentRoles(register, day);
  const seats = seatsOf(register);
  const { gremia } = indexRegister(register);
  const carried = groupedBy(
    register.topics.filter(({ carriedOutBy }) => carriedOutBy !== null),
    ({ carriedOutBy }) => carriedOutBy ?? '',
  );
  const units: Unit[] = [];
  register.people.forEach(({ id, position, municipality }, person) => {
    const own = numbers([
      known.people.get(id),
      known.positions.get(position),
      known.municipalities.get(municipality ?? ''),
    ]);
    units.push({ person, role: null, concepts: own, closeness: null, own: own.length });
    const named = new Set<string>();
    for (const role of current.get(id) ?? []) {
      const concepts = [...own, ...numbers([known.roles.get(role.role)])];
      let work: readonly number[] = [];
      for (const part of role.scope) {
        named.add(part.id);
        const concept = conceptOf(known, part);
        if (concept !== undefined) concepts.push(concept);
        if (part.kind === 'rve') work = numbers((carried.get(part.id) ?? []).map((one) => known.topics.get(one.id)));
      }
      units.push({ person, role, ...withFurther(concepts, work, CARRIES_OUT), own: own.length });
    }
    for (const seat of seats.get(id) ?? []) {
      // A role for this gremium says more than the seat.
      if (named.has(seat)) continue;
      const concepts = [...own, ...numbers([known.gremia.get(seat)])];
      const steered = numbers([known.topics.get(gremia.get(seat)?.opgave ?? '')]);
      units.push({ person, role: null, ...withFurther(concepts, steered, STEERS), own: own.length });
    }
  });
  return units;
});

function conceptOf(known: Vocabulary, { kind, id }: ScopePart): number | undefined {
  if (kind === 'gremium') return known.gremia.get(id);
  return kind === 'municipality' ? known.municipalities.get(id) : known.topics.get(id);
}

function numbers(found: readonly (number | undefined)[]): readonly number[] {
  return found.filter((one) => one !== undefined);
}

function withFurther(concepts: readonly number[], further: readonly number[], closeness: number) {
  if (further.length === 0) return { concepts, closeness: null };
  return {
    concepts: [...concepts, ...further],
    closeness: [...concepts.map(() => 1), ...further.map(() => closeness)],
  };
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
