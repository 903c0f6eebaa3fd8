import { describe, expect, test } from 'vitest';
import { findWord } from '../../../src/domain/hats/compare';
import { phraseHits, wordHits } from '../../../src/domain/hats/field-terms';
import { type Token, tokens } from '../../../src/domain/hats/words';

const fields = (title: string): string[] =>
  [...phraseHits(tokens(title)), ...wordHits(tokens(title))].map((hit) => hit.field);
const word = (text: string): Token => tokens(text)[0] as Token;

describe('terms of several words count as a whole', () => {
  test('"eigen bijdrage" is a term of care, "bijdrage" alone is not', () => {
    expect(fields('Bijdrageverordening')).not.toContain('care');
    expect(fields('Maatschappelijke opvang in de winter')).toContain('care');
  });

  test('a phrase is found with words between, not across the whole title', () => {
    expect(fields('Hoe betrekken wij de raden erbij?')).toContain('governance');
  });
});

describe('words that only start alike', () => {
  test.each([
    ['personen', 'personele', false],
    ['burgerhulpverlening', 'burgerhulpverleners', true],
    ['brandweerposten', 'posten', true],
    ['buurtbussen', 'buurtbus', true],
    ['bedrijven', 'bedrijf', true],
    ['werk', 'samenwerking', false],
  ])('"%s" of the register in "%s": %s', (registered, printed, found) =>
    expect(findWord(word(registered), tokens(printed)) !== null).toBe(found),
  );
});
