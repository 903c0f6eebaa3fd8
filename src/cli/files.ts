import { readFile } from 'node:fs/promises';
import { readRegister } from '../domain/register/read';
import type { Register } from '../domain/register/types';
import { CliError } from './errors';

/** Bytes of a file, or a clear message. */
export async function readBytes(path: string): Promise<Uint8Array> {
  try {
    return new Uint8Array(await readFile(path));
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : '';
    if (code === 'ENOENT') throw new CliError(`Het bestand ${path} bestaat niet. Controleer de naam.`);
    if (code === 'EISDIR') throw new CliError(`${path} is een map. Noem een bestand.`);
    throw new CliError(`Het bestand ${path} kan niet worden gelezen. Controleer of u erbij mag.`);
  }
}

/** A register from a JSON file; all errors of the file are listed with line and field. */
export async function loadRegister(path: string): Promise<Register> {
  const text = new TextDecoder().decode(await readBytes(path));
  const result = readRegister(text);
  if (result.kind === 'read') return result.register;
  const lines = result.errors.map((e) => `  ${e.message}`).join('\n');
  throw new CliError(`De rollen in ${path} kloppen niet:\n${lines}`);
}
