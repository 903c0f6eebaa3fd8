import {
  AlignmentType,
  Document,
  HeadingLevel,
  LevelFormat,
  Packer,
  Paragraph,
  Tab,
  Table,
  TableCell,
  TableRow,
  TextRun,
  VerticalMergeType,
} from 'docx';
import { describe, expect, test } from 'vitest';
import { readDocx } from '../../src/sources/docx';
import { shown } from './show';
import { item, level, type Parts, paragraph, wordFile } from './wordFile';

const read = async (body: string, parts: Parts = {}): Promise<string[]> =>
  shown(await readDocx(await wordFile(body, parts)));

test('a document as a library writes it', async () => {
  const cell = (text: string, more = {}) => new TableCell({ children: [new Paragraph(text)], ...more });
  const document = new Document({
    numbering: {
      config: [
        {
          reference: 'agenda',
          levels: [
            {
              level: 0,
              format: LevelFormat.DECIMAL,
              text: '%1.',
              alignment: AlignmentType.START,
              style: { paragraph: { indent: { left: 720, hanging: 360 } } },
            },
            {
              level: 1,
              format: LevelFormat.DECIMAL,
              text: '%1.%2',
              alignment: AlignmentType.START,
              style: { paragraph: { indent: { left: 1440, hanging: 360 } } },
            },
          ],
        },
      ],
    },
    sections: [
      {
        children: [
          new Paragraph({ text: 'Agenda dagelijks bestuur', heading: HeadingLevel.HEADING_1 }),
          new Paragraph({ children: [new TextRun({ text: 'Voorzitter:', bold: true }), new TextRun(' A. Veldhuis')] }),
          new Paragraph(''),
          new Paragraph({ text: 'Opening', numbering: { reference: 'agenda', level: 0 } }),
          new Paragraph({ text: 'Financiën', numbering: { reference: 'agenda', level: 0 } }),
          new Paragraph({ text: 'Begroting', numbering: { reference: 'agenda', level: 1 } }),
          new Paragraph({ text: 'Jaarstukken', numbering: { reference: 'agenda', level: 1 } }),
          new Paragraph({ text: 'Rondvraag', numbering: { reference: 'agenda', level: 0 } }),
          new Paragraph({ text: 'ter kennisname', bullet: { level: 0 } }),
          new Paragraph({ children: [new TextRun({ children: ['4.', new Tab(), 'Sluiting'] })] }),
          new Table({
            rows: [
              new TableRow({ tableHeader: true, children: [cell('Nr'), cell('Onderwerp'), cell('Wie')] }),
              new TableRow({
                children: [cell('1', { verticalMerge: VerticalMergeType.RESTART }), cell('Opening', { columnSpan: 2 })],
              }),
              new TableRow({
                children: [cell('', { verticalMerge: VerticalMergeType.CONTINUE }), cell('Slot'), cell('AV')],
              }),
            ],
          }),
        ],
      },
    ],
  });
  expect(shown(await readDocx(new Uint8Array(await Packer.toBuffer(document))))).toEqual([
    '[h1] Agenda dagelijks bestuur',
    '[bold 11] Voorzitter: A. Veldhuis',
    '[gap 1, in 36, 1. at 0] Opening',
    '[in 36, 2. at 0] Financiën',
    '[in 72, 2.1 at 1] Begroting',
    '[in 72, 2.2 at 1] Jaarstukken',
    '[in 36, 3. at 0] Rondvraag',
    '[in 36, * at 0] ter kennisname',
    '4.\tSluiting',
    '[cell 0.0.0 head] Nr',
    '[cell 0.0.1 head] Onderwerp',
    '[cell 0.0.2 head] Wie',
    '[cell 0.1.0 span 2x1] 1',
    '[cell 0.1.1 span 1x2] Opening',
    '[cell 0.2.1] Slot',
    '[cell 0.2.2] AV',
  ]);
});

