import { describe, expect, test } from 'vitest';
import { firstTime, hasDate, isTimeOnly, leadingTime, withoutDates } from '../../../src/domain/text/dates';
import { fold } from '../../../src/domain/text/fold';

describe('a line or bracket that is only a time or duration', () => {
  test.each([
    '09.30 uur',
    '9:00 - 9:05 uur',
    '13.15 tot 14.00 u',
    '(10 min)',
    'ca. 15 minuten',
    "20'",
    'vanaf 10.00 uur',
    '09.30 – 10.00',
    '9u30',
    'max. 5 min.',
  ])('%s', (text) => expect(isTimeOnly(fold(text))).toBe(true));

  test.each(['10.00 uur Opening', '5.10', '2027', '12 juni', 'kwart voor tien', '3 gemeenten', '30 km'])(
    'not "%s"',
    (text) => expect(isTimeOnly(fold(text))).toBe(false),
  );
});

describe('the time that a line starts with', () => {
  test.each([
    ['9.30 uur Opening', '09.30', 'Opening'],
    ['09:30 - 09:45 Opening', '09.30', 'Opening'],
    ['(10.15) Begroting 2027', '10.15', 'Begroting 2027'],
    ['10.15 uur: Begroting 2027', '10.15', 'Begroting 2027'],
    ['13.00–13.30 | Lunch', '13.00', 'Lunch'],
    ['10.15\tBegroting 2027', '10.15', 'Begroting 2027'],
  ])('%s', (text, time, rest) => expect(leadingTime(text)).toEqual({ time, rest }));

  // "5.10" is the number of a sub-item: no meeting starts before seven.
  test.each(['5.10 Begroting', '2.1 Opening', 'Opening 9.30 uur', '2027 Begroting'])('none in "%s"', (text) =>
    expect(leadingTime(text)).toBeNull(),
  );
});

test.each([
  ['aanvang 9:05 uur', '09.05'],
  ['10.00 - 10.30', '10.00'],
  ['geen tijd', ''],
  ['punt 5.10', ''],
])('the first time in "%s"', (text, expected) => expect(firstTime(text)).toBe(expected));

describe('written dates', () => {
  test.each([
    '12 juni 2026',
    'd.d. 26 maart',
    'van 3 sept.',
    'woensdag 4 februari',
    '28-5-2026',
    '28/5',
    'op 1e maart',
  ])('"%s" holds a date', (text) => expect(hasDate(fold(text))).toBe(true));

  test.each(['begroting 2027', 'mei', '3 gemeenten', '12e wijziging'])('"%s" does not', (text) =>
    expect(hasDate(fold(text))).toBe(false),
  );

  test('what is left of a title without its dates', () => {
    expect(withoutDates('verslag van 12 juni 2026').trim()).toBe('verslag');
    expect(withoutDates('jaarplan 2027 januari').replace(/\s+/g, ' ').trim()).toBe('jaarplan');
  });
});
