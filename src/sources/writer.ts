import type { Block, CellMark, ListMark } from '../domain/agenda/block';
import type { Line } from './line';

/** Where a line stands. */
export interface Place {
  readonly indent: number;
  readonly heading: number;
  readonly list: ListMark | null;
  readonly cell: CellMark | null;
  readonly quoted: boolean;
}

/** A place in what was written so far. */
export interface Mark {
  readonly line: number;
  readonly gap: number;
  readonly blocks: number;
}

export const NOWHERE: Place = { indent: 0, heading: 0, list: null, cell: null, quoted: false };

/** No invitation has more lines; what comes after is not read, and a file that reaches this is refused. */
export const MOST_BLOCKS = 100_000;

/** Collects blocks and counts lines and gaps as a reader of the page would. */
export class BlockWriter {
  readonly blocks: Block[] = [];
  /** Lines so far, empty ones too. */
  line = 0;
  /** Empty lines since the last block. */
  gap = 0;

  /** True when no more lines are taken. */
  get full(): boolean {
    return this.blocks.length >= MOST_BLOCKS;
  }

  /** Adds a line. */
  write(line: Line, place: Place): void {
    if (this.full) return;
    this.line += 1;
    this.blocks.push({
      text: line.text,
      line: this.line,
      gap: this.gap,
      indent: points(place.indent + line.lead),
      bold: line.bold,
      italic: line.italic,
      heading: place.heading,
      ...(place.list && { list: place.list }),
      ...(place.cell && { cell: place.cell }),
      ...(place.quoted && { quoted: true }),
    });
    this.gap = 0;
  }

  /** The place reached; to be handed back at the end of the cell or row that starts here. */
  mark(): Mark {
    return { line: this.line, gap: this.gap, blocks: this.blocks.length };
  }

  /** An empty cell is a line of its own but no gap; empty lines at the end of a cell do not separate what follows. */
  endCell(start: Mark): void {
    const filled = this.blocks.length > start.blocks;
    if (!filled && this.line === start.line) this.line += 1;
    this.gap = filled ? 0 : start.gap;
  }

  /** A row without text is a gap. */
  endRow(start: Mark): void {
    if (this.blocks.length === start.blocks && this.line > start.line) this.gap = start.gap + 1;
  }

  /** Counts an empty line. */
  empty(): void {
    this.line += 1;
    this.gap += 1;
  }
}

function points(value: number): number {
  return Math.max(0, Math.round(value * 10) / 10);
}
