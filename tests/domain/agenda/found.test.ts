import { describe, expect, test } from 'vitest';
import { fromHtml, fromText } from '../../builders/agenda';

const lines = (text: string): string[] =>
  fromText(text).items.map((i) => [i.number, i.title, i.treatment ?? ''].join('|'));

/** Agendas as people type them in a hurry: each of these was once read wrongly. */
describe('agendas without a neat list', () => {
  test('inside one sentence', () => {
    const text = 'De agenda: 1) opening, 2) begroting 2027 (ter vaststelling), 3) regiotaxi en 4) rondvraag.';
    expect(lines(text)).toEqual(['1|Opening|', '2|Begroting 2027|besluit', '3|Regiotaxi|', '4|Rondvraag|']);
  });

  test('plain lines under "Agenda", a proposal indented below one', () => {
    const text =
      'Agenda\n\nOpening\nBegroting 2027\n  Voorstel: vaststellen\nRondvraag\n\nMet vriendelijke groet,\nNoor';
    expect(lines(text)).toEqual(['|Opening|', '|Begroting 2027|besluit', '|Rondvraag|']);
  });

  test('the number on a line of its own', () => {
    const text = 'Agendapunt 1\nOpening\n\nAgendapunt 2\nBegroting 2027\nTer informatie\n\nAgendapunt 3\nRondvraag';
    expect(lines(text)).toEqual(['1|Opening|', '2|Begroting 2027|kennisname', '3|Rondvraag|']);
  });

  test('letters that group: their treatment passes on, they are no items', () => {
    const text = 'A. Opening\nB. Hamerstukken\n   B.1 Jaarstukken\n   B.2 Controleprotocol\nC. Rondvraag\nD. Sluiting';
    expect(lines(text)).toEqual([
      'A|Opening|',
      'B.1|Jaarstukken|hamerstuk',
      'B.2|Controleprotocol|hamerstuk',
      'C|Rondvraag|',
      'D|Sluiting|',
    ]);
  });

  test('an arabic heading with sub-items stays an item', () => {
    const text = '1. Opening\n2. Bespreekstukken\n2.a Begroting 2027\n2.b Regiotaxi\n3. Sluiting';
    expect(lines(text)).toEqual([
      '1|Opening|',
      '2|Bespreekstukken|bespreking',
      '2.a|Begroting 2027|bespreking',
      '2.b|Regiotaxi|bespreking',
      '3|Sluiting|',
    ]);
  });

  test('numbered decisions between lettered items', () => {
    const text =
      '1 Opening\n2 Bespreken\n2.a Begroting\n   Voorgesteld besluit:\n   1. De begroting vaststellen.\n   2. De zienswijzen beantwoorden.\n2.b Regiotaxi\n3 Sluiting';
    expect(lines(text).map((l) => l.split('|')[0])).toEqual(['1', '2', '2.a', '2.b', '3']);
  });

  test('codes behind titles without a legend, when more than one item has one', () => {
    expect(lines('1. Opening\n2. Begroting (B)\n3. Regiotaxi (I)\n4. Sluiting')).toEqual([
      '1|Opening|',
      '2|Begroting|besluit',
      '3|Regiotaxi|kennisname',
      '4|Sluiting|',
    ]);
  });

  test('a hash before the number', () => {
    expect(lines('#1 Opening\n#2 Begroting [besluit]\n#3 Sluiting')).toEqual([
      '1|Opening|',
      '2|Begroting|besluit',
      '3|Sluiting|',
    ]);
  });

  test('a table of times and programme only', () => {
    const html =
      '<table><tr><th>Tijd</th><th>Programma</th></tr><tr><td>13.30</td><td>Opening</td></tr><tr><td>13.35</td><td>Regiotaxi</td></tr><tr><td>14.00</td><td>Sluiting</td></tr></table>';
    expect(fromHtml(html).items.map((i) => `${i.time} ${i.title}`)).toEqual([
      '13.30 Opening',
      '13.35 Regiotaxi',
      '14.00 Sluiting',
    ]);
  });

  test('a heading goes before a proposal line', () => {
    const html =
      '<table><tr><td colspan=2><b>Bespreekstukken</b></td></tr><tr><td>B.1</td><td><b>Begroting 2027</b><br>Voorstel: vaststellen.</td></tr><tr><td>B.2</td><td>Regiotaxi</td></tr><tr><td>B.3</td><td>Rondvraag</td></tr></table>';
    expect(fromHtml(html).items.map((i) => `${i.number} ${i.treatment} ${i.depth}`)).toEqual([
      'B.1 bespreking 0',
      'B.2 bespreking 0',
      'B.3 bespreking 0',
    ]);
  });
});

test('a dinner with times has no agenda', () => {
  const text = 'Na de vergadering eten wij samen:\n18.00 ontvangst\n18.30 aan tafel\n20.00 koffie';
  expect(fromText(text).items).toEqual([]);
});

