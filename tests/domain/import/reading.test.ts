import { describe, expect, test } from 'vitest';
import { demoRegister } from '../../../src/demo/region';
import { dayOf } from '../../../src/domain/import/cells';
import { tablesOfRegister } from '../../../src/domain/import/from-register';
import { spokenName } from '../../../src/domain/import/names';
import { planImport } from '../../../src/domain/import/plan';
import type { Cell } from '../../../src/domain/import/table';
import { type Choices, type ImportPlan, NO_CHOICES } from '../../../src/domain/import/types';
import type { Register } from '../../../src/domain/register/types';

const DAY = '2026-06-03';
const register = demoRegister(DAY);

function plan(rows: readonly (readonly Cell[])[], choices: Partial<Choices> = {}, to: Register = register): ImportPlan {
  return planImport([{ sheet: '', rows }], to, { day: DAY, choices: { ...NO_CHOICES, ...choices } });
}

function brief({ added, problems }: ImportPlan) {
  return {
    added: added.map((one) => [one.person, one.role, one.gremium ?? one.opgave ?? one.rve ?? one.municipality]),
    problems: problems.map(({ message }) => message),
  };
}

describe('days', () => {
  test.each<[Cell, string | null]>([
    ['1-1-2026', '2026-01-01'],
    ['01/02/26', '2026-02-01'],
    ['1.2.2026', '2026-02-01'],
    ['2026-03-31', '2026-03-31'],
    ['2026-03-31T00:00:00', '2026-03-31'],
    ['1 januari 2026', '2026-01-01'],
    ['di 9 juni 2026', '2026-06-09'],
    ['per 1 mrt. 2026', '2026-03-01'],
    ['31 dec 99', '1999-12-31'],
    [{ day: '2026-02-28' }, '2026-02-28'],
    [46_174, '2026-06-01'],
    ['heden', null],
    ['n.v.t.', null],
    ['-', null],
    ['', null],
    [null, null],
    ['29-2-2026', 'wrong'],
    ['13/13/2026', 'wrong'],
    ['1 januarus 2026', 'wrong'],
    ['2026', 'wrong'],
    [2026, 'wrong'],
    [true, 'wrong'],
  ])('%o is %o', (cell, day) => expect(dayOf(cell)).toBe(day));
});

describe('names', () => {
  test.each([
    ['Dalen, M. van', 'm van dalen'],
    ['Dalen van, Marijke', 'marijke van dalen'],
    ['Ruyter, Tessa de', 'tessa de ruyter'],
    ['wethouder Karim Ouali (Rietmeer)', 'karim ouali'],
    ['drs. M. van Dalen', 'm van dalen'],
    ['’s-Gravesande, Jo', 'jo s gravesande'],
  ])('%s', (written, spoken) => expect(spokenName(written)).toBe(spoken));

  test('are found in each of these forms, by address before name', () => {
    const rows = [
      'Marijke van Dalen',
      'Dalen, M. van',
      'M. VAN DALEN',
      'burgemeester van Dalen, Marijke',
      'MARIJKE VAN  DALEN',
    ];
    for (const name of rows) {
      const found = plan([
        ['Naam', 'Rol'],
        [name, 'Griffier'],
      ]);
      expect(brief(found)).toEqual({ added: [['p-van-dalen', 'griffier', null]], problems: [] });
    }
    const byMail = plan([
      ['Naam', 'Rol', 'Mail'],
      ['v. Dalen', 'Griffier', 'M.vanDalen@wolkeveen.example'],
    ]);
    expect(byMail.added.map(({ person }) => person)).toEqual(['p-van-dalen']);
  });
});

describe('headings', () => {
  test('in any order, with titles above and columns of their own', () => {
    const found = plan([
      ['Overzicht bestuurders, versie 3'],
      [null],
      ['Ingangsdatum', 'Telefoon', 'Functie in de regio', 'Bestuurder', 'Opdracht', 'Einddatum (mag leeg)', 'Besluit'],
      ['1-7-2026', '06', 'Bestuurlijk opdrachtgever', 'Hedwig Maas', 'werkplein', 'heden', 'AB 3'],
    ]);
    expect(found.problems).toEqual([]);
    expect(found.added).toEqual([
      expect.objectContaining({
        person: 'p-maas',
        role: 'bestuurlijk-opdrachtgever',
        opgave: 'op-werkplein',
        from: '2026-07-01',
        until: null,
        basis: 'AB 3',
      }),
    ]);
    expect(found.sheets[0]?.ignored).toEqual(['Telefoon']);
  });

  test('a role can name its gremium, and one column can say what it is about', () => {
    const found = plan([
      ['Wie', 'Rol', 'Waarvan'],
      ['Anja Terpstra', 'Voorzitter PFHO Fysiek', null],
      ['Anja Terpstra', 'lid DB', 'Privacy'],
      ['Anja Terpstra', 'trekker', 'RVE Jeugd'],
      ['Anja Terpstra', 'Lokaal portefeuillehouder', 'Wolkeveen: Jeugd, Wmo'],
    ]);
    expect(found.problems).toEqual([]);
    expect(found.added.map(({ role, gremium, portfolios, rve }) => [role, gremium, portfolios, rve])).toEqual([
      ['voorzitter-pfho', 'pfho-fysiek', [], null],
      ['lid-db', 'db', ['pf-privacy'], null],
      ['bestuurlijk-trekker-rve', null, [], 'rve-jeugd'],
    ]);
    expect(found.changed.map(({ after }) => [after.municipality, after.themes])).toEqual([
      ['wolkeveen', ['th-jeugd', 'th-wmo']],
    ]);
    expect([...found.members]).toEqual(
      [
        ['db', ['p-terpstra']],
        ['pfho-fysiek', ['p-terpstra']].filter(
          () => !register.gremia.find(({ id }) => id === 'pfho-fysiek')?.members.includes('p-terpstra'),
        ),
      ].filter((entry) => entry.length > 0),
    );
  });
});