describe('printed numbers', () => {
  const list = (...levels: string[]): string =>
    `<w:abstractNum w:abstractNumId="0">${levels.join('')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`;
  const numbers = async (levels: readonly number[], numbering: string): Promise<string[]> => {
    const body = levels.map((at) => paragraph('punt', item(1, at))).join('');
    return (await readDocx(await wordFile(body, { numbering }))).map((block) => block.list?.label ?? 'none');
  };

  test.each([
    ['letters with a bracket', [0, 0], [level(0, 'lowerLetter', '%1)')], ['a)', 'b)']],
    ['Roman', [0, 0, 0, 0], [level(0, 'upperRoman', '%1.')], ['I.', 'II.', 'III.', 'IV.']],
    ['leading zero', [0], [level(0, 'decimalZero', '%1')], ['01']],
    ['words around the number', [0], [level(0, 'decimal', 'Punt %1:')], ['Punt 1:']],
    [
      'levels restart under a new item',
      [0, 1, 1, 0, 1],
      [level(0, 'decimal', '%1.'), level(1, 'lowerLetter', '%1%2.')],
      ['1.', '1a.', '1b.', '2.', '2a.'],
    ],
    [
      'levels that never restart',
      [0, 1, 0, 1],
      [level(0, 'decimal', '%1.'), level(1, 'decimal', '(%2)', '<w:lvlRestart w:val="0"/>')],
      ['1.', '(1)', '2.', '(2)'],
    ],
    [
      'a level that restarts only under the first level',
      [0, 1, 2, 1, 2, 0, 2],
      [
        level(0, 'decimal', '%1.'),
        level(1, 'lowerLetter', '%2)'),
        level(2, 'decimal', '(%3)', '<w:lvlRestart w:val="1"/>'),
      ],
      ['1.', 'a)', '(1)', 'b)', '(2)', '2.', '(1)'],
    ],
    [
      'legal numbering',
      [0, 1],
      [level(0, 'upperRoman', '%1.'), level(1, 'decimal', '%1.%2', '<w:isLgl/>')],
      ['I.', '1.1'],
    ],
    ['a level without a label', [0], [level(0, 'none', '')], ['none']],
    ['a bullet', [0], [level(0, 'bullet', '\uf0b7')], ['']],
  ])('%s', async (_, levels, definition, expected) => {
    expect(await numbers(levels, list(...definition))).toEqual(expected);
  });

  test('a list that goes on under another number, and one that starts anew', async () => {
    const numbering =
      `<w:abstractNum w:abstractNumId="0">${level(0, 'decimal', '%1.')}</w:abstractNum>` +
      '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="0"/></w:num>' +
      '<w:num w:numId="3"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride></w:num>';
    const body = [1, 1, 2, 3, 3].map((list) => paragraph('punt', item(list))).join('');
    const labels = (await readDocx(await wordFile(body, { numbering }))).map((block) => block.list?.label);
    expect(labels).toEqual(['1.', '2.', '3.', '5.', '6.']);
  });

  test('an empty item counts; numbering can come from the style and be taken away', async () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="Kop1"><w:name w:val="heading 1"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr><w:rPr><w:b/></w:rPr></w:style>' +
      '<w:style w:type="paragraph" w:styleId="Kop2"><w:name w:val="heading 2"/><w:basedOn w:val="Kop1"/></w:style>';
    const numbering = list(
      level(0, 'decimal', '%1.', '<w:pStyle w:val="Kop1"/>'),
      level(1, 'decimal', '%1.%2', '<w:pStyle w:val="Kop2"/>'),
    );
    const heading = '<w:pStyle w:val="Kop1"/>';
    const body =
      paragraph('Opening', heading) +
      paragraph('', heading) +
      paragraph('Financiën', heading) +
      paragraph('Begroting', '<w:pStyle w:val="Kop2"/>') +
      paragraph('Los', `${heading}<w:numPr><w:numId w:val="0"/></w:numPr>`);
    expect(await read(body, { styles, numbering })).toEqual([
      '[h1, bold, 1. at 0] Opening',
      '[gap 1, h1, bold, 3. at 0] Financiën',
      '[h2, bold, 3.1 at 1] Begroting',
      '[h1, bold] Los',
    ]);
  });

  test('a list style', async () => {
    const styles =
      '<w:style w:type="numbering" w:styleId="Agenda"><w:name w:val="Agenda"/><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style>';
    const numbering =
      '<w:abstractNum w:abstractNumId="0"><w:numStyleLink w:val="Agenda"/></w:abstractNum>' +
      `<w:abstractNum w:abstractNumId="1"><w:styleLink w:val="Agenda"/>${level(0, 'upperLetter', '%1.')}</w:abstractNum>` +
      '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>';
    expect(await read(paragraph('punt', item(1)), { styles, numbering })).toEqual(['[A. at 0] punt']);
  });
});

