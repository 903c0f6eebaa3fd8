import type { ListMark } from '../../domain/agenda/block';
import type { Line } from '../line';

/** A paragraph that Word numbered or bulleted. Word prints the label itself, in a span marked `mso-list: Ignore`. */
export interface WordParagraph {
  readonly id: string;
  readonly level: number;
  label: string;
  symbols: boolean;
  used: boolean;
}

/** Letters that Word's bullet fonts show as a dot, square, arrow or tick. */
const BULLET_LETTERS = new Set(['o', 'v', 'q', '§', 'ø', 'ü', 'à', 'è', 'þ']);
/** A typed label in front of a tab: "1.", "a)", "3.2", "IV.", "(b)", or a bullet. */
const TYPED = /^(\(?(?:\d{1,3}|[a-zA-Z]|[ivxIVX]{1,5})(?:\.\d{1,3}){0,4}[a-z]?[.)]?|[·•▪◦§o–-])$/;

/** True for a text that can be a list label. */
export function looksLikeLabel(text: string): boolean {
  return text.length <= 12 && TYPED.test(text);
}

/**
 * The line without the label in front of its first tab, which goes to the paragraph. Some mail servers remove what marks
 * the label and leave its text.
 */
export function withoutLabel(line: Line, paragraph: WordParagraph): Line {
  const tab = line.text.indexOf('\t');
  if (paragraph.label !== '' || tab < 1 || !looksLikeLabel(line.text.slice(0, tab))) return line;
  paragraph.label = line.text.slice(0, tab);
  const cut = tab + 1;
  return {
    ...line,
    text: line.text.slice(cut),
    bold: Math.max(0, line.bold - cut),
    italic: Math.max(0, line.italic - cut),
  };
}

export function wordMark(paragraph: WordParagraph): ListMark | null {
  const label = paragraph.label.trim();
  if (label === '') return null;
  const bullet =
    !/[\p{L}\p{N}]/u.test(label) ||
    ([...label].length === 1 && (paragraph.symbols || BULLET_LETTERS.has(label.toLowerCase())));
  return {
    id: paragraph.id,
    level: paragraph.level,
    label: bullet ? '' : label,
    ordered: !bullet,
  };
}