describe('a matrix', () => {
  test('people down, gremia and opgaven across', () => {
    const found = plan([
      ['Naam', 'AB', 'DB', 'PFHO Sociaal', 'Directieoverleg', 'Wolkendal Warm', 'Opmerking'],
      ['Yara Postma', 'lid', 'ICT', 'voorzitter', 'x', 'opdrachtgever', 'nieuw'],
      ['Hedwig Maas', 'x', '-', null, null, 'x', null],
    ]);
    expect(found.sheets).toEqual([{ sheet: '', form: 'matrix', ignored: ['Opmerking'] }]);
    expect(found.problems.map(({ row, column, message }) => [row, column?.letter, message])).toEqual([
      [3, 'F', '‘x’ zegt niet welke rol. Schrijf bijvoorbeeld: opdrachtgever.'],
    ]);
    expect(found.added.map(({ role, gremium, portfolios, opgave }) => [role, gremium, portfolios, opgave])).toEqual([
      ['bestuurder-regio', 'ab', [], null],
      ['lid-db', 'db', ['pf-ict'], null],
      ['voorzitter-pfho', 'pfho-sociaal', [], null],
      ['bestuurlijk-opdrachtgever', null, [], 'op-warm'],
    ]);
    expect(found.same.map(({ person, role }) => [person, role])).toEqual([['p-maas', 'bestuurder-regio']]);
    expect(found.members.get('directie')).toEqual(['p-postma']);
  });
});

describe('what is there already', () => {
  const own = register.assignments.find(({ person, role }) => person === 'p-van-dalen' && role === 'lid-db');

  test('another start or portfolio changes the role; an end ends it; rows for each portfolio are one role', () => {
    const head = ['Naam', 'Rol', 'Portefeuille', 'Vanaf', 'Tot'];
    const changed = plan([head, ['Marijke van Dalen', 'Lid DB', 'Financiën', '1-3-2026', '']]);
    expect(changed.changed.map(({ before, after }) => [before.id, after.from])).toEqual([[own?.id, '2026-03-01']]);
    const ended = plan([head, ['Marijke van Dalen', 'Lid DB', 'Financiën', '', '30-6-2026']]);
    expect(ended.changed).toEqual([]);
    expect(ended.ended.map(({ before, after }) => [before.id, after.until])).toEqual([[own?.id, '2026-06-30']]);
    const more = plan([
      head,
      ['Marijke van Dalen', 'Lid DB', 'Financiën', '', ''],
      ['Marijke van Dalen', 'Lid DB', 'ICT', '', ''],
    ]);
    expect(more.problems).toEqual([]);
    expect(more.added.length + more.changed.length).toBe(1);
  });

  test('what the file does not say is left as it is', () => {
    const found = plan([
      ['Naam', 'Rol'],
      ['Marijke van Dalen', 'Lid DB'],
    ]);
    expect(found.count).toBe(0);
    expect(found.same.map(({ id }) => id)).toEqual([own?.id]);
  });

  test('a register file of the same region changes nothing', () => {
    const tables = tablesOfRegister(register, DAY);
    const found = planImport(tables, register, { day: DAY, choices: NO_CHOICES, known: register });
    expect(found.problems).toEqual([]);
    expect(found.count).toBe(0);
  });
});

test('an answer holds for all rows; a name to skip keeps its rows out', () => {
  const rows = [
    ['Naam', 'Rol', 'Overleg'],
    ['Hedwig Maas', 'Voorzitter', 'Regionaal beraad'],
    ['Anja Terpstra', 'Voorzitter PFHO', 'Regionaal beraad'],
  ];
  const open = plan(rows);
  expect(open.questions.map(({ id, rows: count, kind }) => [id, count, kind])).toEqual([
    ['gremium:regionaal beraad', 2, null],
  ]);
  expect(open.problems.every(({ question }) => question === 'gremium:regionaal beraad')).toBe(true);
  const answered = plan(rows, { answers: { 'gremium:regionaal beraad': { kind: 'new', gremiumKind: 'commissie' } } });
  expect(answered.additions.gremia).toMatchObject([
    { kind: 'commissie', name: 'Regionaal beraad', members: ['p-maas'] },
  ]);
  expect(answered.problems.map(({ row, message }) => [row, message])).toEqual([
    [3, 'Voorzitter PFHO past niet bij ‘Regionaal beraad’. Kies een ander overleg.'],
  ]);
  const skipped = plan(rows, { answers: { 'gremium:regionaal beraad': { kind: 'skip' } } });
  expect(skipped.count).toBe(0);
  expect(skipped.problems.every(({ question, message }) => question === null && message.startsWith('U koos'))).toBe(
    true,
  );
});

test('names like those of objects are only names', () => {
  const found = plan([
    ['Naam', 'Rol', '__proto__', 'constructor'],
    ['__proto__', 'constructor', 'x', 'y'],
    ['<img src=x>', 'toString', null, null],
  ]);
  expect(found.added).toEqual([]);
  expect(found.questions).toHaveLength(4);
});
