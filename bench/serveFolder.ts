import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
};

/** Serves a built site to this machine alone, on a free port. */
export async function serveFolder(folder: string): Promise<{ readonly url: string; close(): void }> {
  const server = createServer((request, response) => {
    void (async () => {
      const { pathname } = new URL(request.url ?? '/', 'http://localhost');
      const plain = path.join(folder, path.normalize(decodeURIComponent(pathname)));
      const file = path.extname(plain) === '' ? `${plain}.html` : plain;
      const found = await stat(file).then(
        (entry) => entry.isFile(),
        () => false,
      );
      response.writeHead(found ? 200 : 404, {
        'content-type': TYPES[path.extname(file)] ?? 'application/octet-stream',
      });
      if (found) createReadStream(file).pipe(response);
      else response.end();
    })();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, close: () => server.close() };
}
