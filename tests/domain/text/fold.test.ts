import { expect, test } from 'vitest';
import { fold, titleKey, words } from '../../../src/domain/text/fold';

test.each([
  ['accents', 'Financiële coördinatie', 'financiele coordinatie'],
  ['curly quotes and long dashes', '’s-Gravendam – „Zuid‟', "'s-gravendam - „zuid‟"],
  ['a ligature', 'oﬃcieel', 'officieel'],
  ['loose accents', 'Cafe\u0301', 'cafe'],
  ['a no-break hyphen', 'A\u2011stukken', 'a-stukken'],
])('folding makes %s plain', (_, text, expected) => expect(fold(text)).toBe(expected));

test.each([
  ['P&O-beleid 2027', ['p&o', 'beleid', '2027']],
  ['Wmo/Jeugd: inkoop', ['wmo', 'jeugd', 'inkoop']],
  ['…', []],
])('the words of "%s"', (text, expected) => expect(words(text)).toEqual(expected));

test('rules.md "Scores": titles are equal after folding case, accents, punctuation and space', () => {
  expect(titleKey('  Begroting 2027 – 1e wijziging (concept)')).toBe(titleKey('begroting 2027: 1E WIJZIGING  concept'));
  expect(titleKey('Financiële rapportage')).toBe('financiele rapportage');
  expect(titleKey('Begroting 2027')).not.toBe(titleKey('Begroting 2028'));
});
