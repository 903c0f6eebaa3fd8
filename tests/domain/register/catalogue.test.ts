import { describe, expect, test } from 'vitest';
import {
  catalogueEntry,
  DEFAULT_ROLE_TYPES,
  HAT_IDS,
  isHatId,
  mergeRoleTypes,
} from '../../../src/domain/register/catalogue';

describe('the default catalogue', () => {
  test('starts with the eight hats, two to a family', () => {
    expect(DEFAULT_ROLE_TYPES.slice(0, 8).map(({ id }) => id)).toEqual(HAT_IDS);
    expect(DEFAULT_ROLE_TYPES.filter(({ hat }) => hat)).toHaveLength(8);
    expect(DEFAULT_ROLE_TYPES.slice(0, 8).map(({ short }) => short)).toEqual([
      'Voorzitter',
      'Voorzitter PFHO',
      'Bestuurder Regio',
      'Lid DB',
      'Opdrachtgever',
      'Trekker RVE',
      'Afgevaardigde',
      'Lokale portefeuille',
    ]);
  });

  test('says of every role where it comes from, and of every hat what it is worn for (rules.md)', () => {
    for (const { id, source, scope, hat } of DEFAULT_ROLE_TYPES) {
      expect(source, id).toMatch(/^S[0-4] /);
      expect(scope === null, id).toBe(!hat);
    }
    expect(catalogueEntry('bestuurlijk-opdrachtgever')?.scope).toBe('opgave');
    expect(catalogueEntry('afgevaardigde-gemeente')?.scope).toBe('municipality');
  });

  test('has one entry for each id, with the official roles that a region asked for (S0, S2)', () => {
    const ids = DEFAULT_ROLE_TYPES.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toEqual(
      expect.arrayContaining([
        'ambtelijk-opdrachtgever',
        'projectleider-ambtenaar-5-0',
        'rve-manager',
        'programmamanager',
        'programmasecretaris',
        'bestuurssecretaris',
        'algemeen-directeur-regio',
        'voorzitter-gemeentesecretarissenoverleg',
        'voorzitter-directieoverleg',
        'trekker-namens-directieoverleg',
        'contramal',
        'gemeentesecretaris',
      ]),
    );
  });

  test('knows a hat from another role', () => {
    expect(isHatId('lid-db')).toBe(true);
    expect(isHatId('rve-manager')).toBe(false);
    expect(isHatId('toString')).toBe(false);
  });
});

describe('a region changes the catalogue', () => {
  test('nothing to change: the defaults', () => {
    expect(mergeRoleTypes(DEFAULT_ROLE_TYPES, []).map(({ id }) => id)).toEqual(DEFAULT_ROLE_TYPES.map(({ id }) => id));
  });

  test.each([
    [
      { id: 'lid-db', name: 'Bestuurslid' },
      { id: 'lid-db', name: 'Bestuurslid', short: 'Bestuurslid', hat: true, enabled: true },
    ],
    [
      { id: 'lid-db', short: 'DB' },
      { id: 'lid-db', name: 'Lid Dagelijks Bestuur', short: 'DB', hat: true, enabled: true },
    ],
    [
      { id: 'lid-db', enabled: false },
      { id: 'lid-db', name: 'Lid Dagelijks Bestuur', short: 'Lid DB', hat: true, enabled: false },
    ],
    [
      { id: 'ambassadeur', name: 'Ambassadeur' },
      { id: 'ambassadeur', name: 'Ambassadeur', short: 'Ambassadeur', hat: false, enabled: true },
    ],
    [
      { id: 'ambassadeur' },
      { id: 'ambassadeur', name: 'ambassadeur', short: 'ambassadeur', hat: false, enabled: true },
    ],
  ])('%j', (change, expected) => {
    expect(mergeRoleTypes(DEFAULT_ROLE_TYPES, [change]).find(({ id }) => id === change.id)).toEqual(expected);
  });

  test('own role types come last; of two changes the last wins', () => {
    const merged = mergeRoleTypes(DEFAULT_ROLE_TYPES, [
      { id: 'nieuw', name: 'A' },
      { id: 'nieuw', name: 'B' },
    ]);
    expect(merged.at(-1)?.name).toBe('B');
    expect(merged).toHaveLength(DEFAULT_ROLE_TYPES.length + 1);
  });
});
