import { rolesWorkbook, SHEETS } from '../documents/roles-workbook';
import type { Day, Register } from '../register/types';
import type { Table } from './table';

/**
 * A register file as the tables that it would be as a workbook, so that it is compared in the same way. Without the ids of its roles:
 * those of another file say nothing.
 */
export function tablesOfRegister(register: Register, day: Day): readonly Table[] {
  return rolesWorkbook(register, day)
    .filter(({ name }) => name === SHEETS.roles || name === SHEETS.people)
    .map(({ name, rows }) => ({
      sheet: name,
      rows: rows.map(({ cells }) => cells.slice(0, -1).map((cell) => (cell === '' ? null : cell))),
    }));
}
