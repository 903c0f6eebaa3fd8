import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { readPdf } from '../../src/sources/pdf';
import { type At, lines, pdfFile } from './pdfFile';
import { shown } from './show';

async function read(...pages: readonly (readonly At[])[]): Promise<string[]> {
  const reading = await readPdf(pdfFile(pages));
  return reading.kind === 'read' ? shown(reading.blocks) : [reading.problem];
}

const row = (y: number, ...cells: readonly (readonly [number, string])[]): At[] =>
  cells.map(([x, text]) => ({ x, y, text }));

describe('a page without structure', () => {
  test('columns become tabs, the left edge is no indent, an empty line is a gap', async () => {
    const page = [
      ...row(100, [60, '1.'], [95, 'Opening'], [440, 'Mondeling']),
      ...row(117, [60, '2.'], [95, 'Verslag'], [440, 'Bijgevoegd']),
      ...row(134, [78, '2.1'], [110, 'Actielijst']),
      ...row(185, [60, 'Rondvraag']),
    ];
    expect(await read(page)).toEqual([
      '1.\tOpening\tMondeling',
      '2.\tVerslag\tBijgevoegd',
      '[in 18] 2.1\tActielijst',
      '[gap 2] Rondvraag',
    ]);
  });

  test('a column of bare numbers', async () => {
    const page = [1, 2, 3].flatMap((at) => row(100 + 14 * at, [60, String(at)], [75, `Onderwerp ${at}`]));
    expect(await read(page)).toEqual(['1\tOnderwerp 1', '2\tOnderwerp 2', '3\tOnderwerp 3']);
  });

  test('text out of order is read from top to bottom', async () => {
    expect(await read([...row(200, [60, 'onder']), ...row(100, [60, 'boven'])])).toEqual(['boven', '[gap 5] onder']);
  });

  test('bold by font, raised letters on their line', async () => {
    const page: At[] = [
      { x: 60, y: 100, text: 'Agenda', bold: true },
      { x: 102, y: 100, text: 'DB' },
      { x: 60, y: 114, text: '12' },
      { x: 72.3, y: 110, text: 'e', size: 7 },
      { x: 79, y: 114, text: 'wijziging' },
    ];
    expect(await read(page)).toEqual(['[bold 6] Agenda DB', '12e wijziging']);
  });

  test('a line that the page wrapped is one line again; a short one is not', async () => {
    const long = 'Vaststellen van het verslag van de vergadering van het dagelijks bestuur van de regio, met de';
    expect(
      await read([
        ...row(100, [60, '1.'], [78, long]),
        ...row(113, [78, 'bijlagen daarbij']),
        ...row(126, [78, 'Ter besluitvorming']),
        ...row(139, [60, '2.'], [78, 'Rondvraag']),
      ]),
    ).toEqual([`1.\t${long} bijlagen daarbij`, '[in 18] Ter besluitvorming', '2.\tRondvraag']);
  });

  test('page numbers and what stands at the edge of every page are left out', async () => {
    const page = (number: number, text: string): At[] => [
      { x: 60, y: 40, text: 'Regio Veenrand' },
      { x: 60, y: 300, text },
      { x: 280, y: 810, text: `Pagina ${number} van 2` },
    ];
    expect(await read(page(1, 'Opening'), page(2, 'Slot'))).toEqual(['Opening', 'Slot']);
  });

  test('a page number on the only page', async () => {
    expect(await read([...lines('Opening'), { x: 290, y: 815, text: '- 1 -' }])).toEqual(['Opening']);
  });

  test('text on its side is left out', async () => {
    const stamp = 'BT /F1 40 Tf 0.7 0.7 -0.7 0.7 200 300 Tm (CONCEPT) Tj ET\n';
    const reading = await readPdf(pdfFile([lines('Opening')], stamp));
    expect(reading.kind === 'read' && shown(reading.blocks)).toEqual(['Opening']);
  });

  test('a bold header makes a table, with cells that wrap', async () => {
    const head = [60, 90, 300, 450].map(
      (x, at): At => ({
        x,
        y: 100,
        text: ['Nr', 'Onderwerp', 'Wie', 'Stukken'][at] ?? '',
        bold: true,
      }),
    );
    const page: At[] = [
      ...head,
      ...row(116, [60, '1'], [90, 'Opening']),
      ...row(132, [60, '2'], [90, 'Zienswijze op de begroting van de'], [300, 'A. Veldhuis'], [450, '2a']),
      ...row(145, [90, 'omgevingsdienst']),
      { x: 60, y: 161, text: 'TER KENNISNAME', bold: true },
      ...row(177, [60, '3'], [90, 'Jaarverslag'], [300, 'B. Kok']),
      ...row(210, [60, 'Met vriendelijke groet, het secretariaat']),
    ];
    expect(await read(page)).toEqual([
      '[bold, cell 0.0.0 head] Nr',
      '[bold, cell 0.0.1 head] Onderwerp',
      '[bold, cell 0.0.2 head] Wie',
      '[bold, cell 0.0.3 head] Stukken',
      '[cell 0.1.0] 1',
      '[cell 0.1.1] Opening',
      '[cell 0.2.0] 2',
      '[cell 0.2.1] Zienswijze op de begroting van de omgevingsdienst',
      '[cell 0.2.2] A. Veldhuis',
      '[cell 0.2.3] 2a',
      '[bold, cell 0.3.0 span 1x4] TER KENNISNAME',
      '[cell 0.4.0] 3',
      '[cell 0.4.1] Jaarverslag',
      '[cell 0.4.2] B. Kok',
      '[gap 1] Met vriendelijke groet, het secretariaat',
    ]);
  });
});

