import type { Documents } from './types';

/** The writers of Excel and Word, each loaded when it is first used. */
export const documents: Documents = {
  workbook: async (sheets) => (await import('./workbook')).writeWorkbook(sheets),
  word: async (paper) => (await import('./word')).writeWord(paper),
};
