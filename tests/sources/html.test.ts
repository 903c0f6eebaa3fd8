import { describe, expect, test } from 'vitest';
import { readHtml } from '../../src/sources/html';
import { shown } from './show';

const read = (html: string): string[] => shown(readHtml(html));
const texts = (html: string): string[] => readHtml(html).map((block) => block.text);

describe('lines, spaces and gaps', () => {
  test.each([
    ['white space is one space', '<p>Opening\n   en\t mededelingen</p>', ['Opening en mededelingen']],
    ['one no-break space is a space', '<p>III&nbsp;Bespreekpunten</p>', ['III Bespreekpunten']],
    ['two or more are a tab', '<p>1.&nbsp;&nbsp;&nbsp; Opening</p>', ['1.\tOpening']],
    ['a no-break space and a space are a tab', '<p>I-1&nbsp; Opening</p>', ['I-1\tOpening']],
    ['an em space is a wide gap', '<p>1.&emsp;Opening</p>', ['1.\tOpening']],
    ['words in pieces stay whole', '<p>12<sup>e</sup> wij<b>zi</b>ging</p>', ['12e wijziging']],
    ['br makes two lines', '<p>Locatie: raadzaal<br>Aanvang: 9.30</p>', ['Locatie: raadzaal', 'Aanvang: 9.30']],
    ['a br at the end of a line makes no empty one', '<p>een<br></p><p>twee</p>', ['een', 'twee']],
    ['two br make an empty line', 'een<br><br>twee', ['een', '[gap 1] twee']],
    ['an empty Word paragraph is a gap', '<p>een</p><p><o:p>&nbsp;</o:p></p><p>twee</p>', ['een', '[gap 1] twee']],
    ['empty paragraphs add up', '<p>een</p><p></p><p>&nbsp;</p><p>twee</p>', ['een', '[gap 2] twee']],
    ['an empty div is no gap', '<div>een</div><div></div><div>twee</div>', ['een', 'twee']],
    ['Outlook on the web: a div with br', '<div>een</div><div><br></div><div>twee</div>', ['een', '[gap 1] twee']],
    ['text beside blocks', 'los<div>blok</div>los', ['los', 'blok', 'los']],
    ['a typed comparison is no tag', '<p>budget < 10 en > 5</p>', ['budget < 10 en > 5']],
    ['entities', '<p>Caf&eacute; &amp; co &#8211; &#x27;s-Veen</p>', ["Café & co – 's-Veen"]],
    [
      'preformatted text keeps its lines',
      '<pre>1.  Opening\n    a. Deel\n\n2.  Slot</pre>',
      ['1.\tOpening', '[in 12] a. Deel', '[gap 1] 2.\tSlot'],
    ],
    [
      'a tab of Apple Mail',
      '<div>1.<span class="Apple-tab-span" style="white-space:pre">\t</span>Opening</div>',
      ['1.\tOpening'],
    ],
    ['a tab of Word', "<p>1.<span style='mso-tab-count:1'> </span>Opening</p>", ['1.\tOpening']],
  ])('%s', (_, html, expected) => expect(read(html)).toEqual(expected));

  test('lines are counted as a reader counts them', () => {
    const blocks = readHtml(
      '<p>een</p><p>&nbsp;</p><p>drie<br>vier</p><table><tr><td>vijf<td><td>zeven</table><p>acht',
    );
    expect(blocks.map(({ line, text }) => [line, text])).toEqual([
      [1, 'een'],
      [3, 'drie'],
      [4, 'vier'],
      [5, 'vijf'],
      [7, 'zeven'],
      [8, 'acht'],
    ]);
  });

  test('characters that show nothing are gone', () => {
    expect(
      texts('<p>Be\u200bgro\u00adting\u202e 20\u206627\u2069 &zwnj;&shy;van&#847; de&lrm; regio</p><p>\u200b</p>'),
    ).toEqual(['Begroting 2027 van de regio']);
  });

  test('letters with loose accents are composed', () => {
    const [block] = readHtml('<p><b>Cafe\u0301</b> later</p>');
    expect(block).toMatchObject({ text: 'Caf\u00e9 later', bold: 4 });
  });
});

