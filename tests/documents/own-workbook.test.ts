import { describe, expect, test } from 'vitest';
import { demoRegister } from '../../src/demo/region';
import { documents } from '../../src/documents/documents';
import { rolesWorkbook } from '../../src/domain/documents/roles-workbook';
import { templateWorkbook } from '../../src/domain/documents/template-workbook';
import type { SheetModel } from '../../src/domain/documents/types';
import { planImport } from '../../src/domain/import/plan';
import type { Table } from '../../src/domain/import/table';
import { NO_CHOICES } from '../../src/domain/import/types';
import { readTables } from '../../src/sources/tables/read';

const DAY = '2026-06-03';

async function tablesOf(sheets: readonly SheetModel[]): Promise<readonly Table[]> {
  const result = await readTables({ name: 'rollen.xlsx', bytes: await documents.workbook(sheets) });
  if (result.kind !== 'read') throw new Error(result.problem);
  return result.tables;
}

describe('the workbook of a register', () => {
  test('read in again it changes nothing', async () => {
    const register = demoRegister(DAY);
    const tables = await tablesOf(rolesWorkbook(register, DAY));
    const plan = planImport(tables, register, { day: DAY, choices: NO_CHOICES });
    expect(plan.problems).toEqual([]);
    expect(plan.questions).toEqual([]);
    expect(plan.changed).toEqual([]);
    expect(plan.added).toEqual([]);
    expect(plan.count).toBe(0);
    expect(plan.same).toHaveLength(register.assignments.length);
    expect(plan.missing).toEqual([]);
  });

  test('without the ids it changes nothing either', async () => {
    const register = demoRegister(DAY);
    const tables = await tablesOf(rolesWorkbook(register, DAY));
    const bare = tables.map((table) =>
      table.sheet === 'Rollen' ? { ...table, rows: table.rows.map((row) => row.slice(0, -1)) } : table,
    );
    const plan = planImport(bare, register, { day: DAY, choices: NO_CHOICES });
    expect(plan.problems).toEqual([]);
    expect(plan.count).toBe(0);
  });

  test('the sheet Overzicht alone, people down and roles across, changes nothing', async () => {
    const register = demoRegister(DAY);
    const tables = await tablesOf(rolesWorkbook(register, DAY));
    const overview = tables.filter(({ sheet }) => sheet === 'Overzicht');
    const plan = planImport(overview, register, { day: DAY, choices: NO_CHOICES });
    expect(plan.sheets).toEqual([{ sheet: 'Overzicht', form: 'matrix', ignored: [] }]);
    expect(plan.problems).toEqual([]);
    expect(plan.added).toEqual([]);
    expect(plan.count).toBe(0);
  });

  test('what starts like a formula stays a text, and comes back as it was', async () => {
    const before = demoRegister(DAY);
    const [first, ...others] = before.people;
    if (first === undefined) throw new Error('no people');
    const register = { ...before, people: [{ ...first, name: '=HYPERLINK("http://x.example")' }, ...others] };
    const tables = await tablesOf(rolesWorkbook(register, DAY));
    const cells = tables.flatMap(({ rows }) => rows.flat()).filter((cell) => String(cell).includes('HYPERLINK'));
    expect(cells.length).toBeGreaterThan(2);
    for (const cell of cells) expect(cell).toBe(`'=HYPERLINK("http://x.example")`);
    expect(planImport(tables, register, { day: DAY, choices: NO_CHOICES }).count).toBe(0);
  });
});

describe('the workbook to start from', () => {
  test('its examples are left out', async () => {
    const tables = await tablesOf(templateWorkbook());
    expect(tables.map(({ sheet }) => sheet)).toEqual(['Rollen', 'Uitleg', 'Lijsten']);
    const plan = planImport(tables, demoRegister(DAY), { day: DAY, choices: NO_CHOICES });
    expect(plan.sheets).toEqual([{ sheet: 'Rollen', form: 'rows', ignored: [] }]);
    expect(plan.problems).toEqual([]);
    expect(plan.count).toBe(0);
  });
});
