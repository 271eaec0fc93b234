import { cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync, mkdirSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { loadCatalog, type CatalogLocation } from '../loadCatalog';
import type { Outcome } from '../model/problems';
import type { Catalog } from '../model/types';

/**
 * The catalog as it would be with some files written: read from a copy in a temporary folder that is gone
 * afterwards. Paths in problems are those of the real files. Prose may be missing.
 *
 * @param changes the text by the file's name in the folder of the descriptors
 */
export function loadStaged(location: CatalogLocation, changes: ReadonlyMap<string, string>): Outcome<Catalog> {
  const rootDir = mkdtempSync(path.join(os.tmpdir(), 'catalog-import-'));
  try {
    const inside = path.relative(location.rootDir, location.providersDir);
    const outside = inside === '' || inside.startsWith('..') || path.isAbsolute(inside);
    const providersDir = path.join(rootDir, outside ? path.basename(location.providersDir) : inside);
    mkdirSync(providersDir, { recursive: true });
    for (const entry of readdirSync(location.providersDir, { withFileTypes: true })) {
      if (!entry.isFile() || changes.has(entry.name)) continue;
      cpSync(path.join(location.providersDir, entry.name), path.join(providersDir, entry.name));
    }
    for (const [name, text] of changes) writeFileSync(path.join(providersDir, name), text);
    return loadCatalog({ rootDir, providersDir, englishDir: path.join(rootDir, 'no-english') }, { prose: 'optional' });
  } finally {
    rmSync(rootDir, { recursive: true, force: true });
  }
}
