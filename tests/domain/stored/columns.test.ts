import { describe, expect, it } from 'vitest';
import { plainRegister } from '../../../src/demo/region';
import { decodeFields, encodeFields, isNewer, isOlder } from '../../../src/domain/stored/columns';
import { migrate, type Step } from '../../../src/domain/stored/migrate';
import { rowsOf } from '../../../src/domain/stored/rows';
import {
  ID_COLUMN,
  SCHEMA,
  STORED_LISTS,
  TECHNICAL_COLUMNS,
  VERSION_COLUMN,
  WRITE_COLUMN,
} from '../../../src/domain/stored/schema';

describe('columns', () => {
  it('give back every row of a register', () => {
    for (const { list, fields } of rowsOf(plainRegister(), { by: '', at: '' }))
      expect(decodeFields(list, JSON.parse(JSON.stringify(encodeFields(list, fields))))).toEqual(fields);
  });

  it('have names that machines can live with, each once in its list, and a known field as title', () => {
    for (const list of STORED_LISTS) {
      const { columns, shownAs } = SCHEMA[list];
      const names = [...columns.map(({ column }) => column), ID_COLUMN, WRITE_COLUMN, VERSION_COLUMN];
      expect(new Set(names).size).toBe(names.length);
      expect(names.filter((name) => !/^R(v|olvast)[A-Z][A-Za-z]{1,27}$/.test(name))).toEqual([]);
      expect(columns.map(({ field }) => field)).toContain(shownAs);
      // SharePoint allows twenty indexes in a list and keeps some for itself.
      expect(columns.filter(({ indexed }) => indexed).length + TECHNICAL_COLUMNS.length).toBeLessThan(15);
    }
  });

  it.each([
    ['a list of names, one a line', 'gremia', { members: ['p-bos', 'p-dam'] }, { RvMembers: 'p-bos\np-dam' }],
    [
      'a name with a line break in it as one line',
      'topics',
      { aliases: ['Woon\nagenda', ' '] },
      { RvAliases: 'Woon agenda' },
    ],
    ['a day as text', 'assignments', { from: '2026-03-29' }, { RvFrom: '2026-03-29' }],
    [
      'nothing as nothing',
      'assignments',
      { until: null, basis: '', themes: [] },
      { RvUntil: null, RvBasis: null, RvThemes: null },
    ],
    ['only what is asked', 'roleTypes', { enabled: false }, { RvEnabled: false }],
    ['the title that SharePoint shows', 'people', { name: 'Ria  Bos' }, { RvName: 'Ria  Bos', Title: 'Ria Bos' }],
  ] as const)('write %s', (_what, list, fields, columns) => {
    expect(encodeFields(list, fields)).toEqual({ [VERSION_COLUMN]: '1', ...columns });
  });

  it('read what someone typed in SharePoint, and pass over columns of others', () => {
    const fields = decodeFields('roleTypes', { RvName: 'Aanjager', RvHat: 'ja', Title: 'x', Kleur: 'rood' });
    expect(fields).toEqual({ name: 'Aanjager', short: '', hat: false, enabled: true });
    expect(decodeFields('gremia', { RvMembers: 'p-bos\r\n\r\n p-dam \r\n' }).members).toEqual(['p-bos', 'p-dam']);
  });
});

describe('another version', () => {
  const steps: readonly Step[] = [
    { to: 3, lists: { people: (old) => ({ ...old, RvName: `${old.First} ${old.RvName}` }) } },
    { to: 2, lists: { people: ({ Surname, ...old }) => ({ ...old, RvName: Surname }) } },
  ];

  it('is brought forward step by step, in order, each step once', () => {
    const first = { First: 'Ria', Surname: 'Bos' };
    expect(migrate('people', first, 1, steps, 3)).toEqual({ First: 'Ria', RvName: 'Ria Bos' });
    expect(migrate('people', { First: 'Ria', RvName: 'Bos' }, 2, steps, 3).RvName).toBe('Ria Bos');
    expect(migrate('people', first, 3, steps, 3)).toBe(first);
    expect(migrate('gremia', first, 1, steps, 3)).toBe(first);
  });

  it('is told from this one', () => {
    expect(isNewer(decodeFields('people', { RvName: 'Ria Bos', [VERSION_COLUMN]: '2' }))).toBe(true);
    expect(isOlder(decodeFields('people', { RvName: 'Ria Bos', [VERSION_COLUMN]: '2' }))).toBe(false);
    expect(isOlder({ schema: '0' })).toBe(true);
    for (const version of ['1', 1, '', null, undefined, 'x'])
      expect(decodeFields('region', { RvName: 'R', [VERSION_COLUMN]: version })).toEqual({ name: 'R' });
  });
});