describe('text', () => {
  test.each([
    ['tabs', paragraph('<w:r><w:t>1.</w:t><w:tab/><w:t>Opening</w:t></w:r>'), ['1.\tOpening']],
    ['line breaks', paragraph('<w:r><w:t>een</w:t><w:br/><w:t>twee</w:t></w:r>'), ['een', 'twee']],
    ['two spaces are a gap', paragraph('1.  Opening'), ['1.\tOpening']],
    [
      'a hyphen that does not break',
      paragraph('<w:r><w:t>AB</w:t><w:noBreakHyphen/><w:t>leden</w:t></w:r>'),
      ['AB-leden'],
    ],
    ['indent', paragraph('x y', '<w:ind w:left="720" w:hanging="360"/>'), ['[in 18] x y']],
    [
      'italic and bold switched off',
      paragraph('<w:r><w:rPr><w:i/><w:b w:val="0"/></w:rPr><w:t>x y</w:t></w:r>'),
      ['[italic] x y'],
    ],
    ['hidden text', paragraph('<w:r><w:t>x</w:t></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>weg</w:t></w:r>'), ['x']],
    [
      'deletions dropped, insertions kept',
      paragraph('<w:del><w:r><w:delText>oud</w:delText></w:r></w:del><w:ins><w:r><w:t>nieuw</w:t></w:r></w:ins>'),
      ['nieuw'],
    ],
    [
      'fields show their result',
      paragraph(
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>DATE</w:instrText></w:r><w:r><w:t>9 juli</w:t></w:r>',
      ),
      ['9 juli'],
    ],
    ['links', paragraph('<w:hyperlink><w:r><w:t>bijlage</w:t></w:r></w:hyperlink>'), ['bijlage']],
    [
      'content controls',
      `<w:sdt><w:sdtPr><w:alias w:val="a"/></w:sdtPr><w:sdtContent>${paragraph('x y')}</w:sdtContent></w:sdt>`,
      ['x y'],
    ],
    ['entities', paragraph('A &amp; B &#233;&#x20AC;'), ['A & B é€']],
    ['the paragraph mark says nothing about the text', paragraph('x y', '<w:rPr><w:b/></w:rPr>'), ['x y']],
    [
      'earlier formatting',
      paragraph('x y', '<w:pPrChange><w:pPr><w:ind w:left="720"/></w:pPr></w:pPrChange>'),
      ['x y'],
    ],
  ])('%s', async (_, body, expected) => expect(await read(body)).toEqual(expected));

  test('a text box is read once, before the paragraph it hangs on', async () => {
    const box = (text: string): string => `<w:txbxContent>${paragraph(text)}</w:txbxContent>`;
    const body = paragraph(
      `<w:r><w:t>na</w:t></w:r><w:r><mc:AlternateContent><mc:Choice>${box('in het vak')}</mc:Choice><mc:Fallback>${box('in het vak')}</mc:Fallback></mc:AlternateContent></w:r>`,
    );
    expect(await read(body)).toEqual(['in het vak', 'na']);
  });

  test('bold by character style; a table of contents is left out', async () => {
    const styles =
      '<w:style w:type="character" w:styleId="Vet"><w:name w:val="Strong"/><w:rPr><w:b/></w:rPr></w:style>' +
      '<w:style w:type="paragraph" w:styleId="Inhopg1"><w:name w:val="toc 1"/></w:style>' +
      '<w:style w:type="paragraph" w:styleId="Titel"><w:name w:val="Title"/></w:style>';
    const body =
      paragraph('Agenda', '<w:pStyle w:val="Titel"/>') +
      paragraph('1 Opening 2', '<w:pStyle w:val="Inhopg1"/>') +
      paragraph('<w:r><w:rPr><w:rStyle w:val="Vet"/></w:rPr><w:t>Opening</w:t></w:r>');
    expect(await read(body, { styles })).toEqual(['[h1] Agenda', '[gap 1, bold] Opening']);
  });
});

