import { describe, expect, test } from 'vitest';
import { demoRegister } from '../../../src/demo/region';
import { importChanges } from '../../../src/domain/import/changes';
import { planImport } from '../../../src/domain/import/plan';
import type { Cell } from '../../../src/domain/import/table';
import { type ImportPlan, NO_CHOICES } from '../../../src/domain/import/types';
import type { Assignment, Register } from '../../../src/domain/register/types';
import { undoOf } from '../../../src/domain/stored/changes';
import { testDesk } from '../../builders/desk';

const DAY = '2026-06-03';
const demo = demoRegister(DAY);

/** Of who leads a project from the start of 2025. */
const role: Assignment = {
  id: 'rol-1',
  person: 'p-ouali',
  role: 'projectleider-ambtenaar-5-0',
  gremium: null,
  portfolios: [],
  opgave: 'op-warm',
  rve: null,
  municipality: null,
  themes: [],
  from: '2025-01-01',
  until: null,
  basis: '',
};

function withRoles(...assignments: readonly Assignment[]): Register {
  return { ...demo, assignments: [...demo.assignments, ...assignments] };
}

const HEAD = ['Naam', 'Rol', 'Opgave', 'Vanaf', 'Tot en met', 'Kenmerk'] as const;

function plan(register: Register, rows: readonly (readonly Cell[])[], head: readonly Cell[] = HEAD): ImportPlan {
  const tables = [{ sheet: '', rows: [head, ...rows] }];
  return planImport(tables, register, { day: DAY, choices: NO_CHOICES });
}

function problemsOf({ problems }: ImportPlan) {
  return problems.map(({ row, column, message }) => [row, column?.letter, message]);
}

describe('an import that was undone', () => {
  test('goes in again without meeting what is left of it, and so does a row that cannot be used', async () => {
    const rows = [
      ['Hedwig Maas', 'Programmamanager', 'Wolkendal Warm', '1-7-2026', '', ''],
      ['Hedwig Maas', 'Programmasecretaris', 'Nieuw plan', '1-7-2026', '', ''],
    ];
    const desk = await testDesk(demo);
    // A topic that someone emptied in SharePoint: it is left out, and its id is still in use.
    await desk.source.create('topics', 'op-nieuw-plan', { kind: 'opgave', name: '' }, 'hand');
    await desk.refresh();
    const planned = (): ImportPlan =>
      planImport([{ sheet: '', rows: [HEAD, ...rows] }], desk.state().register, {
        day: DAY,
        choices: NO_CHOICES,
        row: desk.row,
      });
    const first = importChanges(planned(), desk.row);
    expect(await desk.submit(first)).toEqual({ kind: 'saved' });
    const undo = first.filter(({ list }) => list === 'assignments').flatMap((change) => undoOf(change, null) ?? []);
    expect(await desk.submit(undo)).toEqual({ kind: 'saved' });
    expect(desk.state().register.assignments).toHaveLength(demo.assignments.length);

    const again = planned();
    expect(again.added).toHaveLength(2);
    expect(await desk.submit(importChanges(again, desk.row))).toEqual({ kind: 'saved' });
    expect(desk.state().register.assignments).toHaveLength(demo.assignments.length + 2);
    expect(planned().count).toBe(0);
  });
});

describe('a list that is older than the register', () => {
  const over = { ...role, until: '2026-04-30' };

  test.each([
    ['with its start', '1-1-2025'],
    ['without a start', ''],
  ])('does not revive a role that is over, %s, and says so', (_, from) => {
    const found = plan(
      withRoles(over),
      [['Karim Ouali', 'Projectleider', 'Wolkendal Warm', from, '']],
      HEAD.slice(0, 5),
    );
    expect(found.count).toBe(0);
    expect(problemsOf(found)).toEqual([
      [2, 'E', 'Deze rol stopte op 30-4-2026. Begint die opnieuw? Vul een latere begindatum in.'],
    ]);
  });

  test('a later start is a new period, and of two periods the one that runs is meant', () => {
    const later = plan(withRoles(over), [['Karim Ouali', 'Projectleider', 'Wolkendal Warm', '1-6-2026', '', '']]);
    expect(later.problems).toEqual([]);
    expect(later.added).toMatchObject([{ person: 'p-ouali', from: '2026-06-01', until: null }]);
    const now = { ...role, id: 'rol-2', from: '2026-05-15' };
    const running = plan(withRoles(over, now), [['Karim Ouali', 'Projectleider', 'Wolkendal Warm', '', '', '']]);
    expect(running.problems).toEqual([]);
    expect(running.same.map(({ id }) => id)).toEqual(['rol-2']);
  });

  test('an end to come can be taken away, and the row of an export may take away each end', () => {
    const soon = { ...role, until: '2026-12-31' };
    const row = ['Karim Ouali', 'Projectleider', 'Wolkendal Warm', '1-1-2025', ''] as const;
    expect(plan(withRoles(soon), [[...row, '']]).changed).toMatchObject([{ after: { id: 'rol-1', until: null } }]);
    expect(plan(withRoles(over), [[...row, 'rol-1']]).changed).toMatchObject([{ after: { id: 'rol-1', until: null } }]);
  });
});

