import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { demoRegister } from '../../../src/demo/region';
import { readRegister } from '../../../src/domain/register/read';
import type { Register } from '../../../src/domain/register/types';
import { writeRegister } from '../../../src/domain/register/write';
import { decodeFields, encodeFields } from '../../../src/domain/stored/columns';
import { registerOf, rowsOf } from '../../../src/domain/stored/rows';
import type { Fields, StoredList, StoredRow } from '../../../src/domain/stored/types';
import { fullRegister, registers } from './registers';

const AT = { by: 'Jasper de Wit', at: '2026-06-02T22:30:00Z' };

const throughColumns = (row: StoredRow): StoredRow => ({
  ...row,
  fields: decodeFields(row.list, JSON.parse(JSON.stringify(encodeFields(row.list, row.fields)))),
});

describe('a register as rows', () => {
  it('comes back as it was, also through the columns of a list, and as a file', () => {
    fc.assert(
      fc.property(registers, (register) => {
        const rows = rowsOf(register, AT);
        expect(registerOf(rows)).toEqual({ register, faults: [] });
        expect(registerOf(rows.map(throughColumns)).register).toEqual(register);
        expect(readRegister(writeRegister(register))).toMatchObject({ kind: 'read', register });
      }),
      { numRuns: 40 },
    );
  });

  it('has the local day of the newest row, and none when nobody recorded it', () => {
    const register = demoRegister('2026-06-03');
    expect(registerOf(rowsOf(register, AT)).register.updated).toBe('2026-06-03');
    expect(registerOf(rowsOf(register, { by: '', at: '' })).register.updated).toBeNull();
  });

  it('keeps an item the same object as long as its row is', () => {
    const rows = rowsOf(demoRegister('2026-06-03'), AT);
    const one = registerOf(rows).register;
    const other = registerOf(rows).register;
    expect(one.assignments.every((item, at) => item === other.assignments[at])).toBe(true);
  });
});

describe('a row that is not right', () => {
  const full = fullRegister();
  function withRow(
    list: StoredList,
    id: string,
    fields: Fields,
  ): { readonly register: Register; readonly faults: readonly string[] } {
    return registerOf(
      rowsOf(full, AT).map((row) =>
        row.list === list && row.id === id ? { ...row, fields: { ...row.fields, ...fields } } : row,
      ),
    );
  }
  const first = full.assignments[0]!;

  it.each<[string, Fields, RegExp]>([
    ['a role of nobody', { person: '' }, /^Rol 'rol-1' telt niet mee: 'Wie' is leeg\. Vul dit in\.$/],
    ['a role of someone unknown', { person: 'p-x' }, /^Rol 'rol-1' noemt persoon 'p-x'/],
    ['an unknown role', { role: 'baas' }, /noemt soort rol 'baas'/],
    ['a gremium that is not there', { gremium: 'x' }, /noemt overleg 'x'/],
    ['an RVE as opgave', { opgave: full.topics.find(({ kind }) => kind === 'rve')!.id }, /noemt onderwerp/],
    ['a day that is none', { from: '2026-02-30' }, /'2026-02-30' bij 'Vanaf' is geen datum\. Schrijf jjjj-mm-dd\./],
    ['an end before its begin', { from: '2026-05-01', until: '2026-04-01' }, /einddatum ligt voor de begindatum/],
  ])('is left out and reported: %s', (_what, fields, line) => {
    const { register, faults } = withRow('assignments', 'rol-1', fields);
    expect(faults).toEqual([expect.stringMatching(line)]);
    expect(register.assignments).toEqual(full.assignments.slice(1));
  });

  it('is left out without a word when it was stopped before it began', () => {
    const { register, faults } = withRow('assignments', 'rol-1', { from: '2026-05-01', until: '2026-04-30' });
    expect(faults).toEqual([]);
    expect(register.assignments).toEqual(full.assignments.slice(1));
  });

  it('loses only the field that leads nowhere when it means something without', () => {
    const { register, faults } = withRow('assignments', 'rol-1', { themes: [...first.themes, 'th-x'] });
    expect(faults).toEqual([expect.stringContaining("noemt onderwerp 'th-x'")]);
    expect(register.assignments).toEqual(full.assignments);
    const person = full.people[0]!;
    expect(withRow('people', person.id, { municipality: 'weg' }).register.people[0]).toEqual({
      ...person,
      municipality: null,
    });
    const gremium = full.gremia[0]!;
    const seated = withRow('gremia', gremium.id, { members: ['p-x', ...gremium.members], chair: 'p-x' }).register
      .gremia[0];
    expect(seated).toEqual({ ...gremium, chair: null });
  });

  it.each<['gremia' | 'corrections' | 'talks', string, Fields]>([
    ['gremia', full.gremia[0]!.id, { kind: 'feest' }],
    ['corrections', 'c-1', { at: 'gisteren' }],
    ['corrections', 'c-1', { hatRole: 'baas' }],
    ['talks', 't-1', { day: '' }],
  ])('of %s is reported too', (list, id, fields) => {
    const { register, faults } = withRow(list, id, fields);
    expect(faults[0]).toMatch(/telt niet mee/);
    expect(register[list]).toHaveLength(full[list].length - 1);
  });

  it('is no row of the region', () => {
    const { register, faults } = registerOf([]);
    expect(register.region).toEqual({ id: '', name: '' });
    expect(faults).toHaveLength(1);
    const regions = rowsOf(full, AT).filter(({ list }) => list === 'region');
    expect(registerOf([...regions, { ...regions[0]!, id: 'tweede' }]).faults).toHaveLength(1);
  });

  it('has sentences of at most fifteen words', () => {
    const faults = [
      { person: 'p-x' },
      { from: 'x' },
      { until: '2000-01-01', from: '2001-01-01' },
      { role: '' },
    ].flatMap((fields) => withRow('assignments', 'rol-1', fields).faults);
    for (const sentence of faults.flatMap((line) => line.split(/(?<=[.:])\s/)))
      expect(sentence.split(' ').length).toBeLessThan(16);
  });
});
