import type { Assignment, Gremium, Municipality, Person, Register, Topic } from './types';

/** The lists of a register by id, and its assignments by person and by gremium (in the order of the register). */
export interface RegisterIndex {
  readonly people: ReadonlyMap<string, Person>;
  readonly municipalities: ReadonlyMap<string, Municipality>;
  readonly gremia: ReadonlyMap<string, Gremium>;
  readonly topics: ReadonlyMap<string, Topic>;
  readonly assignmentsByPerson: ReadonlyMap<string, readonly Assignment[]>;
  readonly assignmentsByGremium: ReadonlyMap<string, readonly Assignment[]>;
  readonly assignmentsByTopic: ReadonlyMap<string, readonly Assignment[]>;
}

const KEPT = new WeakMap<Register, RegisterIndex>();

/** The index of a register. Built at the first question and kept as long as the register itself, so it may be asked freely. */
export function indexRegister(register: Register): RegisterIndex {
  const kept = KEPT.get(register);
  if (kept !== undefined) return kept;
  const built = build(register);
  KEPT.set(register, built);
  return built;
}

function build(register: Register): RegisterIndex {
  return {
    people: byId(register.people),
    municipalities: byId(register.municipalities),
    gremia: byId(register.gremia),
    topics: byId(register.topics),
    assignmentsByPerson: grouped(register.assignments, ({ person }) => [person]),
    assignmentsByGremium: grouped(register.assignments, ({ gremium }) => (gremium === null ? [] : [gremium])),
    assignmentsByTopic: grouped(register.assignments, topicsOf),
  };
}

function topicsOf(assignment: Assignment): readonly string[] {
  const own = [assignment.opgave, assignment.rve].filter((id) => id !== null);
  return [...own, ...assignment.portfolios, ...assignment.themes];
}

function byId<Item extends { readonly id: string }>(items: readonly Item[]): ReadonlyMap<string, Item> {
  return new Map(items.map((item) => [item.id, item]));
}

function grouped(
  items: readonly Assignment[],
  keysOf: (item: Assignment) => readonly string[],
): ReadonlyMap<string, readonly Assignment[]> {
  const groups = new Map<string, Assignment[]>();
  for (const item of items) {
    for (const key of keysOf(item)) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [item]);
      else group.push(item);
    }
  }
  return groups;
}