describe('emphasis, headings and indent', () => {
  test.each([
    ['bold from the start', '<p><b>4. Begroting</b> (ter tafel)</p>', '[bold 12] 4. Begroting (ter tafel)'],
    ['bold over a gap', '<p><b>01</b>&nbsp;&nbsp; <b>Opening</b></p>', '[bold] 01\tOpening'],
    ['bold later does not count', '<p>Voor het <b>DB</b></p>', 'Voor het DB'],
    ['bold by style', '<p><span style="font-weight:600">Agenda</span></p>', '[bold] Agenda'],
    ['bold by font', '<p style="font:bold 12pt Arial">Agenda</p>', '[bold] Agenda'],
    ['bold undone', '<b><span style="font-weight: normal">Agenda</span></b>', 'Agenda'],
    ['an Office property is not the weight', '<p style="mso-bidi-font-weight:bold">Agenda</p>', 'Agenda'],
    ['italic', '<p><i>Ter kennisname</i></p>', '[italic] Ter kennisname'],
    ['a heading', '<h2>Agenda</h2>', '[h2, bold] Agenda'],
    ['an ARIA heading', '<div role="heading" aria-level="3">Agenda</div>', '[h3, bold] Agenda'],
    ['the title style of Word', '<p class=MsoTitle>Agenda</p>', '[h1, bold] Agenda'],
    ['margin', '<p style="margin-left:36.0pt">toelichting</p>', '[in 36] toelichting'],
    ['margin in cm and px', '<div style="margin-left:40px"><p style="margin:0 0 0 1cm">x y</p></div>', '[in 58.4] x y'],
    ['a hanging first line', '<p style="margin-left:36pt;text-indent:-36pt">1.&nbsp; Opening</p>', '1.\tOpening'],
    ['leading spaces', '<p>&nbsp;&nbsp;&nbsp; a) Deel</p>', '[in 12] a) Deel'],
  ])('%s', (_, html, expected) => expect(read(html)).toEqual([expected]));
});

describe('lists', () => {
  test.each([
    ['numbers', '<ol><li>een<li>twee</ol>', ['[in 30, 1. at 0] een', '[in 30, 2. at 0] twee']],
    [
      'start and value',
      '<ol start=4><li>vier<li value=7>zeven<li>acht</ol>',
      ['[in 30, 4. at 0] vier', '[in 30, 7. at 0] zeven', '[in 30, 8. at 0] acht'],
    ],
    [
      'reversed',
      '<ol reversed><li>een<li>twee<li>drie</ol>',
      ['[in 30, 3. at 0] een', '[in 30, 2. at 0] twee', '[in 30, 1. at 0] drie'],
    ],
    [
      'letters and Roman numerals nested',
      '<ol type=I><li>een<ol type=a><li>deel</ol><li>twee</ol>',
      ['[in 30, I. at 0] een', '[in 60, a. at 1] deel', '[in 30, II. at 0] twee'],
    ],
    [
      'a list directly in a list',
      '<ol><li>een</li><ul><li>punt</li></ul><li>twee</li></ol>',
      ['[in 30, 1. at 0] een', '[in 60, * at 1] punt', '[in 30, 2. at 0] twee'],
    ],
    ['CSS on the list', '<ol type=1 style="list-style-type:lower-alpha"><li>een</ol>', ['[in 30, a. at 0] een']],
    [
      'CSS on the item',
      '<ul><li style="list-style-type:decimal">een<li style="list-style-type:decimal">twee</ul>',
      ['[in 30, 1. at 0] een', '[in 30, 2. at 0] twee'],
    ],
    ['a marker in quotes', `<ol><li style='list-style-type: "3) "'>drie</ol>`, ['[in 30, 3) at 0] drie']],
    [
      'an item ends where the next begins',
      '<ol><li style="margin-left:10pt">een<li>twee</ol>',
      ['[in 40, 1. at 0] een', '[in 30, 2. at 0] twee'],
    ],
    ['an upper-case marker in quotes', `<ol><li style='LIST-STYLE-TYPE: "A. "'>drie</ol>`, ['[in 30, A. at 0] drie']],
    ['leading zero', '<ol style="list-style: decimal-leading-zero inside"><li>een</ol>', ['[in 30, 01. at 0] een']],
    ['no marker is no list', '<ul style="list-style:none;padding:0"><li>1. Opening</ul>', ['1. Opening']],
    [
      'only the first line is the item',
      '<ol><li>Begroting<br>toelichting<p>meer</p></ol>',
      ['[in 30, 1. at 0] Begroting', '[in 30] toelichting', '[in 30] meer'],
    ],
    [
      'Google Docs: a paragraph in the item',
      '<ol><li dir="ltr" aria-level="1"><p dir="ltr" role="presentation"><span>een</span></p></li></ol>',
      ['[in 30, 1. at 0] een'],
    ],
    [
      'an empty item keeps its number',
      '<ol><li>een<li><li>drie</ol>',
      ['[in 30, 1. at 0] een', '[in 30, 3. at 0] drie'],
    ],
    ['a list of definitions', '<dl><dt>Voorzitter<dd>A. de Vries</dl>', ['Voorzitter', '[in 30] A. de Vries']],
  ])('%s', (_, html, expected) => expect(read(html)).toEqual(expected));

  test('items of one list share an id at all levels, lists differ', () => {
    const ids = readHtml('<ol><li>een<ul><li>a</ul><li>twee</ol><p>tekst<ol><li>x</ol>').map((block) => block.list?.id);
    expect(new Set([ids[0], ids[1], ids[2]]).size).toBe(1);
    expect(ids[3]).toBeUndefined();
    expect(ids[4]).not.toBe(ids[0]);
  });
});

