import { existsSync } from 'node:fs';
import path from 'node:path';
import { loadCatalog } from '../../src/catalog/loadCatalog';
import type { Catalog } from '../../src/catalog/model/types';
import { OUT_DIR } from '../siteCopy';
import { writeCatalog } from '../synthetic/writeCatalog';

/**
 * The catalog with so many made-up providers, written where other parts of the bench find it too.
 *
 * @param isFresh write it anew although it is there
 */
export function loadBenchCatalog(count: number, isFresh = false): Catalog {
  const rootDir = path.join(OUT_DIR, `catalog-${count}`);
  if (isFresh || !existsSync(path.join(rootDir, 'providers'))) writeCatalog(rootDir, count);
  const englishDir = path.join(rootDir, 'i18n/en/docusaurus-plugin-provider-catalog');
  const outcome = loadCatalog({ rootDir, providersDir: path.join(rootDir, 'providers'), englishDir });
  if (!outcome.ok) throw new Error(`${outcome.problems.length} problems in ${rootDir}`);
  return outcome.value;
}
