import type { GremiumKind } from '../register/types';
import type { ItemFacts } from './facts';
import type { Holdings } from './person';
import type { Tension, TensionCode } from './types';

/** What a tension rule looks at: who, where, what. */
export interface Situation {
  readonly kind: GremiumKind;
  readonly held: Holdings;
  readonly facts: ItemFacts;
  /** True when the person has a content hat at the item (rules.md rule 3). */
  readonly content: boolean;
}

interface TensionRule {
  /** Ids it is about when the rule applies; null when it does not. */
  readonly about: (s: Situation) => readonly string[] | null;
  readonly source: string;
}

/** Several hats that ask different things of one person at one item. Source: rules.md "Tensions". */
export const TENSION_RULES: Readonly<Record<TensionCode, TensionRule>> = {
  'voorzitter-inhoud': {
    about: ({ held, content, facts }) => (held.chairs && content ? contentTopics(held, facts) : null),
    source: 'S3 A5.4',
  },
  'db-ab': {
    about: ({ kind, held, facts }) => {
      const own = facts.portfolios.filter((p) => held.portfolios.has(p));
      return kind === 'ab' && held.inDb && own.length > 0 ? own : null;
    },
    source: 'S3 A4.3, A10.2',
  },
  'opdrachtgever-opdrachtnemer': {
    about: ({ kind, held, facts }) => {
      const own = facts.opgaven.filter((o) => held.opgaven.has(o.id));
      const both = kind === 'db' ? own : own.filter((o) => o.carriedOutBy !== null && held.rves.has(o.carriedOutBy));
      return both.length > 0 ? both.map((o) => o.id) : null;
    },
    source: 'S3 A4.2; S2 gouden driehoek',
  },
  'lokaal-regionaal': {
    about: ({ kind, held, facts }) => {
      const regional = held.chairs || facts.opgaven.some((o) => held.opgaven.has(o.id));
      const themes = facts.themes.filter((t) => held.themes.has(t));
      return kind === 'pfho' && regional && held.localHolder && themes.length > 0 ? themes : null;
    },
    source: 'S2 rolzuiverheid; S3 B4.1',
  },
  'collectief-eigen': {
    about: ({ kind, held, facts }) => {
      if (kind !== 'ab' && kind !== 'pfho') return null;
      if (!(held.delegate || held.localHolder) || held.municipality === null) return null;
      if (facts.interest === 'own-money') return [held.municipality];
      return facts.interest === 'own-place' && facts.municipalities.includes(held.municipality)
        ? [held.municipality]
        : null;
    },
    source: 'S3 A5.6, A4.6, B4.2',
  },
};

/** In the order in which the UI shows them. */
const ORDER: readonly TensionCode[] = [
  'db-ab',
  'opdrachtgever-opdrachtnemer',
  'voorzitter-inhoud',
  'lokaal-regionaal',
  'collectief-eigen',
];

/** The tensions of one person at one item, in the order of the UI. A shared money interest alone is quiet. */
export function tensionsAt(situation: Situation): Tension[] {
  const found = ORDER.flatMap((code) => {
    const about = TENSION_RULES[code].about(situation);
    return about ? [{ code, about }] : [];
  });
  const alone = found.length === 1 && !situation.content && situation.facts.interest === 'own-money';
  return found.map((t) => ({ ...t, quiet: t.code === 'collectief-eigen' && alone }));
}

function contentTopics(held: Holdings, facts: ItemFacts): string[] {
  return [
    ...facts.opgaven
      .filter((o) => held.opgaven.has(o.id) || (o.carriedOutBy !== null && held.rves.has(o.carriedOutBy)))
      .map((o) => o.id),
    ...facts.rves.filter((r) => held.rves.has(r)),
    ...facts.portfolios.filter((p) => held.portfolios.has(p)),
  ];
}
