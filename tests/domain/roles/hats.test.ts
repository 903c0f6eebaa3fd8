import { describe, expect, test } from 'vitest';
import { HAT_IDS } from '../../../src/domain/register/catalogue';
import { HAT_GUIDES } from '../../../src/domain/roles/guide';
import { HAT_TEXTS } from '../../../src/domain/roles/hats';
import { sourceNames } from '../../../src/domain/roles/sources';
import { complaints } from './plainDutch';

const SOURCE = /^S[0-4] [A-Za-z0-9.&' ]+(; S[0-4] [A-Za-z0-9.&' ]+)*$/;

describe.each(HAT_IDS)('%s', (id) => {
  const hat = HAT_TEXTS[id];
  const guide = HAT_GUIDES[id];
  const lines = [hat.speaks, ...hat.asks, ...hat.expect, guide.purpose, ...guide.pitfalls];

  test('is in plain Dutch: at most 15 words a sentence, "u", no names', () => {
    for (const { text } of lines) expect(complaints(text), text).toEqual([]);
    for (const { who, how } of guide.helps) expect(complaints(`${who} ${how}.`), who).toEqual([]);
  });

  test('fits: at most three bullets of at most 80 characters', () => {
    for (const bullets of [hat.asks, hat.expect]) {
      expect(bullets.length).toBeGreaterThan(0);
      expect(bullets.length).toBeLessThanOrEqual(3);
      for (const { text } of bullets) expect(text.length).toBeLessThanOrEqual(80);
    }
  });

  test('says for every line where it comes from', () => {
    for (const { text, source } of lines) expect(source, text).toMatch(SOURCE);
    for (const { who, source } of guide.helps) expect(source, who).toMatch(SOURCE);
  });

  test('has its own pitfalls and help', () => {
    expect(guide.pitfalls.length).toBeGreaterThan(0);
    expect(guide.helps.length).toBeGreaterThan(0);
  });
});

test('the texts of the screens', () => {
  expect(HAT_TEXTS['bestuurlijk-opdrachtgever'].asks.map(({ text }) => text)).toEqual([
    'Zeg wat er klaar moet zijn, en wanneer.',
    'Beslis binnen uw mandaat.',
    'Laat u adviseren door de projectleider.',
  ]);
  expect(HAT_TEXTS['lid-db'].speaks.text).toBe('U spreekt voor de regio, namens het DB.');
  expect(HAT_TEXTS['voorzitter-pfho'].expect.map(({ text }) => text)).toEqual([
    'U brengt het advies van het hele PFHO over.',
    'U zegt waar gemeenten verschillen.',
  ]);
  expect(HAT_TEXTS['afgevaardigde-gemeente'].asks.map(({ text }) => text)).toEqual([
    'Breng het standpunt van uw college in.',
    'Noem het belang van uw gemeente open.',
    'Vertel thuis wat is besloten.',
  ]);
});

test('four families of two hats each, in the order of the screens', () => {
  expect(HAT_IDS.map((id) => HAT_TEXTS[id].family)).toEqual([
    'gesprek',
    'gesprek',
    'regio',
    'regio',
    'opgave',
    'opgave',
    'gemeente',
    'gemeente',
  ]);
});

test('what the sources do not describe is marked as our own conclusion (hats: trekker RVE)', () => {
  const { speaks, asks, expect: expected } = HAT_TEXTS['bestuurlijk-trekker-rve'];
  expect([speaks, ...asks, ...expected].every((line) => line.derived)).toBe(true);
  expect(HAT_TEXTS['bestuurlijk-opdrachtgever'].asks[1]?.derived).toBe(false);
});

test('source keys become titles', () => {
  expect(sourceNames('S3 A5.4; S0 routes')).toEqual([
    'Gids voor Regionale Samenwerking, A5.4',
    'Verslag van een heidag van een Algemeen Bestuur, routes',
  ]);
  expect(sourceNames('S3')).toEqual(['Gids voor Regionale Samenwerking']);
  expect(sourceNames('eigen afspraak')).toEqual(['eigen afspraak']);
});
