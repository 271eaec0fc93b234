import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { LoadContext } from '@docusaurus/types';
import type { SiteAddress } from '../catalog/api/siteAddress';
import { localeFiles, sharedFiles, type SiteFiles } from '../catalog/api/siteFiles';
import { CatalogError } from '../catalog/model/problems';
import type { CatalogContent } from './catalogContent';

/** Where the site is published: the root of the default language. */
export function siteAddress({ siteConfig, baseUrl, i18n }: LoadContext): SiteAddress {
  const { currentLocale, defaultLocale } = i18n;
  const suffix = `${currentLocale}/`;
  const base = currentLocale !== defaultLocale && baseUrl.endsWith(suffix) ? baseUrl.slice(0, -suffix.length) : baseUrl;
  return { root: `${siteConfig.url}${base}` };
}

/** Writes files below a folder; synchronously, since thousands of small files take longer otherwise. */
function writeFiles(folder: string, files: SiteFiles): void {
  const folders = new Set<string>();
  for (const [name, text] of Object.entries(files)) {
    const file = path.join(folder, name);
    const parent = path.dirname(file);
    if (!folders.has(parent)) mkdirSync(parent, { recursive: true });
    folders.add(parent);
    writeFileSync(file, text);
  }
}

/**
 * Writes what the site publishes beside its pages: feeds and `llms.txt` in every language, the API and the
 * wizard's tables once.
 *
 * @param outDir the folder of the language that is being built
 * @throws CatalogError when the wizard's tables can't hold a value
 */
export function writeOutputs({ catalog, locale }: CatalogContent, context: LoadContext, outDir: string): void {
  const site = siteAddress(context);
  writeFiles(outDir, localeFiles(catalog, site, locale));
  if (context.i18n.currentLocale !== context.i18n.defaultLocale) return;
  const shared = sharedFiles(catalog, site);
  if (!shared.ok) throw new CatalogError(shared.problems, locale);
  writeFiles(outDir, shared.value);
}
