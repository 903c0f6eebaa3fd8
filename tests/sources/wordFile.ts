import JSZip from 'jszip';

const SPACE = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

export interface Parts {
  readonly styles?: string;
  readonly numbering?: string;
  /** Other parts by path. */
  readonly more?: Readonly<Record<string, string>>;
}

/** The bytes of a Word file with this XML in its body. */
export async function wordFile(body: string, { styles, numbering, more }: Parts = {}): Promise<Uint8Array> {
  const zip = new JSZip();
  zip.file('word/document.xml', `<?xml version="1.0"?><w:document ${SPACE}><w:body>${body}</w:body></w:document>`);
  if (styles) zip.file('word/styles.xml', `<w:styles ${SPACE}>${styles}</w:styles>`);
  if (numbering) zip.file('word/numbering.xml', `<w:numbering ${SPACE}>${numbering}</w:numbering>`);
  for (const [path, text] of Object.entries(more ?? {})) zip.file(path, text);
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
}

/** A paragraph: its properties, then its runs or plain text. */
export function paragraph(content: string, properties = ''): string {
  const runs = content.startsWith('<') ? content : `<w:r><w:t xml:space="preserve">${content}</w:t></w:r>`;
  return `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${runs}</w:p>`;
}

/** Paragraph properties of a list item. */
export function item(list: number, level = 0): string {
  return `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`;
}

/** One level of a list definition. */
export function level(at: number, format: string, text: string, more = ''): string {
  return `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
}
