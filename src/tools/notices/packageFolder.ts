import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** True for the manifest of a package; some packages have further ones inside, of a line, without a name. */
function isManifest(file: string): boolean {
  if (!existsSync(file)) return false;
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as { name?: unknown; version?: unknown };
  return typeof manifest.name === 'string' && typeof manifest.version === 'string';
}

/**
 * The folder of the npm package that a file belongs to.
 *
 * @param file an absolute path
 * @returns undefined for a file that isn't below `node_modules`, as the project's own
 */
export function packageFolder(file: string): string | undefined {
  let folder = path.dirname(file);
  while (folder.split(path.sep).includes('node_modules')) {
    if (isManifest(path.join(folder, 'package.json'))) return folder;
    folder = path.dirname(folder);
  }
  return undefined;
}
