/**
 * Turns pieces of text into one visible line: one space between words, a tab for a wide gap, nothing invisible.
 * All sources share it, so that the same line reads the same from a mail, a Word file or a PDF.
 */

// Control, zero-width and direction characters: they show nothing, split words and hide text from matching.
const INVISIBLE = new RegExp(
  '[\\u0000-\\u0008\\u000e-\\u001f\\u007f-\\u0084\\u0086-\\u009f\\u00ad\\u034f\\u061c\\u180e\\u200b-\\u200f\\u202a-\\u202e' +
    '\\u2060-\\u206f\\ufe00-\\ufe0f\\ufeff\\ufff9-\\ufffc]|\\p{Cs}|[\\u{e0000}-\\u{e007f}]',
  'gu',
);
const PIECE = /[\s\u0085]+|[^\s\u0085]+/gu;
const SPACE = /^[\s\u0085]/u;
const WIDE_SPACE = /[\u2001\u2003\u2000\u2002\u3000]/;
const COMBINING = /[\u0300-\u036f]/;
/** A combining run longer than this is no word; composing it costs more than it is worth. */
const LONGEST_TO_COMPOSE = 20_000;

/** Points of one leading space. Source: Block.indent. */
export const SPACE_POINTS = 3;
/** Points of a tab at the start of a line: Word's default tab stop. */
export const TAB_POINTS = 36;

export interface Emphasis {
  readonly bold: boolean;
  readonly italic: boolean;
}

export interface Line {
  readonly text: string;
  /** Length of the bold and italic prefix of `text`. */
  readonly bold: number;
  readonly italic: number;
  /** Points of leading spaces and tabs. */
  readonly lead: number;
}

export const PLAIN: Emphasis = { bold: false, italic: false };

/** The text without characters that show nothing. */
export function visible(text: string): string {
  return text.replace(INVISIBLE, '');
}

/** Collects the text of one line. */
export class LineBuilder {
  #text = '';
  #bold = 0;
  #italic = 0;
  #boldOpen = true;
  #italicOpen = true;
  /** Width in spaces of the white space since the last word. */
  #width = 0;
  #afterCollapsible = false;
  #lead = 0;
  #blank = false;

  /** True once a visible word was added. */
  get started(): boolean {
    return this.#text !== '';
  }

  /** True when something that takes room was added, even when it is only a no-break space. */
  get blank(): boolean {
    return this.#blank;
  }

  get text(): string {
    return this.#text;
  }

  /**
   * Adds text. With `keep` every space counts (preformatted text); else a run of ordinary white space is one space and
   * only no-break spaces add up.
   */
  add(text: string, emphasis: Emphasis = PLAIN, keep = false): void {
    for (const piece of visible(text).match(PIECE) ?? []) {
      if (SPACE.test(piece)) this.#space(piece, keep);
      else this.#word(piece, emphasis);
    }
  }

  /** Adds a wide gap, or indent when nothing stands before it. */
  tab(): void {
    if (this.started) this.#width += 2;
    else this.#lead += TAB_POINTS;
    this.#blank = true;
    this.#afterCollapsible = false;
  }

  /** The line so far, or null when nothing visible was added; the builder starts anew. */
  take(): Line | null {
    const line = this.started
      ? compose({ text: this.#text, bold: this.#bold, italic: this.#italic, lead: this.#lead })
      : null;
    this.clear();
    return line;
  }

  clear(): void {
    this.#text = '';
    this.#bold = this.#italic = this.#width = this.#lead = 0;
    this.#boldOpen = this.#italicOpen = true;
    this.#afterCollapsible = this.#blank = false;
  }

  #space(piece: string, keep: boolean): void {
    for (const char of piece) {
      const collapsible = !keep && (char === ' ' || char === '\n' || char === '\t' || char === '\r' || char === '\f');
      if (collapsible && (this.#afterCollapsible || (!this.started && this.#width === 0))) continue;
      this.#afterCollapsible = collapsible;
      if (keep && char === '\t') this.tab();
      else this.#width += WIDE_SPACE.test(char) ? 2 : 1;
      if (!collapsible) this.#blank = true;
    }
  }

  #word(word: string, { bold, italic }: Emphasis): void {
    if (!this.started) this.#lead += this.#width * SPACE_POINTS;
    else if (this.#width > 0) this.#text += this.#width > 1 ? '\t' : ' ';
    this.#width = 0;
    this.#afterCollapsible = false;
    this.#blank = true;
    this.#text += word;
    if (this.#boldOpen && bold) this.#bold = this.#text.length;
    this.#boldOpen &&= bold;
    if (this.#italicOpen && italic) this.#italic = this.#text.length;
    this.#italicOpen &&= italic;
  }
}

/** Letters and their accents as one character, so that "é" from a Mac equals "é" from Windows. */
function compose(line: Line): Line {
  if (line.text.length > LONGEST_TO_COMPOSE || !COMBINING.test(line.text)) return line;
  const length = (end: number): number => line.text.slice(0, end).normalize('NFC').length;
  return { ...line, text: line.text.normalize('NFC'), bold: length(line.bold), italic: length(line.italic) };
}
