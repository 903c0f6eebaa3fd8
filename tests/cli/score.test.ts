import { describe, expect, test } from 'vitest';
import type { CaseAnswer, CaseHats, CaseItem } from '../../src/cli/case-format';
import { add, FIELDS, f1, NO_SCORE, type Score, scoreCase, share } from '../../src/cli/score';

const THEMES = new Set(['th-a', 'th-b']);

const item = (number: string, title: string, changes: Partial<CaseItem> = {}): CaseItem => ({
  number,
  title,
  depth: 0,
  treatment: null,
  phase: null,
  closed: false,
  procedural: false,
  topics: [],
  interest: null,
  municipalities: [],
  input: false,
  ...changes,
});
const hats = (at: number, person: string, leading: string | null, changes: Partial<CaseHats> = {}): CaseHats => ({
  item: at,
  person,
  leading,
  others: [],
  tensions: [],
  ...changes,
});
const answer = (
  items: readonly CaseItem[],
  worn: readonly CaseHats[] = [],
  gremium: string | null = 'ab',
): CaseAnswer => ({
  gremium,
  agenda: items.length > 0 ? 'body' : 'none',
  items,
  hats: worn,
});
const score = (gold: CaseAnswer, found: CaseAnswer): Score => scoreCase(gold, found, THEMES);

/** Source of every definition: rules.md, "Scores, over the whole folder and per case". */
describe('items F1: title equal after folding case, accents, punctuation and space; number equal', () => {
  const GOLD = answer([item('1', 'Opening'), item('2', 'Financiële positie – 2027'), item('3', 'Sluiting')]);

  test.each<[string, readonly CaseItem[], number]>([
    ['all found', [item('1', 'opening'), item('2', 'FINANCIELE POSITIE: 2027'), item('3', ' Sluiting.')], 1],
    // 2 right, 1 missed: 2*2 / (2*2 + 0 + 1).
    ['one missed', [item('1', 'Opening'), item('3', 'Sluiting')], 4 / 5],
    // 3 right, 1 extra: 2*3 / (2*3 + 1).
    ['one extra', [...GOLD.items, item('4', 'Toegift')], 6 / 7],
    // 2 right, 1 missed, 1 extra: 4 / 6.
    ['another number', [item('1', 'Opening'), item('2a', 'Financiële positie 2027'), item('3', 'Sluiting')], 4 / 6],
    ['another title', [item('1', 'Opening'), item('2', 'Financiën 2027'), item('3', 'Sluiting')], 4 / 6],
    ['found twice', [...GOLD.items, item('1', 'Opening')], 6 / 7],
    ['none found', [], 0],
  ])('%s', (_, items, expected) => expect(f1(score(GOLD, answer(items)).items)).toBeCloseTo(expected, 10));

  test('two items with one title and number are a pair each', () => {
    const twice = answer([item('', 'Pauze'), item('', 'Pauze')]);
    expect(score(twice, twice).items).toEqual({ right: 2, missed: 0, extra: 0 });
    expect(score(twice, answer([item('', 'Pauze')])).items).toEqual({ right: 1, missed: 1, extra: 0 });
  });

  test('agenda none: no items may be found', () => {
    expect(f1(score(answer([]), answer([])).items)).toBe(1);
    expect(f1(score(answer([]), answer([item('1', 'Opening')])).items)).toBe(0);
  });
});

describe('over matched items the accuracy of each field', () => {
  test.each<[(typeof FIELDS)[number], Partial<CaseItem>]>([
    ['treatment', { treatment: 'besluit' }],
    ['phase', { phase: 'beeldvorming' }],
    ['closed', { closed: true }],
    ['procedural', { procedural: true }],
    ['interest', { interest: 'own-money' }],
    ['input', { input: true }],
  ])('%s', (field, changes) => {
    const gold = answer([item('1', 'A'), item('2', 'B')]);
    const found = answer([item('1', 'A'), item('2', 'B', changes)]);
    for (const name of FIELDS) {
      expect(score(gold, found).fields[name], name).toEqual({ right: name === field ? 1 : 2, all: 2 });
    }
  });

  test('treatment counts for non-procedural items of gold only', () => {
    const gold = answer([item('1', 'Opening', { procedural: true }), item('2', 'B')]);
    const found = answer([item('1', 'Opening', { procedural: true, treatment: 'besluit' }), item('2', 'B')]);
    expect(score(gold, found).fields.treatment).toEqual({ right: 1, all: 1 });
  });

  test('an item that was not found does not count here', () => {
    expect(score(answer([item('1', 'A')]), answer([])).fields.closed).toEqual({ right: 0, all: 0 });
  });
});

