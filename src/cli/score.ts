import { titleKey } from '../domain/text/fold';
import type { CaseAnswer, CaseHats, CaseItem } from './case-format';

/** Counts from which F1 is made. */
export interface Tally {
  readonly right: number;
  readonly extra: number;
  readonly missed: number;
}

/** Right answers out of all. */
export interface Share {
  readonly right: number;
  readonly all: number;
}

export const FIELDS = ['treatment', 'phase', 'closed', 'procedural', 'interest', 'input'] as const;
export type FieldName = (typeof FIELDS)[number];

/** One difference between what was expected and what was found. */
export interface Miss {
  readonly what: string;
  readonly item: string;
  readonly expected: string;
  readonly found: string;
}

/** Scores of one case, or of many added up. Definitions: README "Cases". */
export interface Score {
  readonly items: Tally;
  readonly fields: Readonly<Record<FieldName, Share>>;
  readonly topics: Tally;
  readonly themes: Tally;
  readonly leading: Share;
  readonly leadingAll: Share;
  readonly others: Tally;
  readonly tensions: Tally;
  readonly gremium: Share;
  readonly misses: readonly Miss[];
}

const NO_TALLY: Tally = { right: 0, extra: 0, missed: 0 };
const NO_SHARE: Share = { right: 0, all: 0 };

/** The score of nothing, to add others to. */
export const NO_SCORE: Score = {
  items: NO_TALLY,
  fields: {
    treatment: NO_SHARE,
    phase: NO_SHARE,
    closed: NO_SHARE,
    procedural: NO_SHARE,
    interest: NO_SHARE,
    input: NO_SHARE,
  },
  topics: NO_TALLY,
  themes: NO_TALLY,
  leading: NO_SHARE,
  leadingAll: NO_SHARE,
  others: NO_TALLY,
  tensions: NO_TALLY,
  gremium: NO_SHARE,
  misses: [],
};

/** 2PR/(P+R) from counts; 1 when there was nothing to find and nothing was found. */
export function f1(t: Tally): number {
  const all = 2 * t.right + t.extra + t.missed;
  return all === 0 ? 1 : (2 * t.right) / all;
}

/** Right divided by all; 1 when there was nothing to answer. */
export function share(s: Share): number {
  return s.all === 0 ? 1 : s.right / s.all;
}

/** Adds two scores, misses one after the other. */
export function add(a: Score, b: Score): Score {
  return {
    items: addTally(a.items, b.items),
    fields: Object.fromEntries(FIELDS.map((f) => [f, addShare(a.fields[f], b.fields[f])])) as Record<FieldName, Share>,
    topics: addTally(a.topics, b.topics),
    themes: addTally(a.themes, b.themes),
    leading: addShare(a.leading, b.leading),
    leadingAll: addShare(a.leadingAll, b.leadingAll),
    others: addTally(a.others, b.others),
    tensions: addTally(a.tensions, b.tensions),
    gremium: addShare(a.gremium, b.gremium),
    misses: [...a.misses, ...b.misses],
  };
}

const addTally = (a: Tally, b: Tally): Tally => ({
  right: a.right + b.right,
  extra: a.extra + b.extra,
  missed: a.missed + b.missed,
});
const addShare = (a: Share, b: Share): Share => ({ right: a.right + b.right, all: a.all + b.all });

/**
 * Compares a prediction with what was expected.
 * @param themes ids of local themes; they are scored apart from portfolios, opgaven and RVEs
 */
