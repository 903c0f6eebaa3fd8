import type { Block } from '../domain/agenda/block';
import { LineBuilder, PLAIN, SPACE_POINTS } from './line';
import { BlockWriter, NOWHERE } from './writer';

const LINE_END = /\r\n|[\r\n\v\f\u0085\u2028\u2029]/;
/** Outlook writes the address of a link behind its text: `Deelnemen<https://...>`. */
const LINK = /<(?:https?|mailto|tel|file|sip|sips|callto|cid|webcal|ftp):[^<>]{0,4000}>/gi;
const QUOTE = /^\s{0,3}(?:>[ \t]?)+/;
const LEAD = /^[ \t\u00a0]*/;
const TAB_STOP = 8;

/**
 * Reads plain text: every line is a block, numbers and list marks stay in the text.
 * Addresses behind link texts are removed, "> " quoting becomes `quoted`.
 */
export function readText(text: string): Block[] {
  const writer = new BlockWriter();
  const builder = new LineBuilder();
  for (const raw of text.replace(LINK, '').split(LINE_END)) {
    if (writer.full) break;
    if (raw === '') {
      writer.empty();
      continue;
    }
    const quote = QUOTE.exec(raw)?.[0] ?? '';
    const rest = raw.slice(quote.length);
    const lead = LEAD.exec(rest)?.[0] ?? '';
    builder.add(rest.slice(lead.length), PLAIN, true);
    const line = builder.take();
    if (line) writer.write(line, { ...NOWHERE, indent: columns(lead) * SPACE_POINTS, quoted: quote !== '' });
    else writer.empty();
  }
  return writer.blocks;
}

function columns(lead: string): number {
  let column = 0;
  for (const char of lead) column += char === '\t' ? TAB_STOP - (column % TAB_STOP) : 1;
  return column;
}
