import { describe, expect, test } from 'vitest';
import { parseLabel, romanValue, splitLabel } from '../../../src/domain/agenda/labels';

/** Source: rules.md `number`: literally as printed, without closing dot or bracket ("2", "a", "01A"; "II-3" when printed). */
describe('a text that is nothing but a label', () => {
  test.each([
    ['1.', '1', 'arabic', 1, ''],
    ['01', '01', 'arabic', 1, ''],
    ['12)', '12', 'arabic', 12, ''],
    ['a)', 'a', 'lower', 1, ''],
    ['c.', 'c', 'lower', 3, ''],
    ['B.', 'B', 'upper', 2, ''],
    ['II.', 'II', 'roman', 2, ''],
    ['IX', 'IX', 'roman', 9, ''],
    ['iii.', 'iii', 'roman', 3, ''],
    ['5.1', '5.1', 'compound', 1, '5'],
    ['5.1.2', '5.1.2', 'compound', 2, '5.1'],
    ['8b', '8b', 'compound', 8.02, '8'],
    ['01A', '01A', 'compound', 1.01, '01'],
    ['4.a', '4.a', 'compound', 4.01, '4'],
    ['A1', 'A1', 'compound', 1, 'A'],
    ['II-3', 'II-3', 'compound', 3, 'II'],
    ['03 M 01', '03 M 01', 'compound', 1, '03'],
    ['(3)', '3', 'arabic', 3, ''],
  ])('"%s"', (text, printed, kind, value, parent) =>
    expect(parseLabel(text)).toMatchObject({ printed, kind, value, parent }),
  );

  test.each([
    ['Agendapunt 3:', '3'],
    ['Ad 4.', '4'],
    ['punt 5b', '5b'],
  ])('"%s" names its number', (text, printed) => expect(parseLabel(text)).toMatchObject({ printed, named: true }));

  test.each(['', 'Opening', '2027', 'IIII', 'nr', '1.2.3 Begroting', '10.00 uur', '-'])('"%s" is no label', (text) =>
    expect(parseLabel(text)).toBeNull(),
  );
});

describe('a line with its label in front', () => {
  test.each([
    ['1. Opening', '1', 'Opening'],
    ['1.\tOpening', '1', 'Opening'],
    ['1) Opening', '1', 'Opening'],
    ['1: Opening', '1', 'Opening'],
    ['1 Opening', '1', 'Opening'],
    ['1 - Opening', '1', 'Opening'],
    ['1. – Opening', '1', 'Opening'],
    ['01\tbegroting 2027', '01', 'begroting 2027'],
    ['a) Brief van de provincie', 'a', 'Brief van de provincie'],
    ['a. Brief', 'a', 'Brief'],
    ['(b) Brief', 'b', 'Brief'],
    ['5.1 Woonagenda', '5.1', 'Woonagenda'],
    ['5a Woonagenda', '5a', 'Woonagenda'],
    ['01A Woonagenda', '01A', 'Woonagenda'],
    ['A1 Woonagenda', 'A1', 'Woonagenda'],
    ['II-1\tOpening', 'II-1', 'Opening'],
    ['IV. Rondvraag', 'IV', 'Rondvraag'],
    ['III Bespreekpunten', 'III', 'Bespreekpunten'],
    ['Agendapunt 3: Begroting', '3', 'Begroting'],
    ['Ad 4. Begroting', '4', 'Begroting'],
    ['4 ‘Samen wonen’', '4', '‘Samen wonen’'],
  ])('"%s"', (text, number, rest) => {
    const split = splitLabel(text);
    expect(split?.label.printed).toBe(number);
    expect(split?.rest).toBe(rest);
  });

  // A bare number needs a gap, a closing mark or a capital behind it.
  test.each([
    '3 gemeenten doen mee',
    '28 mei 2026',
    '2027 Begroting',
    'Opening',
    '10.00 uur Opening',
    'a brief',
    'I Want',
    'De begroting',
    '1e wijziging',
    '5G-netwerk',
    '112 Meldingen',
    '',
  ])('no label in "%s"', (text) => {
    const split = splitLabel(text);
    expect(split === null ? null : [split.label.printed, split.rest]).toBeNull();
  });
});

test.each([
  ['I', 1],
  ['IV', 4],
  ['xiv', 14],
  ['XL', 40],
  ['LXXXIX', 89],
  ['', null],
  ['IIII', null],
  ['VX', null],
  ['ABC', null],
])('the roman numeral "%s" is %s', (text, value) => expect(romanValue(text)).toBe(value));
