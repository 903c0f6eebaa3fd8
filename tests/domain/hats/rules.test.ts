import { describe, expect, test } from 'vitest';
import { judgeBase } from '../../../src/domain/hats/base';
import type { HatId } from '../../../src/domain/register/types';
import { about, DAY, hatsOf, REGION, regionWith, shownHats } from '../../builders/region';

const plain = about({});
const leads = (person: string, gremium: string, item = plain): HatId | null =>
  hatsOf(person, gremium, item).leading?.role ?? null;
const others = (person: string, gremium: string, item = plain): HatId[] =>
  hatsOf(person, gremium, item).others.map((h) => h.role);

describe('rule 1: the base hat of a gremium', () => {
  test.each<[string, string, HatId, HatId[]]>([
    [
      'ab -> bestuurder-regio, with afgevaardigde-gemeente beside it',
      'cor@ab',
      'bestuurder-regio',
      ['afgevaardigde-gemeente'],
    ],
    ['ab without the role of delegate', 'dina@ab', 'bestuurder-regio', []],
    ['db -> lid-db', 'bas@db', 'lid-db', []],
    ['pfho -> lokaal-portefeuillehouder', 'ewout@pfho-sociaal', 'lokaal-portefeuillehouder', []],
    ['stuurgroep -> opdrachtgever of its opgave', 'dina@sg-jeugd', 'bestuurlijk-opdrachtgever', []],
    ['stuurgroep -> trekker of the RVE that carries it out', 'ewout@sg-wonen', 'bestuurlijk-trekker-rve', []],
    ['stuurgroep -> else afgevaardigde-gemeente', 'cor@sg-jeugd', 'afgevaardigde-gemeente', []],
    ['commissie -> afgevaardigde-gemeente', 'cor@com', 'afgevaardigde-gemeente', []],
    ['college -> lokaal-portefeuillehouder', 'dina@college', 'lokaal-portefeuillehouder', []],
    ['po -> lokaal-portefeuillehouder', 'dina@po', 'lokaal-portefeuillehouder', []],
    ['raad -> lokaal-portefeuillehouder', 'dina@raad', 'lokaal-portefeuillehouder', []],
  ])('%s', (_, who, leading, beside) => {
    const [person = '', gremium = ''] = who.split('@');
    expect(leads(person, gremium)).toBe(leading);
    expect(others(person, gremium)).toEqual(beside);
  });

  test('in a stuurgroep "the role p holds" is opdrachtgever, else trekker', () => {
    expect(leads('fien', 'sg-wonen')).toBe('bestuurlijk-opdrachtgever');
  });

  test.each(['do', 'ander'])('ambtelijk, other -> none (%s)', (gremium) => {
    expect(shownHats(hatsOf('dina', gremium, plain))).toBe('gast');
  });

  test.each(['ab', 'db', 'pfho-sociaal', 'sg-jeugd', 'com', 'po'])(
    'without the base role: no hat, no others, no tensions (%s)',
    (gremium) => {
      const item = about({ topics: ['pf-geld', 'op-jeugd'], interest: 'own-money', input: true });
      expect(hatsOf('gijs', gremium, item)).toEqual({ person: 'gijs', leading: null, others: [], tensions: [] });
    },
  );

  test('a base role of another gremium of that kind does not count', () => {
    const region = regionWith({
      gremia: [{ id: 'db-2', kind: 'db', name: 'Dagelijks Bestuur Waterschap', members: ['bas'] }],
    });
    expect(shownHats(hatsOf('bas', 'db-2', plain, region))).toBe('gast');
  });

  test('a guest at the base role who has a content role stays a guest', () => {
    const region = regionWith({ add: [{ person: 'gijs', role: 'bestuurlijk-opdrachtgever', opgave: 'op-energie' }] });
    expect(shownHats(hatsOf('gijs', 'ab', about({ topics: ['op-energie'] }), region))).toBe('gast');
  });

  test('a role type that the region switched off is no hat', () => {
    const off = (id: string) => regionWith({ roleTypes: [{ id, enabled: false }] });
    expect(shownHats(hatsOf('cor', 'ab', plain, off('afgevaardigde-gemeente')))).toBe('bestuurder-regio');
    expect(shownHats(hatsOf('ada', 'ab', plain, off('voorzitter')))).toBe('bestuurder-regio; afgevaardigde-gemeente');
  });
});

