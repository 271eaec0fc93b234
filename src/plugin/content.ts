import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parseMarkdownFile } from '@docusaurus/utils';
import type { LoadContext } from '@docusaurus/types';
import { readChecklist, type Checklist } from '../catalog/checklist';
import { loadCatalog, type CatalogLocation } from '../catalog/loadCatalog';
import { CatalogError } from '../catalog/problems';
import type { Catalog, Locale } from '../catalog/types';
import type { PluginOptions } from './options';
import type { GuideSection } from '../catalog/search/splitGuidePage';
import { loadGuideSections } from './searchData';
import { PAGE_LABELS, type PageLabels } from './translations';

/** The plugin's name: also the folder of its translations. */
export const PLUGIN_NAME = 'docusaurus-plugin-provider-catalog';

/** Everything the plugin's pages are made from, in one language. */
export interface CatalogContent {
  readonly catalog: Catalog;
  readonly checklist: Checklist;
  readonly guide: readonly GuideSection[];
  readonly locale: Locale;
  readonly labels: PageLabels;
}

/** Where the descriptors, their English bodies and the certification page of a site are. */
export interface ContentPaths extends CatalogLocation {
  /** The guide's certification page in the language that is being built. */
  readonly certificationFile: string;
  /** The folder of the guide in the language that is being built. */
  readonly guideDir: string;
}

/** The language that is being built. */
export function localeOf({ i18n }: LoadContext): Locale {
  return i18n.currentLocale === 'en' ? 'en' : 'it';
}

/** The paths of a site's content, absolute. */
export function contentPaths({ siteDir, i18n }: LoadContext, { providersPath }: PluginOptions): ContentPaths {
  const localized = path.join(siteDir, 'i18n', i18n.currentLocale, 'docusaurus-plugin-content-docs', 'current');
  const guideDir = i18n.currentLocale === i18n.defaultLocale ? path.join(siteDir, 'docs') : localized;
  return {
    rootDir: siteDir,
    providersDir: path.resolve(siteDir, providersPath),
    englishDir: path.join(siteDir, 'i18n', 'en', PLUGIN_NAME),
    certificationFile: path.join(guideDir, 'certification.md'),
    guideDir,
  };
}

/**
 * Reads the catalog and the checklist.
 *
 * @throws CatalogError when a descriptor has a problem, with the same report as `catalog check`
 */
export async function loadContent(context: LoadContext, options: PluginOptions): Promise<CatalogContent> {
  const locale = localeOf(context);
  const paths = contentPaths(context, options);
  const outcome = loadCatalog(paths);
  if (!outcome.ok) throw new CatalogError(outcome.problems, locale);
  const { content } = await parseMarkdownFile({
    filePath: paths.certificationFile,
    fileContent: await readFile(paths.certificationFile, 'utf8'),
    parseFrontMatter: context.siteConfig.markdown.parseFrontMatter,
  });
  return {
    catalog: outcome.value,
    checklist: readChecklist(content),
    guide: await loadGuideSections(context, paths.guideDir),
    locale,
    labels: { ...PAGE_LABELS },
  };
}
