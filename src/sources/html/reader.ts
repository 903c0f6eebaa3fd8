import type { Block, ListMark } from '../../domain/agenda/block';
import { type Line, LineBuilder } from '../line';
import type { Attributes } from '../markup';
import { type Cell, newTable, noteText, placeCell, realMarks, startRow, type Table } from '../table';
import { BlockWriter, type Mark, NOWHERE } from '../writer';
import { type Context, inside, isBlock, isHidden, ROOT, within } from './context';
import { cssStyle, type HtmlList, type ListItem, listMark, typeStyle } from './lists';
import { isQuoted, startedQuote } from './quote';
import { type InlineStyle, readStyle } from './style';
import { BLOCKS } from './tags';
import { looksLikeLabel, type WordParagraph, withoutLabel, wordMark } from './word';

interface Frame {
  readonly context: Context;
  readonly block: boolean;
  readonly style: InlineStyle;
  /** What was written when the element began. */
  readonly start: Mark;
}

const NO_STYLE: InlineStyle = {};
const NOTHING_WRITTEN: Mark = { line: 0, gap: 0, blocks: 0 };
const LINE_BREAK = /\r\n|[\r\n]/;
/** Points of margin behind a piece of a line that part it from the next like a space does. */
const SHOWS_AS_SPACE = 3;
/** Elements this deep only break lines: no mail nests so deep, and each level kept costs memory. */
const DEEPEST = 20_000;
/** No mail nests its tables deeper. */
const DEEPEST_TABLE = 100;
const MOST_STYLES = 1000;
const LIST_TAGS = new Set(['ol', 'ul', 'menu', 'dir']);

/** Turns balanced HTML events into blocks. Holds one frame per open element and looks only at the innermost. */
export class HtmlReader {
  readonly #writer = new BlockWriter();
  readonly #builder = new LineBuilder();
  readonly #frames: Frame[] = [];
  /** null for tables so deep in others that they are only text. */
  readonly #tables: (Table | null)[] = [];
  readonly #cells: Cell[] = [];
  /** Cell of each block, by index. */
  readonly #blockCells: (Cell | null)[] = [];
  readonly #styles = new Map<string, InlineStyle>();
  #tableCount = 0;
  #listCount = 0;
  /** Context of the first word of the line being built. */
  #lineContext: Context = ROOT;

  open = (name: string, attributes: Attributes): void => {
    const parent = this.#context();
    if (parent.hidden) this.#push(parent, false, NO_STYLE);
    else if (this.#frames.length > DEEPEST) {
      if (BLOCKS.has(name) || name === 'br') this.#break(name === 'br');
      this.#push(parent, false, NO_STYLE);
    } else this.#enter(parent, name, attributes);
  };

  close = (name: string, implied: boolean): void => {
    const frame = this.#frames.pop();
    if (!frame || frame.context.hidden) return;
    if (frame.style.filler) this.#splitLabel(frame.context);
    if (!frame.block) {
      if ((frame.style.after ?? 0) >= SHOWS_AS_SPACE) this.#builder.add(' ');
      return;
    }
    if (frame.context.cell && !this.#builder.started) this.#showLoneLabel(frame.context);
    this.#break(false);
    if (name === 'p' && !implied && this.#writer.line === frame.start.line) this.#writer.empty();
    else if (name === 'td' || name === 'th' || name === 'caption') this.#writer.endCell(frame.start);
    else if (name === 'tr') this.#writer.endRow(frame.start);
    else if (name === 'table') this.#tables.pop();
    else if (LIST_TAGS.has(name)) this.#numberBackwards(frame.context.list);
    else if (name === 'thead') this.#setHead(false);
  };

  text = (text: string): void => {
    const context = this.#context();
    if (context.hidden || this.#writer.full) return;
    if (context.inLabel && context.word) {
      context.word.label += text;
      context.word.symbols ||= context.symbols;
    } else if (context.preformatted && LINE_BREAK.test(text)) {
      text.split(LINE_BREAK).forEach((part, at) => {
        if (at > 0) this.#break(true);
        this.#add(part, context);
      });
    } else if (!context.inTabs || /\S/.test(text)) this.#add(text, context);
  };

  /** The blocks; call once, after the last event. */
  finish(): Block[] {
    this.#break(false);
    const marks = realMarks(this.#cells);
    return this.#writer.blocks.map((block, at) => {
      const cell = this.#blockCells[at];
      const mark = cell ? marks.get(cell) : null;
      return mark ? { ...block, cell: mark } : block;
    });
  }

  #enter(parent: Context, name: string, attributes: Attributes): void {
    const given = attributes.get('style');
    const style = given ? this.#style(given) : NO_STYLE;
    if (isHidden(name, attributes, style)) {
      this.#push({ ...parent, hidden: true }, false, style);
      return;
    }
    if (name === 'br') this.#break(true);
    const block = isBlock(name, style);
    if (block) this.#break(false);
    const context = inside(parent, name, attributes, style, block);
    this.#push(this.#structure(context, parent, name, attributes, style, block), block, style);
    if (style.wordTabs) for (let at = 0; at < style.wordTabs; at++) this.#builder.tab();
  }

  #context(): Context {
    return this.#frames[this.#frames.length - 1]?.context ?? ROOT;
  }

