import { describe, expect, test } from 'vitest';
import { type MatrixRow, matrixOf } from '../../../src/domain/overview/matrix';
import { DAY, REGION, regionWith } from '../../builders/region';

const names = (rows: readonly MatrixRow[]): string => rows.map(({ person }) => person.id).join(' ');

function rowOf(person: string, register = REGION): MatrixRow {
  const found = matrixOf(register, { day: DAY, everyone: true }).rows.find((row) => row.person.id === person);
  if (found === undefined) throw new RangeError(person);
  return found;
}

/** "voorzitter: AB + DB; lid-db: DB, Mobiliteit" */
function shown({ cells }: MatrixRow): string {
  return Object.entries(cells)
    .map(([hat, held]) => {
      const parts = held.map(
        ({ scope, time }) => scope.map(({ short }) => short).join(', ') + (time === 'now' ? '' : ` (${time})`),
      );
      return `${hat}: ${parts.join(' + ')}`;
    })
    .sort()
    .join('; ');
}

test('the eight hats stand in four groups, without those that the region switched off', () => {
  const { groups } = matrixOf(REGION, { day: DAY });
  expect(groups.map(({ family, hats }) => [family, ...hats].join(' '))).toEqual([
    'gesprek voorzitter voorzitter-pfho',
    'regio bestuurder-regio lid-db',
    'opgave bestuurlijk-opdrachtgever bestuurlijk-trekker-rve',
    'gemeente afgevaardigde-gemeente lokaal-portefeuillehouder',
  ]);
  const off = regionWith({ roleTypes: [{ id: 'bestuurlijk-trekker-rve', enabled: false }] });
  expect(matrixOf(off, { day: DAY }).groups[2]?.hats).toEqual(['bestuurlijk-opdrachtgever']);
  expect(shown(rowOf('fien', off))).not.toContain('trekker');
});

test('a cell has what is held, for what, and a chair that only the gremium names', () => {
  expect(shown(rowOf('fien'))).toBe(
    'bestuurder-regio: AB; bestuurlijk-opdrachtgever: Regionale Woonagenda; bestuurlijk-trekker-rve: Ruimte; ' +
      'lid-db: DB, Mobiliteit; lokaal-portefeuillehouder: Cadeveen, Wonen',
  );
  const ada = rowOf('ada');
  expect(ada.cells.voorzitter?.map(({ assignment, scope }) => [assignment, scope[0]?.id])).toEqual([
    [null, 'ab'],
    [null, 'db'],
    [null, 'college'],
  ]);
  expect(shown(rowOf('dina'))).toContain('voorzitter-pfho: Sociaal Domein');
});

test('ended roles are left out, later ones come last and say so, both days count', () => {
  const order = { role: 'bestuurlijk-opdrachtgever' };
  const register = regionWith({
    add: [
      { person: 'cor', ...order, opgave: 'op-energie', from: '2026-09-01' },
      { person: 'cor', ...order, opgave: 'op-jeugd', from: '2026-07-01' },
      { person: 'cor', ...order, opgave: 'op-wonen', from: DAY, until: DAY },
      { person: 'cor', role: 'bestuurlijk-trekker-rve', rve: 'rve-archief', until: '2026-06-11' },
    ],
  });
  const row = rowOf('cor', register);
  expect(shown(row)).toContain(
    'bestuurlijk-opdrachtgever: Regionale Woonagenda + Inkoop jeugdhulp (later) + Regionale Energiestrategie Merenland (later)',
  );
  expect(row.cells['bestuurlijk-trekker-rve']).toBeUndefined();
});

test('a chair with a role of its own is not named a second time', () => {
  const register = regionWith({ add: [{ person: 'ada', role: 'voorzitter', gremium: 'ab', from: '2020-01-01' }] });
  expect(rowOf('ada', register).cells.voorzitter?.filter(({ scope }) => scope[0]?.id === 'ab')).toHaveLength(1);
});

describe('which rows', () => {
  test('everyone with a hat, in the order of the register; the count says who is left out', () => {
    const matrix = matrixOf(REGION, { day: DAY });
    expect(names(matrix.rows)).toBe('ada bas cor dina ewout fien hanna');
    expect([matrix.total, matrix.withoutHat]).toEqual([8, 1]);
    expect(names(matrixOf(REGION, { day: DAY, everyone: true }).rows)).toContain('gijs');
  });

  test('of one gremium its members and its chair', () => {
    expect(names(matrixOf(REGION, { day: DAY, gremium: 'com' }).rows)).toBe('cor hanna');
    expect(names(matrixOf(REGION, { day: DAY, gremium: 'sg-wonen' }).rows)).toBe('ewout fien');
  });

  test('by municipality, those without one last', () => {
    expect(names(matrixOf(REGION, { day: DAY, order: 'municipality' }).rows)).toBe('ada dina bas ewout cor fien hanna');
  });

  test('a search leaves who fits, also without a hat, within the gremium', () => {
    expect(names(matrixOf(REGION, { day: DAY, search: 'gijs' }).rows)).toBe('gijs');
    expect(names(matrixOf(REGION, { day: DAY, search: 'wonen', gremium: 'sg-jeugd' }).rows)).toBe('fien');
    expect(names(matrixOf(REGION, { day: DAY, search: '  ' }).rows)).toBe(names(matrixOf(REGION, { day: DAY }).rows));
  });
});

test('the same question gives the same rows, so that a screen need not draw them again', () => {
  const all = matrixOf(REGION, { day: DAY }).rows;
  const some = matrixOf(REGION, { day: DAY, gremium: 'ab' }).rows;
  expect(some[0]).toBe(all[0]);
});
