import type { Assignment, Gremium, Register } from '../register/types';
import type { ScopePart } from './types';

/** What an assignment is held for, in the order gremium, portfolios, opgave, RVE, municipality, themes. Ids that the register does not know are left out. */
export function scopeOf(register: Register, assignment: Assignment): readonly ScopePart[] {
  const parts = partsOf(register);
  const scope: ScopePart[] = [];
  const add = (id: string | null): void => {
    const part = id === null ? undefined : parts.get(id);
    if (part !== undefined) scope.push(part);
  };
  add(assignment.gremium);
  for (const id of assignment.portfolios) add(id);
  add(assignment.opgave);
  add(assignment.rve);
  add(assignment.municipality);
  for (const id of assignment.themes) add(id);
  return scope;
}

/** The gremium, topic or municipality with this id as a part of a scope; none for an unknown id. */
export function partOf(register: Register, id: string): readonly ScopePart[] {
  const part = partsOf(register).get(id);
  return part === undefined ? [] : [part];
}

const KEPT = new WeakMap<Register, ReadonlyMap<string, ScopePart>>();

/** The parts by id, made once: thousands of roles are for the same few hundred things. */
function partsOf(register: Register): ReadonlyMap<string, ScopePart> {
  const kept = KEPT.get(register);
  if (kept !== undefined) return kept;
  const made = new Map<string, ScopePart>();
  for (const gremium of register.gremia) {
    const { id, name } = gremium;
    made.set(id, { kind: 'gremium', id, name, short: shortName(gremium) });
  }
  for (const { id, name } of register.municipalities) made.set(id, { kind: 'municipality', id, name, short: name });
  for (const { kind, id, name } of register.topics) made.set(id, { kind, id, name, short: name });
  KEPT.set(register, made);
  return made;
}

/** "AB" for the AB, "Sociaal" for "PFHO Sociaal"; else the name. */
function shortName(gremium: Gremium): string {
  const { kind, name, aliases } = gremium;
  if (kind === 'pfho') return name.replace(/^(?:PFHO|Bestuurstafel|Domeinoverleg)\s+(?=\S)/i, '');
  const capitals = aliases.filter((alias) => /^\p{Lu}{2,5}$/u.test(alias));
  return capitals.reduce((best, next) => (next.length < best.length ? next : best), capitals[0] ?? name);
}
