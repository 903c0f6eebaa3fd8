import { expect, test } from 'vitest';
import { WINDOWS_ZONES } from '../../../src/domain/meeting/windows-zones';
import { toInstant } from '../../../src/domain/meeting/zone';

test('every Windows zone leads to a zone that exists', () => {
  for (const zone of WINDOWS_ZONES.values())
    expect(() => new Intl.DateTimeFormat('nl', { timeZone: zone })).not.toThrow();
  expect(WINDOWS_ZONES.size).toBeGreaterThan(130);
});

test.each([
  ['the basic form of iCalendar', '20260319T100000', 'Europe/Amsterdam', '2026-03-19T09:00:00Z'],
  ['a day alone is its midnight', '20260319', 'Europe/Amsterdam', '2026-03-18T23:00:00Z'],
  ['an offset without a place', '20260319T100000', '(UTC+05:30) Ergens', '2026-03-19T04:30:00Z'],
  ['upper or lower case', '20260319T100000', 'w. europe standard time', '2026-03-19T09:00:00Z'],
])('%s', (_, local, zone, expected) => expect(toInstant(local, zone)).toBe(expected));
