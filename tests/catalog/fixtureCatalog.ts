import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import type { CatalogLocation } from '../../src/catalog/loadCatalog';

/** The folder with the test data. */
export const FIXTURES = path.resolve(__dirname, '../fixtures');

/** The catalog as it was at release 1.6.14: names and values in it stay, whatever becomes of the providers. */
export const RELEASE_CATALOG: CatalogLocation = {
  rootDir: path.join(FIXTURES, 'catalog-1.6.14'),
  providersDir: path.join(FIXTURES, 'catalog-1.6.14/providers'),
  englishDir: path.join(FIXTURES, 'catalog-1.6.14/english'),
};

/** The real catalog of the repository: it changes, so a test asks nothing of it but that it is sound. */
export const REAL_CATALOG: CatalogLocation = {
  rootDir: path.resolve(__dirname, '../..'),
  providersDir: path.resolve(__dirname, '../../providers'),
  englishDir: path.resolve(__dirname, '../../i18n/en/docusaurus-plugin-provider-catalog'),
};

/**
 * A small sound catalog in a folder of its own, with the files of some scenarios laid over it; it goes
 * when the test ends.
 */
export function fixtureCatalog(...overlays: string[]): CatalogLocation {
  const rootDir = mkdtempSync(path.join(tmpdir(), 'catalog-'));
  onTestFinished(() => rmSync(rootDir, { recursive: true }));
  for (const source of [
    path.join(FIXTURES, 'catalog'),
    ...overlays.map((name) => path.join(FIXTURES, 'broken', name)),
  ]) {
    for (const part of ['providers', 'english']) {
      const from = path.join(source, part);
      if (existsSync(from)) cpSync(from, path.join(rootDir, part), { recursive: true });
    }
  }
  return { rootDir, providersDir: path.join(rootDir, 'providers'), englishDir: path.join(rootDir, 'english') };
}