const word = (level: number, label: string, text: string, font = ''): string =>
  `<p class=MsoListParagraph style='margin-left:${18 + 18 * level}.0pt;text-indent:-18.0pt;mso-list:l0 level${level} lfo1'>` +
  `<![if !supportLists]><span style='${font}'><span style='mso-list:Ignore'>${label}` +
  `<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>${text}<o:p></o:p></p>`;

describe('lists of Word and Outlook', () => {
  test.each([
    ['a number', word(1, '1.', 'Opening'), '[in 36, 1. at 0] Opening'],
    ['a sub-number', word(2, '5.1', 'Jaarrekening'), '[in 54, 5.1 at 1] Jaarrekening'],
    ['a letter with a bracket', word(2, 'a)', 'Jaarrekening'), '[in 54, a) at 1] Jaarrekening'],
    ['a dot', word(1, '·', 'punt', 'font-family:Symbol'), '[in 36, * at 0] punt'],
    ['a small circle', word(1, 'o', 'punt', 'font-family:"Courier New"'), '[in 36, * at 0] punt'],
    ['a letter of Wingdings', word(1, 'n', 'punt', 'font-family:Wingdings'), '[in 36, * at 0] punt'],
    ['a dash', word(1, '-', 'punt'), '[in 36, * at 0] punt'],
    [
      'a numbered heading',
      word(1, '2.', 'Begroting')
        .replace(/<p class=MsoListParagraph/, '<h1')
        .replace('</p>', '</h1>'),
      '[in 36, h1, bold, 2. at 0] Begroting',
    ],
  ])('%s', (_, html, expected) => expect(read(html)).toEqual([expected]));

  test('a bold item is bold without its label', () => {
    expect(read(word(1, '1.', '<b>Opening</b>'))).toEqual(['[in 36, bold, 1. at 0] Opening']);
  });

  test('the label is found when the server dropped what marks it', () => {
    const cleaned = word(1, '3.', 'Begroting').replace('mso-list:Ignore', '');
    expect(read(cleaned)).toEqual(['[in 36, 3. at 0] Begroting']);
    expect(read(cleaned.replace(/(?:&nbsp;)+ /, '&nbsp;'))).toEqual(['[in 36, 3. at 0] Begroting']);
    expect(read('<p class="MsoListParagraph" style="margin-left:36pt">4.&nbsp;&nbsp; Begroting</p>')).toEqual([
      '[in 36, 4. at 0] Begroting',
    ]);
  });

  test('a paragraph in the list style without a label is no item', () => {
    expect(read('<p class=MsoListParagraph style="margin-left:36.0pt">Toelichting bij het punt</p>')).toEqual([
      '[in 36] Toelichting bij het punt',
    ]);
  });
});

