import type { Page, Piece, StructureNode } from './pieces';

/** Text that belongs together, in reading order: a paragraph, a heading, the words of a list item or a cell. */
export interface Group {
  readonly page: number;
  readonly pieces: Piece[];
  readonly heading: number;
  readonly item: Item | null;
  readonly cell: TaggedCell | null;
}

export interface Item {
  readonly list: string;
  readonly level: number;
  readonly label: Piece[];
  /** There is a label, be it a drawn dot without text. */
  labelled: boolean;
  used: boolean;
}

export interface TaggedCell {
  readonly table: TaggedTable;
  readonly row: number;
  readonly header: boolean;
  /** The cell around the table this cell is in. */
  readonly outer: TaggedCell | null;
  /** Left edge of its text; infinite while it has none. */
  x: number;
  right: number;
}

export interface TaggedTable {
  readonly number: number;
  rows: number;
  readonly cells: TaggedCell[];
  nested: boolean;
}

const HEADINGS = new Map([
  ['Title', 1],
  ['H', 1],
  ['H1', 1],
  ['H2', 2],
  ['H3', 3],
  ['H4', 4],
  ['H5', 5],
  ['H6', 6],
]);
const INLINE = new Set(
  'Span Link NonStruct Quote Em Strong Sub Reference BibEntry Code Annot Ruby RB RT RP Warichu WT WP'.split(' '),
);
/** A table of contents repeats the headings; artifacts are page headers and the like. */
const DROPPED = new Set(['Artifact', 'TOC', 'RT']);

interface Context {
  readonly heading: number;
  readonly list: string;
  readonly level: number;
  readonly item: Item | null;
  readonly inLabel: boolean;
  readonly table: TaggedTable | null;
  readonly cell: TaggedCell | null;
  readonly headRows: boolean;
}

const ROOT: Context = {
  heading: 0,
  list: '',
  level: -1,
  item: null,
  inLabel: false,
  table: null,
  cell: null,
  headRows: false,
};

/** Reads the structure of a tagged document page by page. A table goes on over the page. */
export class StructureReader {
  readonly groups: Group[] = [];
  #tables = 0;
  #lists = 0;
  #group: Group | null = null;
  #page = 0;
  #byMark: ReadonlyMap<string, readonly Piece[]> = new Map();
  /** Nothing was read of this page yet: a table that starts here may be the rest of the last one. */
  #fresh = false;

  add(structure: StructureNode, pieces: readonly Piece[], page: number): void {
    this.#page = page;
    this.#byMark = groupByMark(pieces);
    this.#fresh = true;
    this.#group = null;
    this.#walk(structure, ROOT);
  }

  #walk(node: StructureNode, context: Context): void {
    const { role } = node;
    if (DROPPED.has(role)) return;
    const block = !INLINE.has(role) && role !== 'Lbl';
    if (block) this.#group = null;
    const inside = this.#enter(role, context);
    for (const child of node.children) {
      if ('role' in child) this.#walk(child, inside);
      else for (const piece of this.#byMark.get(child.id) ?? []) this.#take(piece, inside);
    }
    if (block) this.#group = null;
  }

  #enter(role: string, context: Context): Context {
    const heading = HEADINGS.get(role);
    if (heading) return { ...context, heading };
    switch (role) {
      case 'L':
        return { ...context, list: context.list || `list ${this.#lists++}`, level: context.level + 1, item: null };
      case 'LI': {
        const item: Item = {
          list: context.list,
          level: Math.max(0, context.level),
          label: [],
          labelled: false,
          used: false,
        };
        return { ...context, item };
      }
      case 'Lbl':
        if (context.item) context.item.labelled = true;
        return { ...context, inLabel: context.item !== null };
      case 'Table':
        return { ...context, table: this.#table(context), list: '', level: -1, item: null };
      case 'THead':
        return { ...context, headRows: true };
      case 'TR':
        if (context.table) context.table.rows += 1;
        return context;
      case 'TH':
      case 'TD':
        return { ...context, cell: newCell(context, role === 'TH') };
      default:
        return context;
    }
  }

  #table(context: Context): TaggedTable {
    const last = this.groups[this.groups.length - 1];
    if (context.cell) context.cell.table.nested = true;
    else if (this.#fresh && last?.cell && last.page === this.#page - 1) return outermost(last.cell).table;
    return { number: this.#tables++, rows: 0, cells: [], nested: false };
  }

  #take(piece: Piece, context: Context): void {
    this.#fresh = false;
    if (context.inLabel && context.item) {
      context.item.label.push(piece);
      return;
    }
    const { heading, item, cell } = context;
    this.#group ??= this.#newGroup(heading, item, cell);
    this.#group.pieces.push(piece);
    for (let at = cell; at && (piece.x < at.x || piece.x + piece.width > at.right); at = at.outer) {
      at.x = Math.min(at.x, piece.x);
      at.right = Math.max(at.right, piece.x + piece.width);
    }
  }

  #newGroup(heading: number, item: Item | null, cell: TaggedCell | null): Group {
    const group: Group = { page: this.#page, pieces: [], heading, item, cell };
    this.groups.push(group);
    return group;
  }
}

function newCell({ table, cell, headRows }: Context, header: boolean): TaggedCell | null {
  if (!table) return cell;
  const made: TaggedCell = {
    table,
    row: Math.max(0, table.rows - 1),
    header: header || headRows,
    outer: cell,
    x: Number.POSITIVE_INFINITY,
    right: Number.NEGATIVE_INFINITY,
  };
  table.cells.push(made);
  return made;
}

function outermost(cell: TaggedCell): TaggedCell {
  let at = cell;
  while (at.outer) at = at.outer;
  return at;
}

function groupByMark(pieces: readonly Piece[]): ReadonlyMap<string, readonly Piece[]> {
  const marks = new Map<string, Piece[]>();
  for (const piece of pieces) {
    const group = marks.get(piece.mark);
    if (group) group.push(piece);
    else marks.set(piece.mark, [piece]);
  }
  return marks;
}

/** Part of the letters on a page that the structure must cover to be trusted. */
const ENOUGH = 0.7;

/** True when all pages with text have a structure that names nearly all of it. `kept` are the pieces that count. */
export function isWellTagged(pages: readonly Page[], kept: ReadonlySet<Piece>): boolean {
  return pages.every(({ pieces, structure }) => {
    const counted = pieces.filter((piece) => kept.has(piece));
    const all = letters(counted);
    return all === 0 || (structure !== null && letters(counted.filter(({ mark }) => mark !== '')) >= ENOUGH * all);
  });
}

/** Number of characters in pieces of text. */
export function letters(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, { text }) => sum + text.length, 0);
}
