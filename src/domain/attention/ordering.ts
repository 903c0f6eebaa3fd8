import { indexRegister } from '../register/lookup';
import type { Assignment, Day, Gremium, Register, Topic } from '../register/types';
import type { Case, Combination } from './combination';
import { heldByHat } from './held';
import type { OpgaveCase } from './types';

interface OrderCase extends Case, OpgaveCase {}

/** Who gives the order for an opgave and leads the RVE that carries it out, by RVE. Source: rules.md `opdrachtgever-opdrachtnemer`. */
export function orderAndWork(register: Register, day: Day): readonly Combination<OrderCase>[] {
  return register.topics.flatMap((rve): readonly Combination<OrderCase>[] => {
    if (rve.kind !== 'rve') return [];
    const cases = casesOf(
      register,
      day,
      'bestuurlijk-trekker-rve',
      (lead, opgave) => lead.rve === rve.id && opgave.carriedOutBy === rve.id,
    );
    if (cases.length === 0) return [];
    return [combination(rve.id, cases, (some) => ({ kind: 'order-and-work', rve, cases: some.map(plain) }))];
  });
}

/**
 * Who gives the order for an opgave and sits in the DB, by DB: all of them together, since it is the same talk. An opgave whose RVE he or
 * she leads too is left to `orderAndWork`. Source: rules.md `opdrachtgever-opdrachtnemer`.
 */
export function orderAndDb(register: Register, day: Day): readonly Combination<OrderCase>[] {
  const leads = heldByHat(register, day)('bestuurlijk-trekker-rve');
  return register.gremia.flatMap((db): readonly Combination<OrderCase>[] => {
    if (db.kind !== 'db') return [];
    const cases = casesOf(register, day, 'lid-db', (seat, opgave) => {
      const own = leads.get(seat.person) ?? [];
      return sitsIn(seat, db) && !own.some(({ rve }) => rve !== null && rve === opgave.carriedOutBy);
    });
    if (cases.length === 0) return [];
    return [combination(db.id, cases, (some) => ({ kind: 'order-and-db', db, cases: some.map(plain) }))];
  });
}

const plain = ({ person, opgaven }: OrderCase): OpgaveCase => ({ person, opgaven });

/** True for a role in this gremium, or in any of its kind. Source: rules.md "Which hats" 1. */
export function sitsIn(assignment: Assignment, gremium: Gremium): boolean {
  return assignment.gremium === null || assignment.gremium === gremium.id;
}

/** Everyone who gives an order and has another role that `meets` says goes with it. */
function casesOf(
  register: Register,
  day: Day,
  other: 'bestuurlijk-trekker-rve' | 'lid-db',
  meets: (role: Assignment, opgave: Topic) => boolean,
): readonly OrderCase[] {
  const { people, topics } = indexRegister(register);
  const held = heldByHat(register, day);
  return [...held('bestuurlijk-opdrachtgever')].flatMap(([id, orders]) => {
    const person = people.get(id);
    const others = held(other).get(id) ?? [];
    if (person === undefined || others.length === 0) return [];
    const both = orders.flatMap((order) => {
      const opgave = topics.get(order.opgave ?? '');
      const role = opgave === undefined ? undefined : others.find((one) => meets(one, opgave));
      return opgave === undefined || role === undefined ? [] : [{ opgave, roles: [order, role] }];
    });
    if (both.length === 0) return [];
    const opgaven = [...new Set(both.map(({ opgave }) => opgave))];
    return [{ person, opgaven, roles: both.flatMap(({ roles }) => roles) }];
  });
}

function combination(
  about: string,
  cases: readonly OrderCase[],
  fact: Combination<OrderCase>['fact'],
): Combination<OrderCase> {
  return { key: `opdrachtgever-opdrachtnemer:${about}`, code: 'opdrachtgever-opdrachtnemer', cases, fact };
}
