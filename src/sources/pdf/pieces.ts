import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A piece of text on a page. Points, from the top left corner of the page as it is shown. */
export interface Piece {
  readonly text: string;
  readonly x: number;
  /** Baseline. */
  readonly y: number;
  readonly width: number;
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  /** Mark by which the structure of a tagged document names it; "" when it has none. */
  readonly mark: string;
  /** Marked by the writer as no part of the text: a page header, a page number. */
  readonly artifact: boolean;
}

/** A part of the structure of a tagged document: a role, and parts or marks of text in it. */
export interface StructureNode {
  readonly role: string;
  readonly children: readonly (StructureNode | { readonly type: string; readonly id: string })[];
}

export interface Page {
  readonly pieces: readonly Piece[];
  /** How the writer of a tagged document says the page is built; null in other documents. */
  readonly structure: StructureNode | null;
  readonly width: number;
  readonly height: number;
  /** True when the page shows a picture. */
  readonly pictures: boolean;
}

interface Font {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly symbols: boolean;
}

const PLAIN: Font = { bold: false, italic: false, symbols: false };

/** The text of one page. Text that stands slanted or on its side (watermarks, stamps) is left out. */
export async function readPage(page: PDFPageProxy): Promise<Page> {
  const { OPS, Util } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const viewport = page.getViewport({ scale: 1 });
  const content = await page.getTextContent({ includeMarkedContent: true });
  const structure: StructureNode | null = await page.getStructTree().catch(() => null);
  // Fonts only get their real names once the page was prepared for drawing.
  const drawing = await page.getOperatorList().catch(() => null);
  const pictures = [OPS.paintImageXObject, OPS.paintInlineImageXObject, OPS.paintImageMaskXObject].some((operation) =>
    drawing?.fnArray.includes(operation),
  );
  const fonts = new Map<string, Font>();
  const pieces: Piece[] = [];
  const marks: Mark[] = [];
  for (const item of content.items) {
    if (!('str' in item)) followMarks(marks, item);
    if (!('str' in item) || item.str.trim() === '') continue;
    const [a, b, , d, x, y] = placed(Util.transform(viewport.transform, item.transform));
    if (Math.abs(b) > Math.abs(a) * 0.1 || a <= 0) continue;
    const font = fonts.get(item.fontName) ?? fontOf(page, item.fontName);
    fonts.set(item.fontName, font);
    const text = font.symbols && item.str.trim().length === 1 ? '•' : item.str;
    pieces.push({
      text,
      x,
      y,
      width: item.width,
      size: Math.abs(d) || 10,
      bold: font.bold,
      italic: font.italic,
      mark: marks.findLast(({ id }) => id !== '')?.id ?? '',
      artifact: marks.some(({ tag }) => tag === 'Artifact'),
    });
  }
  return { pieces, structure, width: viewport.width, height: viewport.height, pictures };
}

interface Mark {
  readonly id: string;
  readonly tag: string;
}

/** Keeps the marks that are open; marks without a name count for the nesting alone. */
function followMarks(
  marks: Mark[],
  item: { readonly type: string; readonly id?: string; readonly tag?: string },
): void {
  if (item.type === 'endMarkedContent') marks.pop();
  else marks.push({ id: item.id ?? '', tag: item.tag ?? '' });
}

/** A transformation as its six numbers. */
function placed(matrix: readonly unknown[]): [number, number, number, number, number, number] {
  const part = (at: number): number => (Number.isFinite(Number(matrix[at])) ? Number(matrix[at]) : 0);
  return [part(0), part(1), part(2), part(3), part(4), part(5)];
}

function fontOf(page: PDFPageProxy, id: string): Font {
  if (!page.commonObjs.has(id)) return PLAIN;
  const font: unknown = page.commonObjs.get(id);
  const name = font && typeof font === 'object' && 'name' in font ? String(font.name) : '';
  return {
    bold: /bold|black|heavy|demi/i.test(name),
    italic: /italic|oblique|kursiv/i.test(name),
    symbols: /symbol|wingdings|webdings|zapfdingbats/i.test(name),
  };
}
