import type { PaperModel, SheetModel } from '../domain/documents/types';

/** Makes files of what the domain lays out. Both reject only when a part of the product could not be loaded. */
export interface Documents {
  /** The bytes of an Excel workbook (.xlsx). */
  readonly workbook: (sheets: readonly SheetModel[]) => Promise<Uint8Array>;
  /** The bytes of a Word file (.docx). */
  readonly word: (paper: PaperModel) => Promise<Uint8Array>;
}
