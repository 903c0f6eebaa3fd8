import { existsSync, readFileSync, statSync } from 'node:fs';
import { extname, join, normalize } from 'node:path';

/** A file of the build with the headers that a static host sends. */
export interface BuildFile {
  readonly path: string;
  readonly type: string;
  /** Those of the `_headers` file, and the type. */
  readonly headers: Readonly<Record<string, string>>;
}

interface HeaderRule {
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.txt': 'text/plain; charset=utf-8',
};

/** Gives the file of a folder that an address ("/", "/index.html") asks for; null when there is none. */
export function buildFiles(folder: string): (address: string) => BuildFile | null {
  const rules = readHeaderRules(folder);
  return (address) => {
    const path = join(folder, normalize(address === '/' ? '/index.html' : address));
    if (!path.startsWith(folder) || !existsSync(path) || !statSync(path).isFile()) return null;
    const type = TYPES[extname(path)] ?? 'application/octet-stream';
    return { path, type, headers: { ...headersFor(rules, address), 'Content-Type': type } };
  };
}

/** Reads the header file of a static host: a path at the start of a line, its headers indented below it. */
function readHeaderRules(folder: string): readonly HeaderRule[] {
  const file = join(folder, '_headers');
  if (!existsSync(file)) return [];
  const blocks = readFileSync(file, 'utf8')
    .trim()
    .split(/\n(?=\S)/);
  return blocks.map((block) => {
    const [path = '', ...lines] = block.trim().split('\n');
    const headers = lines
      .filter((line) => line.includes(':'))
      .map((line) => {
        const colon = line.indexOf(':');
        return [line.slice(0, colon).trim(), line.slice(colon + 1).trim()];
      });
    return { path, headers: Object.fromEntries(headers) };
  });
}

function headersFor(rules: readonly HeaderRule[], path: string): Record<string, string> {
  const fits = (rule: HeaderRule) =>
    rule.path.endsWith('*') ? path.startsWith(rule.path.slice(0, -1)) : rule.path === path;
  return Object.assign({}, ...rules.filter(fits).map((rule) => rule.headers));
}
