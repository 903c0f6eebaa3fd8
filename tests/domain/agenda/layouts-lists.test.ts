import { describe, expect, test } from 'vitest';
import { fromHtml, MSO_GAP, mso, msoList, shownItems, titles } from '../../builders/agenda';

describe('Word lists in Outlook (mso-list)', () => {
  const body = [
    mso('Beste leden,'),
    MSO_GAP,
    mso('Hierbij de agenda voor het algemeen bestuur.'),
    MSO_GAP,
    msoList('1.', 'Opening en mededelingen'),
    msoList('2.', 'Verslag 12 maart 2026'),
    msoList('3.', 'Sociaal domein'),
    msoList('a.', 'Inkoop jeugdhulp 2027 (ter besluitvorming)', 2),
    msoList('b.', 'Beschermd wonen (ter bespreking)', 2),
    msoList('4.', 'Zienswijzen ontwerpbegroting 2027'),
    msoList('5.', 'Rondvraag en sluiting'),
    MSO_GAP,
    mso('Met vriendelijke groet,'),
    mso('Ada Vink'),
  ].join('\n');

  test('numbers, letters and depth', () => {
    expect(shownItems(fromHtml(body))).toEqual([
      '1 Opening en mededelingen [vast]',
      '2 Verslag 12 maart 2026 [vast]',
      '3 Sociaal domein',
      '  a Inkoop jeugdhulp 2027 [besluit]',
      '  b Beschermd wonen [bespreking]',
      '4 Zienswijzen ontwerpbegroting 2027 [inbreng]',
      '5 Rondvraag en sluiting [vast]',
    ]);
  });

  test('each item knows its line', () => {
    const lines = fromHtml(body).items.map(({ lines }) => lines.from);
    expect(lines).toEqual([5, 6, 7, 8, 9, 10, 11]);
  });
});

test('typed numbers in MsoNormal paragraphs, with what is asked under them', () => {
  const body = [
    mso('<b>AGENDA</b>'),
    MSO_GAP,
    mso('1.&nbsp;&nbsp;&nbsp; <b>Opening</b>'),
    MSO_GAP,
    mso('2.&nbsp;&nbsp;&nbsp; <b>Begroting 2027</b>'),
    mso('Het DB stelt de begroting voor.', 'margin-left:18.0pt'),
    mso('Voorstel: vast te stellen.', 'margin-left:18.0pt'),
    MSO_GAP,
    mso('3.&nbsp;&nbsp;&nbsp; <b>Monitor jeugd</b>'),
    mso('Ter kennisname', 'margin-left:18.0pt'),
    MSO_GAP,
    mso('4.&nbsp;&nbsp;&nbsp; <b>Sluiting</b>'),
  ].join('\n');
  const reading = fromHtml(body);
  expect(shownItems(reading)).toEqual([
    '1 Opening [vast]',
    '2 Begroting 2027 [besluit]',
    '3 Monitor jeugd [kennisname]',
    '4 Sluiting [vast]',
  ]);
  expect(reading.items[1]?.notes).toContain('Het DB stelt de begroting voor.');
  expect(reading.items[1]?.lines).toEqual({ from: 5, to: 7 });
});

describe('real lists', () => {
  test('an ordered list counts as printed', () => {
    const html = '<ol><li>Opening</li><li>Begroting 2027</li><li>Rondvraag</li></ol>';
    expect(titles(fromHtml(html))).toEqual(['1 Opening', '2 Begroting 2027', '3 Rondvraag']);
  });

  test('a list goes on after a break', () => {
    const html =
      '<ol><li>Opening</li><li>Mededelingen</li></ol><p>Pauze</p><ol start="3"><li>Begroting 2027</li><li>Sluiting</li></ol>';
    expect(titles(fromHtml(html))).toEqual(['1 Opening', '2 Mededelingen', '3 Begroting 2027', '4 Sluiting']);
  });

  test('nested letters are children', () => {
    const html =
      '<ol><li>Opening</li><li>Jeugd<ol type="a"><li>Inkoop jeugdhulp</li><li>Pleegzorg</li></ol></li><li>Sluiting</li></ol>';
    expect(titles(fromHtml(html))).toEqual([
      '1 Opening',
      '2 Jeugd',
      '  a Inkoop jeugdhulp',
      '  b Pleegzorg',
      '3 Sluiting',
    ]);
  });

  test('bullets under an item are notes, no items', () => {
    const html =
      '<ol><li>Opening</li><li>Woonagenda<ul><li>Stand van zaken per gemeente</li><li>Vervolg</li></ul></li><li>Sluiting</li></ol>';
    const reading = fromHtml(html);
    expect(titles(reading)).toEqual(['1 Opening', '2 Woonagenda', '3 Sluiting']);
    expect(reading.items[1]?.notes).toEqual(['Stand van zaken per gemeente', 'Vervolg']);
  });

  test('bullets alone are an agenda without numbers', () => {
    const html =
      '<p>Op de agenda staan:</p><ul><li>Opening</li><li>Woonagenda (ter bespreking)</li><li>Regiodeal</li><li>Rondvraag</li></ul>';
    expect(shownItems(fromHtml(html))).toEqual([
      '- Opening [vast]',
      '- Woonagenda [bespreking]',
      '- Regiodeal',
      '- Rondvraag [vast]',
    ]);
  });
});

