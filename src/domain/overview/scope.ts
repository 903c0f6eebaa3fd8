import { indexRegister, type RegisterIndex } from '../register/lookup';
import type { Assignment, Gremium, Register } from '../register/types';
import type { ScopePart } from './types';

/** What an assignment is held for, in the order gremium, portfolios, opgave, RVE, municipality, themes. Ids that the register does not know are left out. */
export function scopeOf(register: Register, assignment: Assignment): readonly ScopePart[] {
  const index = indexRegister(register);
  const { gremium, portfolios, opgave, rve, municipality, themes } = assignment;
  return [
    ...gremiumPart(index.gremia.get(gremium ?? '')),
    ...portfolios.flatMap((id) => topicPart(index, id)),
    ...topicPart(index, opgave),
    ...topicPart(index, rve),
    ...municipalityPart(index, municipality),
    ...themes.flatMap((id) => topicPart(index, id)),
  ];
}

/** The scope of a chair: the gremium alone. Empty for an unknown one. */
export function gremiumPart(gremium: Gremium | undefined): readonly ScopePart[] {
  if (gremium === undefined) return [];
  return [{ kind: 'gremium', id: gremium.id, name: gremium.name, short: shortName(gremium) }];
}

/** "AB" for the AB, "Sociaal" for "PFHO Sociaal"; else the name. */
function shortName(gremium: Gremium): string {
  const { kind, name, aliases } = gremium;
  if (kind === 'pfho') return name.replace(/^(?:PFHO|Bestuurstafel|Domeinoverleg)\s+(?=\S)/i, '');
  const capitals = aliases.filter((alias) => /^\p{Lu}{2,5}$/u.test(alias));
  return capitals.reduce((best, next) => (next.length < best.length ? next : best), capitals[0] ?? name);
}

function topicPart(index: RegisterIndex, id: string | null): readonly ScopePart[] {
  const topic = id === null ? undefined : index.topics.get(id);
  return topic === undefined ? [] : [{ kind: topic.kind, id: topic.id, name: topic.name, short: topic.name }];
}

function municipalityPart(index: RegisterIndex, id: string | null): readonly ScopePart[] {
  const found = id === null ? undefined : index.municipalities.get(id);
  return found === undefined ? [] : [{ kind: 'municipality', id: found.id, name: found.name, short: found.name }];
}
