import { describe, expect, test } from 'vitest';
import { localDay, meetingDay, writtenDay } from '../../../src/domain/meeting/day';
import { invitation } from '../../builders/meeting';

/** Source: rules.md: dates count on the local day of the meeting (Europe/Amsterdam), wherever the program runs. */
describe('the local day of an instant', () => {
  test.each([
    ['summer, half past one at night', '2026-06-09T23:30:00Z', '2026-06-10'],
    ['summer, just before midnight', '2026-06-09T21:59:59Z', '2026-06-09'],
    ['summer, midnight', '2026-06-09T22:00:00Z', '2026-06-10'],
    ['winter, half past midnight', '2026-01-15T23:30:00Z', '2026-01-16'],
    ['winter, half past eleven at night', '2026-01-15T22:30:00Z', '2026-01-15'],
    ['the last day of the year', '2026-12-31T23:30:00Z', '2027-01-01'],
    ['the night the clock goes back', '2026-10-25T22:59:00Z', '2026-10-25'],
    ['an instant with an offset', '2026-06-09T23:30:00-05:00', '2026-06-10'],
  ])('%s', (_, instant, day) => expect(localDay(instant)).toBe(day));

  test('a text that is no instant', () => expect(localDay('dinsdag')).toBeNull());
});

describe('a date in the words', () => {
  const day = (subject: string, text = '') => writtenDay(subject, invitation(text).blocks, '2026-05-01');
  test.each([
    ['AB 9 juni 2026', '2026-06-09'],
    ['Dinsdag 9 Juni 2026', '2026-06-09'],
    ['AB 9 mrt. 2026', '2026-03-09'],
    ['AB 9 sept 2026', '2026-09-09'],
    ['AB 31 december 2026', '2026-12-31'],
    ['AB 1 mei 2026', '2026-05-01'],
    ['AB 1 jun 2026', '2026-06-01'],
    ['AB 1 jul 2026', '2026-07-01'],
    ['AB 9 juni', '2026-06-09'],
    ['AB 12 februari', '2026-02-12'],
    ['AB 9-6-2026', null],
    ['AB 45 juni 2026', null],
    ['Begroting 2027', null],
  ])('"%s"', (subject, expected) => expect(day(subject)).toBe(expected));

  test('a day without a year is the coming one when it lies more than half a year back', () =>
    expect(writtenDay('AB 12 februari', [], '2026-11-24')).toBe('2027-02-12'));

  test.each([
    ['the day of sending', 'Verzonden: maandag 25 mei 2026\nOnderwerp: agenda AB 9 juni 2026'],
    ['the day of earlier minutes', '3. Verslag 12 mei 2026\nVergadering van 9 juni 2026'],
    ['a deadline', 'Aanmelden uiterlijk 2 juni 2026\nVergadering van 9 juni 2026'],
  ])('%s is not the day of the meeting', (_, text) => expect(day('AB', text)).toBe('2026-06-09'));

  test('the subject before the text, the text before nothing', () => {
    expect(day('AB 9 juni 2026', 'Vastgesteld op 1 mei 2026')).toBe('2026-06-09');
    expect(day('AB', 'Vergadering van 9 juni 2026\n1. Verslag 12 maart 2026')).toBe('2026-06-09');
    expect(day('AB', 'Geen datum')).toBeNull();
  });
});

test('the start of the event counts, else a date in the text, else the day that is given', () => {
  const at = (start: string | null, subject: string) => meetingDay(invitation('', { start, subject }), '2026-01-01');
  expect(at('2026-06-09T23:30:00Z', 'AB 3 juli 2026')).toBe('2026-06-10');
  expect(at(null, 'AB 3 juli 2026')).toBe('2026-07-03');
  expect(at(null, 'AB')).toBe('2026-01-01');
});
