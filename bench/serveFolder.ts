import { readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
  '.xml': 'application/xml',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
  '.png': 'image/png',
};

/** Whether a file's format is a compressed one: hosts send it as it is. */
export function isPacked(file: string): boolean {
  return /\.(?:woff2|png)$/.test(file);
}

/** The file of a built site that an address means, or nothing: addresses of pages have no extension. */
export function findServedFile(folder: string, pathname: string): string | undefined {
  const plain = path.join(folder, path.normalize(decodeURIComponent(pathname)));
  const candidates =
    path.extname(plain) === '' ? [`${plain.replace(/\/$/, '')}.html`, path.join(plain, 'index.html')] : [plain];
  return candidates.find((file) => statSync(file, { throwIfNoEntry: false })?.isFile() === true);
}

/** A body in the best way that a browser takes, each made once. */
function createPacker(): (file: string, accepted: string) => { body: Buffer; encoding?: string } {
  const packed = new Map<string, Buffer>();
  const once = (name: string, pack: () => Buffer): Buffer => {
    const body = packed.get(name) ?? pack();
    packed.set(name, body);
    return body;
  };
  return (file, accepted) => {
    const body = once(file, () => readFileSync(file));
    if (isPacked(file)) return { body };
    if (accepted.includes('br')) return { body: once(`${file}.br`, () => brotliCompressSync(body)), encoding: 'br' };
    if (accepted.includes('gzip'))
      return { body: once(`${file}.gz`, () => gzipSync(body, { level: 9 })), encoding: 'gzip' };
    return { body };
  };
}

/**
 * Serves a built site to this machine alone, on a free port, as a host does: compressed, files with a hash in
 * their name kept for good, all else asked for anew.
 */
export async function serveFolder(folder: string): Promise<{ readonly url: string; close(): void }> {
  const pack = createPacker();
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const found = findServedFile(folder, pathname);
    const file = found ?? path.join(folder, '404.html');
    const { body, encoding } = pack(file, request.headers['accept-encoding'] ?? '');
    response.writeHead(found === undefined ? 404 : 200, {
      'content-type': TYPES[path.extname(file)] ?? 'application/octet-stream',
      'content-length': body.length,
      'cache-control': pathname.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
      vary: 'accept-encoding',
      ...(encoding === undefined ? {} : { 'content-encoding': encoding }),
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
