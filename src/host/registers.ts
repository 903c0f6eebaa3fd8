import type { Register } from '../domain/register/types';
import type { RegisterSetting } from '../domain/settings/types';
import type { Kept } from './kept';

/** A register that the organisation set up for everyone. */
export interface SharedRegister {
  /** As the settings name it; unique. */
  readonly file: string;
  readonly register: Register;
  /** True for the fictional region of a try-out. */
  readonly example: boolean;
}

/** A register of the settings that could not be used. */
export interface RegisterFault {
  readonly file: string;
  /** Not there (or not to be seen), not to be read, or no connection. */
  readonly why: 'absent' | 'wrong' | 'offline';
  /** What is wrong in it, in Dutch; empty unless `why` is "wrong". */
  readonly lines: readonly string[];
}

/** The registers of the settings, in their order, and those that gave nothing. */
export interface SharedRegisters {
  readonly shared: readonly SharedRegister[];
  readonly faults: readonly RegisterFault[];
}

interface KeptRegister {
  readonly version: number;
  readonly text: string;
  readonly register: Register;
}

/** Raised when the shape of `Register` changes: what an older version kept is then read anew. */
const VERSION = 1;

interface Options {
  readonly fetch: typeof fetch;
  readonly kept: Kept;
  /** Address of the page, for relative file names. */
  readonly base: string;
}

/** The registers as they were at an earlier start: at once, without the network. Only those that are kept. */
export async function keptRegisters(
  settings: readonly RegisterSetting[],
  kept: Kept,
): Promise<readonly SharedRegister[]> {
  const found = await Promise.all(settings.map(({ file }) => kept.get<KeptRegister>(keyOf(file))));
  return settings.flatMap(({ file }, place) => {
    const register = found[place];
    return register?.version === VERSION ? [{ file, register: register.register, example: false }] : [];
  });
}

/** The registers as they are now. One that cannot be fetched is taken from an earlier start when it is kept. Never rejects. */
export async function freshRegisters(settings: readonly RegisterSetting[], options: Options): Promise<SharedRegisters> {
  const answers = await Promise.all(settings.map(({ file }) => oneRegister(file, options)));
  return {
    shared: answers.flatMap((answer) => ('register' in answer ? [answer] : [])),
    faults: answers.flatMap((answer) => ('why' in answer ? [answer] : [])),
  };
}

async function oneRegister(file: string, { fetch, kept, base }: Options): Promise<SharedRegister | RegisterFault> {
  const before = await kept.get<KeptRegister>(keyOf(file));
  const usable = before?.version === VERSION ? before : null;
  const orBefore = (fault: RegisterFault): SharedRegister | RegisterFault =>
    usable === null ? fault : { file, register: usable.register, example: false };
  let text: string;
  try {
    const response = await fetch(new URL(file, base).href, { cache: 'no-cache' });
    if (response.status >= 500) return orBefore({ file, why: 'offline', lines: [] });
    if (!response.ok) return { file, why: 'absent', lines: [] };
    text = await response.text();
  } catch {
    return orBefore({ file, why: 'offline', lines: [] });
  }
  if (usable?.text === text) return { file, register: usable.register, example: false };
  const { readRegister } = await import('../domain/register/read');
  const result = readRegister(text);
  if (result.kind === 'problem') return { file, why: 'wrong', lines: result.errors.map(({ message }) => message) };
  await kept.set(keyOf(file), { version: VERSION, text, register: result.register } satisfies KeptRegister);
  return { file, register: result.register, example: false };
}

function keyOf(file: string): string {
  return `register ${file}`;
}
