import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readRegister } from '../../../src/domain/register/read';
import { toRegisterJson } from '../../../src/domain/register/write';
import { registerOf, SAMPLE } from './sample';

test('what is written reads back as the same register', () => {
  const register = registerOf(SAMPLE);
  expect(registerOf(JSON.parse(toRegisterJson(register)))).toEqual(register);
});

test('what says nothing is left out', () => {
  const file = JSON.parse(toRegisterJson(registerOf(SAMPLE)));
  expect(file.people[2]).toEqual({ id: 'p-eik', name: 'Fenna Eik' });
  expect(file.assignments[0]).toEqual({ person: 'p-bos', role: 'bestuurder-regio', gremium: 'ab' });
  expect(file).not.toHaveProperty('roleTypes');
});

test('only the role types that differ from the default catalogue are written', () => {
  const roleTypes = [
    { id: 'lid-db', name: 'Lid bestuur' },
    { id: 'voorzitter', short: 'Vz' },
    { id: 'griffier', enabled: false },
    { id: 'regioburgemeester', name: 'Regioburgemeester', hat: true },
    { id: 'strateeg', name: 'Strateeg van een gemeente' },
  ];
  const register = registerOf({ ...SAMPLE, roleTypes });
  const text = toRegisterJson(register);
  expect(JSON.parse(text).roleTypes.map(({ id }: { id: string }) => id)).toEqual([
    'voorzitter',
    'lid-db',
    'griffier',
    'regioburgemeester',
  ]);
  expect(registerOf(JSON.parse(text)).roleTypes).toEqual(register.roleTypes);
});

test('any names, aliases and days survive writing and reading (200 registers)', () => {
  const name = fc.string({ minLength: 1 }).filter((text) => text.trim() !== '');
  const day = fc.option(
    fc
      .date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10)),
    { nil: null },
  );
  const file = fc.record({
    region: fc.record({ id: name, name }),
    updated: day,
    people: fc.uniqueArray(fc.record({ id: name, name, email: fc.emailAddress(), position: fc.string() }), {
      selector: ({ id }) => id,
    }),
    themes: fc.uniqueArray(fc.record({ id: name, name, aliases: fc.array(name), description: fc.string() }), {
      selector: ({ id }) => id,
    }),
  });
  fc.assert(
    fc.property(file, (raw) => {
      const first = readRegister(JSON.stringify(raw));
      if (first.kind === 'problem') throw new Error(first.errors[0]?.message);
      const second = readRegister(toRegisterJson(first.register));
      expect(second).toMatchObject({ kind: 'read', register: first.register });
    }),
    { numRuns: 200 },
  );
});
