import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

export interface StaticServer {
  /** "http://localhost:PORT", without a slash at the end. */
  readonly url: string;
  readonly close: () => Promise<void>;
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
const COMPRESSED = /^(text|application)\/|svg/;

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

/** Serves a folder as a static host does: brotli where the browser takes it, and the headers of its `_headers` file. */
export function serveFolder(folder: string): Promise<StaticServer> {
  const rules = readHeaderRules(folder);
  const compressed = new Map<string, Buffer>();
  const server: Server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const file = join(folder, normalize(path === '/' ? '/index.html' : path));
    if (!file.startsWith(folder) || !existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404, { 'Content-Type': 'text/plain' }).end('Not found');
      return;
    }
    const type = TYPES[extname(file)] ?? 'application/octet-stream';
    const headers: Record<string, string> = { ...headersFor(rules, path), 'Content-Type': type };
    if (COMPRESSED.test(type) && /\bbr\b/.test(request.headers['accept-encoding'] ?? '')) {
      const body = compressed.get(file) ?? brotliCompressSync(readFileSync(file));
      compressed.set(file, body);
      response.writeHead(200, { ...headers, 'Content-Encoding': 'br', Vary: 'Accept-Encoding' }).end(body);
      return;
    }
    response.writeHead(200, headers).end(readFileSync(file));
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, 'localhost', () => {
      const { port } = server.address() as AddressInfo;
      resolve({
        url: `http://localhost:${port}`,
        close: () =>
          new Promise((done) => {
            server.close(() => done());
            server.closeAllConnections();
          }),
      });
    });
  });
}