describe('tables', () => {
  const cell = (text: string, properties = ''): string =>
    `<w:tc><w:tcPr>${properties}</w:tcPr>${text.startsWith('<') ? text : paragraph(text)}</w:tc>`;
  const row = (...cells: string[]): string => `<w:tr>${cells.join('')}</w:tr>`;
  const table = (...rows: string[]): string => `<w:tbl><w:tblPr/>${rows.join('')}</w:tbl>`;
  const START = '<w:vMerge w:val="restart"/>';
  const GOES_ON = '<w:vMerge/>';

  test('cells merged down and across', async () => {
    const body = table(
      row(cell('A', START), cell('B'), cell('C')),
      row(cell('', GOES_ON), cell('D', '<w:gridSpan w:val="2"/>')),
      row(cell('', GOES_ON), cell('E'), cell('F')),
      row(cell('G'), cell(''), cell('H')),
    );
    expect(await read(body)).toEqual([
      '[cell 0.0.0 span 3x1] A',
      '[cell 0.0.1] B',
      '[cell 0.0.2] C',
      '[cell 0.1.1 span 1x2] D',
      '[cell 0.2.1] E',
      '[cell 0.2.2] F',
      '[cell 0.3.0] G',
      '[cell 0.3.2] H',
    ]);
  });

  test('a number alone in a cell is text: its own cell has no other', async () => {
    const numbering =
      `<w:abstractNum w:abstractNumId="0">${level(0, 'decimal', '%1.')}</w:abstractNum>` +
      '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>';
    const number = cell(paragraph('', item(1)));
    expect(await read(table(row(number, cell('Opening')), row(number, cell('Slot'))), { numbering })).toEqual([
      '[cell 0.0.0] 1.',
      '[cell 0.0.1] Opening',
      '[cell 0.1.0] 2.',
      '[cell 0.1.1] Slot',
    ]);
  });

  test('several paragraphs in a cell, a table in a cell, text after the table', async () => {
    const inner = table(row(cell('x'), cell('y')), row(cell('p'), cell('q')));
    const body =
      table(
        row(cell('1'), cell(paragraph('Begroting') + paragraph('toelichting') + inner + paragraph(''))),
        row(cell('2'), cell('Slot')),
      ) + paragraph('Groet');
    expect(await read(body)).toEqual([
      '[cell 0.0.0] 1',
      '[cell 0.0.1] Begroting',
      '[cell 0.0.1] toelichting',
      '[cell 1.0.0] x',
      '[cell 1.0.1] y',
      '[cell 1.1.0] p',
      '[cell 1.1.1] q',
      '[cell 0.1.0] 2',
      '[cell 0.1.1] Slot',
      'Groet',
    ]);
  });
});

describe('odd packages', () => {
  test('the document can stand elsewhere', async () => {
    const bytes = await wordFile(paragraph('weg'), {
      more: {
        '_rels/.rels':
          '<Relationships><Relationship Type="http://x/relationships/officeDocument" Target="doc/main.xml"/></Relationships>',
        'doc/main.xml': `<a:document xmlns:a="x"><a:body><a:p><a:r><a:t>hier</a:t></a:r></a:p></a:body></a:document>`,
      },
    });
    // The usual path wins when it is there.
    expect(shown(await readDocx(bytes))).toEqual(['weg']);
    const { default: JSZip } = await import('jszip');
    const zip = await JSZip.loadAsync(bytes);
    zip.remove('word/document.xml');
    expect(shown(await readDocx(await zip.generateAsync({ type: 'uint8array' })))).toEqual(['hier']);
  });

  test('broken XML gives what can be read', async () => {
    expect(await read('<w:p><w:r><w:t>een</w:t></w:r></w:tbl></w:p><w:p><w:r><w:t>tw')).toEqual(['een', 'tw']);
  });

  test.each([
    ['no zip', new TextEncoder().encode('PK hallo')],
    ['half a file', null],
  ])('%s is refused', async (_, bytes) => {
    const whole = await wordFile(paragraph('x'));
    await expect(readDocx(bytes ?? whole.slice(0, whole.length / 2))).rejects.toThrow();
  });

  test('a file that would unpack to gigabytes is refused', async () => {
    const bytes = await wordFile(' '.repeat(90_000_000));
    expect(bytes.length).toBeLessThan(200_000);
    await expect(readDocx(bytes)).rejects.toThrow(/unpacks/);
  });
});