describe('tables', () => {
  test.each([
    [
      'cells by row and column',
      '<table><tr><td>1<td>Opening<tr><td>2<td>Slot</table>',
      ['[cell 0.0.0] 1', '[cell 0.0.1] Opening', '[cell 0.1.0] 2', '[cell 0.1.1] Slot'],
    ],
    [
      'merged cells',
      '<table><tr><td rowspan=2>A<td>B<td>C<tr><td colspan=2>D<tr><td>E<td>F</table>',
      [
        '[cell 0.0.0 span 2x1] A',
        '[cell 0.0.1] B',
        '[cell 0.0.2] C',
        '[cell 0.1.1 span 1x2] D',
        '[cell 0.2.0] E',
        '[cell 0.2.1] F',
      ],
    ],
    [
      'header cells',
      '<table><thead><tr><td>Nr<td>Punt</thead><tr><th>1<td>Opening</table>',
      ['[cell 0.0.0 head] Nr', '[cell 0.0.1 head] Punt', '[bold, cell 0.1.0 head] 1', '[cell 0.1.1] Opening'],
    ],
    [
      'paragraphs in a cell share its mark',
      '<table><tr><td>1<td><p>Begroting</p><p>&nbsp;</p><p>toelichting</p><tr><td>2<td>x</table>',
      [
        '[cell 0.0.0] 1',
        '[cell 0.0.1] Begroting',
        '[gap 1, cell 0.0.1] toelichting',
        '[cell 0.1.0] 2',
        '[cell 0.1.1] x',
      ],
    ],
    [
      'empty cells make no gap, empty rows do',
      '<table><tr><td>1<td>&nbsp;<td>a<tr><td>&nbsp;<td>&nbsp;<td>&nbsp;<tr><td>2<td><td>b</table>',
      ['[cell 0.0.0] 1', '[cell 0.0.2] a', '[gap 1, cell 0.2.0] 2', '[cell 0.2.2] b'],
    ],
    [
      'a list in a cell',
      '<table><tr><td>A<td><ol><li>een</ol><tr><td>B<td>x</table>',
      ['[cell 0.0.0] A', '[in 30, 1. at 0, cell 0.0.1] een', '[cell 0.1.0] B', '[cell 0.1.1] x'],
    ],
    [
      'a gap before a table stays before its first text',
      '<p>een</p><p>&nbsp;</p><table><tr><td><td>a<td>b</table>',
      ['een', '[gap 1, cell 0.0.1] a', '[cell 0.0.2] b'],
    ],
  ])('%s', (_, html, expected) => expect(read(html)).toEqual(expected));

  test('a number alone in a cell is text: its own cell has no other', () => {
    const alone = word(1, '2.', '').replace('<o:p></o:p>', '<o:p>&nbsp;</o:p>');
    expect(read(`<table><tr><td><ol><li></li></ol></td><td>Opening<tr><td>${alone}</td><td>Slot</table>`)).toEqual([
      '[cell 0.0.0] 1.',
      '[cell 0.0.1] Opening',
      '[cell 0.1.0] 2.',
      '[cell 0.1.1] Slot',
    ]);
    expect(read('<table><tr><td><ul><li></li></ul></td><td>Opening</table>')).toEqual(['Opening']);
  });

  test('a table that only places text on the page leaves no marks', () => {
    const frame = (inner: string): string =>
      `<table role="presentation"><tr><td>&nbsp;</td><td><table><tr><td>${inner}</td></tr></table></td><td></td></tr></table>`;
    expect(read(frame('<p>Geacht bestuur,</p><p>1. Opening</p>'))).toEqual(['Geacht bestuur,', '1. Opening']);
    expect(read(frame('<table><tr><td>1<td>Opening<tr><td>2<td>Slot</table>'))).toEqual([
      '[cell 2.0.0] 1',
      '[cell 2.0.1] Opening',
      '[cell 2.1.0] 2',
      '[cell 2.1.1] Slot',
    ]);
  });

  test('a frame with two filled cells and a real table in one of them', () => {
    const real = '<table><tr><td>1<td>Opening<tr><td>2<td>Slot</table>';
    expect(read(`<table><tr><td>Regio Veenrand<td><p>Agenda</p>${real}</table>`)).toEqual([
      'Regio Veenrand',
      'Agenda',
      '[cell 1.0.0] 1',
      '[cell 1.0.1] Opening',
      '[cell 1.1.0] 2',
      '[cell 1.1.1] Slot',
    ]);
  });

  test('a table inside a cell has its own number, the text beside it keeps its cell', () => {
    const inner = '<table><tr><td>bijlage<td>1<tr><td>bijlage<td>2</table>';
    expect(read(`<table><tr><td>1<td>Begroting${inner}<tr><td>2<td>Slot</table>`)).toEqual([
      '[cell 0.0.0] 1',
      '[cell 0.0.1] Begroting',
      '[cell 1.0.0] bijlage',
      '[cell 1.0.1] 1',
      '[cell 1.1.0] bijlage',
      '[cell 1.1.1] 2',
      '[cell 0.1.0] 2',
      '[cell 0.1.1] Slot',
    ]);
  });

  test('an end tag inside a cell closes nothing outside it', () => {
    expect(read('<div><table><tr><td>1</div></p><td>Opening<tr><td>2</b><td>Slot</table></div>')).toHaveLength(4);
  });
});

