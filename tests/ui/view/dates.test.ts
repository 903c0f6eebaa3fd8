import { expect, test } from 'vitest';
import { dayOf, daysBetween, hourOf, plainDay, timeOf, weekDay } from '../../../src/ui/text/dates';
import { groupOf } from '../../../src/ui/view/meeting-groups';

test('a day is printed with its year only when it is another year', () => {
  expect(weekDay('2026-06-09', '2026-06-03')).toBe('di 9 juni');
  expect(weekDay('2027-01-05', '2026-12-30')).toBe('di 5 januari 2027');
  expect(plainDay('2026-05-19', '2026-06-03')).toBe('19 mei');
});

test('instants are shown in the time of Amsterdam, summer and winter', () => {
  expect(timeOf('2026-06-09T11:30:00Z')).toBe('13.30');
  expect(timeOf('2026-12-01T08:05:00Z')).toBe('9.05');
  expect(dayOf(new Date('2026-06-09T22:30:00Z'))).toBe('2026-06-10');
  expect(hourOf(new Date('2026-06-09T22:30:00Z'))).toBe(0);
});

test('days are counted over the change of summer time', () => {
  expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2);
});

test.each([
  ['2026-06-03', 'today'],
  ['2026-06-07', 'week'],
  ['2026-06-08', 'next'],
  ['2026-06-14', 'next'],
  ['2026-06-15', 'later'],
] as const)('seen from Wednesday 3 June, %s is %s', (day, group) => {
  expect(groupOf(day, '2026-06-03')).toBe(group);
});
