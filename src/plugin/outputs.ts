import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { LoadContext } from '@docusaurus/types';
import type { SiteAddress } from '../catalog/api/siteAddress';
import { localeFiles, sharedFiles, type SiteFiles } from '../catalog/api/siteFiles';
import { CatalogError } from '../catalog/problems';
import type { CatalogContent } from './content';

/** Where the site is published: the root of the default language. */
export function siteAddress({ siteConfig, baseUrl, i18n }: LoadContext): SiteAddress {
  const { currentLocale, defaultLocale } = i18n;
  const suffix = `${currentLocale}/`;
  const base = currentLocale !== defaultLocale && baseUrl.endsWith(suffix) ? baseUrl.slice(0, -suffix.length) : baseUrl;
  return { root: `${siteConfig.url}${base}` };
}

/** Writes files below a folder. */
async function writeFiles(folder: string, files: SiteFiles): Promise<void> {
  for (const [name, text] of Object.entries(files)) {
    const file = path.join(folder, name);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, text);
  }
}

/**
 * Writes what the site publishes beside its pages: feeds and `llms.txt` in every language, the API and the
 * wizard's tables once.
 *
 * @param outDir the folder of the language that is being built
 * @throws CatalogError when the wizard's tables can't hold a value
 */
export async function writeOutputs(
  { catalog, locale }: CatalogContent,
  context: LoadContext,
  outDir: string,
): Promise<void> {
  const site = siteAddress(context);
  await writeFiles(outDir, localeFiles(catalog, site, locale));
  if (context.i18n.currentLocale !== context.i18n.defaultLocale) return;
  const shared = sharedFiles(catalog, site);
  if (!shared.ok) throw new CatalogError(shared.problems, locale);
  await writeFiles(outDir, shared.value);
}
