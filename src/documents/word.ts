import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  HeadingLevel,
  type IBorderOptions,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  Tab,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { PaperBlock, PaperCell, PaperHead, PaperModel } from '../domain/documents/types';

/** Twentieths of a point. A4 is 210 by 297 mm; the margin is 15 mm. Source: ux.md section 11. */
const MM = 1440 / 25.4;
const SHORT_SIDE = Math.round(210 * MM);
const LONG_SIDE = Math.round(297 * MM);
const MARGIN = Math.round(15 * MM);
/** Half points: body 11, small 10.5. */
const BODY = 22;
const SMALL = 21;

const LINE: IBorderOptions = { style: BorderStyle.SINGLE, size: 4, color: '808080' };
const STRONG: IBorderOptions = { style: BorderStyle.SINGLE, size: 12, color: '000000' };
const NONE: IBorderOptions = { style: BorderStyle.NONE, size: 0, color: 'auto' };

/** The bytes of a Word file: real headings, headings of tables that repeat, Dutch, black on white, no pictures. */
export async function writeWord(paper: PaperModel): Promise<Uint8Array> {
  const width = (paper.landscape ? LONG_SIDE : SHORT_SIDE) - 2 * MARGIN;
  const document = new Document({
    title: paper.title,
    subject: paper.below,
    creator: 'Rolvast',
    lastModifiedBy: 'Rolvast',
    description: `${paper.above}. ${paper.below}.`,
    features: { updateFields: false },
    styles: { default: DEFAULTS },
    sections: [
      {
        properties: {
          page: {
            // The writer turns the page itself: it wants the sides of a page that stands.
            size: {
              width: SHORT_SIDE,
              height: LONG_SIDE,
              orientation: paper.landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
            },
            margin: {
              top: MARGIN,
              bottom: Math.round(18 * MM),
              left: MARGIN,
              right: MARGIN,
              footer: Math.round(8 * MM),
            },
          },
        },
        footers: { default: foot(paper.foot, width) },
        children: [
          new Paragraph({ children: [run(paper.above)] }),
          new Paragraph({ heading: HeadingLevel.HEADING_1, children: [run(paper.title)] }),
          new Paragraph({ spacing: { after: 160 }, children: [run(paper.below)] }),
          ...paper.blocks.flatMap((block) => blockOf(block, width)),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

const DEFAULTS = {
  document: {
    run: { font: 'Calibri', size: BODY, color: '000000', language: { value: 'nl-NL', eastAsia: 'nl-NL' } },
    paragraph: { spacing: { after: 60 } },
  },
  heading1: {
    run: { font: 'Calibri', size: 36, bold: true, color: '000000' },
    paragraph: { spacing: { before: 0, after: 60 }, keepNext: true },
  },
  heading2: {
    run: { font: 'Calibri', size: 26, bold: true, color: '000000' },
    paragraph: { spacing: { before: 280, after: 100 }, keepNext: true },
  },
  heading3: {
    run: { font: 'Calibri', size: BODY, bold: true, color: '000000' },
    paragraph: { spacing: { before: 160, after: 60 }, keepNext: true },
  },
};

/** XML knows no control characters; a name that was pasted can have them. */
function run(text: string, options: { readonly bold?: boolean; readonly size?: number } = {}): TextRun {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: those are what must go
  return new TextRun({ text: text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, ''), ...options });
}

function foot(text: string, width: number): Footer {
  const children = [
    run(text, { size: SMALL }),
    new TextRun({
      size: SMALL,
      children: [new Tab(), 'Blad ', PageNumber.CURRENT, ' van ', PageNumber.TOTAL_PAGES],
    }),
  ];
  return new Footer({
    children: [new Paragraph({ tabStops: [{ type: 'right', position: width }], border: { top: LINE }, children })],
  });
}

function blockOf(block: PaperBlock, width: number): readonly (Paragraph | Table)[] {
  switch (block.kind) {
    case 'heading': {
      const heading = block.level === 2 ? HeadingLevel.HEADING_2 : HeadingLevel.HEADING_3;
      return [new Paragraph({ heading, children: [run(block.text)] })];
    }
    case 'text':
      return [new Paragraph({ spacing: { before: 120 }, children: [run(block.text)] })];
    case 'list':
      return block.items.flatMap(({ term, lines }) => [
        new Paragraph({
          spacing: { before: 100, after: 0 },
          keepNext: lines.length > 0,
          children: [run(term, { bold: true })],
        }),
        ...lines.map((line) => new Paragraph({ children: [run(line)] })),
      ]);
    case 'table':
      return [tableOf(block, width)];
  }
}

function tableOf({ head, rows, widths }: PaperBlock & { readonly kind: 'table' }, width: number): Table {
  const columns = widths.map((share) => Math.floor((width * share) / 100));
  return new Table({
    width: { size: columns.reduce((sum, one) => sum + one, 0), type: WidthType.DXA },
    columnWidths: columns,
    layout: TableLayoutType.FIXED,
    borders: { top: NONE, left: NONE, right: NONE, bottom: LINE, insideHorizontal: LINE, insideVertical: NONE },
    margins: { top: 50, bottom: 50, left: 60, right: 100 },
    rows: [...head.map((row) => headRow(row)), ...rows.map((row) => bodyRow(row, columns))],
  });
}

function headRow(cells: readonly PaperHead[]): TableRow {
  return new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: cells.map(
      ({ text, span }) =>
        new TableCell({
          columnSpan: span,
          borders: { bottom: STRONG },
          children: [
            new Paragraph({
              keepNext: true,
              alignment: AlignmentType.LEFT,
              children: [run(text, { bold: true, size: SMALL })],
            }),
          ],
        }),
    ),
  });
}

function bodyRow(cells: readonly PaperCell[], columns: readonly number[]): TableRow {
  return new TableRow({
    cantSplit: true,
    children: cells.map((lines, at) => {
      const texts = lines.length === 0 ? [''] : lines;
      return new TableCell({
        width: { size: columns[at] ?? 0, type: WidthType.DXA },
        children: texts.map(
          (line, place) =>
            new Paragraph({
              spacing: { after: 0 },
              children: [run(line, { bold: at === 0 && place === 0, size: SMALL })],
            }),
        ),
      });
    }),
  });
}