describe('rule 1: dates count inclusively on the local day of the meeting', () => {
  const region = regionWith({
    without: (a) => a.person === 'cor' && a.role === 'bestuurder-regio',
    add: [{ person: 'cor', role: 'bestuurder-regio', gremium: 'ab', from: '2026-03-01', until: '2026-06-30' }],
  });
  test.each([
    ['the day before', '2026-02-28', null],
    ['the first day', '2026-03-01', 'bestuurder-regio'],
    ['the last day', '2026-06-30', 'bestuurder-regio'],
    ['the day after', '2026-07-01', null],
  ])('%s', (_, day, leading) => {
    expect(hatsOf('cor', 'ab', plain, region, day).leading?.role ?? null).toBe(leading);
  });

  test('a dated chair assignment beats gremium.chair', () => {
    const dated = regionWith({
      add: [{ person: 'bas', role: 'voorzitter', gremium: 'ab', from: '2026-06-01', until: '2026-06-30' }],
    });
    const chair = (day: string) =>
      ['ada', 'bas'].filter((p) => hatsOf(p, 'ab', plain, dated, day).leading?.role === 'voorzitter');
    expect(chair('2026-05-31')).toEqual(['ada']);
    expect(chair('2026-06-01')).toEqual(['bas']);
    expect(chair('2026-07-01')).toEqual(['ada']);
  });
});

describe('rule 2: the chair hat leads every item', () => {
  test.each<[string, string, HatId]>([
    ['ada', 'ab', 'voorzitter'],
    ['ada', 'db', 'voorzitter'],
    ['hanna', 'com', 'voorzitter'],
    ['dina', 'pfho-sociaal', 'voorzitter-pfho'],
    ['hanna', 'do', 'voorzitter'],
    ['ada', 'college', 'voorzitter'],
  ])('%s in %s: %s', (person, gremium, hat) => {
    const items = [plain, about({ procedural: true }), about({ topics: ['op-jeugd', 'pf-geld'], input: true })];
    for (const item of items) expect(leads(person, gremium, item)).toBe(hat);
  });

  test('a chair without the base role has only the chair hat and content hats', () => {
    expect(shownHats(hatsOf('hanna', 'pfho-fysiek', plain))).toBe('voorzitter-pfho');
    const region = regionWith({ add: [{ person: 'hanna', role: 'bestuurlijk-trekker-rve', rve: 'rve-archief' }] });
    expect(shownHats(hatsOf('hanna', 'pfho-fysiek', about({ topics: ['rve-archief'] }), region))).toBe(
      'voorzitter-pfho; bestuurlijk-trekker-rve; voorzitter-inhoud',
    );
  });

  test('the base hat stays beside the chair hat', () => {
    expect(others('ada', 'ab')).toEqual(['bestuurder-regio', 'afgevaardigde-gemeente']);
    expect(others('dina', 'pfho-sociaal')).toEqual(['lokaal-portefeuillehouder']);
  });
});

describe('rule 3: content hats', () => {
  test.each<[string, string, string[], HatId | null]>([
    ['opdrachtgever of an opgave of the item', 'dina@ab', ['op-jeugd'], 'bestuurlijk-opdrachtgever'],
    ['opgave of somebody else', 'dina@ab', ['op-wonen'], null],
    ['trekker of an RVE of the item', 'ewout@ab', ['rve-ruimte'], 'bestuurlijk-trekker-rve'],
    ['trekker of the RVE that carries out an opgave of the item', 'ewout@ab', ['op-wonen'], 'bestuurlijk-trekker-rve'],
    ['an opgave that another RVE carries out', 'ewout@ab', ['op-jeugd'], null],
    ['lid-db in an AB with a portfolio of the item', 'bas@ab', ['pf-geld'], 'lid-db'],
    ['lid-db in an AB without it', 'bas@ab', ['pf-reizen'], null],
    ['in a pfho, the DB portfolio is no hat', 'fien@pfho-sociaal', ['pf-reizen'], null],
  ])('%s', (_, who, topics, expected) => {
    const [person = '', gremium = ''] = who.split('@');
    const base = leads(person, gremium);
    expect(leads(person, gremium, about({ topics }))).toBe(expected ?? base);
  });

  test('in a db the portfolio is named in the hat', () => {
    expect(hatsOf('bas', 'db', about({ topics: ['pf-geld'] })).leading).toMatchObject({
      role: 'lid-db',
      scope: ['pf-geld'],
      reason: { kind: 'portfolio', topic: 'pf-geld' },
    });
    expect(hatsOf('bas', 'db', plain).leading).toMatchObject({ scope: ['db'], reason: { kind: 'member' } });
  });

  test('not for procedural items', () => {
    const item = about({ topics: ['op-jeugd'], procedural: true });
    expect(shownHats(hatsOf('dina', 'ab', item))).toBe('bestuurder-regio');
  });
});

