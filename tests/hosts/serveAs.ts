import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { MEDIA_TYPES } from '../../src/tools/hosting/mediaTypes';
import { listFiles } from '../../src/tools/hosting/readPages';
import type { Host } from './hosts';

/** A server that runs. */
export interface StaticServer {
  /** Its origin, without a slash at the end. */
  readonly url: string;
  readonly stop: () => void;
}

/**
 * Serves a built site to this machine as a host does, without any header of the site's own.
 *
 * @param base the path that the site is below, with a slash at both ends
 */
export async function serveAs(host: Host, folder: string, base = '/'): Promise<StaticServer> {
  const files = new Set(listFiles(folder));
  const server = createServer((request, response) => {
    const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
    if (!pathname.startsWith(base)) return void response.writeHead(404).end();
    const answer = host(files, decodeURIComponent(pathname.slice(base.length)));
    if ('path' in answer) {
      return void response.writeHead(answer.status, { location: `${base}${encodeURI(answer.path)}${search}` }).end();
    }
    const type = MEDIA_TYPES[path.extname(answer.file).slice(1)] ?? 'application/octet-stream';
    response.writeHead(answer.status, { 'content-type': type }).end(readFileSync(path.join(folder, answer.file)));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const stop = (): void => {
    server.close();
    server.closeAllConnections();
  };
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, stop };
}
