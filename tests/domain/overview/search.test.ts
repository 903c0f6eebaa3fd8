import { describe, expect, test } from 'vitest';
import { demoRegister } from '../../../src/demo/region';
import { searchRegister } from '../../../src/domain/overview/search';

const DAY = '2026-06-03';
const REGISTER = demoRegister(DAY);

const peopleFor = (query: string): readonly string[] =>
  searchRegister(REGISTER, query, DAY).people.map(({ person }) => person.name);

describe('people are found through what they hold', () => {
  test.each([
    [
      'wie doet jeugd?',
      [
        'Karim Ouali',
        'Femke Zijlmans',
        'Nadia el Amrani',
        'Sander Wiering',
        'Rob Scholten',
        'Tessa de Ruyter',
        'Milan Post',
      ],
    ],
    ['opdrachtgever warmte', ['Marijke van Dalen', 'Bram Vonk']],
    ['bestuurlijk opdrachtgever jeugdhulp', ['Femke Zijlmans']],
    ['burgemeester Wolkeveen financiën', ['Marijke van Dalen']],
    ['FINANCIEN', ['Marijke van Dalen', 'Pieter Oudshoorn']],
    ['voorzitter fysiek', ['Joost Brandsma']],
    ['AB Wolkeveen', ['Marijke van Dalen', 'Anja Terpstra']],
    ['datalekken', ['Ruud Hoekema']],
    ['wethouder Veenhaven klimaat', ['Thijs Verbeek']],
    ['najaarsnota', ['Marijke van Dalen', 'Pieter Oudshoorn']],
    ['van dalen', ['Marijke van Dalen']],
    ['amrani', ['Nadia el Amrani']],
    ['trekker ruimte', ['Hanna Bijl']],
  ])('%s', (query, expected) => {
    expect(peopleFor(query)).toEqual(expected);
  });
});

test('every key on the way to a word finds the one who is meant', () => {
  for (let length = 1; length <= 'brandsma'.length; length++) {
    expect(peopleFor('brandsma'.slice(0, length))).toContain('Joost Brandsma');
  }
  for (let length = 3; length <= 'bereikbaarheid'.length; length++) {
    expect(peopleFor('bereikbaarheid'.slice(0, length))).toContain('Noor Hagen');
  }
});

test('the words for a role must fit one role; only when nobody has that, several roles of one person', () => {
  expect(peopleFor('opdrachtgever Wmo')).not.toContain('Sander Wiering');
  const [hit] = searchRegister(REGISTER, 'voorzitter jeugd', DAY).people;
  expect(hit?.person.name).toBe('Karim Ouali');
  expect(hit?.roles.map(({ role, reasons }) => [role?.role, reasons[0]?.entry])).toEqual([
    ['voorzitter-pfho', 'Voorzitter PFHO'],
    ['lokaal-portefeuillehouder', 'Jeugd'],
  ]);
});

test('a hit says which words met what', () => {
  const [hit] = searchRegister(REGISTER, 'Wie is opdrachtgever van buslijnen?', DAY).people;
  expect(hit?.roles[0]?.role?.assignment?.opgave).toBe('op-bereikbaar');
  expect(hit?.roles[0]?.reasons).toEqual([
    { words: ['opdrachtgever'], entry: 'Bestuurlijk opdrachtgever', via: 'role', of: 'bestuurlijk-opdrachtgever' },
    { words: ['buslijnen'], entry: 'betere buslijnen', via: 'alias', of: 'op-bereikbaar' },
  ]);
});

test('a role counts when it is held or starts later, not when it ended', () => {
  expect(peopleFor('opdrachtgever warmte')).not.toContain('Gijs Hollander');
  expect(searchRegister(REGISTER, 'opdrachtgever warmte', '2024-06-01').people.map(({ person }) => person.id)).toEqual([
    'p-hollander',
    'p-vonk',
    'p-van-dalen',
  ]);
});

test('topics and gremia are found by their words and by who holds them', () => {
  const warm = searchRegister(REGISTER, 'aardgasvrij', DAY);
  expect(warm.topics[0]?.topic.id).toBe('op-warm');
  expect(searchRegister(REGISTER, 'Zijlmans', DAY).topics.map(({ topic }) => topic.id)).toContain('op-jeugdhulp');
  expect(searchRegister(REGISTER, 'pfho sociaal', DAY).gremia[0]?.gremium.id).toBe('pfho-sociaal');
  // Of two portfolios in one role only the one that was asked for.
  expect(searchRegister(REGISTER, 'lid db privacy', DAY).topics.map(({ topic }) => topic.id)).toEqual(['pf-privacy']);
});

test('a word that means nothing here is named and passed over, unless there is no other', () => {
  const some = searchRegister(REGISTER, 'Karim qwxyz', DAY);
  expect([some.unknown, some.people[0]?.person.name]).toEqual([['qwxyz'], 'Karim Ouali']);
  const none = searchRegister(REGISTER, 'qwxyz', DAY);
  expect([none.unknown, none.people]).toEqual([['qwxyz'], []]);
});

test.each(['', '   ', '?', '.*', '(', '\\', '<b>', '🙂', 'constructor', '__proto__', 'x'.repeat(5000)])(
  'nothing breaks on %j',
  (query) => {
    expect(() => searchRegister(REGISTER, query, DAY)).not.toThrow();
  },
);