export function scoreCase(gold: CaseAnswer, found: CaseAnswer, themes: ReadonlySet<string>): Score {
  const misses: Miss[] = [];
  const note = (what: string, item: string, expected: unknown, got: unknown): void => {
    misses.push({ what, item, expected: String(expected ?? '-'), found: String(got ?? '-') });
  };
  const pairs = pairItems(gold.items, found.items);
  const foundOf = new Map(pairs);
  const used = new Set(foundOf.values());
  const fields = { ...NO_SCORE.fields } as Record<FieldName, Share>;
  let topics = NO_TALLY;
  let themeTally = NO_TALLY;
  gold.items.forEach((item, i) => {
    const name = `${item.number} ${item.title}`.trim();
    const at = foundOf.get(i);
    const other = at === undefined ? undefined : found.items[at];
    if (!other) note('item missed', name, 'present', '-');
    const compare = (set: ReadonlySet<string> | null, what: string): Tally => {
      const keep = (id: string): boolean => (set ? set.has(id) : !themes.has(id));
      const want = item.topics.filter(keep);
      const got = (other?.topics ?? []).filter(keep);
      if (other && [...want].sort().join() !== [...got].sort().join()) note(what, name, want.join(' '), got.join(' '));
      return overlap(want, got);
    };
    topics = addTally(topics, compare(null, 'topics'));
    themeTally = addTally(themeTally, compare(themes, 'themes'));
    if (!other) return;
    for (const field of FIELDS) {
      if (field === 'treatment' && item.procedural) continue;
      const right = item[field] === other[field];
      fields[field] = addShare(fields[field], { right: right ? 1 : 0, all: 1 });
      if (!right) note(field, name, item[field], other[field]);
    }
  });
  found.items.forEach((item, i) => {
    if (used.has(i)) return;
    note('item extra', `${item.number} ${item.title}`.trim(), '-', 'present');
    topics = addTally(
      topics,
      overlap(
        [],
        item.topics.filter((t) => !themes.has(t)),
      ),
    );
    themeTally = addTally(
      themeTally,
      overlap(
        [],
        item.topics.filter((t) => themes.has(t)),
      ),
    );
  });
  const gremiumRight = gold.gremium === found.gremium;
  if (!gremiumRight) note('gremium', '', gold.gremium, found.gremium);
  return {
    ...NO_SCORE,
    items: { right: pairs.length, missed: gold.items.length - pairs.length, extra: found.items.length - pairs.length },
    fields,
    topics,
    themes: themeTally,
    ...scoreHats(gold, found, foundOf, note),
    gremium: { right: gremiumRight ? 1 : 0, all: 1 },
    misses,
  };
}

/** Pairs items with the same number and title (case, accents, punctuation and space aside), each once. */
function pairItems(gold: readonly CaseItem[], found: readonly CaseItem[]): [number, number][] {
  const key = (i: CaseItem): string => `${i.number}|${titleKey(i.title)}`;
  const open = new Map<string, number[]>();
  found.forEach((item, i) => {
    const list = open.get(key(item)) ?? [];
    list.push(i);
    open.set(key(item), list);
  });
  return gold.flatMap((item, i): [number, number][] => {
    const at = open.get(key(item))?.shift();
    return at === undefined ? [] : [[i, at]];
  });
}

function overlap(want: readonly string[], got: readonly string[]): Tally {
  const right = want.filter((w) => got.includes(w)).length;
  return { right, missed: want.length - right, extra: got.length - right };
}

function scoreHats(
  gold: CaseAnswer,
  found: CaseAnswer,
  foundOf: ReadonlyMap<number, number>,
  note: (what: string, item: string, expected: unknown, got: unknown) => void,
): Pick<Score, 'leading' | 'leadingAll' | 'others' | 'tensions'> {
  const byKey = new Map<string, CaseHats>(found.hats.map((h) => [`${h.item}|${h.person}`, h]));
  let leading = NO_SHARE;
  let leadingAll = NO_SHARE;
  let others = NO_TALLY;
  let tensions = NO_TALLY;
  for (const want of gold.hats) {
    const item = gold.items[want.item];
    const at = foundOf.get(want.item);
    const got = at === undefined ? undefined : byKey.get(`${at}|${want.person}`);
    const right = got !== undefined && got.leading === want.leading ? 1 : 0;
    const name = `${item?.number ?? ''} ${item?.title ?? ''} · ${want.person}`;
    leadingAll = addShare(leadingAll, { right, all: 1 });
    if (!item?.procedural && want.leading !== null) leading = addShare(leading, { right, all: 1 });
    others = addTally(others, overlap(want.others, got?.others ?? []));
    tensions = addTally(tensions, overlap(want.tensions, got?.tensions ?? []));
    if (got && right === 0) note('leading', name, want.leading, got.leading);
    if (got && [...want.tensions].sort().join() !== [...got.tensions].sort().join())
      note('tensions', name, want.tensions.join(' '), got.tensions.join(' '));
  }
  return { leading, leadingAll, others, tensions };
}
