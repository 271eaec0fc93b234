import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { LoadContext } from '@docusaurus/types';
import type { SiteAddress } from '../catalog/api/siteAddress';
import { localeFiles, sharedFiles, type SiteFiles } from '../catalog/api/siteFiles';
import { CatalogError } from '../catalog/model/problems';
import { readPinned } from '../tools/hosting/pinnedScripts';
import { searchOrigins } from '../tools/hosting/searchOrigins';
import { writeHosting } from '../tools/hosting/writeHosting';
import type { CatalogContent } from './catalogContent';
import type { PluginOptions } from './options';

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
 * Writes what the site publishes beside its pages: feeds and `llms.txt` in every language, `robots.txt`, the API
 * and the wizard's tables once.
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

/**
 * Once the last language is built, checks the pages of all and writes what a web server reads.
 *
 * @param outDir the folder of the language that is being built
 * @throws CatalogError when the site's policy would block something in a page
 */
export function writeServerFiles({ i18n }: LoadContext, { algolia }: PluginOptions, outDir: string): void {
  const { currentLocale, defaultLocale, locales, localeConfigs } = i18n;
  if (currentLocale !== locales.at(-1)) return;
  const written = writeHosting(currentLocale === defaultLocale ? outDir : path.dirname(outDir), {
    baseUrl: localeConfigs[defaultLocale]?.baseUrl ?? '/',
    locales,
    scriptHashes: readPinned(),
    searchOrigins: searchOrigins(algolia),
  });
  if (!written.ok) throw new CatalogError(written.problems, defaultLocale === 'en' ? 'en' : 'it');
}
