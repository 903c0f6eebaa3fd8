import type { Block } from './block';

const STEP = /(?:^|[\s(:;,])(\d{1,2})[.)]\s+(?=\S)/g;

/**
 * An agenda inside one sentence ("de agenda is: 1) opening, 2) begroting en 3) rondvraag") becomes one block per point.
 * Only for a line that counts 1, 2, 3 from the start; other lines stay as they are.
 */
export function inlineLists(blocks: readonly Block[]): Block[] {
  return blocks.flatMap(split);
}

function split(block: Block): Block[] {
  const steps = [...block.text.matchAll(STEP)];
  const inOrder = steps.filter((s, i) => Number(s[1]) === i + 1);
  if (inOrder.length < 3 || inOrder.length !== steps.length) return [block];
  const part = (from: number, to: number, gap: number): Block => ({
    ...block,
    text: tidy(block.text.slice(from, to)),
    gap,
    bold: 0,
    italic: 0,
  });
  const first = inOrder[0]?.index ?? 0;
  const lead = first > 0 ? [part(0, first + 1, block.gap)] : [];
  const points = inOrder.map((s, i) => part(s.index, inOrder[i + 1]?.index ?? block.text.length, 0));
  return [...lead, ...points].filter((b) => b.text !== '');
}

function tidy(text: string): string {
  const t = text
    .replace(/^[\s(:;,]+/, '')
    .replace(/(?:[\s,;]|\s+en)+$/, '')
    .replace(/\.$/, '');
  // A subject in the middle of a sentence starts in lower case.
  return t.replace(/^(\d{1,2}[.)]\s+)(\p{Ll})/u, (_, label: string, letter: string) => label + letter.toUpperCase());
}
