import { describe, expect, test } from 'vitest';
import { demoRegister } from '../../../src/demo/region';
import { documents } from '../../../src/documents/documents';
import type { SheetCell } from '../../../src/domain/documents/types';
import { importChanges } from '../../../src/domain/import/changes';
import { planImport } from '../../../src/domain/import/plan';
import type { Table } from '../../../src/domain/import/table';
import { NO_CHOICES } from '../../../src/domain/import/types';
import type { Register } from '../../../src/domain/register/types';
import { readTables } from '../../../src/sources/tables/read';
import { testDesk } from '../../builders/desk';

const DAY = '2026-06-03';
const HEADINGS = [
  'Naam',
  'E-mailadres',
  'Rol',
  'Overleg',
  'Portefeuille',
  'Opgave',
  'RVE',
  'Gemeente',
  'Thema’s',
  'Sinds',
  'T/m',
  'Besluit',
  'Opmerking',
] as const;

type Row = Readonly<Partial<Record<(typeof HEADINGS)[number], SheetCell>>>;

/** A role that nobody has yet: row for row another person, role, place and start. */
function goodRow(register: Register, at: number): Row {
  const person = register.people[at % register.people.length];
  const opgaven = register.topics.filter(({ kind }) => kind === 'opgave');
  const rves = register.topics.filter(({ kind }) => kind === 'rve');
  const round = Math.floor(at / register.people.length);
  const start = { day: `19${70 + round}-03-0${1 + (at % 9)}` };
  const end = { day: `19${70 + round}-12-31` };
  const base: Row = { Naam: person?.name ?? '', 'E-mailadres': person?.email ?? '', Sinds: start, 'T/m': end };
  switch (at % 4) {
    case 0:
      return { ...base, Rol: 'Programmamanager', Opgave: opgaven[at % opgaven.length]?.name ?? '' };
    case 1:
      return { ...base, Rol: 'Projectleider', Opgave: opgaven[at % opgaven.length]?.name ?? '', Besluit: 'DB van mei' };
    case 2:
      return { ...base, Rol: 'RVE-manager', RVE: rves[at % rves.length]?.name ?? '' };
    default:
      return { ...base, Rol: 'Programmasecretaris', Opmerking: 'telefonisch' };
  }
}

