import { describe, expect, test } from 'vitest';
import emptyRegister from '../../src/demo/empty-register.json';
import { demoRegister, plainRegister } from '../../src/demo/region';
import file from '../../src/demo/region.json';
import { chairOf, membersOf, municipalityOf, rolesOf } from '../../src/domain/register/hold';
import { readRegister } from '../../src/domain/register/read';
import type { Register } from '../../src/domain/register/types';

const DAY = '2026-06-03';

function idOf(register: Register, name: string): string {
  return register.people.find((person) => person.name === name)?.id ?? '';
}

/** "lid-db pf-financien": each role with what it is held for. */
function held(name: string, day = DAY): readonly string[] {
  const register = demoRegister(day);
  return rolesOf(register, idOf(register, name), day).map(
    ({ role, gremium, opgave, rve, municipality, portfolios, themes }) =>
      [role, gremium, opgave, rve, municipality, ...portfolios, ...themes].filter((part) => part !== null).join(' '),
  );
}

test('the region is a register file without anything to remark, and the page builds what its reader gives', () => {
  expect(readRegister(JSON.stringify(file))).toEqual({ kind: 'read', register: plainRegister(), remarks: [] });
});

test('the file to start from is a register with a row of everything, and nothing to remark', () => {
  const result = readRegister(JSON.stringify(emptyRegister));
  expect(result).toMatchObject({ kind: 'read', remarks: [] });
  for (const rows of Object.values(emptyRegister)) expect(Object.keys(rows).length).toBeGreaterThan(0);
});

test('everyone and every place is fictional: addresses end in .example', () => {
  for (const { people } of [file, emptyRegister]) {
    for (const { email } of people) expect(email).toMatch(/^[a-z.]+@[a-z]+\.example$/);
    expect(new Set(people.map(({ email }) => email)).size).toBe(people.length);
  }
});

describe('who holds what', () => {
  test.each([
    [
      'Marijke van Dalen',
      [
        'bestuurder-regio ab',
        'lid-db db pf-financien',
        'bestuurlijk-opdrachtgever op-warm',
        'afgevaardigde-gemeente wolkeveen',
      ],
    ],
    [
      'Karim Ouali',
      [
        'bestuurder-regio ab',
        'lid-db db pf-personeel',
        'voorzitter-pfho pfho-sociaal',
        'bestuurlijk-opdrachtgever op-wmo',
        'afgevaardigde-gemeente rietmeer',
        'lokaal-portefeuillehouder rietmeer th-jeugd th-wmo',
      ],
    ],
    [
      'Femke Zijlmans',
      [
        'bestuurder-regio ab',
        'bestuurlijk-opdrachtgever op-jeugdhulp',
        'bestuurlijk-trekker-rve rve-jeugd',
        'afgevaardigde-gemeente zevenbruggen',
        'lokaal-portefeuillehouder zevenbruggen th-jeugd',
      ],
    ],
    [
      'Hedwig Maas',
      [
        'voorzitter ab',
        'voorzitter db',
        'bestuurder-regio ab',
        'lid-db db pf-bestuurszaken',
        'afgevaardigde-gemeente lindewaard',
      ],
    ],
    ['Saskia Nieland', ['bestuurssecretaris']],
  ])('%s', (name, roles) => {
    expect(held(name)).toEqual(roles);
  });

  test('a predecessor and a successor: roles that have ended or still have to start', () => {
    expect(held('Gijs Hollander')).not.toContain('bestuurlijk-opdrachtgever op-warm');
    expect(held('Gijs Hollander', '2024-12-31')).toContain('bestuurlijk-opdrachtgever op-warm');
    expect(held('Hanna Bijl')).not.toContain('bestuurlijk-trekker-rve rve-ruimte');
  });
});

describe('the meetings have their members and chairs', () => {
  test.each([
    ['ab', 'Hedwig Maas', 7],
    ['db', 'Hedwig Maas', 4],
    ['pfho-sociaal', 'Karim Ouali', 6],
    ['pfho-fysiek', 'Joost Brandsma', 6],
  ])('%s', (gremium, chair, members) => {
    const register = demoRegister(DAY);
    expect(chairOf(register, gremium, DAY)).toBe(idOf(register, chair));
    expect(membersOf(register, gremium, DAY)).toHaveLength(members);
  });

  test('Wolkeveen has a second member in the AB; the others have one', () => {
    const register = demoRegister(DAY);
    const municipalities = membersOf(register, 'ab', DAY).map(({ id }) => municipalityOf(register, id, DAY));
    expect(municipalities.filter((id) => id === 'wolkeveen')).toHaveLength(2);
    expect(new Set(municipalities).size).toBe(6);
  });
});

describe('the example looks the same on any day', () => {
  test.each(['2025-12-31', '2026-06-03', '2026-11-24', '2031-02-28'])('on %s', (day) => {
    const register = demoRegister(day);
    expect(chairOf(register, 'pfho-fysiek', day)).toBe(idOf(register, 'Joost Brandsma'));
    expect(register.assignments.filter(({ until }) => until !== null && until >= day)).toHaveLength(1);
    expect(register.assignments.filter(({ from }) => from !== null && from > day)).toHaveLength(1);
    expect(register.updated !== null && register.updated < day).toBe(true);
  });

  test('on the day of the picture nothing moves', () => {
    expect(demoRegister('2026-06-03').updated).toBe('2026-05-19');
  });
});