describe('another name in the row of an export', () => {
  const row = (from: string, name = 'Hedwig Maas', what = 'Projectleider'): readonly Cell[] => [
    name,
    what,
    'Wolkendal Warm',
    from,
    '',
    'rol-1',
  ];

  test('with a later start is a successor: the role before ends on the day before', async () => {
    const desk = await testDesk(withRoles(role));
    const found = plan(desk.state().register, [row('1-7-2026')]);
    expect(found.problems).toEqual([]);
    expect(found.added).toMatchObject([
      { person: 'p-maas', role: 'projectleider-ambtenaar-5-0', from: '2026-07-01', until: null },
    ]);
    expect(found.ended).toMatchObject([
      { before: role, after: { ...role, until: '2026-06-30' }, successor: 'p-maas', place: { row: 2 } },
    ]);
    expect(found.missing.map(({ id }) => id)).not.toContain('rol-1');

    expect(await desk.submit(importChanges(found, desk.row))).toEqual({ kind: 'saved' });
    const again = plan(desk.state().register, [row('1-7-2026')]);
    expect(again.problems).toEqual([]);
    expect(again.count).toBe(0);
  });

  test('another role of the same person is one too', () => {
    const found = plan(withRoles(role), [row('1-7-2026', 'Karim Ouali', 'Programmamanager')]);
    expect(found.added).toMatchObject([{ person: 'p-ouali', role: 'programmamanager' }]);
    expect(found.ended).toMatchObject([{ after: { id: 'rol-1', until: '2026-06-30' } }]);
  });

  test('of two roles that become one both end', () => {
    const lead = { ...role, role: 'lid-db', opgave: null, gremium: 'db', from: '2025-02-01' };
    const two = [
      { ...lead, id: 'rol-1', portfolios: ['pf-ict'] },
      { ...lead, id: 'rol-2', portfolios: ['pf-privacy'] },
    ];
    const found = plan(
      withRoles(...two),
      [
        ['Femke Zijlmans', 'Lid DB', 'DB', 'ICT', '1-7-2026', 'rol-1'],
        ['Femke Zijlmans', 'Lid DB', 'DB', 'Privacy', '1-7-2026', 'rol-2'],
      ],
      ['Naam', 'Rol', 'Overleg', 'Portefeuilles', 'Vanaf', 'Kenmerk'],
    );
    expect(found.problems).toEqual([]);
    expect(found.added.map(({ portfolios }) => portfolios)).toEqual([['pf-ict', 'pf-privacy']]);
    expect(found.ended.map(({ after }) => [after.id, after.until])).toEqual([
      ['rol-1', '2026-06-30'],
      ['rol-2', '2026-06-30'],
    ]);
  });

  test.each(['1-1-2025', ''])('with the start “%s” is asked for the day on which it changes', (from) => {
    const found = plan(withRoles(role), [row(from)]);
    expect(found.count).toBe(0);
    expect(problemsOf(found)).toEqual([
      [2, 'D', 'Hier stond eerst Karim Ouali, Projectleider. Vul bij Vanaf de dag in waarop dit verandert.'],
    ]);
  });

  test('in a copy of a row that is there too is a role of its own', () => {
    const found = plan(withRoles(role), [row('1-1-2025', 'Karim Ouali'), row('1-1-2025')]);
    expect(found.problems).toEqual([]);
    expect(found.same.map(({ id }) => id)).toEqual(['rol-1']);
    expect(found.added).toMatchObject([{ person: 'p-maas' }]);
    expect(found.ended).toEqual([]);
  });
});

describe('what is longer than a list can keep', () => {
  const long = 'x'.repeat(256);
  const says = 'Hier staan 256 tekens. Maak er hoogstens 255 van.';

  test('is reported by row and column, and what just fits goes in', () => {
    const head = [
      'Naam',
      'E-mail',
      'Rol',
      'Overleg',
      'Portefeuilles',
      'Opgave',
      'RVE',
      'Gemeente',
      'Functie',
      'Besluit',
    ];
    const good = ['Hedwig Maas', null, 'Griffier', null, null, null, null, null, null, null] as const;
    const at = (column: number, cell: Cell): readonly Cell[] =>
      good.map((one, index) => (index === column ? cell : one));
    const fits = 'y'.repeat(255);
    const rows = [
      at(0, long),
      at(1, `${'x'.repeat(244)}@aaa.example`),
      at(3, long),
      at(4, `Financiën; ${long}`),
      at(5, long),
      at(6, long),
      at(7, long),
      at(8, long),
      // A decision can be of any length, and so can several names together.
      at(9, long.repeat(9)),
      ['Anja Terpstra', null, 'Projectleider', null, null, fits, null, null, null, null],
    ];
    const found = plan(demo, rows, head);
    expect(problemsOf(found)).toEqual([
      [2, 'A', says],
      [3, 'B', says],
      [4, 'D', says],
      [5, 'E', says],
      [6, 'F', says],
      [7, 'G', says],
      [8, 'H', says],
      [9, 'I', says],
    ]);
    expect(found.questions).toEqual([]);
    expect(found.added).toHaveLength(2);
    expect(found.additions.topics).toMatchObject([{ name: fits }]);
  });

  test('in a list of people and in a matrix too', () => {
    const people = plan(
      demo,
      [
        [long, null, null],
        ['Hedwig Maas', `${'x'.repeat(244)}@aaa.example`, null],
        ['Hedwig Maas', null, long],
      ],
      ['Naam', 'E-mail', 'Functie'],
    );
    expect(people.count).toBe(0);
    expect(problemsOf(people)).toEqual([
      [2, 'A', says],
      [3, 'B', says],
      [4, 'C', says],
    ]);
    const matrix = plan(demo, [[long, 'x']], ['Naam', 'Directieoverleg']);
    expect(problemsOf(matrix)).toEqual([[2, 'A', says]]);
  });
});