/** What is broken in a good row, where the report must point, and what it must say. */
const MISTAKES: readonly (readonly [change: Row, column: string, says: RegExp])[] = [
  [{ Naam: null, 'E-mailadres': null }, 'A Naam', /ontbreekt de naam/],
  [
    { Naam: 'Karim Oualli', 'E-mailadres': null },
    'A Naam',
    /‘Karim Oualli’ herkennen wij niet\. Bedoelt u ‘Karim Ouali’\?/,
  ],
  [{ Naam: 'Wim Onbekend', 'E-mailadres': null }, 'A Naam', /‘Wim Onbekend’ herkennen wij niet/],
  [{ 'E-mailadres': 'h.maas(at)lindewaard' }, 'B E-mailadres', /geen e-mailadres/],
  [{ Naam: 'Karim Ouali', 'E-mailadres': 'h.maas@lindewaard.example' }, 'B E-mailadres', /hoort bij Hedwig Maas/],
  [{ Rol: null }, 'C Rol', /ontbreekt de rol/],
  [{ Rol: 'Grootvizier' }, 'C Rol', /‘Grootvizier’ kennen wij niet/],
  [{ Rol: 'Projectlieder' }, 'C Rol', /Bedoelt u ‘Projectleider’/],
  [{ Rol: 'Voorzitter', Overleg: null }, 'D Overleg', /hoort een overleg/],
  [{ Rol: 'Voorzitter', Overleg: 'Regenboogtafel' }, 'D Overleg', /overleg ‘Regenboogtafel’ kennen wij niet/],
  [{ Rol: 'Lid DB', Overleg: 'AB' }, 'D Overleg', /past niet bij ‘Algemeen Bestuur’/],
  [{ Rol: 'Voorzitter PFHO', Overleg: 'DB' }, 'D Overleg', /past niet bij ‘Dagelijks Bestuur’/],
  [{ Rol: 'Voorzitter', Overleg: 'AB; DB' }, 'D Overleg', /past er maar één/],
  [{ Rol: 'Lid DB', Portefeuille: 'Financieen' }, 'E Portefeuille', /Bedoelt u ‘Financiën’\?/],
  [{ Rol: 'Bestuurlijk opdrachtgever', Opgave: null }, 'F Opgave', /hoort een opgave/],
  [{ Rol: 'Opdrachtgever', Opgave: 'Wolkendaal Warm' }, 'F Opgave', /Bedoelt u ‘Wolkendal Warm’\?/],
  [{ Rol: 'Bestuurlijk trekker RVE', RVE: 'n.v.t.' }, 'G RVE', /hoort een RVE/],
  [{ Rol: 'Afgevaardigde', Gemeente: 'Rietmeren' }, 'H Gemeente', /Bedoelt u ‘Rietmeer’\?/],
  [{ Rol: 'Afgevaardigde', Gemeente: 'Utopia' }, 'H Gemeente', /gemeente ‘Utopia’ kennen wij niet/],
  [{ Sinds: '31-02-2026' }, 'J Sinds', /‘31-02-2026’ is geen datum/],
  [{ Sinds: 'voorjaar' }, 'J Sinds', /‘voorjaar’ is geen datum/],
  [{ 'T/m': { day: '1950-01-01' } }, 'K T/m', /einddatum ligt voor de begindatum/],
  [{ 'T/m': 2026 }, 'K T/m', /‘2026’ is geen datum/],
  [{ Besluit: '#REF!', Rol: '#N/A' }, 'C Rol', /Excel-fout #N\/A/],
  // The last one is a row that stands there twice; see below.
];

const AT = (mistake: number): number => 5 + mistake * 11;
const TWICE = { row: 290, of: 37 };

function rowsWithMistakes(register: Register): readonly Row[] {
  const rows = Array.from({ length: 300 }, (_, at) => goodRow(register, at));
  MISTAKES.forEach(([change], mistake) => {
    rows[AT(mistake)] = { ...rows[AT(mistake)], ...change };
  });
  rows[TWICE.row] = rows[TWICE.of] ?? {};
  return rows;
}

async function tablesOf(rows: readonly Row[]): Promise<readonly Table[]> {
  const bytes = await documents.workbook([
    {
      name: 'Bestuurders',
      widths: [],
      frozen: 0,
      landscape: false,
      rows: [
        { look: 'title', cells: ['Rollen in de regio'] },
        { look: 'plain', cells: [] },
        { look: 'header', cells: HEADINGS },
        ...rows.map((row) => ({ look: 'plain' as const, cells: HEADINGS.map((heading) => row[heading] ?? null) })),
      ],
    },
  ]);
  const result = await readTables({ name: 'bestuurders.xlsx', bytes });
  if (result.kind !== 'read') throw new Error(result.problem);
  return result.tables;
}

/** Two lines of title and one of headings stand above, and Excel counts from one. */
const excelRow = (at: number): number => at + 4;

describe('a list of 300 rows with 25 mistakes', () => {
  const register = demoRegister(DAY);
  const options = { day: DAY, choices: NO_CHOICES };

  test('each mistake is reported by row and column, and nothing else is', async () => {
    const plan = planImport(await tablesOf(rowsWithMistakes(register)), register, options);
    const found = new Map(plan.problems.map((one) => [one.row, one]));
    MISTAKES.forEach(([, column, says], mistake) => {
      const problem = plan.problems.find(
        ({ row, column: at }) => row === excelRow(AT(mistake)) && `${at?.letter} ${at?.header}` === column,
      );
      expect(problem?.message, `${mistake} ${column} ${found.get(excelRow(AT(mistake)))?.message}`).toMatch(says);
      expect(problem?.sheet).toBe('Bestuurders');
    });
    expect(found.get(excelRow(TWICE.row))?.message).toBe(
      `Deze rol staat ook op rij ${excelRow(TWICE.of)}. Haal een van de twee weg.`,
    );
    const rows = new Set(plan.problems.map(({ row }) => row));
    expect([...rows].sort((a, b) => a - b)).toEqual(
      [...MISTAKES.keys()]
        .map((mistake) => excelRow(AT(mistake)))
        .concat(excelRow(TWICE.row))
        .sort((a, b) => a - b),
    );
    expect(plan.added).toHaveLength(275);
    expect(plan.sheets).toEqual([{ sheet: 'Bestuurders', form: 'rows', ignored: ['Opmerking'] }]);
  });

  test('after confirmation the 275 good rows are in, and nothing else changed', async () => {
    const desk = await testDesk(register);
    const before = desk.rows();
    const tables = await tablesOf(rowsWithMistakes(register));
    const plan = planImport(tables, desk.state().register, options);
    expect(desk.rows()).toEqual(before);

    expect(await desk.submit(importChanges(plan, desk.row))).toEqual({ kind: 'saved' });
    const after = desk.rows();
    const known = new Map(before.map((row) => [`${row.list} ${row.id}`, row]));
    const fresh = after.filter((row) => !known.has(`${row.list} ${row.id}`));
    expect(fresh).toHaveLength(275);
    expect(new Set(fresh.map(({ list }) => list))).toEqual(new Set(['assignments']));
    expect(after.filter((row) => known.has(`${row.list} ${row.id}`))).toEqual(before);
    expect(desk.state().register.assignments).toHaveLength(register.assignments.length + 275);

    const again = planImport(tables, desk.state().register, options);
    expect(again.count).toBe(0);
    expect(again.same).toHaveLength(275);
    expect(again.problems).toHaveLength(plan.problems.length);
    expect(importChanges(again, desk.row)).toEqual([]);
  });
});
