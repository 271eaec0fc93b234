import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { loadCatalog, type CatalogLocation } from './loadCatalog';
import type { Outcome } from './model/problems';
import type { Catalog } from './model/types';

/** New texts by the file's name in each of the two folders. Without English ones, prose may be missing. */
export interface StagedFiles {
  readonly providers: ReadonlyMap<string, string>;
  readonly english?: ReadonlyMap<string, string>;
}

/** Copies the files of a folder, with new texts in their place or beside them. */
function copyFiles(from: string, to: string, texts: ReadonlyMap<string, string>): void {
  mkdirSync(to, { recursive: true });
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    if (entry.isFile() && !entry.name.startsWith('.')) cpSync(path.join(from, entry.name), path.join(to, entry.name));
  }
  for (const [name, text] of texts) writeFileSync(path.join(to, name), text);
}

/**
 * The catalog as it would be with some files written: read and checked from a copy in a temporary folder that is
 * gone afterwards. Paths in problems are those of the real files.
 */
export function stageCatalog(location: CatalogLocation, { providers, english }: StagedFiles): Outcome<Catalog> {
  const rootDir = mkdtempSync(path.join(os.tmpdir(), 'catalog-'));
  const placeOf = (folder: string): string => {
    const inside = path.relative(location.rootDir, folder);
    const isOutside = inside === '' || inside.startsWith('..') || path.isAbsolute(inside);
    return path.join(rootDir, isOutside ? path.basename(folder) : inside);
  };
  const [providersDir, englishDir] = [placeOf(location.providersDir), placeOf(location.englishDir)];
  try {
    copyFiles(location.providersDir, providersDir, providers);
    if (english !== undefined) copyFiles(location.englishDir, englishDir, english);
    const prose = english === undefined ? 'optional' : 'required';
    return loadCatalog({ ...location, rootDir, providersDir, englishDir }, { prose });
  } finally {
    rmSync(rootDir, { recursive: true, force: true });
  }
}
