import { expect, test } from 'vitest';
import { localTime } from '../../../src/domain/text/local-time';

test.each([
  ['2026-06-09T11:30:00Z', '2026-06-09', 13, 30],
  ['2026-06-09T22:05:00Z', '2026-06-10', 0, 5],
  ['2026-01-31T22:59:59Z', '2026-01-31', 23, 59],
  ['2026-12-31T23:00:00Z', '2027-01-01', 0, 0],
  ['2026-03-29T01:00:00Z', '2026-03-29', 3, 0],
])('%s is %s, %i hours %i', (instant, day, hour, minute) => {
  expect(localTime(new Date(instant))).toEqual({ day, hour, minute });
});

test('no date is refused', () => {
  expect(() => localTime(new Date('gisteren'))).toThrow(RangeError);
});