describe('rule 4: which hat leads', () => {
  test.each<[string, string, Parameters<typeof about>[0], HatId]>([
    ['in a db always lid-db', 'fien@db', { topics: ['op-wonen', 'rve-ruimte'] }, 'lid-db'],
    ['opdrachtgever before trekker', 'fien@ab', { topics: ['op-wonen'] }, 'bestuurlijk-opdrachtgever'],
    ['trekker before lid-db', 'fien@ab', { topics: ['rve-ruimte', 'pf-reizen'] }, 'bestuurlijk-trekker-rve'],
    ['lid-db before the base hat', 'bas@ab', { topics: ['pf-geld'] }, 'lid-db'],
    ['content before the delegate', 'bas@ab', { topics: ['pf-geld'], input: true }, 'lid-db'],
    ['delegate by input', 'cor@ab', { input: true }, 'afgevaardigde-gemeente'],
    ['delegate by input at a procedural item', 'cor@ab', { input: true, procedural: true }, 'afgevaardigde-gemeente'],
    [
      'delegate by own place',
      'cor@ab',
      { interest: 'own-place', municipalities: ['cadeveen'] },
      'afgevaardigde-gemeente',
    ],
    [
      'not by the place of another',
      'cor@ab',
      { interest: 'own-place', municipalities: ['aldermeer'] },
      'bestuurder-regio',
    ],
    ['not by own money', 'cor@ab', { interest: 'own-money', municipalities: ['cadeveen'] }, 'bestuurder-regio'],
    ['not without the role of delegate', 'dina@ab', { input: true }, 'bestuurder-regio'],
    ['in a pfho input changes nothing', 'ewout@pfho-sociaal', { input: true }, 'lokaal-portefeuillehouder'],
    ['else the base hat', 'cor@ab', {}, 'bestuurder-regio'],
  ])('%s', (_, who, facts, expected) => {
    const [person = '', gremium = ''] = who.split('@');
    expect(leads(person, gremium, about(facts))).toBe(expected);
  });
});

describe('rule 5: the other hats', () => {
  test('all that remain under 1 and 3, in that order, without the leading one', () => {
    const item = about({ topics: ['op-wonen', 'pf-reizen'] });
    expect(leads('fien', 'ab', item)).toBe('bestuurlijk-opdrachtgever');
    expect(others('fien', 'ab', item)).toEqual(['bestuurder-regio', 'bestuurlijk-trekker-rve', 'lid-db']);
    expect(others('fien', 'db', item)).toEqual(['bestuurlijk-opdrachtgever', 'bestuurlijk-trekker-rve']);
  });

  test('the base hat stays when the delegate leads', () => {
    expect(others('cor', 'ab', about({ input: true }))).toEqual(['bestuurder-regio']);
  });

  test.each([
    ['cor', 'ab'],
    ['ada', 'ab'],
    ['dina', 'pfho-sociaal'],
  ])('a procedural item has only its leading hat (%s in %s)', (person, gremium) => {
    expect(others(person, gremium, about({ procedural: true, topics: ['op-jeugd'] }))).toEqual([]);
  });

  test('each hat once, also with several topics of one kind', () => {
    const item = about({ topics: ['op-wonen', 'rve-ruimte'] });
    expect(others('ewout', 'ab', item)).toEqual(['bestuurder-regio']);
  });
});

test('every hat says why it is worn', () => {
  const reason = (person: string, gremium: string, facts: Parameters<typeof about>[0]) =>
    hatsOf(person, gremium, about(facts)).leading?.reason;
  expect(reason('cor', 'ab', {})).toEqual({ kind: 'member' });
  expect(reason('ada', 'ab', {})).toEqual({ kind: 'chair' });
  expect(reason('dina', 'ab', { topics: ['op-jeugd'] })).toMatchObject({
    kind: 'opgave',
    topic: 'op-jeugd',
    words: ['Inkoop jeugdhulp'],
  });
  expect(reason('ewout', 'ab', { topics: ['op-wonen'] })).toMatchObject({
    kind: 'rve',
    topic: 'rve-ruimte',
    opgave: 'op-wonen',
  });
  expect(reason('ewout', 'ab', { topics: ['rve-ruimte'] })).toMatchObject({ topic: 'rve-ruimte', opgave: null });
  expect(reason('cor', 'ab', { input: true })).toEqual({ kind: 'input', municipality: 'cadeveen' });
  expect(reason('cor', 'ab', { interest: 'own-place', municipalities: ['cadeveen'] })).toEqual({
    kind: 'place',
    municipality: 'cadeveen',
  });
});

test('a doubtful match makes a doubtful reason', () => {
  const item = about({ topics: ['op-jeugd'] });
  const doubtful = { ...item, topics: item.topics.map((t) => ({ ...t, doubtful: true })) };
  expect(hatsOf('dina', 'ab', doubtful).leading?.reason).toMatchObject({ doubtful: true });
});

test('base hats are known before the agenda is read', () => {
  const ab = REGION.gremia.find((g) => g.id === 'ab');
  const base = ab && judgeBase(REGION, ab, DAY);
  const shown = [...(base ?? [])].map(([person, hats]) => `${person}: ${shownHats(hats)}`);
  expect(shown).toEqual([
    'ada: voorzitter; bestuurder-regio, afgevaardigde-gemeente',
    'bas: bestuurder-regio; afgevaardigde-gemeente',
    'cor: bestuurder-regio; afgevaardigde-gemeente',
    'dina: bestuurder-regio',
    'ewout: bestuurder-regio',
    'fien: bestuurder-regio',
    'gijs: gast',
  ]);
});