describe('topics micro-F1 and themes micro-F1 apart; items in gold or found', () => {
  test('by hand', () => {
    const gold = answer([
      item('1', 'A', { topics: ['pf-1', 'op-1', 'th-a'] }),
      item('2', 'B', { topics: ['pf-2'] }),
      item('3', 'C', { topics: ['rve-1', 'th-b'] }),
    ]);
    const found = answer([
      item('1', 'A', { topics: ['op-1', 'pf-9', 'th-a', 'th-b'] }),
      item('2', 'B', { topics: ['pf-2'] }),
      item('9', 'X', { topics: ['op-7', 'th-a'] }),
    ]);
    // A: right op-1, missed pf-1, extra pf-9. B: right. C was not found: missed rve-1. X is false: extra op-7.
    expect(score(gold, found).topics).toEqual({ right: 2, missed: 2, extra: 2 });
    // A: right th-a, extra th-b. C: missed th-b. X: extra th-a.
    expect(score(gold, found).themes).toEqual({ right: 1, missed: 1, extra: 2 });
    expect(f1({ right: 2, missed: 2, extra: 2 })).toBe(0.5);
  });

  test('no topics anywhere is right', () => {
    const same = answer([item('1', 'A')]);
    expect(f1(score(same, same).topics)).toBe(1);
  });
});

describe('over (person, item) pairs of gold', () => {
  const ITEMS = [item('1', 'Opening', { procedural: true }), item('2', 'B'), item('3', 'C')];
  const GOLD = answer(ITEMS, [
    hats(0, 'p', 'bestuurder-regio'),
    hats(0, 'q', null),
    hats(1, 'p', 'lid-db', { others: ['bestuurder-regio', 'afgevaardigde-gemeente'], tensions: ['db-ab'] }),
    hats(1, 'q', null),
    hats(2, 'p', 'bestuurder-regio', { others: ['afgevaardigde-gemeente'], tensions: ['collectief-eigen'] }),
    hats(2, 'q', null),
  ]);

  test('everything right', () => {
    const all = score(GOLD, GOLD);
    // leading: non-procedural items where gold has a hat: p at B and C.
    expect(all.leading).toEqual({ right: 2, all: 2 });
    expect(all.leadingAll).toEqual({ right: 6, all: 6 });
    expect(all.others).toEqual({ right: 3, missed: 0, extra: 0 });
    expect(all.tensions).toEqual({ right: 2, missed: 0, extra: 0 });
    expect(all.misses).toEqual([]);
  });

  test('by hand', () => {
    const found = answer(ITEMS, [
      hats(0, 'p', 'voorzitter'),
      hats(0, 'q', null),
      hats(1, 'p', 'bestuurder-regio', {
        others: ['lid-db', 'afgevaardigde-gemeente'],
        tensions: ['db-ab', 'collectief-eigen'],
      }),
      hats(1, 'q', 'bestuurder-regio'),
      hats(2, 'p', 'bestuurder-regio', { others: ['afgevaardigde-gemeente'] }),
      hats(2, 'q', null),
    ]);
    const part = score(GOLD, found);
    expect(part.leading).toEqual({ right: 1, all: 2 });
    // Right: q at A, p at C, q at C.
    expect(part.leadingAll).toEqual({ right: 3, all: 6 });
    // p at B: right afgevaardigde, missed bestuurder-regio, extra lid-db; p at C: right.
    expect(part.others).toEqual({ right: 2, missed: 1, extra: 1 });
    // p at B: right db-ab, extra collectief-eigen; p at C: missed.
    expect(part.tensions).toEqual({ right: 1, missed: 1, extra: 1 });
  });

  test('an item that was not found counts as wrong for everyone', () => {
    const found = answer(
      [ITEMS[0] as CaseItem, ITEMS[2] as CaseItem],
      [
        hats(0, 'p', 'bestuurder-regio'),
        hats(0, 'q', null),
        hats(1, 'p', 'bestuurder-regio', { others: ['afgevaardigde-gemeente'], tensions: ['collectief-eigen'] }),
        hats(1, 'q', null),
      ],
    );
    const part = score(GOLD, found);
    expect(part.leading).toEqual({ right: 1, all: 2 });
    expect(part.leadingAll).toEqual({ right: 4, all: 6 });
    expect(part.others).toEqual({ right: 1, missed: 2, extra: 0 });
    expect(part.tensions).toEqual({ right: 1, missed: 1, extra: 0 });
  });

  test('a false item costs nobody hats', () => {
    const found = answer([...ITEMS, item('9', 'X')], [...GOLD.hats, hats(3, 'p', 'lid-db', { tensions: ['db-ab'] })]);
    expect(score(GOLD, found)).toMatchObject({
      leading: { right: 2, all: 2 },
      tensions: { right: 2, missed: 0, extra: 0 },
    });
  });

  test('hats of an item in another order still belong to it', () => {
    const [a, b, c] = ITEMS as [CaseItem, CaseItem, CaseItem];
    const moved = GOLD.hats.map((h) => ({ ...h, item: 2 - h.item }));
    expect(score(GOLD, answer([c, b, a], moved)).leadingAll).toEqual({ right: 6, all: 6 });
  });

  test('a person who is not in the prediction is wrong, also where gold has no hat', () => {
    const found = answer(
      ITEMS,
      GOLD.hats.filter((h) => h.person === 'p'),
    );
    expect(score(GOLD, found).leadingAll).toEqual({ right: 3, all: 6 });
  });
});