describe('lists that are no agenda', () => {
  const agenda = '<ol><li>Opening</li><li>Woonagenda</li><li>Rondvraag</li></ol>';
  const practical =
    '<p>Praktisch:</p><ol><li>Parkeren kan achter het gemeentehuis.</li><li>Meld u bij de balie.</li><li>Lunch is er vanaf 12.00 uur.</li></ol>';
  const expected = ['1 Opening', '2 Woonagenda', '3 Rondvraag'];

  test('practical matters below the agenda', () => {
    expect(titles(fromHtml(`<p>Agenda</p>${agenda}${practical}`))).toEqual(expected);
  });

  test('practical matters above the agenda', () => {
    expect(titles(fromHtml(`${practical}<p>Agenda</p>${agenda}`))).toEqual(expected);
  });

  test('requests above the agenda', () => {
    const requests =
      '<p>Drie verzoeken vooraf:</p><ol><li>Stuur uw vragen voor vrijdag in.</li><li>Neem uw pas mee.</li></ol>';
    expect(titles(fromHtml(`${requests}<p>Agenda</p>${agenda}`))).toEqual(expected);
  });

  test('decision points under an item', () => {
    const html = `<p>Agenda</p>
<p>1. Opening</p>
<p>2. Woonagenda</p>
<p>Gevraagd besluit:</p>
<p>1. In te stemmen met de woonagenda.</p>
<p>2. De colleges te vragen de woonagenda vast te stellen.</p>
<p>3. Regiodeal</p>
<p>4. Rondvraag</p>`;
    expect(shownItems(fromHtml(html))).toEqual([
      '1 Opening [vast]',
      '2 Woonagenda [besluit]',
      '3 Regiodeal',
      '4 Rondvraag [vast]',
    ]);
  });

  test('papers under an item', () => {
    const html = `<p>1. Opening</p>
<p>2. Woonagenda</p>
<p>Bijlagen:</p>
<p>1) Voorlegger woonagenda</p>
<p>2) Woonagenda 2027-2030</p>
<p>3. Regiodeal</p>
<p>4. Rondvraag</p>`;
    expect(titles(fromHtml(html))).toEqual(['1 Opening', '2 Woonagenda', '3 Regiodeal', '4 Rondvraag']);
  });

  test('minutes with their papers', () => {
    const html = `<p>1. Opening</p>
<p>2. Verslag vorige vergadering</p>
<p style="margin-left:36pt">a. Verslag 12 maart 2026</p>
<p style="margin-left:36pt">b. Actielijst</p>
<p>3. Woonagenda</p>
<p>4. Rondvraag</p>`;
    expect(titles(fromHtml(html))).toEqual([
      '1 Opening',
      '2 Verslag vorige vergadering',
      '3 Woonagenda',
      '4 Rondvraag',
    ]);
  });

  test('explanations below the agenda repeat its numbers', () => {
    const html = `<p>1. Opening</p><p>2. Woonagenda</p><p>3. Regiodeal</p><p>4. Rondvraag</p>
<p>&nbsp;</p><p>Toelichting</p>
<p>Ad 2. Woonagenda</p><p>De woonagenda loopt tot 2030.</p>
<p>Ad 3. Regiodeal</p><p>De aanvraag is ingediend.</p>`;
    expect(titles(fromHtml(html))).toEqual(['1 Opening', '2 Woonagenda', '3 Regiodeal', '4 Rondvraag']);
  });
});

test('what looks like agenda under an item but is none of its parts is given back, never dropped', () => {
  const html = `<ol><li>Opening</li><li>Woonagenda</li></ol><p>7) Losse regel uit een ander stuk</p><ol start="3"><li>Regiodeal</li><li>Rondvraag</li></ol>`;
  const reading = fromHtml(html);
  const seen = [
    ...titles(reading),
    ...reading.items.flatMap((item) => item.notes),
    ...reading.unread.map((u) => u.text),
  ];
  expect(seen.join('\n')).toContain('Losse regel uit een ander stuk');
});

describe('no agenda', () => {
  test.each([
    [
      'only a link to a portal',
      '<p>Beste leden,</p><p>De agenda en stukken staan in het <a href="https://portaal.merenland.example">portaal</a>.</p><p>Met vriendelijke groet,<br>Ada Vink</p>',
    ],
    [
      'only a meeting link',
      '<p>Microsoft Teams</p><p>Nu deelnemen aan de vergadering</p><p>Vergadering-id: 312 004 551</p>',
    ],
    [
      'a covering note',
      '<p>Dag allemaal,</p><p>Hierbij de uitnodiging voor de vergadering van 12 juni. De stukken volgen.</p>',
    ],
    [
      'a practical list',
      '<p>Praktisch:</p><ol><li>Parkeren kan achter het gemeentehuis.</li><li>Meld u bij de balie.</li></ol>',
    ],
    ['nothing', ''],
  ])('%s', (_, html) => expect(fromHtml(html)).toEqual({ items: [], unread: [] }));
});

test('a quoted older invitation below the new agenda is left out', () => {
  const html = `<p>Gewijzigde agenda:</p><ol><li>Opening</li><li>Woonagenda</li><li>Sluiting</li></ol>
<blockquote><p>Van: Secretariaat</p><p>Onderwerp: agenda</p><ol><li>Opening</li><li>Regiodeal</li><li>Rondvraag</li><li>Sluiting</li></ol></blockquote>`;
  expect(titles(fromHtml(html))).toEqual(['1 Opening', '2 Woonagenda', '3 Sluiting']);
});

test('a forwarded agenda stands wholly in a quotation', () => {
  const html = `<p>Ter info.</p><blockquote><p>Agenda</p><ol><li>Opening</li><li>Regiodeal</li><li>Sluiting</li></ol></blockquote>`;
  expect(titles(fromHtml(html))).toEqual(['1 Opening', '2 Regiodeal', '3 Sluiting']);
});
