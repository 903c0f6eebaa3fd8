import type { Attributes } from '../markup';
import type { Cell } from '../table';
import type { HtmlList, ListItem } from './lists';
import type { Quote } from './quote';
import type { InlineStyle } from './style';
import { BLOCKS, DROPPED, headingLevel } from './tags';
import type { WordParagraph } from './word';

/** What an element inherits from the elements around it. */
export interface Context {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly hidden: boolean;
  readonly preformatted: boolean;
  /** Points. */
  readonly indent: number;
  readonly textIndent: number;
  readonly heading: number;
  readonly symbols: boolean;
  /** Inside the span that holds Word's printed list label. */
  readonly inLabel: boolean;
  /** Inside a span that stands for tabs: its spaces are not counted again. */
  readonly inTabs: boolean;
  readonly quote: Quote | null;
  readonly cell: Cell | null;
  readonly list: HtmlList | null;
  readonly item: ListItem | null;
  readonly word: WordParagraph | null;
}

export const ROOT: Context = {
  bold: false,
  italic: false,
  hidden: false,
  preformatted: false,
  indent: 0,
  textIndent: 0,
  heading: 0,
  symbols: false,
  inLabel: false,
  inTabs: false,
  quote: null,
  cell: null,
  list: null,
  item: null,
  word: null,
};

const BOLD = new Set(['b', 'strong', 'th']);
const ITALIC = new Set(['i', 'em', 'cite', 'dfn', 'var', 'address']);
const PREFORMATTED = new Set(['pre', 'listing', 'xmp', 'plaintext']);
/** Browsers indent these by 40 px. */
const INDENTED = new Set(['ol', 'ul', 'menu', 'dir', 'dd', 'blockquote']);
const DEFAULT_INDENT = 30;
/** Padding of these is space around a cell or the page, not an indent. */
const NO_INDENT = new Set(['html', 'body', 'table', 'thead', 'tbody', 'tfoot', 'tr', 'td', 'th']);

/** True when the element breaks the line before and after itself. */
export function isBlock(name: string, style: InlineStyle): boolean {
  if (style.display === undefined) return BLOCKS.has(name);
  if (style.display === 'inline') return false;
  return BLOCKS.has(name) || /^(?:block|flex|grid|table|list-item|inline-block)/.test(style.display);
}

/** Whether an element and all in it is not shown. */
export function isHidden(name: string, attributes: Attributes, style: InlineStyle): boolean {
  return DROPPED.has(name) || style.hidden === true || attributes.has('hidden');
}

/** The context inside an element, as far as tags and styles decide it. */
export function inside(
  parent: Context,
  name: string,
  attributes: Attributes,
  style: InlineStyle,
  block: boolean,
): Context {
  const own = headingLevel(name, attributes);
  const heading = own || parent.heading;
  const bold = style.bold ?? (parent.bold || BOLD.has(name) || own > 0);
  const italic = style.italic ?? (parent.italic || ITALIC.has(name));
  const preformatted = style.preformatted ?? (parent.preformatted || PREFORMATTED.has(name));
  const symbols = style.symbols ?? parent.symbols;
  const inLabel = parent.inLabel || style.wordLabel === true;
  const inTabs = parent.inTabs || style.wordTabs !== undefined;
  const indent = block ? indentOf(parent, name, style) : parent.indent;
  const textIndent = (block ? style.textIndent : undefined) ?? parent.textIndent;
  const same =
    heading === parent.heading &&
    bold === parent.bold &&
    italic === parent.italic &&
    preformatted === parent.preformatted &&
    symbols === parent.symbols &&
    inLabel === parent.inLabel &&
    inTabs === parent.inTabs &&
    indent === parent.indent &&
    textIndent === parent.textIndent;
  // Most elements change nothing; a new context for each of a million of them takes seconds.
  if (same) return parent;
  const { hidden, quote, cell, list, item, word } = parent;
  // Written out: spreading is many times slower here.
  return {
    bold,
    italic,
    hidden,
    preformatted,
    indent,
    textIndent,
    heading,
    symbols,
    inLabel,
    inTabs,
    quote,
    cell,
    list,
    item,
    word,
  };
}

/** The context inside a list, an item or a cell. */
export function within(
  { bold, italic, hidden, preformatted, heading, symbols, inLabel, inTabs, quote, textIndent }: Context,
  indent: number,
  cell: Cell | null,
  list: HtmlList | null,
  item: ListItem | null,
): Context {
  return {
    bold,
    italic,
    hidden,
    preformatted,
    indent,
    textIndent,
    heading,
    symbols,
    inLabel,
    inTabs,
    quote,
    cell,
    list,
    item,
    word: null,
  };
}

function indentOf(parent: Context, name: string, style: InlineStyle): number {
  if (NO_INDENT.has(name)) return parent.indent;
  const given = style.margin !== undefined || style.padding !== undefined;
  // A list keeps its default padding when only its margin is set; the same holds the other way round elsewhere.
  const margin = style.margin ?? (INDENTED.has(name) && !isList(name) ? DEFAULT_INDENT : 0);
  const padding = style.padding ?? (isList(name) ? DEFAULT_INDENT : 0);
  return parent.indent + (given || INDENTED.has(name) ? margin + padding : 0);
}

function isList(name: string): boolean {
  return name === 'ol' || name === 'ul' || name === 'menu' || name === 'dir';
}
