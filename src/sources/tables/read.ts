import type { Table, TablesProblem, TablesResult } from '../../domain/import/table';
import { readCsv } from './csv';
import { kindOfTable, type TableFile } from './kind';
import { LARGEST_FILE, MOST_COLUMNS, MOST_ROWS, TooLarge } from './limits';
import { readWorkbook } from './workbook';

/**
 * Reads all tables of an Excel workbook (.xlsx, .xlsm) or a CSV file, by its content first and its name second. No formula is
 * worked out: what Excel kept as the result counts. Never throws: what cannot be read comes back as a problem.
 */
export async function readTables(file: TableFile): Promise<TablesResult> {
  if (file.bytes.length > LARGEST_FILE) return problem('too-large');
  if (file.bytes.length === 0) return problem('empty');
  try {
    const kind = kindOfTable(file);
    if (kind !== 'workbook' && kind !== 'csv') return problem(kind);
    const tables = kind === 'workbook' ? await readWorkbook(file.bytes) : await readCsv(file.bytes);
    return checked(tables);
  } catch (error) {
    return problem(error instanceof TooLarge ? 'too-large' : 'unreadable');
  }
}

function checked(tables: readonly Table[]): TablesResult {
  const rows = tables.flatMap((table) => table.rows);
  const full = rows.filter((row) => row.some((cell) => cell !== null));
  if (full.length === 0) return problem('empty');
  if (full.length > MOST_ROWS || full.some((row) => row.length > MOST_COLUMNS)) return problem('too-large');
  return { kind: 'read', tables };
}

function problem(why: TablesProblem): TablesResult {
  return { kind: 'problem', problem: why };
}
