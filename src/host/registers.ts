import type { Register } from '../domain/register/types';
import type { FileSetting } from '../domain/settings/types';
import { fetchText } from './fetch-text';
import type { Kept } from './kept';

/** A register that the organisation set up for everyone. */
export interface SharedRegister {
  /** As the settings name it: its file, or the address of its site; unique. */
  readonly file: string;
  readonly origin: 'file' | 'site' | 'example';
  /** UTC instant at which it was fetched; null when that is not known. */
  readonly readAt: string | null;
  readonly register: Register;
  /** True for the fictional region of a try-out. */
  readonly example: boolean;
}

/** A register of the settings that could not be used. */
export interface RegisterFault {
  readonly file: string;
  /**
   * Not there (or not to be seen), not to be read, no connection, to be asked for first, no right to see it, or Microsoft is busy.
   * "new": the site is there, its lists are not.
   */
  readonly why: 'absent' | 'wrong' | 'offline' | 'ask' | 'forbidden' | 'busy' | 'new';
  /** What the source knows more, for the screen of that source (for a site: a `GraphProblem`); not there when nothing. */
  readonly detail?: unknown;
  /** What is wrong in it, in Dutch; empty unless `why` is "wrong". */
  readonly lines: readonly string[];
}

/**
 * The registers of the settings that can be used, in their order, and what is wrong. A file with a mistake stands in both when an
 * earlier one without it is used instead.
 */
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
const VERSION = 2;

interface Options {
  readonly fetch: typeof fetch;
  readonly kept: Kept;
  /** Address of the page, for relative file names. */
  readonly base: string;
}

/** The registers as they were at an earlier start: at once, without the network. Only those that are kept. */
export async function keptRegisters(settings: readonly FileSetting[], kept: Kept): Promise<readonly SharedRegister[]> {
  const found = await Promise.all(settings.map(({ file }) => kept.get<KeptRegister>(keyOf(file))));
  return settings.flatMap(({ file }, place) => {
    const register = found[place];
    return register?.version === VERSION ? [sharedOf(file, register.register)] : [];
  });
}

/**
 * The registers as they are now. One that cannot be fetched, or has a mistake, is taken from an earlier start when it is kept. Never
 * rejects.
 */
export async function freshRegisters(settings: readonly FileSetting[], options: Options): Promise<SharedRegisters> {
  const answers = await Promise.all(settings.map(({ file }) => oneRegister(file, options)));
  return {
    shared: answers.flatMap(({ shared }) => shared ?? []),
    faults: answers.flatMap(({ fault }) => fault ?? []),
  };
}

interface OneRegister {
  readonly shared: SharedRegister | null;
  readonly fault: RegisterFault | null;
}

async function oneRegister(file: string, { fetch, kept, base }: Options): Promise<OneRegister> {
  const before = await kept.get<KeptRegister>(keyOf(file));
  const usable = before?.version === VERSION ? before : null;
  const earlier = usable === null ? null : sharedOf(file, usable.register);
  const fetched = await fetchText(fetch, new URL(file, base).href, { cache: 'no-cache' });
  if (fetched.kind === 'absent') return { shared: null, fault: faultOf(file, 'absent') };
  if (fetched.kind === 'offline') {
    return { shared: earlier, fault: earlier === null ? faultOf(file, 'offline') : null };
  }
  const { text } = fetched;
  if (usable?.text === text) return { shared: earlier, fault: null };
  const { readRegister } = await import('../domain/register/read');
  const result = readRegister(text);
  if (result.kind === 'problem') {
    return {
      shared: earlier,
      fault: faultOf(
        file,
        'wrong',
        result.errors.map(({ message }) => message),
      ),
    };
  }
  await kept.set(keyOf(file), { version: VERSION, text, register: result.register } satisfies KeptRegister);
  return { shared: sharedOf(file, result.register), fault: null };
}

function faultOf(file: string, why: RegisterFault['why'], lines: readonly string[] = []): RegisterFault {
  return { file, why, lines };
}

function sharedOf(file: string, register: Register): SharedRegister {
  return { file, origin: 'file', readAt: null, register, example: false };
}

function keyOf(file: string): string {
  return `register ${file}`;
}
