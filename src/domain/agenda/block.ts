/**
 * One visible line of an invitation, in reading order. Every source (HTML, plain text, Word, PDF) is turned into a
 * flat list of these; the agenda reader knows nothing of the format they came from.
 */
export interface Block {
  /**
   * The visible text, without a list label. One space between words; a tab where the source had a tab or two or more
   * spaces in a row (such a gap usually separates a number from a title). Never empty, never a line break.
   */
  readonly text: string;
  /** 1-based line of the source as a person would count it: paragraphs, line breaks and table cells each count. */
  readonly line: number;
  /** How many empty lines stood directly before this one (0 when none). */
  readonly gap: number;
  /** Left indent in points, from style or leading spaces (one space = 3 pt); 0 when none. */
  readonly indent: number;
  /** How many characters from the start of `text` are bold; `text.length` when the whole line is. */
  readonly bold: number;
  /** How many characters from the start of `text` are italic. */
  readonly italic: number;
  /** 1 to 6 for a real heading (h1-h6, Word heading style), else 0. */
  readonly heading: number;
  /** Set when the source made this line an item of a list. */
  readonly list?: ListMark;
  /** Set when the line stands in a table. */
  readonly cell?: CellMark;
  /** True inside an e-mail quotation (blockquote, a "Van: ... Verzonden: ..." block and all after it is *not* marked here). */
  readonly quoted?: boolean;
}

/** The list mark of a line. `<ol>` markers count as printed, so `label` holds what a reader sees. */
export interface ListMark {
  /** 0 = outermost list. */
  readonly level: number;
  /** The marker as printed, with its closing dot or bracket ("1.", "a)", "II.", "5.1"); "" for a bullet. */
  readonly label: string;
  /** False for bullets. */
  readonly ordered: boolean;
  /** The same for all items of one list at all its levels; differs between lists. */
  readonly id: string;
}

/** Where in a table a line stands. A cell with several paragraphs gives several blocks with the same mark. */
export interface CellMark {
  /** 0-based number of the table in the document; a nested table has its own number. */
  readonly table: number;
  readonly row: number;
  /** 0-based grid column, counted after row and column spans. */
  readonly column: number;
  readonly rowSpan: number;
  readonly colSpan: number;
  /** True in `<th>`, `<thead>` or a Word header row. */
  readonly header: boolean;
}
