import type { Block } from '../domain/agenda/block';
import { readBody } from './docx/body';
import { readNumbering } from './docx/numbering';
import { openPackage, type Package } from './docx/package';
import { readStyles } from './docx/styles';
import { walkXml } from './docx/xml';

const MAIN_PART = 'word/document.xml';
const NONE: ReadonlySet<string> = new Set();

/**
 * Reads a Word file (.docx, .docm, .dotx). Throws when the bytes are no such file.
 *
 * The parts are read here, with jszip and the tokenizer of htmlparser2. A converter to HTML such as mammoth would be
 * less code, but it drops what an agenda is made of: the printed numbers ("5.1", "a)"), tabs, indents and merged cells.
 */
export async function readDocx(bytes: Uint8Array): Promise<Block[]> {
  const parts = await openPackage(bytes);
  const main = await mainPart(parts);
  const folder = main.slice(0, main.lastIndexOf('/') + 1);
  const body = await parts.text(main);
  if (body === '') throw new Error('no document in the package');
  const styles = readStyles(await parts.text(`${folder}styles.xml`));
  const numbering = readNumbering(await parts.text(`${folder}numbering.xml`), (style) => styles.properties(style).list);
  return readBody(body, styles, numbering);
}

/** Path of the document: almost always the usual one, but the package may name another. */
async function mainPart(parts: Package): Promise<string> {
  if (parts.has(MAIN_PART)) return MAIN_PART;
  let target = '';
  walkXml(await parts.text('_rels/.rels'), NONE, {
    open: (_, attributes) => {
      if (/\/officeDocument$/.test(attributes.get('Type') ?? '')) target ||= attributes.get('Target') ?? '';
    },
    close: () => {},
  });
  return target.replace(/^\.?\//, '') || MAIN_PART;
}
