/**
 * A real nginx for a test: Debian's, with a prefix, a configuration and files of its own, on a free port of
 * this machine. It is installed when it is missing and this may be done, and it is gone after the test.
 */
import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { ensureNginx } from './ensureNginx';

/** A server that runs. */
export interface Nginx {
  readonly url: string;
  /** What it serves: a copy, which a test may change. */
  readonly root: string;
  /** What it has complained about so far. */
  readonly log: () => string;
  /** Ends the server and removes its files. */
  readonly stop: () => Promise<void>;
}

/** A port that nobody has. */
async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return port;
}

/** Waits until the server answers; a server that ends before is an error. */
async function waitFor(url: string, hasEnded: () => boolean, log: () => string): Promise<void> {
  for (;;) {
    if (hasEnded()) throw new Error(`nginx: ${log()}`);
    const answered = await fetch(url, { method: 'HEAD' }).then(
      () => true,
      () => false,
    );
    if (answered) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** What stands around the site's own configuration. */
function configuration(folder: string, port: number, brotli: string, siteConf: string): string {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((name) => `${name}_temp_path ${folder}/temp/${name};`)
    .join(' ');
  return `
    load_module ${brotli};
    ${process.getuid?.() === 0 ? 'user root;' : ''}
    daemon off; worker_processes 1; pid ${folder}/pid; error_log ${folder}/error.log warn;
    events { worker_connections 256; }
    http {
      access_log off; ${temporary}
      server { listen 127.0.0.1:${port}; root ${folder}/site; brotli_static on; include ${siteConf}; }
    }`;
}

/**
 * Serves a copy of a build. Nothing of it is compressed: a test that asks for that compresses what it asks for.
 *
 * @param siteConf the configuration that was written for it
 */
export async function startNginx(build: string, siteConf: string): Promise<Nginx> {
  const { program, brotli } = ensureNginx();
  const folder = mkdtempSync(path.join(os.tmpdir(), 'nginx-'));
  const root = path.join(folder, 'site');
  mkdirSync(path.join(folder, 'temp'));
  cpSync(build, root, { recursive: true });
  const port = await freePort();
  writeFileSync(path.join(folder, 'nginx.conf'), configuration(folder, port, brotli, siteConf));
  const server = spawn(program, ['-p', folder, '-c', `${folder}/nginx.conf`, '-e', `${folder}/error.log`], {
    stdio: 'ignore',
  });
  const ended = new Promise<void>((resolve) => server.once('close', () => resolve()));
  const log = (): string =>
    existsSync(`${folder}/error.log`) ? readFileSync(`${folder}/error.log`, 'utf8').trim() : '';
  const stop = async (): Promise<void> => {
    server.kill('SIGTERM');
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
  // A test run that is broken off must not leave the server behind.
  process.once('exit', () => server.kill('SIGTERM'));
  const url = `http://127.0.0.1:${port}`;
  try {
    await waitFor(url, () => server.exitCode !== null || server.signalCode !== null, log);
  } catch (error) {
    await stop();
    throw error;
  }
  return { url, root, log, stop };
}
