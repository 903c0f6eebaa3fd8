import { describe, expect, test } from 'vitest';
import { fromHtml, shownItems, table, titles } from '../../builders/agenda';

describe('agenda tables', () => {
  test('a header with number, subject, treatment, speaker and time', () => {
    const html = table([
      ['Nr.', 'Onderwerp', 'Behandelwijze', 'Inbreng', 'Tijd'],
      ['1', 'Opening', '', 'voorzitter', '09.30'],
      ['2', 'Begroting 2027', 'ter vaststelling', 'Bas Kroon', '09.35'],
      ['3', 'Woonagenda', 'beeldvormend', 'Dina Bloem', '10.00'],
      ['4', 'Rondvraag', '', 'allen', '10.55'],
    ]);
    const reading = fromHtml(html);
    expect(shownItems(reading)).toEqual([
      '1 Opening [vast]',
      '2 Begroting 2027 [besluit]',
      '3 Woonagenda [beeldvorming]',
      '4 Rondvraag [vast]',
    ]);
    expect(reading.items.map(({ speaker, time }) => [speaker, time])).toEqual([
      ['voorzitter', '09.30'],
      ['Bas Kroon', '09.35'],
      ['Dina Bloem', '10.00'],
      ['allen', '10.55'],
    ]);
  });

  test('no header: columns by what stands in them', () => {
    const html = table([
      ['09.30', '1', 'Opening', ''],
      ['09.35', '2', 'Begroting 2027', 'ter vaststelling'],
      ['10.00', '3', 'Woonagenda', 'ter bespreking'],
      ['10.55', '4', 'Rondvraag', ''],
    ]);
    expect(shownItems(fromHtml(html))).toEqual([
      '1 Opening [vast]',
      '2 Begroting 2027 [besluit]',
      '3 Woonagenda [bespreking]',
      '4 Rondvraag [vast]',
    ]);
  });

  test('a merged row is a section', () => {
    const html = table([
      ['Nr', 'Onderwerp', 'Wie'],
      ['1', 'Opening', 'voorzitter'],
      ['<td colspan="3"><b>Ter besluitvorming</b></td>'],
      ['2', 'Begroting 2027', 'Bas Kroon'],
      ['<td colspan="3"><b>Besloten deel</b></td>'],
      ['3', 'Werving directeur', 'voorzitter'],
      ['4', 'Sluiting', 'voorzitter'],
    ]);
    expect(shownItems(fromHtml(html))).toEqual([
      '1 Opening [vast]',
      '2 Begroting 2027 [besluit]',
      '3 Werving directeur [besloten]',
      '4 Sluiting [besloten, vast]',
    ]);
  });

  test('title above the header row', () => {
    const html = table([
      ['<td colspan="3"><b>Agenda Algemeen Bestuur</b></td>'],
      ['Nr', 'Onderwerp', 'Doel'],
      ['1', 'Opening', ''],
      ['2', 'Woonagenda', 'Bespreken'],
      ['3', 'Sluiting', ''],
    ]);
    expect(shownItems(fromHtml(html))).toEqual(['1 Opening [vast]', '2 Woonagenda [bespreking]', '3 Sluiting [vast]']);
  });

  test('sub-items with their own rows', () => {
    const html = table([
      ['Nr', 'Onderwerp', 'Behandelwijze'],
      ['1', 'Opening', ''],
      ['2', 'Sociaal domein', ''],
      ['2a', 'Inkoop jeugdhulp', 'ter besluitvorming'],
      ['2b', 'Beschermd wonen', 'ter informatie'],
      ['3', 'Sluiting', ''],
    ]);
    expect(shownItems(fromHtml(html))).toEqual([
      '1 Opening [vast]',
      '2 Sociaal domein',
      '  2a Inkoop jeugdhulp [besluit]',
      '  2b Beschermd wonen [kennisname]',
      '3 Sluiting [vast]',
    ]);
  });

  test('an explanation in the same cell is a note', () => {
    const html = table([
      ['Nr', 'Onderwerp', 'Behandelwijze'],
      ['1', 'Opening', ''],
      ['2', '<td><p>Woonagenda</p><p>De woonagenda loopt tot 2030.</p></td>', 'ter bespreking'],
      ['3', 'Sluiting', ''],
    ]);
    const reading = fromHtml(html);
    expect(titles(reading)).toEqual(['1 Opening', '2 Woonagenda', '3 Sluiting']);
    expect(reading.items[1]?.notes).toEqual(['De woonagenda loopt tot 2030.']);
  });

  test('rows without numbers', () => {
    const html = table([
      ['Tijd', 'Onderwerp', 'Wie'],
      ['09.30', 'Opening', 'voorzitter'],
      ['09.35', 'Woonagenda', 'Dina Bloem'],
      ['10.00', 'Regiodeal', 'Bas Kroon'],
      ['10.55', 'Sluiting', 'voorzitter'],
    ]);
    expect(titles(fromHtml(html))).toEqual(['- Opening', '- Woonagenda', '- Regiodeal', '- Sluiting']);
  });

  test('confidential papers make an item closed', () => {
    const html = table([
      ['Nr', 'Onderwerp', 'Bijlagen'],
      ['1', 'Opening', ''],
      ['2', 'Geschil leverancier', 'memo (vertrouwelijk)'],
      ['3', 'Sluiting', ''],
    ]);
    expect(shownItems(fromHtml(html))[1]).toBe('2 Geschil leverancier [besloten]');
  });

  test('an agenda over two tables, numbers going on', () => {
    const head = ['Nr', 'Onderwerp', 'Wie'];
    const html = `${table([head, ['1', 'Opening', 'voorzitter'], ['2', 'Woonagenda', 'Dina Bloem'], ['3', 'Regiodeal', 'Bas Kroon']])}
<p>Besloten deel</p>
${table([head, ['4', 'Werving directeur', 'voorzitter'], ['5', 'Rondvraag', 'allen'], ['6', 'Sluiting', 'voorzitter']])}`;
    expect(titles(fromHtml(html))).toEqual([
      '1 Opening',
      '2 Woonagenda',
      '3 Regiodeal',
      '4 Werving directeur',
      '5 Rondvraag',
      '6 Sluiting',
    ]);
  });
});

test('an agenda inside a layout table', () => {
  const html =
    '<table><tr><td><p>Beste leden,</p><p>Agenda</p><ol><li>Opening</li><li>Woonagenda</li><li>Rondvraag</li></ol></td></tr></table>';
  expect(titles(fromHtml(html))).toEqual(['1 Opening', '2 Woonagenda', '3 Rondvraag']);
});

test('a table with practical data beside the agenda is no agenda', () => {
  const html = `${table([
    ['Datum', '12 juni 2026'],
    ['Tijd', '09.30 - 11.00 uur'],
    ['Locatie', 'Raadzaal Aldermeer'],
  ])}<p>Agenda</p><p>1. Opening</p><p>2. Woonagenda</p><p>3. Rondvraag</p>`;
  expect(titles(fromHtml(html))).toEqual(['1 Opening', '2 Woonagenda', '3 Rondvraag']);
});
