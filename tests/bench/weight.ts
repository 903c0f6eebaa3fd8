import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

/** Bytes after brotli of the scripts that a built page asks for at once; Microsoft's own scripts do not count. */
export function initialScriptBytes(folder: string, page = 'index.html'): number {
  const html = readFileSync(join(folder, page), 'utf8');
  const scripts = [...html.matchAll(/<script[^>]* src="([^"]+)"/g)]
    .map(([, src = '']) => src)
    .filter((src) => !src.startsWith('https:'));
  if (scripts.length === 0) throw new Error(`No scripts in the page in ${folder}.`);
  return scripts.reduce((sum, src) => sum + brotliCompressSync(readFileSync(join(folder, src))).length, 0);
}
