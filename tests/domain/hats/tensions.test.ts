import { describe, expect, test } from 'vitest';
import { TENSION_RULES } from '../../../src/domain/hats/tensions';
import type { TensionCode } from '../../../src/domain/hats/types';
import { about, hatsOf, REGION, regionWith } from '../../builders/region';

type Facts = Parameters<typeof about>[0];

const at = (who: string, facts: Facts, region = REGION) => {
  const [person = '', gremium = ''] = who.split('@');
  return hatsOf(person, gremium, about(facts, region), region).tensions;
};
const codes = (who: string, facts: Facts, region = REGION): TensionCode[] =>
  at(who, facts, region).map(({ code }) => code);

describe('voorzitter-inhoud: p chairs g and has a content hat at i (S3 A5.4)', () => {
  test.each<[string, string, Facts, boolean]>([
    ['chair and opdrachtgever', 'dina@pfho-sociaal', { topics: ['op-jeugd'] }, true],
    ['chair without content', 'dina@pfho-sociaal', { topics: ['op-wonen'] }, false],
    ['content without chair', 'dina@ab', { topics: ['op-jeugd'] }, false],
    ['a procedural item', 'dina@pfho-sociaal', { topics: ['op-jeugd'], procedural: true }, false],
  ])('%s', (_, who, facts, expected) => expect(codes(who, facts).includes('voorzitter-inhoud')).toBe(expected));

  test('in a DB the portfolio of the chair is content', () => {
    const region = regionWith({ add: [{ person: 'ada', role: 'lid-db', gremium: 'db', portfolios: ['pf-geld'] }] });
    expect(codes('ada@db', { topics: ['pf-geld'] }, region)).toEqual(['voorzitter-inhoud']);
    expect(codes('ada@db', { topics: ['pf-reizen'] }, region)).toEqual([]);
  });
});

describe('db-ab: g is ab, p is lid-db and a portfolio in topics is p’s (S3 A4.3, A10.2)', () => {
  test.each<[string, string, Facts, TensionCode[]]>([
    ['the own portfolio in the AB', 'bas@ab', { topics: ['pf-geld'] }, ['db-ab']],
    ['another portfolio', 'bas@ab', { topics: ['pf-reizen'] }, []],
    ['in the DB itself', 'bas@db', { topics: ['pf-geld'] }, []],
    ['an AB member who is not in the DB', 'cor@ab', { topics: ['pf-geld'] }, []],
  ])('%s', (_, who, facts, expected) => expect(codes(who, facts)).toEqual(expected));
});

describe('collectief-eigen: ab or pfho, p represents a municipality (S3 A5.6, A4.6, B4.2)', () => {
  test.each<[string, string, Facts, boolean]>([
    ['own money in the AB', 'cor@ab', { interest: 'own-money' }, true],
    ['own money in a PFHO, as local portfolio holder', 'ewout@pfho-sociaal', { interest: 'own-money' }, true],
    ['own place of p', 'cor@ab', { interest: 'own-place', municipalities: ['cadeveen'] }, true],
    ['own place of another', 'cor@ab', { interest: 'own-place', municipalities: ['aldermeer'] }, false],
    ['own place of p in a PFHO', 'ewout@pfho-sociaal', { interest: 'own-place', municipalities: ['steenhorst'] }, true],
    ['in a DB', 'bas@db', { interest: 'own-money' }, false],
    ['in a stuurgroep', 'cor@sg-jeugd', { interest: 'own-money' }, false],
    ['in a commissie', 'cor@com', { interest: 'own-money' }, false],
    ['a guest', 'gijs@ab', { interest: 'own-money' }, false],
    ['who represents nobody', 'hanna@pfho-fysiek', { interest: 'own-money' }, false],
    ['a procedural item', 'cor@ab', { interest: 'own-money', procedural: true }, false],
  ])('%s', (_, who, facts, expected) => expect(codes(who, facts).includes('collectief-eigen')).toBe(expected));

  test('it says which municipality', () => {
    expect(at('cor@ab', { interest: 'own-money' })[0]?.about).toEqual(['cadeveen']);
  });
});

