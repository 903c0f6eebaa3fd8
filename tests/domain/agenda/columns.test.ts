import { describe, expect, test } from 'vitest';
import { type ColumnRole, readTable } from '../../../src/domain/agenda/columns';
import { readLegend } from '../../../src/domain/agenda/marks';
import { readHtml } from '../../../src/sources/html';
import { fromHtml, shownItems, table } from '../../builders/agenda';

const roles = (rows: readonly (readonly string[])[]): Record<number, ColumnRole> => {
  const read = readTable(readHtml(table(rows)), readLegend([]));
  return read ? Object.fromEntries(read.roles) : {};
};

describe('columns by their heading', () => {
  test.each<[ColumnRole, readonly string[]]>([
    ['number', ['Nr.', 'Nummer', 'Punt', '#', 'Agendanr']],
    ['time', ['Tijd', 'Duur', 'Aanvang', 'Tijdsindicatie', 'Minuten']],
    ['treatment', ['Behandelwijze', 'Doel', 'Status', 'BOB', 'Gevraagd', 'Fase', 'Behandeling']],
    ['speaker', ['Wie', 'Inbreng', 'Portefeuillehouder', 'PFH', 'Trekker', 'Toelichting door']],
    ['papers', ['Stukken', 'Bijlage', 'Bijlagen', 'Documenten', 'Zaaknummer']],
    ['section', ['Domein', 'Cluster', 'Programma', 'Rubriek']],
    ['proposal', ['Gevraagd besluit', 'Beslispunten', 'Toelichting', 'Opmerkingen']],
  ])('%s', (role, headings) => {
    for (const heading of headings) {
      const found = roles([
        ['Onderwerp', heading],
        ['Opening', 'abc'],
        ['Begroting', 'def'],
      ]);
      expect(found, heading).toMatchObject({ 0: 'subject', 1: role });
    }
  });

  test.each(['Onderwerp', 'Agendapunt', 'Agendapunten', 'Titel', 'Wat'])('subject: "%s"', (heading) => {
    expect(
      roles([
        [heading, 'Wie'],
        ['Opening', 'voorzitter'],
      ]),
    ).toEqual({ 0: 'subject', 1: 'speaker' });
  });

  test('capitals, stars and colons in a heading do not matter', () => {
    expect(
      roles([
        ['NR', 'ONDERWERP:', 'Behandelwijze*'],
        ['1', 'Opening', '-'],
      ]),
    ).toEqual({ 0: 'number', 1: 'subject', 2: 'treatment' });
  });
});

describe('columns without heading, by what stands in them', () => {
  test('number, subject, treatment, time', () => {
    expect(
      roles([
        ['1', 'Opening', '', '09.30'],
        ['2', 'Begroting 2027', 'ter vaststelling', '09.35'],
        ['3', 'Woonagenda', 'ter bespreking', '10.00'],
      ]),
    ).toEqual({ 0: 'number', 1: 'subject', 2: 'treatment', 3: 'time' });
  });

  test('papers', () => {
    expect(
      roles([
        ['1', 'Opening', '-'],
        ['2', 'Begroting 2027', 'bijlage 2'],
        ['3', 'Woonagenda', 'bijlagen 3 en 4'],
      ])[2],
    ).toBe('papers');
  });
});

test('a table of one row or one column is no agenda table', () => {
  expect(readTable(readHtml(table([['1', 'Opening']])), readLegend([]))).toBeNull();
  expect(readTable(readHtml(table([['Opening'], ['Sluiting']])), readLegend([]))).toBeNull();
});

describe('what a row says', () => {
  test('a tick under a heading is that treatment', () => {
    const html = table([
      ['Nr', 'Onderwerp', 'Ter informatie', 'Ter bespreking', 'Ter besluitvorming'],
      ['1', 'Opening', '', '', ''],
      ['2', 'Monitor jeugd', 'x', '', ''],
      ['3', 'Woonagenda', '', '✓', ''],
      ['4', 'Begroting 2027', '', '', 'X'],
      ['5', 'Sluiting', '', '', ''],
    ]);
    expect(shownItems(fromHtml(html))).toEqual([
      '1 Opening [vast]',
      '2 Monitor jeugd [kennisname]',
      '3 Woonagenda [bespreking]',
      '4 Begroting 2027 [besluit]',
      '5 Sluiting [vast]',
    ]);
  });

  test('letters in a treatment column', () => {
    const html = table([
      ['Nr', 'Onderwerp', 'B/I'],
      ['1', 'Opening', ''],
      ['2', 'Monitor jeugd', 'I'],
      ['3', 'Begroting 2027', 'B'],
      ['4', 'Rondvraag', ''],
    ]);
    expect(shownItems(fromHtml(html))).toEqual([
      '1 Opening [vast]',
      '2 Monitor jeugd [kennisname]',
      '3 Begroting 2027 [besluit]',
      '4 Rondvraag [vast]',
    ]);
  });

  test('a cell over several rows counts in each of them', () => {
    const html = table([
      ['Nr', 'Onderwerp', 'Behandelwijze', 'Wie'],
      ['1', 'Opening', '', 'voorzitter'],
      ['2', 'Monitor jeugd', '<td rowspan="2">ter kennisname</td>', '<td rowspan="2">Ada Vink</td>'],
      ['3', 'Monitor wonen'],
      ['4', 'Begroting 2027', 'ter vaststelling', 'Bas Kroon'],
      ['5', 'Sluiting', '', ''],
    ]);
    const reading = fromHtml(html);
    expect(shownItems(reading)).toEqual([
      '1 Opening [vast]',
      '2 Monitor jeugd [kennisname]',
      '3 Monitor wonen [kennisname]',
      '4 Begroting 2027 [besluit]',
      '5 Sluiting [vast]',
    ]);
    expect(reading.items.map((item) => item.speaker)).toEqual(['voorzitter', 'Ada Vink', 'Ada Vink', 'Bas Kroon', '']);
  });

  test('a cell over several rows does not stretch the source lines of the rows below it', () => {
    const html = table([
      ['Nr', 'Onderwerp', 'Wie'],
      ['1', 'Opening', '<td rowspan="3">Ada Vink</td>'],
      ['2', 'Monitor jeugd'],
      ['3', 'Sluiting'],
    ]);
    const lines = fromHtml(html).items.map((item) => item.lines);
    expect(lines).toEqual([
      { from: 4, to: 6 },
      { from: 7, to: 8 },
      { from: 9, to: 10 },
    ]);
  });

  test('a domain column is the section of its rows', () => {
    const html = table([
      ['Nr', 'Domein', 'Onderwerp'],
      ['1', 'Algemeen', 'Opening'],
      ['2', 'Sociaal', 'Inkoop jeugdhulp'],
      ['3', 'Fysiek', 'Woonagenda'],
    ]);
    expect(fromHtml(html).items.map((item) => item.section)).toEqual(['Algemeen', 'Sociaal', 'Fysiek']);
  });

  test('a proposal column says what is asked', () => {
    const html = table([
      ['Nr', 'Onderwerp', 'Gevraagd besluit'],
      ['1', 'Opening', ''],
      ['2', 'Begroting 2027', 'In te stemmen met de begroting.'],
      ['3', 'Monitor', 'Kennis te nemen van de monitor.'],
      ['4', 'Sluiting', ''],
    ]);
    expect(shownItems(fromHtml(html))).toEqual([
      '1 Opening [vast]',
      '2 Begroting 2027 [besluit]',
      '3 Monitor [kennisname]',
      '4 Sluiting [vast]',
    ]);
  });
});
