import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, linkSync, mkdirSync, readdirSync, symlinkSync, readlinkSync } from 'node:fs';
import path from 'node:path';

/** The sources: what git tracks, and what isn't committed yet; not what it ignores. */
function sourcesOf(root: string): string[] {
  const args = ['ls-files', '-z', '--cached', '--others', '--exclude-standard'];
  const { status, stdout, stderr, error } = spawnSync('git', args, { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error(`git ls-files in ${root}: ${error?.message ?? stderr}`);
  return stdout.split('\0').filter((file) => file !== '' && existsSync(path.join(root, file)));
}

/** Links a file, or copies it where the other folder is on another disk. */
function linkOrCopy(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
}

/**
 * Copies a folder by hard links. A symbolic link to the whole would be resolved to the same path in both builds,
 * and hide what depends on the path. Caches (`.cache`, `.vite`) stay behind.
 */
function linkFolder(from: string, to: string): void {
  mkdirSync(to, { recursive: true });
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [path.join(from, entry.name), path.join(to, entry.name)];
    if (entry.isSymbolicLink()) symlinkSync(readlinkSync(source), target);
    else if (!entry.isDirectory()) linkOrCopy(source, target);
    else if (entry.name !== '.cache' && entry.name !== '.vite') linkFolder(source, target);
  }
}

/**
 * Copies a work tree as an archive of it would be: without `.git`, with new dates, and with the packages that are
 * installed.
 *
 * @throws when git can't list the files
 */
export function copySources(root: string, target: string): void {
  for (const file of sourcesOf(root)) {
    mkdirSync(path.dirname(path.join(target, file)), { recursive: true });
    copyFileSync(path.join(root, file), path.join(target, file));
  }
  const modules = path.join(root, 'node_modules');
  if (existsSync(modules)) linkFolder(modules, path.join(target, 'node_modules'));
}
