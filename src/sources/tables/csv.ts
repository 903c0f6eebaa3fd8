import type { Table } from '../../domain/import/table';
import { decodeText } from '../bytes';
import { MOST_COLUMNS, MOST_ROWS, TooLarge } from './limits';

/** What Excel writes above a CSV file to name its separator. */
const SEPARATOR_LINE = /^sep=(.)\r?\n/i;

/**
 * Reads a CSV file: separated by semicolons (as Dutch Excel writes it), commas or tabs, in UTF-8, UTF-16 or the Windows character
 * set. Every cell is text. A line break inside quotes belongs to its cell, so rows count as Excel counts them.
 */
export async function readCsv(bytes: Uint8Array): Promise<readonly Table[]> {
  const { default: papa } = await import('papaparse');
  const text = decodeText(bytes).replace(/^\uFEFF/, '');
  const named = SEPARATOR_LINE.exec(text);
  const body = named === null ? text : text.slice(named[0].length);
  const result = papa.parse<string[]>(body, {
    header: false,
    skipEmptyLines: false,
    preview: MOST_ROWS * 2,
    delimiter: named?.[1] ?? separatorOf(body),
  });
  if (result.meta.truncated) throw new TooLarge();
  if (result.data.some((row) => row.length > MOST_COLUMNS)) throw new TooLarge();
  const rows = result.data.map((row) => row.map((cell) => (cell.trim() === '' ? null : cell.trim())));
  // The line with the separator is a row of the file, though no row of the table.
  return [{ sheet: '', rows: named === null ? rows : [[], ...rows] }];
}

/** The separator that stands most often outside quotes in the first lines; a semicolon when none does. */
function separatorOf(text: string): string {
  const start = text.slice(0, 5000).replace(/"[^"]*"/g, '');
  const counts = [';', '\t', ','].map((sign) => ({ sign, count: start.split(sign).length }));
  return counts.reduce((best, next) => (next.count > best.count ? next : best)).sign;
}
