import type { Block } from '../../src/domain/agenda/block';
import { type AgendaHints, readAgenda } from '../../src/domain/agenda/read';
import type { AgendaItem, AgendaReading } from '../../src/domain/agenda/types';
import { readHtml } from '../../src/sources/html';
import { readText } from '../../src/sources/text';

/** One line of plain text as a source would give it. */
export function block(text: string, changes: Partial<Block> = {}): Block {
  return { text, line: 1, gap: 0, indent: 0, bold: 0, italic: 0, heading: 0, ...changes };
}

/** The agenda in a mail. */
export function fromHtml(html: string, hints: AgendaHints = {}): AgendaReading {
  return readAgenda(readHtml(html), hints);
}

/** The agenda in plain text. */
export function fromText(text: string, hints: AgendaHints = {}): AgendaReading {
  return readAgenda(readText(text), hints);
}

/**
 * An item in one line, so that a test reads like the agenda it is about: number, title, and what was read beside it.
 * A sub-item is indented; "besluit/besluitvorming" is treatment and phase; "vast" is procedural.
 */
export function shownItem(item: AgendaItem): string {
  const { number, title, depth, treatment, phase } = item;
  const marks = [
    [treatment, phase].filter((mark) => mark !== null).join('/'),
    item.closed ? 'besloten' : '',
    item.procedural ? 'vast' : '',
    item.input ? 'inbreng' : '',
  ].filter((mark) => mark !== '');
  const head = `${'  '.repeat(depth)}${number === '' ? '-' : number} ${title}`;
  return marks.length > 0 ? `${head} [${marks.join(', ')}]` : head;
}

export function shownItems({ items }: AgendaReading): string[] {
  return items.map(shownItem);
}

/** Number and title only. */
export function titles({ items }: AgendaReading): string[] {
  return items.map(({ number, title, depth }) => `${'  '.repeat(depth)}${number === '' ? '-' : number} ${title}`);
}

/** A paragraph of Outlook on the desktop. */
export function mso(text: string, style = ''): string {
  return `<p class=MsoNormal${style === '' ? '' : ` style='${style}'`}>${text}<o:p></o:p></p>`;
}

/** An empty paragraph of Outlook on the desktop. */
export const MSO_GAP = '<p class=MsoNormal><o:p>&nbsp;</o:p></p>';

/** A list item as Word writes it: the marker is text, and the list stands in a style. */
export function msoList(marker: string, text: string, level = 1): string {
  return `<p class=MsoListParagraph style='margin-left:${36 * level}.0pt;text-indent:-18.0pt;mso-list:l0 level${level} lfo1'><![if !supportLists]><span style='mso-list:Ignore'>${marker}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;&nbsp; </span></span><![endif]>${text}<o:p></o:p></p>`;
}

/** A table; a cell is its text, or a whole `<td>` when it needs attributes. */
export function table(rows: readonly (readonly string[])[]): string {
  const cell = (text: string): string => (text.startsWith('<td') || text.startsWith('<th') ? text : `<td>${text}</td>`);
  return `<table>${rows.map((row) => `<tr>${row.map(cell).join('')}</tr>`).join('')}</table>`;
}