describe('what is not shown and what is quoted', () => {
  test.each([
    [
      'head, style, script and comments',
      '<head><title>t</title><style>p{}</style></head><script>alert(1)</script><!-- c --><p>x y',
    ],
    ['display none', '<div style="display:none">weg</div><p>x y'],
    ['mso-hide', '<span style="mso-hide:all">weg</span><p>x y'],
    ['a preheader', '<div style="font-size:1px;max-height:0px;overflow:hidden">weg</div><p>x y'],
    ['the hidden attribute', '<p hidden>weg</p><p>x y'],
    ['Office markup', '<!--[if gte mso 9]><xml><o:x>1</o:x></xml><![endif]--><xml><w:View>Normal</w:View></xml><p>x y'],
    ['links without text', '<p>x <a href="https://a.example"></a>y'],
    ['pictures', '<svg><title>weg</title><text>weg</text></svg><img alt="logo"><p>x y'],
    ['event handlers', '<p onclick="alert(1)" onmouseover=\'x("</p>")\'>x y'],
    ['tracked deletions', '<p>x <del>weg</del>y'],
    ['a comment that reveals', '<!--[if !mso]><!-->x y<!--<![endif]-->'],
  ])('%s', (_, html) => expect(texts(html)).toEqual(['x y']));

  test.each([
    ['a blockquote', '<p>nieuw</p><blockquote>oud</blockquote><p>nieuw</p>', ['nieuw', '[in 30, quoted] oud', 'nieuw']],
    [
      'a reply in Gmail',
      '<div>nieuw</div><div class="gmail_quote"><div>Op ma schreef A:</div><blockquote style="margin:0">oud</blockquote></div>',
      ['nieuw', '[quoted] Op ma schreef A:', '[quoted] oud'],
    ],
    [
      'a message passed on in Gmail',
      '<div class="gmail_quote">---------- Forwarded message ---------<br>Agenda</div>',
      ['---------- Forwarded message ---------', 'Agenda'],
    ],
    [
      'a message passed on in Apple Mail',
      '<blockquote type="cite">Begin doorgestuurd bericht:<br>Agenda</blockquote>',
      ['[in 30] Begin doorgestuurd bericht:', '[in 30] Agenda'],
    ],
    [
      'an indented part is no quotation',
      '<blockquote style="margin:0 0 0 40px;border:none;padding:0">punt</blockquote>',
      ['[in 30] punt'],
    ],
  ])('%s', (_, html, expected) => expect(read(html)).toEqual(expected));
});

describe('anything goes', () => {
  test.each([
    ['nothing', ''],
    ['only tags', '<div><p></p></div>'],
    ['an open tag at the end', '<p class="'],
    ['an open comment', '<!-- '],
    ['a stray end tag', '</td></table></p></div>'],
  ])('%s gives no blocks', (_, html) => expect(readHtml(html)).toEqual([]));

  test('unclosed and crossed tags still give their text', () => {
    expect(texts('<p><b>een<p>twee</b><table><td>drie</p><li>vier</table>vijf')).toEqual([
      'een',
      'twee',
      'drie',
      'vier',
      'vijf',
    ]);
  });

  test('text in a table outside its cells is kept', () => {
    expect(texts('<table>los<tr>ook<td>in</td></tr></table>')).toEqual(['los', 'ook', 'in']);
  });
});
