/**
 * Starts the catalog's command line from one file of plain JavaScript, made of all its modules when one of them has
 * changed: loading the modules one by one took as long as checking a thousand descriptors.
 */
import { mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import process from 'node:process';

const ROOT = path.resolve(import.meta.dirname, '../..');
/** As far below the root as the modules are: what they look for from their own folder is found from here too. */
const FOLDER = path.join(ROOT, 'node_modules/.catalog');
const [BUNDLE, STAMP] = [path.join(FOLDER, 'catalog.cjs'), path.join(FOLDER, 'inputs.json')];
/** Packages are looked at together: npm writes this file at each installation. */
const PACKAGES = 'node_modules/.package-lock.json';

/** When a file last changed, in milliseconds; -1 if it isn't there. */
function changed(file) {
  return statSync(path.join(ROOT, file), { throwIfNoEntry: false })?.mtimeMs ?? -1;
}

/** Whether the bundle is made of what is there now. */
function isFresh() {
  try {
    return JSON.parse(readFileSync(STAMP, 'utf8')).every(([file, time]) => changed(file) === time);
  } catch {
    return false;
  }
}

/** Puts a file in its place whole: another command may be reading it. */
function put(file, content) {
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, content);
  renameSync(draft, file);
}

/** Makes the bundle, and notes what it is made of. */
async function bundle() {
  const { build } = await import('esbuild');
  const packages = [PACKAGES, changed(PACKAGES)];
  const { outputFiles, metafile } = await build({
    absWorkingDir: ROOT,
    entryPoints: ['src/cli/catalog.ts'],
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    write: false,
    metafile: true,
    outfile: BUNDLE,
    logLevel: 'warning',
  });
  mkdirSync(FOLDER, { recursive: true });
  rmSync(STAMP, { force: true });
  put(BUNDLE, outputFiles[0].contents);
  const own = Object.keys(metafile.inputs).filter((file) => !file.startsWith('node_modules/'));
  put(STAMP, JSON.stringify([packages, ...own.map((file) => [file, changed(file)])]));
}

if (!isFresh()) await bundle();
createRequire(BUNDLE)(BUNDLE);
