import type { Block } from '../../src/domain/agenda/block';

/** A block on one line: marks that are set, then the text. What is not shown is 0, absent or false. */
export function show(block: Block): string {
  const marks = [
    block.gap > 0 ? `gap ${block.gap}` : '',
    block.indent > 0 ? `in ${block.indent}` : '',
    block.heading > 0 ? `h${block.heading}` : '',
    block.bold > 0 ? (block.bold === block.text.length ? 'bold' : `bold ${block.bold}`) : '',
    block.italic > 0 ? (block.italic === block.text.length ? 'italic' : `italic ${block.italic}`) : '',
    block.list ? `${block.list.ordered ? block.list.label : '*'} at ${block.list.level}` : '',
    block.cell ? cell(block.cell) : '',
    block.quoted ? 'quoted' : '',
  ].filter((mark) => mark !== '');
  return marks.length > 0 ? `[${marks.join(', ')}] ${block.text}` : block.text;
}

function cell({ table, row, column, rowSpan, colSpan, header }: NonNullable<Block['cell']>): string {
  const spans = rowSpan > 1 || colSpan > 1 ? ` span ${rowSpan}x${colSpan}` : '';
  return `cell ${table}.${row}.${column}${spans}${header ? ' head' : ''}`;
}

export function shown(blocks: readonly Block[]): string[] {
  return blocks.map(show);
}
