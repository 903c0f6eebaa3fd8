import type { Day } from '../register/types';

/** What a cell of a table holds. A formula is its last result; an error of Excel ("#REF!") is its text. Null: nothing. */
export type Cell = string | number | boolean | { readonly day: Day } | null;

/** One sheet of a workbook, or a whole CSV file. */
export interface Table {
  /** Name of the sheet; "" for a CSV file. */
  readonly sheet: string;
  /** `rows[0]` is row 1 as Excel counts, also when it is empty. */
  readonly rows: readonly (readonly Cell[])[];
}

/**
 * Why a file gave no tables. `old-excel`: .xls. `open-document`: .ods. `too-large`: in bytes, unpacked bytes, rows or columns.
 * `unsupported`: no table at all. `unreadable`: damaged.
 */
export type TablesProblem =
  | 'old-excel'
  | 'open-document'
  | 'password'
  | 'too-large'
  | 'empty'
  | 'unsupported'
  | 'unreadable';

export type TablesResult =
  | { readonly kind: 'read'; readonly tables: readonly Table[] }
  | { readonly kind: 'problem'; readonly problem: TablesProblem };

/** "A" for 0, "AB" for 27: columns as Excel names them. */
export function columnLetter(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnLetter(Math.floor(column / 26) - 1) + last;
}
