import { describe, expect, test } from 'vitest';
import { assignmentsOn, chairOf, membersOf, municipalityOf, rolesOf } from '../../../src/domain/register/hold';
import { indexRegister } from '../../../src/domain/register/lookup';
import type { Register } from '../../../src/domain/register/types';
import { registerOf, SAMPLE } from './sample';

function withAssignments(assignments: readonly object[], gremium: object = {}): Register {
  const gremia = SAMPLE.gremia.map((row) => (row.id === 'ab' ? { ...row, ...gremium } : row));
  return registerOf({ ...SAMPLE, gremia, assignments });
}

describe('the first and the last day of an assignment count (rules.md, rule 1)', () => {
  const register = withAssignments([
    { person: 'p-dam', role: 'bestuurder-regio', gremium: 'ab', from: '2026-01-01', until: '2026-06-30' },
  ]);
  test.each([
    ['2025-12-31', 0],
    ['2026-01-01', 1],
    ['2026-03-15', 1],
    ['2026-06-30', 1],
    ['2026-07-01', 0],
  ])('on %s: %i', (day, count) => {
    expect(assignmentsOn(register, day)).toHaveLength(count);
    expect(rolesOf(register, 'p-dam', day)).toHaveLength(count);
  });

  test.each([
    [{ from: '2026-01-01' }, '2025-12-31', false],
    [{ from: '2026-01-01' }, '2099-01-01', true],
    [{ until: '2026-01-01' }, '1999-01-01', true],
    [{ until: '2026-01-01' }, '2026-01-02', false],
    [{}, '2026-01-02', true],
  ])('%j on %s: %s', (period, day, holds) => {
    const open = withAssignments([{ person: 'p-dam', role: 'bestuurder-regio', gremium: 'ab', ...period }]);
    expect(rolesOf(open, 'p-dam', day).length === 1).toBe(holds);
  });
});

test('roles come in the order of the register, of that person alone', () => {
  const register = registerOf(SAMPLE);
  expect(rolesOf(register, 'p-dam', '2026-02-01').map(({ role }) => role)).toEqual([
    'bestuurder-regio',
    'bestuurlijk-opdrachtgever',
  ]);
  expect(rolesOf(register, 'p-dam', '2026-08-01').map(({ role }) => role)).toEqual(['bestuurlijk-opdrachtgever']);
  expect(rolesOf(register, 'p-onbekend', '2026-02-01')).toEqual([]);
});

describe('who chairs: a dated chair assignment beats gremium.chair (rules.md, rule 1)', () => {
  const chair = { role: 'voorzitter', gremium: 'ab' };
  test.each([
    ['only gremium.chair', [], 'p-bos', 'p-bos'],
    ['nobody', [], null, null],
    ['an undated assignment when the gremium names none', [{ person: 'p-dam', ...chair }], null, 'p-dam'],
    ['gremium.chair before an undated assignment', [{ person: 'p-dam', ...chair }], 'p-bos', 'p-bos'],
    ['a dated assignment before gremium.chair', [{ person: 'p-dam', ...chair, from: '2026-01-01' }], 'p-bos', 'p-dam'],
    [
      'a dated one before an undated one',
      [
        { person: 'p-bos', ...chair },
        { person: 'p-dam', ...chair, from: '2026-01-01' },
      ],
      null,
      'p-dam',
    ],
    [
      'a role that chairs a pfho counts as well',
      [{ person: 'p-dam', role: 'voorzitter-pfho', gremium: 'ab', from: '2026-01-01' }],
      'p-bos',
      'p-dam',
    ],
    [
      'an assignment that has ended does not count',
      [{ person: 'p-dam', ...chair, until: '2026-05-31' }],
      'p-bos',
      'p-bos',
    ],
    [
      'an assignment that still has to start does not count',
      [{ person: 'p-dam', ...chair, from: '2026-06-02' }],
      'p-bos',
      'p-bos',
    ],
    [
      'the first and the last day count',
      [{ person: 'p-dam', ...chair, from: '2026-06-01', until: '2026-06-01' }],
      'p-bos',
      'p-dam',
    ],
    [
      'gremium.chair whose own chair role has ended is no longer the chair',
      [{ person: 'p-bos', ...chair, until: '2026-05-31' }],
      'p-bos',
      null,
    ],
    [
      'gremium.chair whose own chair role starts later is not yet the chair',
      [{ person: 'p-bos', ...chair, from: '2026-07-01' }],
      'p-bos',
      null,
    ],
    [
      'the one that started last',
      [
        { person: 'p-bos', ...chair, from: '2025-01-01' },
        { person: 'p-dam', ...chair, from: '2026-01-01' },
      ],
      null,
      'p-dam',
    ],
    [
      'a chair of another gremium is none here',
      [{ person: 'p-dam', role: 'voorzitter', gremium: 'sg', from: '2026-01-01' }],
      null,
      null,
    ],
  ])('%s', (_, assignments, named, expected) => {
    expect(chairOf(withAssignments(assignments, { chair: named }), 'ab', '2026-06-01')).toBe(expected);
  });

  test('a gremium that is not in the register has no chair and no members', () => {
    const register = registerOf(SAMPLE);
    expect(chairOf(register, 'raad', '2026-06-01')).toBeNull();
    expect(membersOf(register, 'raad', '2026-06-01')).toEqual([]);
  });
});

test('members are people, in the order of the gremium', () => {
  expect(membersOf(registerOf(SAMPLE), 'ab', '2026-06-01').map(({ name }) => name)).toEqual(['Ria Bos', 'Otto Dam']);
});

describe('the municipality someone speaks for', () => {
  const local = { role: 'lokaal-portefeuillehouder', municipality: 'helmveen' };
  const delegate = { role: 'afgevaardigde-gemeente', municipality: 'helmveen' };
  test.each([
    ['that of the person', [], 'strandwijk'],
    ['that of a role that counts', [{ person: 'p-dam', ...local }], 'helmveen'],
    ['not that of a role that has ended', [{ person: 'p-dam', ...local, until: '2026-05-31' }], 'strandwijk'],
    [
      'the delegate before the local portfolio holder',
      [
        { person: 'p-dam', ...local },
        { person: 'p-dam', ...delegate, municipality: 'strandwijk' },
      ],
      'strandwijk',
    ],
    [
      'a dated role before an undated one',
      [
        { person: 'p-dam', ...delegate, municipality: 'strandwijk' },
        { person: 'p-dam', ...delegate, from: '2026-01-01' },
      ],
      'helmveen',
    ],
    [
      'not that of another role',
      [{ person: 'p-dam', role: 'bestuurder-regio', gremium: 'ab', municipality: 'helmveen' }],
      'strandwijk',
    ],
  ])('%s', (_, assignments, expected) => {
    expect(municipalityOf(withAssignments(assignments), 'p-dam', '2026-06-01')).toBe(expected);
  });

  test('nobody knows', () => {
    expect(municipalityOf(registerOf(SAMPLE), 'p-eik', '2026-06-01')).toBeNull();
    expect(municipalityOf(registerOf(SAMPLE), 'p-onbekend', '2026-06-01')).toBeNull();
  });
});

test('the index is built once for a register, and finds assignments by topic', () => {
  const register = registerOf(SAMPLE);
  expect(indexRegister(register)).toBe(indexRegister(register));
  expect(indexRegister(register).assignmentsByTopic.get('op-kust')).toHaveLength(1);
  expect(indexRegister(register).assignmentsByGremium.get('ab')).toHaveLength(2);
});
