import type { Cell, Table } from '../../domain/import/table';
import { repack } from './repack';

/** Sheets of a workbook (.xlsx, .xlsm) in its order. Throws when the bytes are no workbook, and `TooLarge`. */
export async function readWorkbook(bytes: Uint8Array): Promise<readonly Table[]> {
  const [{ default: readSheets }, safe] = await Promise.all([import('read-excel-file/universal'), repack(bytes)]);
  const sheets = await readSheets(safe);
  return sheets.map(({ sheet, data }) => ({ sheet, rows: data.map((row) => row.map(cellOf)) }));
}

/** The reader gives a day as midnight in UTC. */
function cellOf(value: unknown): Cell {
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? null : { day: value.toISOString().slice(0, 10) };
  if (typeof value === 'string') return value.trim() === '' ? null : value.trim();
  return typeof value === 'number' || typeof value === 'boolean' ? value : null;
}
