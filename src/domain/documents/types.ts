import type { Day } from '../register/types';

/** What a cell of a workbook gets. A text never becomes a formula. */
export type SheetCell = string | number | { readonly day: Day } | null;

/** How a row of a sheet looks: `title` large, `header` bold with a line under it, `note` for text that fills the row. */
export interface SheetRow {
  readonly look: 'title' | 'header' | 'plain' | 'note';
  readonly cells: readonly SheetCell[];
}

/** One sheet of a workbook. */
export interface SheetModel {
  readonly name: string;
  /** In characters. */
  readonly widths: readonly number[];
  readonly rows: readonly SheetRow[];
  /** How many rows stay in sight; 0 for none. */
  readonly frozen: number;
  readonly landscape: boolean;
}

/** A cell of a table on paper: its lines. */
export type PaperCell = readonly string[];

/** A heading above one or more columns. */
export interface PaperHead {
  readonly text: string;
  /** How many columns it spans. */
  readonly span: number;
}

export type PaperBlock =
  | { readonly kind: 'heading'; readonly level: 2 | 3; readonly text: string }
  | { readonly kind: 'text'; readonly text: string }
  /** What is said about what: "Wie leidt het project?" with an answer below. */
  | { readonly kind: 'list'; readonly items: readonly { readonly term: string; readonly lines: readonly string[] }[] }
  | {
      readonly kind: 'table';
      /** What the table is about, for a screen reader. */
      readonly label: string;
      /** One or two rows; repeated on each sheet of paper. */
      readonly head: readonly (readonly PaperHead[])[];
      /** The first cell of a row names the row. */
      readonly rows: readonly (readonly PaperCell[])[];
      /** Share of each column in the width, together 100. */
      readonly widths: readonly number[];
    };

/** A document to print or to make a Word file of: the same content for both. Source: ux.md section 11. */
export interface PaperModel {
  readonly title: string;
  /** Above the title: the region. */
  readonly above: string;
  /** Under the title: "Stand op 9 juni 2026". */
  readonly below: string;
  readonly landscape: boolean;
  readonly blocks: readonly PaperBlock[];
  /** At the foot of each sheet, beside "Blad 1 van 2". */
  readonly foot: string;
  /** Without ending. */
  readonly fileName: string;
}