describe('other ways to print a list', () => {
  test('dot leaders between subject and what stands beside it', () => {
    const text =
      '1. Opening ........ 13.30\n2. Begroting 2027 ........ ter besluitvorming\n3. Rondvraag ........ 15.00';
    expect(lines(text)).toEqual(['1|Opening|', '2|Begroting 2027|besluit', '3|Rondvraag|']);
  });

  test('a slash behind the number, a time before it', () => {
    const text = '13:30-13:35  1/ Opening\n13:35-14:00  2/ Begroting 2027\n14:00        3/ Sluiting';
    expect(lines(text)).toEqual(['1|Opening|', '2|Begroting 2027|', '3|Sluiting|']);
  });

  test('sub-items in lower case; "1.5 miljoen" is none', () => {
    const text =
      '1. Opening\n2. Ter vaststelling:\n   2.1 verslag 12 mei\n   2.2 begroting 2027\n1.5 miljoen extra voor de regiotaxi\n3. Sluiting';
    expect(lines(text).map((l) => l.split('|')[0])).toEqual(['1', '2', '2.1', '2.2', '3']);
  });

  test('bold titles without numbers, each with an explanation', () => {
    const html =
      '<p>Hierbij de uitnodiging.</p><p><b>Opening</b></p><p><b>Begroting 2027</b></p><p>Het bestuur wordt gevraagd de begroting vast te stellen.</p><p><b>Rondvraag en sluiting</b></p><p>Met vriendelijke groet,</p><p><b>Noor de Wit</b></p>';
    expect(fromHtml(html).items.map((i) => `${i.title}: ${i.treatment}`)).toEqual([
      'Opening: null',
      'Begroting 2027: besluit',
      'Rondvraag en sluiting: null',
    ]);
  });

  test('a mark among other facts under the title', () => {
    const html =
      '<ol><li>Opening</li><li>Begroting 2027<br><small>Soort: besluitvormend | Portefeuillehouder: N. de Wit</small></li><li>Sluiting</li></ol>';
    expect(fromHtml(html).items[1]).toMatchObject({ treatment: 'besluit', phase: 'besluitvorming' });
  });
});

describe('agendas in pieces', () => {
  const card = (number: string, title: string, mark: string): string =>
    `<table><tr><td><b>${number}</b></td><td>${title}</td><td>${mark}</td></tr></table>`;

  test('a table of its own for every item', () => {
    const html = [card('1', 'Opening', '-'), card('2', 'Regiotaxi', 'BESLUIT'), card('3', 'Rondvraag', '-')].join('');
    expect(fromHtml(html).items.map((i) => `${i.number} ${i.title} ${i.treatment}`)).toEqual([
      '1 Opening null',
      '2 Regiotaxi besluit',
      '3 Rondvraag null',
    ]);
  });

  test('number and subject in a table inside a cell', () => {
    const row = (advice: string, number: string, title: string): string =>
      `<tr><td>${advice}</td><td><table><tr><td>${number}</td><td>${title}</td></tr></table></td></tr>`;
    const html = `<table><tr><td><b>Advies</b></td><td><b>Punt</b></td></tr>${row('vaststellen', '1', 'Verslag 12 mei')}${row('instemmen', '2', 'Regiotaxi')}${row('bespreken', '3', 'Begroting')}</table>`;
    expect(fromHtml(html).items.map((i) => `${i.number} ${i.title} ${i.treatment}`)).toEqual([
      '1 Verslag 12 mei besluit',
      '2 Regiotaxi besluit',
      '3 Begroting bespreking',
    ]);
  });

  test('numbers that start again under every part, also in parts without fixed items', () => {
    const text =
      'I. ALGEMEEN\n   1. Opening\n   2. Verslag 12 mei\n\nII. WERK\n   1. Banenplan\n   2. Werkcentrum\n\nIII. AFSLUITING\n   1. Rondvraag\n   2. Sluiting';
    expect(lines(text).map((l) => l.split('|').slice(0, 2).join(' '))).toEqual([
      '1 Opening',
      '2 Verslag 12 mei',
      '1 Banenplan',
      '2 Werkcentrum',
      '1 Rondvraag',
      '2 Sluiting',
    ]);
  });

  test('the definitive agenda above the concept that it replaces', () => {
    const text =
      'DEFINITIEVE AGENDA\n\n1. Opening\n2. Verslag van 12 mei\n3. Regiotaxi\n4. Begroting\n5. Rondvraag en sluiting\n\nCONCEPTAGENDA (vervallen)\n\n1. Opening\n2. Verslag 12 mei\n3. Regiotaxi\n4. Rondvraag';
    expect(lines(text).map((l) => l.split('|')[1])).toEqual([
      'Opening',
      'Verslag van 12 mei',
      'Regiotaxi',
      'Begroting',
      'Rondvraag en sluiting',
    ]);
  });

  test('a legend that is introduced by a colon', () => {
    const text =
      'Tussen haken de fase: BE = beeldvormend, BS = besluitvormend\n\n1. Opening\n2. Regiotaxi (BE)\n3. Begroting (BS)\n4. Rondvraag';
    expect(fromText(text).items.map((i) => `${i.title} ${i.phase}`)).toEqual([
      'Opening null',
      'Regiotaxi beeldvorming',
      'Begroting besluitvorming',
      'Rondvraag null',
    ]);
  });
});
