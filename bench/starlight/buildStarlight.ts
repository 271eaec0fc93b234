import { cpSync, existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { measureCommand, type CommandCost } from '../measureCommand';
import { OUT_DIR, type SiteCopy } from '../siteCopy';
import { writePages } from './writePages';

/** Where Starlight is installed, beside the sites that it builds: the project doesn't depend on it. */
const STARLIGHT_DIR = path.join(OUT_DIR, 'starlight');

/** The versions that the lock file here names; Starlight brings a Node of its own, since ours may be too old for it. */
export function starlightVersions(): Readonly<Record<string, string>> {
  const { dependencies } = JSON.parse(readFileSync(path.join(__dirname, 'package.json'), 'utf8')) as {
    readonly dependencies: Readonly<Record<string, string>>;
  };
  return dependencies;
}

/** Installs Starlight once. */
async function installStarlight(): Promise<void> {
  const read = (folder: string): string => {
    const file = path.join(folder, 'package.json');
    return existsSync(file) ? readFileSync(file, 'utf8') : '';
  };
  const isInstalled = existsSync(path.join(STARLIGHT_DIR, 'node_modules/.bin/node'));
  if (isInstalled && read(__dirname) === read(STARLIGHT_DIR)) return;
  console.error('Installing Starlight …');
  rmSync(path.join(STARLIGHT_DIR, 'node_modules'), { recursive: true, force: true });
  for (const name of ['package.json', 'package-lock.json'])
    cpSync(path.join(__dirname, name), path.join(STARLIGHT_DIR, name));
  // Not `npm ci`: it refuses a lock file without the binaries that were never published for some platforms. Node
  // comes as a package whose script puts it in its place; `npm run bench` hands down that ours run none.
  await measureCommand(['npm', 'install', '--no-audit', '--no-fund', '--no-ignore-scripts'], {
    cwd: STARLIGHT_DIR,
    log: path.join(STARLIGHT_DIR, 'install.log'),
  });
}

/** A Starlight site with the content of one of ours, nothing built yet; its folder. */
export async function writeStarlight({ count, folder: ours }: SiteCopy): Promise<string> {
  await installStarlight();
  const folder = path.join(STARLIGHT_DIR, `site-${count}`);
  rmSync(folder, { recursive: true, force: true });
  cpSync(path.join(__dirname, 'site'), folder, { recursive: true });
  writePages(ours, path.join(folder, 'src/content/docs'));
  return folder;
}

/** Builds a Starlight site. */
export function buildStarlight(folder: string): Promise<CommandCost> {
  return measureCommand(['npm', 'run', 'build', '--', folder], {
    cwd: STARLIGHT_DIR,
    log: path.join(folder, 'build.log'),
    env: { ASTRO_TELEMETRY_DISABLED: '1' },
  });
}
