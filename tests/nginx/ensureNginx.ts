import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const PROGRAM = ['/usr/sbin/nginx', '/usr/local/sbin/nginx', '/usr/bin/nginx'];
const BROTLI = ['/usr/lib/nginx/modules', '/usr/lib64/nginx/modules', '/usr/share/nginx/modules'].map(
  (folder) => `${folder}/ngx_http_brotli_static_module.so`,
);
const isRoot = process.getuid?.() === 0;

function find(places: readonly string[]): string | undefined {
  return places.find((place) => existsSync(place));
}

/**
 * Makes sure that nginx and its module for Brotli are there.
 *
 * @returns the paths of the program and of the module
 * @throws when they aren't and can't be installed, saying how
 */
export function ensureNginx(): { readonly program: string; readonly brotli: string } {
  const found = (): { program?: string | undefined; brotli?: string | undefined } => ({
    program: find(PROGRAM),
    brotli: find(BROTLI),
  });
  const { program, brotli } = found();
  if (program !== undefined && brotli !== undefined) return { program, brotli };
  if (isRoot && existsSync('/usr/bin/apt-get')) {
    // In runlevel 1 Debian doesn't start the service that it has just installed.
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' };
    const apt = (...args: string[]): unknown => execFileSync('apt-get', ['-qq', ...args], { env, stdio: 'pipe' });
    apt('update');
    apt('install', '-y', '--no-install-recommends', 'nginx', 'libnginx-mod-http-brotli-static');
    const now = found();
    if (now.program !== undefined && now.brotli !== undefined) return { program: now.program, brotli: now.brotli };
  }
  throw new Error('nginx is missing: apt-get install nginx libnginx-mod-http-brotli-static');
}
