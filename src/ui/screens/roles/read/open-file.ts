import type { Table } from '../../../../domain/import/table';
import type { Day, Register } from '../../../../domain/register/types';
import { chosenFile } from '../../../components/FileButton';
import type { Ports } from '../../../ports';
import { nlImport } from '../../../text/nl-import';

/** A file of roles that was read, or why it was not. */
export type OpenedFile =
  /** `known`: the register that a file of the case format is; null for a list. */
  | { readonly kind: 'tables'; readonly tables: readonly Table[]; readonly known: Register | null }
  | { readonly kind: 'problem'; readonly sentence: string; readonly lines: readonly string[] };

/** What the file chooser offers first; anything else still gets a clear answer. */
export const ROLE_FILES = '.xlsx,.xlsm,.csv,.json';

/** Reads a file that the user chose: Excel, CSV, or a register. Rejects only when a part of the product could not be loaded. */
export async function openRoleFile(ports: Ports, file: File, day: Day): Promise<OpenedFile> {
  if (/\.json$/i.test(file.name)) return openRegister(file, day);
  const { name, bytes } = await chosenFile(file);
  const result = await ports.readTables({ name, bytes });
  if (result.kind === 'read') return { kind: 'tables', tables: result.tables, known: null };
  return { kind: 'problem', sentence: nlImport.problems[result.problem], lines: [] };
}

async function openRegister(file: File, day: Day): Promise<OpenedFile> {
  const [text, { readRegister }, { tablesOfRegister }] = await Promise.all([
    file.text(),
    import('../../../../domain/register/read'),
    import('../../../../domain/import/from-register'),
  ]);
  const result = readRegister(text);
  if (result.kind === 'read')
    return { kind: 'tables', tables: tablesOfRegister(result.register, day), known: result.register };
  const lines = result.errors.map(({ message }) => message);
  return { kind: 'problem', sentence: nlImport.jsonProblem(file.name), lines };
}
