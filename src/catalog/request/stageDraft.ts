import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { loadCatalog, type CatalogLocation } from '../loadCatalog';
import type { Outcome } from '../model/problems';
import type { Catalog } from '../model/types';

/** A folder's place inside the copy; one that isn't below the root gets a name of its own. */
function placeInside(copy: string, { rootDir }: CatalogLocation, folder: string): string {
  const inside = path.relative(rootDir, folder);
  const isOutside = inside === '' || inside.startsWith('..') || path.isAbsolute(inside);
  return path.join(copy, isOutside ? path.basename(folder) : inside);
}

/** Copies the files of a folder. */
function copyFiles(from: string, to: string): void {
  mkdirSync(to, { recursive: true });
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    if (entry.isFile()) cpSync(path.join(from, entry.name), path.join(to, entry.name));
  }
}

/**
 * The catalog as it would be with one provider more: `catalog check` over a copy in a temporary folder that
 * is gone afterwards. Paths in problems are those of the real files.
 */
export function stageDraft(
  location: CatalogLocation,
  key: string,
  { descriptor, english }: { readonly descriptor: string; readonly english: string },
): Outcome<Catalog> {
  const rootDir = mkdtempSync(path.join(os.tmpdir(), 'catalog-new-'));
  try {
    const providersDir = placeInside(rootDir, location, location.providersDir);
    const englishDir = placeInside(rootDir, location, location.englishDir);
    copyFiles(location.providersDir, providersDir);
    copyFiles(location.englishDir, englishDir);
    writeFileSync(path.join(providersDir, `${key}.md`), descriptor);
    if (english.trim() !== '') writeFileSync(path.join(englishDir, `${key}.md`), english);
    return loadCatalog({ rootDir, providersDir, englishDir });
  } finally {
    rmSync(rootDir, { recursive: true, force: true });
  }
}
