import { Tokenizer } from 'htmlparser2';

export type Attributes = ReadonlyMap<string, string>;

/** What is met while reading markup, in document order. Nothing is balanced or corrected. */
export interface MarkupHandler {
  /** `closed`: written as `<name/>`. */
  readonly open: (name: string, attributes: Attributes, closed: boolean) => void;
  readonly close: (name: string) => void;
  readonly text: (text: string) => void;
  /** True while inside SVG or MathML, where `<style>` and the like hold no raw text. */
  readonly foreign?: () => boolean;
}

const NO_ATTRIBUTES: Attributes = new Map();

/**
 * Reads HTML or XML in one pass. The tokenizer is used without the parser on top of it, because that parser keeps its
 * open elements in an array it shifts: quadratic for deep nesting, and an invitation may come from anyone.
 */
export function readMarkup(source: string, kind: 'html' | 'xml', handler: MarkupHandler): void {
  const html = kind === 'html';
  const fold = (name: string): string => (html ? name.toLowerCase() : name);
  let tag = '';
  let attributes: Map<string, string> | null = null;
  let name = '';
  let value = '';
  const open = (closed: boolean): void => {
    handler.open(tag, attributes ?? NO_ATTRIBUTES, closed);
    attributes = null;
  };
  const tokenizer = new Tokenizer(
    { xmlMode: !html, decodeEntities: true },
    {
      onopentagname: (start, end) => {
        tag = fold(source.slice(start, end));
      },
      onattribname: (start, end) => {
        name = fold(source.slice(start, end));
        value = '';
      },
      onattribdata: (start, end) => {
        value += source.slice(start, end);
      },
      onattribentity: (code) => {
        value += String.fromCodePoint(code);
      },
      onattribend: () => {
        attributes ??= new Map();
        if (!attributes.has(name)) attributes.set(name, value);
      },
      onopentagend: () => open(false),
      onselfclosingtag: () => open(true),
      onclosetag: (start, end) => handler.close(fold(source.slice(start, end))),
      ontext: (start, end) => handler.text(source.slice(start, end)),
      ontextentity: (code) => handler.text(String.fromCodePoint(code)),
      oncdata: (start, end, offset) => {
        if (!html) handler.text(source.slice(start, end - offset));
      },
      oncomment: () => {},
      ondeclaration: () => {},
      onprocessinginstruction: () => {},
      onend: () => {},
      isInForeignContext: () => handler.foreign?.() ?? false,
    },
  );
  tokenizer.write(source);
  tokenizer.end();
}
