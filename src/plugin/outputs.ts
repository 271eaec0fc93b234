import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { LoadContext } from '@docusaurus/types';
import { localeFiles, sharedFiles, type SiteFiles } from '../catalog/api/siteFiles';
import { CatalogError } from '../catalog/model/problems';
import { toHostedSite } from '../tools/hosting/hostedSite';
import { writeHosting } from '../tools/hosting/writeHosting';
import type { CatalogContent } from './catalogContent';
import type { PluginOptions } from './options';

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
  const { currentLocale, defaultLocale, localeConfigs } = context.i18n;
  const site = { root: `${context.siteConfig.url}${localeConfigs[defaultLocale]?.baseUrl ?? '/'}` };
  writeFiles(outDir, localeFiles(catalog, site, locale));
  if (currentLocale !== defaultLocale) return;
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
  const site = toHostedSite({ baseUrl: localeConfigs[defaultLocale]?.baseUrl ?? '/', locales }, algolia);
  const written = writeHosting(currentLocale === defaultLocale ? outDir : path.dirname(outDir), site);
  if (!written.ok) throw new CatalogError(written.problems, defaultLocale === 'en' ? 'en' : 'it');
}
