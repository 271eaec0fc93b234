import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Where Debian, Ubuntu, Fedora and macOS put Chromium or Chrome. */
const USUAL_PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** Installs Debian's package; false when this isn't a Debian or when that isn't allowed. */
function installFromDebian(): boolean {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false;
  console.log('No Chromium found: installing the Debian package chromium …');
  const run = (...args: string[]): boolean =>
    spawnSync('apt-get', args, { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } })
      .status === 0;
  return run('update') && run('install', '--yes', '--no-install-recommends', 'chromium');
}

/**
 * The path of a Chromium for the end-to-end tests: the environment variable `CHROMIUM_PATH`, else the
 * usual places, else Debian's package, installed when that is allowed (as root).
 *
 * @throws when there is none, saying in one line how to get it
 */
export function ensureChromium(): string {
  const set = process.env.CHROMIUM_PATH;
  if (set !== undefined && set !== '') {
    if (existsSync(set)) return set;
    throw new Error(`CHROMIUM_PATH is ${set}, and there is no such file`);
  }
  const find = (): string | undefined => USUAL_PLACES.find((place) => existsSync(place));
  const found = find() ?? (installFromDebian() ? find() : undefined);
  if (found !== undefined) return found;
  throw new Error('No Chromium found: run `sudo apt-get install chromium`, or set CHROMIUM_PATH to one');
}