  /** Mail repeats the same few styles in every paragraph. */
  #style(text: string): InlineStyle {
    const known = this.#styles.get(text);
    if (known) return known;
    const style = readStyle(text);
    if (this.#styles.size < MOST_STYLES) this.#styles.set(text, style);
    return style;
  }

  #push(context: Context, block: boolean, style: InlineStyle): void {
    this.#frames.push({ context, block, style, start: block ? this.#writer.mark() : NOTHING_WRITTEN });
  }

  #add(text: string, context: Context): void {
    const fresh = !this.#builder.started;
    this.#builder.add(text, context, context.preformatted);
    if (fresh && this.#builder.started) this.#lineContext = context;
  }

  /** Ends the line. A forced break (`<br>`) on a line without text makes an empty line. */
  #break(forced: boolean): void {
    const { blank } = this.#builder;
    const line = this.#builder.take();
    if (line) this.#write(line, this.#lineContext);
    else if (blank || forced) this.#writer.empty();
  }

  #write(whole: Line, context: Context): void {
    const { word, item, cell } = context;
    const line = word && !word.used ? withoutLabel(whole, word) : whole;
    const index = this.#writer.blocks.length;
    const list = this.#mark(word, item, index);
    const hanging = list ? 0 : context.textIndent;
    this.#writer.write(line, {
      indent: Math.max(0, context.indent + hanging),
      heading: context.heading,
      list,
      cell: null,
      quoted: context.quote !== null && isQuoted(context.quote, line.text),
    });
    this.#blockCells.push(cell);
    if (cell) noteText(cell);
  }

  /** A number alone in a cell belongs to the text in the next cell, so it is a line of its own. */
  #showLoneLabel({ word, item, cell }: Context): void {
    const around = this.#context();
    const mark =
      word && word !== around.word && !word.used
        ? wordMark(word)
        : item && item !== around.item && item.block === null
          ? item.mark
          : null;
    if (!mark?.ordered || mark.label === '') return;
    if (word) word.used = true;
    this.#builder.clear();
    this.#writer.write({ text: mark.label, bold: 0, italic: 0, lead: 0 }, NOWHERE);
    this.#blockCells.push(cell);
    if (cell) noteText(cell);
  }

  /** The mark for this line: only the first line of an item has one. */
  #mark(word: WordParagraph | null, item: ListItem | null, index: number): ListMark | null {
    if (word && !word.used) {
      word.used = true;
      const mark = wordMark(word);
      if (mark) return mark;
    }
    if (!item || item.block !== null) return null;
    item.block = index;
    return item.mark;
  }

  /** Adds what lists, tables and quotations mean to the context inside an element. */
  #structure(
    context: Context,
    parent: Context,
    name: string,
    attributes: Attributes,
    style: InlineStyle,
    block: boolean,
  ): Context {
    const { indent, cell } = context;
    if (LIST_TAGS.has(name)) return within(context, indent, cell, this.#newList(parent, name, attributes, style), null);
    if (name === 'li') {
      const { list, item } = this.#newItem(context, attributes, style);
      return within(context, indent, cell, list, item);
    }
    if (name === 'table') return this.#startTable(context);
    if (name === 'thead') this.#setHead(true);
    if (name === 'tr') this.#startRow();
    if (name === 'td' || name === 'th') return this.#startCell(context, name, attributes);
    const quote = startedQuote(name, attributes, style);
    const list = /^msolistparagraph/i.test(attributes.get('class') ?? '');
    if (!block || !(style.word || list)) return quote ? { ...context, quote: quoteInside(parent, quote) } : context;
    const level = Math.min(8, Math.max(0, Math.round(context.indent / 36) - 1));
    const word: WordParagraph = { id: 'word', level, ...style.word, label: '', symbols: false, used: false };
    return { ...context, word };
  }

  #newList(parent: Context, name: string, attributes: Attributes, style: InlineStyle): HtmlList {
    const css = cssStyle(style.listStyle);
    const start = Number.parseInt(attributes.get('start') ?? '', 10);
    const backwards = attributes.has('reversed');
    const ordinary = name === 'ol' ? 'decimal' : 'disc';
    return {
      id: parent.list?.id ?? `list ${this.#listCount++}`,
      level: parent.list ? parent.list.level + 1 : 0,
      style: css || typeStyle(attributes.get('type')) || ordinary,
      styledByCss: css !== '',
      next: Number.isFinite(start) ? start : backwards ? null : 1,
      step: backwards ? -1 : 1,
      items: [],
    };
  }

  #newItem(context: Context, attributes: Attributes, style: InlineStyle): Pick<Context, 'list' | 'item'> {
    // Browsers show an item outside any list as a bullet.
    const list = context.list ?? this.#newList(context, 'ul', attributes, style);
    const value = Number.parseInt(attributes.get('value') ?? '', 10);
    if (Number.isFinite(value) && list.next !== null) list.next = value;
    const own = cssStyle(style.listStyle) || (list.styledByCss ? '' : typeStyle(attributes.get('type'))) || list.style;
    const item: ListItem = { mark: listMark(list, own, list.next), style: own, block: null };
    if (list.next === null) list.items.push(item);
    else list.next += list.step;
    return { list, item };
  }

  /** Numbers of a reversed list without `start`, known only at its end. */
  #numberBackwards(list: HtmlList | null): void {
    list?.items.forEach((item, at) => {
      if (item.block === null) return;
      const block = this.#writer.blocks[item.block];
      const mark = listMark(list, item.style, list.items.length - at);
      if (block && mark) this.#writer.blocks[item.block] = { ...block, list: mark };
    });
  }

  #startTable(context: Context): Context {
    if (this.#tables.length >= DEEPEST_TABLE) {
      this.#tables.push(null);
      return context;
    }
    if (context.cell) context.cell.table.nested = true;
    this.#tables.push(newTable(this.#tableCount++));
    return within({ ...context, textIndent: 0 }, context.indent, context.cell, null, null);
  }

  #table(): Table | null {
    return this.#tables[this.#tables.length - 1] ?? null;
  }

  #setHead(head: boolean): void {
    const table = this.#table();
    if (table) table.headRows = head;
  }

  #startRow(): void {
    const table = this.#table();
    if (table) startRow(table);
  }

  #startCell(context: Context, name: string, attributes: Attributes): Context {
    const table = this.#table();
    if (!table) return context;
    const span = (key: string): number => Number.parseInt(attributes.get(key) ?? '1', 10);
    const cell = placeCell(table, context.cell, span('rowspan'), span('colspan'), name === 'th' || table.headRows);
    this.#cells.push(cell);
    return within(context, 0, cell, null, null);
  }

  /** Label and text in one run: what stands before Word's filler is the label. */
  #splitLabel({ word, inLabel }: Context): void {
    if (!word || inLabel || word.label !== '' || word.used || !looksLikeLabel(this.#builder.text)) return;
    word.label = this.#builder.text;
    this.#builder.clear();
  }
}

function quoteInside(parent: Context, quote: NonNullable<Context['quote']>): Context['quote'] {
  // All of a quoted message is quoted, also what it passes on.
  return parent.quote?.quoted ? parent.quote : quote;
}
