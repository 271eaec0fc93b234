/**
 * A real MariaDB for a test: Debian's `mariadb-server` on a socket and a data folder of its own, without
 * TCP. It is installed when it is missing and this may be done, and it is gone after the test.
 */
import { execFileSync, spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** A server that runs. */
export interface MariaDb {
  /**
   * Runs SQL through the `mariadb` client.
   *
   * @returns what it prints: a line a row, columns separated by tabs, no header
   * @throws with the client's message when the server refuses
   */
  readonly run: (sql: string, options?: { readonly clientArgs?: readonly string[] }) => string;
  /** The text of `mariadb-dump` for a table of a database. */
  readonly dump: (database: string, table: string) => string;
  /** Ends the server and removes its files. */
  readonly stop: () => Promise<void>;
}

const isRoot = process.getuid?.() === 0;

/** A program of the package, on the path or where Debian puts servers. */
function find(name: string): string | undefined {
  const folders = [...(process.env.PATH ?? '').split(path.delimiter), '/usr/sbin', '/usr/bin'];
  return folders.map((folder) => path.join(folder, name)).find((file) => existsSync(file));
}

/** Makes sure that server, client and dump are there. */
function install(): void {
  if (find('mariadbd') && find('mariadb') && find('mariadb-install-db') && find('mariadb-dump')) return;
  if (!isRoot || !find('apt-get')) throw new Error('MariaDB is missing: apt-get install mariadb-server');
  // In runlevel 1 Debian doesn't start the service that it has just installed.
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' };
  const apt = (...args: string[]): unknown => execFileSync('apt-get', ['-qq', ...args], { env, stdio: 'pipe' });
  apt('update');
  apt('install', '-y', '--no-install-recommends', 'mariadb-server', 'mariadb-client');
}

/** Runs a program to its end. */
function execute(name: string, args: readonly string[], input?: string): string {
  const { status, stdout, stderr, error } = spawnSync(find(name) ?? name, args, {
    input,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  if (status !== 0) throw new Error(`${name}: ${error?.message ?? stderr}`);
  return stdout;
}

/** Waits until the server answers; a server that ends before is an error. */
async function waitFor(server: ChildProcess, socket: string, log: readonly string[]): Promise<void> {
  const ping = ['--no-defaults', `--socket=${socket}`, '--user=root', '--execute=SELECT 1'];
  while (spawnSync(find('mariadb') ?? '', ping, { stdio: 'ignore' }).status !== 0) {
    if (server.exitCode !== null || server.signalCode !== null) throw new Error(`mariadbd: ${log.join('')}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** Starts a server with an empty data folder. */
export async function startMariaDb(): Promise<MariaDb> {
  install();
  // Short: the path of a socket has 107 bytes at most.
  const folder = mkdtempSync(path.join(os.tmpdir(), 'mdb-'));
  const socket = path.join(folder, 's');
  const data = path.join(folder, 'data');
  const asRoot = isRoot ? ['--user=root'] : [];
  try {
    execute('mariadb-install-db', [
      '--no-defaults',
      ...asRoot,
      `--datadir=${data}`,
      '--auth-root-authentication-method=normal',
      '--skip-test-db',
    ]);
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    throw error;
  }
  const log: string[] = [];
  const server = spawn(
    find('mariadbd') ?? 'mariadbd',
    [
      '--no-defaults',
      ...asRoot,
      `--datadir=${data}`,
      `--socket=${socket}`,
      `--pid-file=${path.join(folder, 'pid')}`,
      '--skip-networking',
      '--skip-log-bin',
      '--innodb-buffer-pool-size=16M',
      '--innodb-flush-log-at-trx-commit=0',
    ],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  );
  server.stderr.on('data', (chunk: Buffer) => log.push(chunk.toString('utf8')));
  const ended = new Promise<void>((resolve) => server.once('close', () => resolve()));
  const stop = async (): Promise<void> => {
    server.kill('SIGTERM');
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
  // A test run that is broken off must not leave the server behind.
  process.once('exit', () => server.kill('SIGKILL'));
  try {
    await waitFor(server, socket, log);
  } catch (error) {
    await stop();
    throw error;
  }
  const connect = ['--no-defaults', `--socket=${socket}`, '--user=root'];
  return {
    run: (sql, { clientArgs = [] } = {}) =>
      execute('mariadb', [...connect, '--batch', '--skip-column-names', ...clientArgs], sql),
    dump: (database, table) =>
      execute('mariadb-dump', [...connect, '--default-character-set=utf8mb4', database, table]),
    stop,
  };
}