describe('opdrachtgever-opdrachtnemer: g is db, or p also leads the RVE that carries it out (S3 A4.2, S2)', () => {
  test.each<[string, string, Facts, boolean]>([
    ['opdrachtgever and trekker, in the AB', 'fien@ab', { topics: ['op-wonen'] }, true],
    ['opdrachtgever in the DB', 'fien@db', { topics: ['op-wonen'] }, true],
    ['opdrachtgever only, in the AB', 'dina@ab', { topics: ['op-jeugd'] }, false],
    ['trekker only', 'ewout@ab', { topics: ['op-wonen'] }, false],
    ['the RVE without the opgave', 'fien@ab', { topics: ['rve-ruimte'] }, false],
  ])('%s', (_, who, facts, expected) =>
    expect(codes(who, facts).includes('opdrachtgever-opdrachtnemer')).toBe(expected),
  );

  test('opdrachtgever only, in the DB', () => {
    const region = regionWith({ add: [{ person: 'bas', role: 'bestuurlijk-opdrachtgever', opgave: 'op-energie' }] });
    expect(codes('bas@db', { topics: ['op-energie'] }, region)).toEqual(['opdrachtgever-opdrachtnemer']);
  });
});

describe('lokaal-regionaal: in a pfho, chair or opdrachtgever, and a local theme that the item is about (S2, S3 B4.1)', () => {
  test.each<[string, string, Facts, boolean]>([
    ['the chair with the theme at home', 'dina@pfho-sociaal', { topics: ['th-jeugd'] }, true],
    ['the chair with another theme', 'dina@pfho-sociaal', { topics: ['th-wonen'] }, false],
    ['opdrachtgever with the theme at home', 'fien@pfho-sociaal', { topics: ['op-wonen', 'th-wonen'] }, true],
    ['opdrachtgever, item about another theme', 'fien@pfho-sociaal', { topics: ['op-wonen', 'th-jeugd'] }, false],
    ['neither chair nor opdrachtgever', 'ewout@pfho-sociaal', { topics: ['th-wonen'] }, false],
    ['not in an AB', 'fien@ab', { topics: ['op-wonen', 'th-wonen'] }, false],
  ])('%s', (_, who, facts, expected) => expect(codes(who, facts).includes('lokaal-regionaal')).toBe(expected));
});

describe('a tension that all representatives share is quiet', () => {
  const quiet = (who: string, facts: Facts): boolean | undefined =>
    at(who, facts).find(({ code }) => code === 'collectief-eigen')?.quiet;

  test.each<[string, string, Facts, boolean]>([
    ['own money alone', 'cor@ab', { interest: 'own-money' }, true],
    ['own place is shared by nobody else', 'cor@ab', { interest: 'own-place', municipalities: ['cadeveen'] }, false],
    ['with another tension', 'bas@ab', { interest: 'own-money', topics: ['pf-geld'] }, false],
    ['with a content hat', 'ewout@ab', { interest: 'own-money', topics: ['op-wonen'] }, false],
    ['for the chair without content', 'ada@ab', { interest: 'own-money' }, true],
  ])('%s', (_, who, facts, expected) => expect(quiet(who, facts)).toBe(expected));

  test('no other tension is ever quiet', () => {
    const all = at('fien@ab', { topics: ['op-wonen', 'pf-reizen'], interest: 'own-money' });
    expect(all.map(({ code, quiet }) => [code, quiet])).toEqual([
      ['db-ab', false],
      ['opdrachtgever-opdrachtnemer', false],
      ['collectief-eigen', false],
    ]);
  });
});

test('procedural items have no tensions', () => {
  for (const who of ['ada@ab', 'bas@ab', 'fien@ab', 'dina@pfho-sociaal', 'fien@db']) {
    const facts: Facts = {
      topics: ['op-jeugd', 'op-wonen', 'pf-geld', 'th-jeugd'],
      interest: 'own-money',
      procedural: true,
    };
    expect(codes(who, facts), who).toEqual([]);
  }
});

test('every rule names its source', () => {
  for (const [code, { source }] of Object.entries(TENSION_RULES)) expect(source, code).toMatch(/^S\d /);
});
