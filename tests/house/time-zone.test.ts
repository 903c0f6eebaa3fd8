import { expect, test } from 'vitest';

// The unit tests run under two time zones; this sees to it that they really do.
test('the time zone of this run is in force', () => {
  const offsets: Readonly<Record<string, number>> = { 'Europe/Amsterdam': -120, UTC: 0 };
  expect(Object.keys(offsets)).toContain(process.env.TZ);
  expect(new Date('2026-07-01T12:00:00Z').getTimezoneOffset()).toBe(offsets[process.env.TZ ?? '']);
});
