import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { CatalogLocation } from '../../src/catalog/loadCatalog';
import { makeDescriptors } from './makeDescriptors';

/** The real site's folder of descriptors: the shared files come from there. */
const REAL = path.resolve(__dirname, '../../providers');

/**
 * Writes made-up providers where a site's own would be; what was there is gone.
 *
 * @param rootDir the site that gets them
 * @returns where they are, for whoever reads the catalog
 */
export function writeCatalog(rootDir: string, count: number, seed?: number): CatalogLocation {
  const providersDir = path.join(rootDir, 'providers');
  const englishDir = path.join(rootDir, 'i18n/en/docusaurus-plugin-provider-catalog');
  rmSync(providersDir, { recursive: true, force: true });
  mkdirSync(providersDir, { recursive: true });
  for (const name of ['_defaults.yml', '_release.yml']) cpSync(path.join(REAL, name), path.join(providersDir, name));
  // The plugin's labels are in the same folder as the texts.
  rmSync(englishDir, { recursive: true, force: true });
  cpSync(path.resolve(REAL, '../i18n/en/docusaurus-plugin-provider-catalog'), englishDir, {
    recursive: true,
    filter: (source) => !source.endsWith('.md'),
  });
  for (const { key, descriptor, english } of makeDescriptors(count, seed)) {
    writeFileSync(path.join(providersDir, `${key}.md`), descriptor);
    writeFileSync(path.join(englishDir, `${key}.md`), english);
  }
  return { rootDir, providersDir, englishDir };
}
