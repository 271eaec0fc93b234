import { readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.png': 'image/png',
};

/** The file of a built site that an address means, or nothing: a page's address ends in a slash. */
export function findServedFile(folder: string, pathname: string): string | undefined {
  const plain = path.join(folder, path.normalize(decodeURIComponent(pathname)));
  const file = plain.endsWith(path.sep) ? `${plain}index.html` : plain;
  return statSync(file, { throwIfNoEntry: false })?.isFile() === true ? file : undefined;
}

/**
 * Serves a built site to this machine alone, on a free port, as a host does: compressed, files with a hash in
 * their name kept for good, all else asked for anew.
 */
export async function serveFolder(folder: string): Promise<{ readonly url: string; close(): void }> {
  const compressed = new Map<string, Buffer>();
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const found = findServedFile(folder, pathname);
    const file = found ?? path.join(folder, '404.html');
    const compresses = String(request.headers['accept-encoding']).includes('br');
    const body = compresses ? (compressed.get(file) ?? brotliCompressSync(readFileSync(file))) : readFileSync(file);
    if (compresses) compressed.set(file, body);
    response.writeHead(found === undefined ? 404 : 200, {
      'content-type': TYPES[path.extname(file)] ?? 'application/octet-stream',
      'content-length': body.length,
      'cache-control': pathname.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
      ...(compresses ? { 'content-encoding': 'br' } : {}),
    });
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
