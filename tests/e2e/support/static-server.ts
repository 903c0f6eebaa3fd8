import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync } from 'node:zlib';
import { buildFiles } from './build-files';

export interface StaticServer {
  /** "http://localhost:PORT", without a slash at the end. */
  readonly url: string;
  readonly close: () => Promise<void>;
}

const COMPRESSED = /^(text|application)\/|svg/;

/** Serves a folder as a static host does: brotli where the browser takes it, and the headers of its `_headers` file. */
export function serveFolder(folder: string): Promise<StaticServer> {
  const fileAt = buildFiles(folder);
  const compressed = new Map<string, Buffer>();
  const server: Server = createServer((request, response) => {
    const file = fileAt(decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname));
    if (file === null) {
      response.writeHead(404, { 'Content-Type': 'text/plain' }).end('Not found');
      return;
    }
    const { path, type, headers } = file;
    if (COMPRESSED.test(type) && /\bbr\b/.test(request.headers['accept-encoding'] ?? '')) {
      const body = compressed.get(path) ?? brotliCompressSync(readFileSync(path));
      compressed.set(path, body);
      response.writeHead(200, { ...headers, 'Content-Encoding': 'br', Vary: 'Accept-Encoding' }).end(body);
      return;
    }
    response.writeHead(200, headers).end(readFileSync(path));
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
