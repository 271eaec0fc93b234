import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** A browser that the tests need. */
interface NeededBrowser {
  readonly name: string;
  /** Debian's packages that have one, the wanted one first: older releases lack some. */
  readonly debianPackages: readonly [string, ...string[]];
  /** The environment variable that names one. */
  readonly variable: string;
  /** Where Debian, Ubuntu, Fedora and macOS put it. */
  readonly usualPlaces: readonly string[];
}

const CHROMIUM: NeededBrowser = {
  name: 'Chromium',
  // Chromium without a window to draw: the same pages in two thirds of the time.
  debianPackages: ['chromium-headless-shell', 'chromium'],
  variable: 'CHROMIUM_PATH',
  usualPlaces: [
    '/usr/bin/chromium-headless-shell',
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome-stable',
    '/usr/bin/google-chrome',
    '/snap/bin/chromium',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ],
};

const FIREFOX: NeededBrowser = {
  name: 'Firefox',
  debianPackages: ['firefox-esr'],
  variable: 'FIREFOX_PATH',
  usualPlaces: [
    '/usr/bin/firefox-esr',
    '/usr/bin/firefox',
    '/snap/bin/firefox',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
  ],
};

/** Installs the first of Debian's packages that there is; false when this isn't a Debian or when that isn't allowed. */
function installFromDebian({ name, debianPackages }: NeededBrowser): boolean {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false;
  console.log(`No ${name} found: installing the Debian package ${debianPackages[0]} …`);
  const run = (...args: string[]): boolean =>
    spawnSync('apt-get', args, { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } })
      .status === 0;
  return run('update') && debianPackages.some((one) => run('install', '--yes', '--no-install-recommends', one));
}

/** The path that the environment names, else a usual place, else Debian's package, installed when that is allowed. */
function ensureBrowser(browser: NeededBrowser): string {
  const { name, debianPackages, variable, usualPlaces } = browser;
  const set = process.env[variable];
  if (set !== undefined && set !== '') {
    if (existsSync(set)) return set;
    throw new Error(`${variable} is ${set}, and there is no such file`);
  }
  const find = (): string | undefined => usualPlaces.find((place) => existsSync(place));
  const found = find() ?? (installFromDebian(browser) ? find() : undefined);
  if (found !== undefined) return found;
  throw new Error(`No ${name} found: run \`sudo apt-get install ${debianPackages[0]}\`, or set ${variable} to one`);
}

/**
 * The path of a Chromium for the end-to-end tests: `CHROMIUM_PATH`, else one of the usual places, else Debian's package.
 *
 * @throws when there is none, saying in one line how to get it
 */
export function ensureChromium(): string {
  return ensureBrowser(CHROMIUM);
}

/** The same for Firefox: `FIREFOX_PATH`. */
export function ensureFirefox(): string {
  return ensureBrowser(FIREFOX);
}
