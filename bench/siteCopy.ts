import { cpSync, existsSync, mkdirSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { measureCommand, type CommandCost } from './measureCommand';
import { writeCatalog } from './synthetic/writeCatalog';

const ROOT = path.resolve(__dirname, '..');
/** Everything that a run writes; git doesn't see it. */
export const OUT_DIR = path.join(__dirname, '.build');

/** What of the repository's top folder the site isn't made of. */
const NOT_THE_SITE =
  /^(?:\.git|\.docusaurus|node_modules|bench|tests|build.*|coverage|test-results|playwright-report)$/;

/** The site with so many made-up providers. */
export interface SiteCopy {
  readonly count: number;
  readonly folder: string;
  /** Where it is built to. */
  readonly built: string;
}

/** Where the copy with so many providers is, whether it is there yet or not. */
export function siteCopy(count: number): SiteCopy {
  const folder = path.join(OUT_DIR, `site-${count}`);
  return { count, folder, built: path.join(folder, 'build') };
}

/**
 * Copies the site and gives it made-up providers, in place of whatever copy there was: nothing is built
 * yet, and no cache is left. Packages are found in the repository's own `node_modules`, a level further up;
 * caches go to the copy's.
 */
export function writeSite(count: number): SiteCopy {
  const copy = siteCopy(count);
  rmSync(copy.folder, { recursive: true, force: true });
  mkdirSync(path.join(copy.folder, 'node_modules'), { recursive: true });
  for (const name of readdirSync(ROOT)) {
    if (!NOT_THE_SITE.test(name)) cpSync(path.join(ROOT, name), path.join(copy.folder, name), { recursive: true });
  }
  // Commands that the build runs are looked for there first.
  symlinkSync(path.join(ROOT, 'node_modules/.bin'), path.join(copy.folder, 'node_modules/.bin'));
  writeCatalog(copy.folder, count);
  return copy;
}

/** Builds a copy, both languages, with `npm run build` as for the real site. */
export function buildSite({ folder }: SiteCopy): Promise<CommandCost> {
  const env = { TMPDIR: path.join(folder, 'node_modules/.cache/tmp') };
  mkdirSync(env.TMPDIR, { recursive: true });
  return measureCommand(['npm', 'run', 'build'], { cwd: folder, log: path.join(folder, 'build.log'), env });
}

/** The copies that this run has built: later parts take them as they are. */
const builtNow = new Set<number>();

/** Notes that a copy is built, for the parts that come after. */
export function noteBuilt({ count }: SiteCopy): void {
  builtNow.add(count);
}

/**
 * A built copy: the one of this run, else a new one.
 *
 * @param reuse take one that an earlier run has left
 */
export async function builtSite(count: number, reuse: boolean): Promise<SiteCopy> {
  const kept = siteCopy(count);
  if (builtNow.has(count) || (reuse && existsSync(kept.built))) return kept;
  console.error(`Building the site with ${count} providers …`);
  const copy = writeSite(count);
  await buildSite(copy);
  noteBuilt(copy);
  return copy;
}
