import writeXlsxFile, { type CellObject, type SheetData } from 'write-excel-file/universal';
import type { SheetCell, SheetModel, SheetRow } from '../domain/documents/types';

/** Excel refuses these in the name of a sheet, and more than 31 characters. */
const NOT_IN_NAME = /[\\/?*[\]:]/g;

/** Excel's own limit for one cell. */
const LONGEST_TEXT = 32_000;

/** The bytes of a workbook. Every text stays a text: what starts like a formula gets an apostrophe before it. */
export async function writeWorkbook(sheets: readonly SheetModel[]): Promise<Uint8Array> {
  const file = await writeXlsxFile(sheets.map(sheetOf)).toBlob();
  return new Uint8Array(await file.arrayBuffer());
}

function sheetOf({ name, widths, rows, frozen, landscape }: SheetModel) {
  const data: SheetData = rows.map((row) => row.cells.map((cell) => cellOf(cell, row)));
  return {
    data,
    sheet: name.replace(NOT_IN_NAME, ' ').slice(0, 31),
    columns: widths.map((width) => ({ width })),
    dateFormat: 'dd-mm-yyyy',
    ...(frozen > 0 ? { stickyRowsCount: frozen } : {}),
    ...(landscape ? { orientation: 'landscape' as const } : {}),
  };
}

const LOOKS: Readonly<Record<SheetRow['look'], Omit<CellObject, 'value' | 'type'>>> = {
  title: { fontWeight: 'bold', fontSize: 16 },
  header: { fontWeight: 'bold', bottomBorderStyle: 'medium', bottomBorderColor: '#000000' },
  plain: {},
  note: { textColor: '#595959', fontStyle: 'italic' },
};

function cellOf(cell: SheetCell, { look, cells }: SheetRow): CellObject | null {
  if (cell === null || cell === '') return null;
  const style = { ...LOOKS[look], alignVertical: 'top' as const };
  if (typeof cell === 'number') return { ...style, value: cell, type: Number };
  if (typeof cell === 'object') {
    const value = new Date(`${cell.day}T00:00:00Z`);
    return { ...style, value, type: Date, align: 'left' };
  }
  // A line of text on its own runs on over the empty cells beside it.
  const alone = cells.filter((other) => other !== null && other !== '').length === 1;
  return { ...style, value: safe(cell), type: String, ...(look === 'plain' && !alone ? { wrap: true } : {}) };
}

/** A cell that starts with one of these can be worked out as a formula by a program that reads the file as CSV. */
function safe(text: string): string {
  const cut = text.slice(0, LONGEST_TEXT);
  return /^[=+\-@\t\r]/.test(cut) ? `'${cut}` : cut;
}
