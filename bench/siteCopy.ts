import { cpSync, existsSync, mkdirSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { measureCommand, type CommandCost } from './measureCommand';
import { writeCatalog } from './writeCatalog';

const ROOT = path.resolve(__dirname, '..');
/** Everything that a run writes; git doesn't see it. */
export const OUT_DIR = path.join(__dirname, '.build');

/** What of the repository's top folder the site isn't made of. */
const NOT_THE_SITE = /^(?:\.git|\.docusaurus|node_modules|bench|tests|build.*|test-results|playwright-report)$/;

/**
 * Makes a site's folder anew. Packages are found in the repository's `node_modules`, caches go to its own.
 *
 * @returns the folder
 */
export function emptySite(name: string): string {
  const folder = path.join(OUT_DIR, name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(path.join(folder, 'node_modules'), { recursive: true });
  // Commands that the build runs are looked for there first.
  symlinkSync(path.join(ROOT, 'node_modules/.bin'), path.join(folder, 'node_modules/.bin'));
  return folder;
}

/** The builds of this run: later parts take them as they are. */
const builtNow = new Set<string>();

/** Copies the site, gives it so many providers and builds it, without any cache, as `npm run build` does. */
export async function buildCopy(count: number): Promise<{ readonly folder: string; readonly cost: CommandCost }> {
  const folder = emptySite(`site-${count}`);
  for (const name of readdirSync(ROOT).filter((entry) => !NOT_THE_SITE.test(entry)))
    cpSync(path.join(ROOT, name), path.join(folder, name), { recursive: true });
  writeCatalog(folder, count);
  const cost = await measureCommand(['npm', 'run', 'build'], folder);
  builtNow.add(path.join(folder, 'build'));
  return { folder, cost };
}

/**
 * The `build` folder of the site with so many providers: this run's, else a new one.
 *
 * @param reuse take one that an earlier run has left
 */
export async function builtSite(count: number, reuse: boolean): Promise<string> {
  const built = path.join(OUT_DIR, `site-${count}`, 'build');
  if (!builtNow.has(built) && !(reuse && existsSync(built))) await buildCopy(count);
  return built;
}
