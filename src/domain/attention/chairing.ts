import { gremiaOf } from '../overview/gremia';
import { indexRegister } from '../register/lookup';
import type { Assignment, Day, Gremium, Register, Topic } from '../register/types';
import type { Case, Combination } from './combination';
import { domainOf } from './domain-of';
import { heldByHat } from './held';
import type { LocalCase } from './types';

/**
 * Who chairs a gremium and holds what comes on its table: in an AB every opgave and RVE of the region, in a PFHO the opgaven of its
 * domain, in a stuurgroep its opgave. In a DB it is left to `orderAndDb`; a DB portfolio of the chair of AB and DB is no reason, since
 * the law makes that chair a member. Source: rules.md `voorzitter-inhoud`, S3 A5.4.
 */
export function chairAndContent(register: Register, day: Day): readonly Combination[] {
  const { topics } = indexRegister(register);
  const held = heldByHat(register, day);
  return gremiaOf(register, day).flatMap(({ gremium, chair, chairRole }): readonly Combination[] => {
    if (chair === null) return [];
    const tabled = tabledIn(register, gremium, day);
    if (tabled === null) return [];
    const roles: Assignment[] = [];
    const content = new Set<Topic>();
    const add = (id: string | null, role: Assignment): void => {
      const topic = topics.get(id ?? '');
      if (topic === undefined || !tabled(topic)) return;
      content.add(topic);
      roles.push(role);
    };
    for (const role of held('bestuurlijk-opdrachtgever').get(chair.id) ?? []) add(role.opgave, role);
    for (const role of held('bestuurlijk-trekker-rve').get(chair.id) ?? []) add(role.rve, role);
    if (content.size === 0) return [];
    const fact = () => ({ kind: 'chair-and-content', gremium, content: [...content] }) as const;
    const cases: readonly Case[] = [{ person: chair, roles: [chairRole, ...roles] }];
    return [{ key: `voorzitter-inhoud:${gremium.id}`, code: 'voorzitter-inhoud', cases, fact }];
  });
}

/** Whether an opgave or RVE comes on the table of a gremium; null where nothing can be said. */
function tabledIn(register: Register, gremium: Gremium, day: Day): ((topic: Topic) => boolean) | null {
  if (gremium.kind === 'ab') return () => true;
  if (gremium.kind !== 'pfho' && gremium.kind !== 'stuurgroep') return null;
  const opgaven =
    gremium.kind === 'pfho'
      ? domainOf(register, gremium, day).map(({ opgave }) => opgave)
      : register.topics.filter(({ id }) => id === gremium.opgave);
  const ids = new Set(opgaven.flatMap(({ id, carriedOutBy }) => (carriedOutBy === null ? [id] : [id, carriedOutBy])));
  return ({ id }) => ids.has(id);
}

interface ChairCase extends Case, LocalCase {}

/**
 * Who chairs a PFHO and has a theme at home that an opgave of its domain is about: all of them together, since nearly every chair of a
 * PFHO has. Source: rules.md `lokaal-regionaal`, S2 rolzuiverheid.
 */
export function chairAndLocal(register: Register, day: Day): readonly Combination<ChairCase>[] {
  const { topics } = indexRegister(register);
  const local = heldByHat(register, day)('lokaal-portefeuillehouder');
  const cases = gremiaOf(register, day).flatMap(({ gremium, chair, chairRole }): readonly ChairCase[] => {
    if (chair === null || gremium.kind !== 'pfho') return [];
    const own = local.get(chair.id) ?? [];
    const ids = new Set(own.flatMap(({ themes }) => themes));
    const about = domainOf(register, gremium, day).filter(({ theme }) => ids.has(theme));
    if (about.length === 0) return [];
    const themes = [...new Set(about.map(({ theme }) => theme))].flatMap((id) => topics.get(id) ?? []);
    const roles = own.filter((role) => role.themes.some((id) => themes.some((theme) => theme.id === id)));
    return [
      { person: chair, gremium, themes, opgaven: about.map(({ opgave }) => opgave), roles: [chairRole, ...roles] },
    ];
  });
  if (cases.length === 0) return [];
  const fact = (some: readonly ChairCase[]) =>
    ({
      kind: 'chair-and-local',
      cases: some.map(({ person, gremium, themes, opgaven }) => ({ person, gremium, themes, opgaven })),
    }) as const;
  return [{ key: `lokaal-regionaal:${register.region.id}`, code: 'lokaal-regionaal', cases, fact }];
}
