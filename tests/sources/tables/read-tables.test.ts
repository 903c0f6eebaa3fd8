import JSZip from 'jszip';
import { describe, expect, test } from 'vitest';
import { documents } from '../../../src/documents/documents';
import type { SheetCell } from '../../../src/domain/documents/types';
import type { TablesResult } from '../../../src/domain/import/table';
import { TooLarge } from '../../../src/sources/tables/limits';
import { readTables } from '../../../src/sources/tables/read';
import { repack } from '../../../src/sources/tables/repack';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

function rowsOf(result: TablesResult) {
  return result.kind === 'read' ? result.tables.map(({ rows }) => rows) : result.problem;
}

function workbook(rows: readonly (readonly SheetCell[])[]): Promise<Uint8Array> {
  const sheet = { name: 'Blad1', widths: [], frozen: 0, landscape: false };
  return documents.workbook([{ ...sheet, rows: rows.map((cells) => ({ look: 'plain' as const, cells })) }]);
}

/** A workbook of which the XML of its sheet was changed by hand, with another part beside it. */
async function tampered(change: (sheet: string) => string, beside = '<a/>'): Promise<Uint8Array> {
  const zip = await JSZip.loadAsync(await workbook([['Naam', 'Rol']]));
  const name = Object.keys(zip.files).find((path) => /worksheets\/sheet1\.xml$/.test(path)) ?? '';
  zip.file(name, change((await zip.file(name)?.async('string')) ?? ''));
  zip.file('xl/beside.xml', beside);
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE', compressionOptions: { level: 1 } });
}

describe('CSV', () => {
  test.each([
    ['semicolons, as Dutch Excel writes them', 'Naam;Rol\r\nZoë;"Lid; en meer"\r\n'],
    ['commas', 'Naam,Rol\nZoë,"Lid; en meer"\n'],
    ['tabs', 'Naam\tRol\nZoë\tLid; en meer\n'],
    ['a byte order mark', '\uFEFFNaam;Rol\nZoë;"Lid; en meer"'],
    ['many commas inside the cells', 'Naam;Rol\nZoë;"Lid; en meer"\n"a,b,c,d,e";"f,g,h,i"'],
  ])('%s', async (_, text) => {
    const result = await readTables({ name: 'rollen.csv', bytes: bytes(text) });
    expect(result.kind === 'read' && result.tables[0]?.rows.slice(0, 2)).toEqual([
      ['Naam', 'Rol'],
      ['Zoë', 'Lid; en meer'],
    ]);
  });

  test('the Windows character set, and UTF-16 as "Unicode text"', async () => {
    const windows = Uint8Array.from([...'Naam;Rol\nZo\u00eb;x'].map((letter) => letter.charCodeAt(0)));
    expect(rowsOf(await readTables({ name: 'a.csv', bytes: windows }))).toEqual([
      [
        ['Naam', 'Rol'],
        ['Zoë', 'x'],
      ],
    ]);
    const wide = Uint8Array.from([
      0xff,
      0xfe,
      ...[...'Naam\tRol\nZoë\tx'].flatMap((letter) => [letter.charCodeAt(0), 0]),
    ]);
    expect(rowsOf(await readTables({ name: 'a.csv', bytes: wide }))).toEqual([
      [
        ['Naam', 'Rol'],
        ['Zoë', 'x'],
      ],
    ]);
  });

  test('a line break inside quotes does not move the rows, and a line with the separator counts', async () => {
    const text = 'sep=,\nNaam,Rol\n"Jan\nJansen",x\n\nPiet,y';
    expect(rowsOf(await readTables({ name: 'a.csv', bytes: bytes(text) }))).toEqual([
      [[], ['Naam', 'Rol'], ['Jan\nJansen', 'x'], [null], ['Piet', 'y']],
    ]);
  });

  test('more rows than a list of roles ever has', async () => {
    const text = `Naam;Rol\n${'Jan;x\n'.repeat(41_000)}`;
    expect(await readTables({ name: 'a.csv', bytes: bytes(text) })).toEqual({ kind: 'problem', problem: 'too-large' });
  });
});