test('gremium accuracy: share of cases', () => {
  const gold = answer([], [], 'ab');
  expect(score(gold, answer([], [], 'ab')).gremium).toEqual({ right: 1, all: 1 });
  expect(score(gold, answer([], [], 'db')).gremium).toEqual({ right: 0, all: 1 });
  expect(score(answer([], [], null), answer([], [], null)).gremium).toEqual({ right: 1, all: 1 });
  expect(score(answer([], [], null), answer([], [], 'ab')).gremium).toEqual({ right: 0, all: 1 });
});

test('over the whole folder the counts add up; micro, not the mean of the cases', () => {
  const one = score(
    answer([item('1', 'A', { topics: ['x', 'y', 'z'] })]),
    answer([item('1', 'A', { topics: ['x', 'y', 'z'] })]),
  );
  const two = score(answer([item('1', 'A', { topics: ['x'] })]), answer([item('1', 'A')]));
  const total = [one, two].reduce(add, NO_SCORE);
  expect(total.topics).toEqual({ right: 3, missed: 1, extra: 0 });
  expect(f1(total.topics)).toBeCloseTo(6 / 7, 10);
  expect(total.items).toEqual({ right: 2, missed: 0, extra: 0 });
  expect(total.gremium).toEqual({ right: 2, all: 2 });
  expect(total.misses).toEqual([...one.misses, ...two.misses]);
});

test('nothing to answer is right', () => {
  expect(share({ right: 0, all: 0 })).toBe(1);
  expect(f1({ right: 0, missed: 0, extra: 0 })).toBe(1);
});

test('every difference is named', () => {
  const gold = answer(
    [item('1', 'A', { treatment: 'besluit' }), item('2', 'B')],
    [hats(0, 'p', 'lid-db', { tensions: ['db-ab'] })],
  );
  const found = answer([item('1', 'A', { topics: ['x'] }), item('3', 'C')], [hats(0, 'p', null)], 'db');
  expect(score(gold, found).misses.map(({ what, item, expected, found }) => [what, item, expected, found])).toEqual([
    ['topics', '1 A', '', 'x'],
    ['treatment', '1 A', 'besluit', '-'],
    ['item missed', '2 B', 'present', '-'],
    ['item extra', '3 C', '-', 'present'],
    ['gremium', '', 'ab', 'db'],
    ['leading', '1 A · p', 'lid-db', '-'],
    ['tensions', '1 A · p', 'db-ab', ''],
  ]);
});
