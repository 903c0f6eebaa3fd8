import type { Assignment } from '../register/types';

/** What makes two assignments the same role: the role type and all it is held for, whoever holds it. Opaque; equal for equal roles. */
export function roleKey({ role, gremium, portfolios, opgave, rve, municipality, themes }: Assignment): string {
  const lists = [portfolios, themes].map((ids) => [...ids].sort().join(','));
  return [role, gremium ?? '', opgave ?? '', rve ?? '', municipality ?? '', ...lists].join('|');
}

/** True when one takes over something of the other: the same role type for the same gremium, opgave, RVE or municipality, and where these have portfolios or themes, one in common. */
export function takesOver(next: Assignment, last: Assignment): boolean {
  const same =
    next.role === last.role &&
    next.gremium === last.gremium &&
    next.opgave === last.opgave &&
    next.rve === last.rve &&
    next.municipality === last.municipality;
  const share = (a: readonly string[], b: readonly string[]): boolean =>
    b.length === 0 || b.some((id) => a.includes(id));
  return same && share(next.portfolios, last.portfolios) && share(next.themes, last.themes);
}