describe('Excel', () => {
  test('texts, numbers and days; empty rows keep their place; what looks like a formula is a text', async () => {
    const file = await workbook([
      ['Naam', 'Getal', 'Dag'],
      [],
      ['=1+1', 12.5, { day: '2026-02-28' }],
      [' ', null, '\u00a0'],
    ]);
    expect(rowsOf(await readTables({ name: 'a.xlsx', bytes: file }))).toEqual([
      [
        ['Naam', 'Getal', 'Dag'],
        [null, null, null],
        ["'=1+1", 12.5, { day: '2026-02-28' }],
      ],
    ]);
  });

  test('a formula that was never worked out, and a column that only has a colour', async () => {
    const file = await tampered((xml) =>
      xml.replace(
        '</sheetData>',
        '<row r="2"><c r="A2" t="str"><f>CONCAT(A1,B1)</f></c><c r="B2" t="str"><f>A1</f><v>Griffier</v></c><c r="XFD2" s="0"/></row><row r="1048576"/></sheetData>',
      ),
    );
    expect(rowsOf(await readTables({ name: 'a.xlsx', bytes: file }))).toEqual([
      [
        ['Naam', 'Rol'],
        [null, 'Griffier'],
      ],
    ]);
  });

  test.each([
    ['a cell a million rows down', '<row r="1048576"><c r="A1048576"><v>1</v></c></row>'],
    ['a cell sixteen thousand columns to the right', '<row r="2"><c r="XFD2"><v>1</v></c></row>'],
  ])('%s is refused before it makes a million rows', async (_, row) => {
    const file = await tampered((xml) => xml.replace('</sheetData>', `${row}</sheetData>`));
    expect(await readTables({ name: 'a.xlsx', bytes: file })).toEqual({ kind: 'problem', problem: 'too-large' });
  });
});

// With a hundredth of the real room: megabytes of spaces are slow to pack, and prove nothing more.
describe('a small file that unpacks to a lot', () => {
  const room = 400_000;

  /** With this many spaces in its sheet, and in a part beside it. */
  async function padded(sheet: number, beside: number): Promise<Uint8Array> {
    const file = await tampered(
      (xml) => xml.replace('</sheetData>', `${' '.repeat(sheet)}</sheetData>`),
      `<a>${' '.repeat(beside)}</a>`,
    );
    expect(file.length).toBeLessThan(room / 20);
    return file;
  }

  test.each([
    ['one part', room, 0],
    ['all parts together', room * 0.6, room * 0.6],
  ])('is refused when that is more than there is room for, in %s', async (_, sheet, beside) => {
    await expect(repack(await padded(sheet, beside), room)).rejects.toThrow(TooLarge);
  });

  test('is read when there is room', async () => {
    const file = await padded(room * 0.6, 0);
    await expect(repack(file, room)).resolves.toBeInstanceOf(ArrayBuffer);
    expect(await readTables({ name: 'a.xlsx', bytes: file })).toMatchObject({ kind: 'read' });
  });
});

describe('other files', () => {
  const ole = (text: string): Uint8Array =>
    Uint8Array.from([
      0xd0,
      0xcf,
      0x11,
      0xe0,
      0xa1,
      0xb1,
      0x1a,
      0xe1,
      ...[...text].flatMap((l) => [l.charCodeAt(0), 0]),
    ]);
  test.each<[string, string, Uint8Array]>([
    ['old-excel', 'oud.xls', ole('Workbook')],
    ['password', 'geheim.xlsx', ole('EncryptedPackage')],
    ['open-document', 'a.ods', bytes('PK\u0003\u0004mimetypeapplication/vnd.oasis.opendocument.spreadsheet')],
    ['unreadable', 'stuk.xlsx', bytes('PK\u0003\u0004xl/worksheets')],
    ['unreadable', 'leugen.xlsx', bytes('geen excel')],
    ['unsupported', 'brief.docx', bytes('PK\u0003\u0004word/document.xml')],
    ['unsupported', 'foto.png', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0])],
    ['empty', 'leeg.csv', new Uint8Array()],
    ['empty', 'wit.csv', bytes(' ;;\n;\n')],
    ['too-large', 'groot.csv', new Uint8Array(10_000_001)],
  ])('%s: %s', async (problem, name, file) => {
    expect(await readTables({ name, bytes: file })).toEqual({ kind: 'problem', problem });
  });
});
