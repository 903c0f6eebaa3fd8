import { expect, test } from 'vitest';
import { seriesOf } from '../../../src/domain/meeting/series';

const by = (subject: string, email = 's.nieland@regio.example') =>
  seriesOf({ subject, organizer: { name: 'Saskia', email } });

test.each([
  ['Overleg di 9 juni', 'Overleg do 11 juni'],
  ['Portefeuillehouders 2026-06-09', 'Portefeuillehouders 2026-07-14'],
  ['Bestuurlijk overleg 09-06', 'bestuurlijk overleg (14 juli 2026)'],
])('%s and %s are one series', (one, other) => {
  expect(by(one)).toBe(by(other));
  expect(by(one)).not.toBe('');
});

test('another name or another organizer is another series', () => {
  expect(by('Overleg jeugd 9 juni')).not.toBe(by('Overleg energie 9 juni'));
  expect(by('Overleg', 'a@x.example')).not.toBe(by('Overleg', 'b@y.example'));
});

test('a subject of a date alone is no series', () => {
  expect(by('dinsdag 9 juni 2026')).toBe('');
  expect(by('')).toBe('');
});