test('a tagged document keeps its headings, lists and table', async () => {
  const bytes = new Uint8Array(await readFile(new URL('./fixtures/tagged.pdf', import.meta.url)));
  const reading = await readPdf(bytes);
  expect(reading.kind === 'read' && shown(reading.blocks)).toEqual([
    '[h1, bold] Agenda dagelijks bestuur',
    'Datum: 9 juli 2026',
    'Plaats: raadzaal',
    '[gap 1, in 30, 1. at 0] Opening en mededelingen',
    '[in 30, 2. at 0] Vaststellen van een bijzonder lang verslag van de vergadering van het dagelijks bestuur van Regio Veenrand met de bijlagen',
    '[in 60, a. at 1] Deel een',
    '[in 60, b. at 1] Deel twee',
    '[in 30, bold 9, 3. at 0] Begroting 2027',
    '[gap 1, in 30, * at 0] een punt',
    '[bold, cell 0.0.0 head] Nr',
    '[bold, cell 0.0.1 head] Onderwerp',
    '[bold, cell 0.0.2 head] Portefeuillehouder',
    '[bold, cell 0.0.3 head] Stukken',
    '[cell 0.1.0] 1',
    '[cell 0.1.1] Opening',
    '[cell 0.2.0] 2',
    '[cell 0.2.1] Zienswijze op de ontwerpbegroting van de gemeenschappelijke regeling voor de omgevingsdienst en de veiligheidsregio samen',
    '[cell 0.2.2] A. van der Veldhuis-Brouwershaven',
    '[cell 0.2.3] 2a, 2b en meer stukken',
    '[bold, cell 0.3.0 span 1x4] TER KENNISNAME',
    '[cell 0.4.0] 3',
    '[cell 0.4.1] Jaarverslag',
    '[cell 0.4.2] B. Kok',
    '[cell 0.4.3] 3',
    'Met vriendelijke groet,',
    '[h2, bold] Bijlage',
    'tweede bladzijde',
  ]);
});

describe('what cannot be read', () => {
  const picture = 'q 100 0 0 100 100 100 cm BI /W 1 /H 1 /CS /G /BPC 8 ID x EI Q\n';
  const lock = `/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${'41'.repeat(32)}> /U <${'42'.repeat(32)}> >> /ID [<00> <00>]`;

  test.each([
    ['pictures without text are a scan', pdfFile([[]], picture), 'scan'],
    ['a white page is empty', pdfFile([[]]), 'empty'],
    ['a password', pdfFile([lines('geheim')], '', lock), 'password'],
  ])('%s', async (_, bytes, problem) => expect(await readPdf(bytes)).toEqual({ kind: 'problem', problem }));

  test('a damaged file throws', async () => {
    await expect(readPdf(new TextEncoder().encode('%PDF-1.4\nhallo'))).rejects.toThrow();
  });

  test('the bytes of the caller stay', async () => {
    const bytes = pdfFile([lines('Opening')]);
    await readPdf(bytes);
    expect(bytes.length).toBeGreaterThan(100);
  });
});
