import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parseMarkdownFile } from '@docusaurus/utils';
import type { LoadContext } from '@docusaurus/types';
import { readChecklist, type Checklist } from '../catalog/request/checklist';
import { checkGuide } from '../catalog/check/guide/checkGuide';
import { loadCatalog, type CatalogLocation } from '../catalog/loadCatalog';
import { CatalogError, type Problem } from '../catalog/model/problems';
import type { Bilingual, Catalog, Locale } from '../catalog/model/types';
import { loadBodies, type Bodies } from './markdown/bodies';
import type { PluginOptions } from './options';
import type { GuideSection } from '../catalog/search/splitGuidePage';
import { loadGuideSections } from './searchData';
import { PAGE_LABELS, type PageLabels } from './translations';

/** The plugin's name: also the folder of its translations. */
export const PLUGIN_NAME = 'docusaurus-plugin-provider-catalog';

/** Everything the plugin's pages are made from, in one language. */
export interface CatalogContent {
  readonly catalog: Catalog;
  readonly bodies: Bodies;
  /** In both languages: the ticket may be written in the other one. */
  readonly checklists: Readonly<Record<Locale, Checklist>>;
  readonly guide: readonly GuideSection[];
  readonly locale: Locale;
  readonly labels: PageLabels;
}

/** Where the descriptors, their English bodies and the certification page of a site are. */
export interface ContentPaths extends CatalogLocation {
  /** The guide's certification page in both languages. */
  readonly certificationFiles: Bilingual;
  /** The folder of the guide in the language that is being built. */
  readonly guideDir: string;
}

/** The language that is being built. */
export function localeOf({ i18n }: LoadContext): Locale {
  return i18n.currentLocale === 'en' ? 'en' : 'it';
}

/** The paths of a site's content, absolute. */
export function contentPaths({ siteDir, i18n }: LoadContext, { providersPath }: PluginOptions): ContentPaths {
  const guideOf = (locale: string): string =>
    locale === i18n.defaultLocale
      ? path.join(siteDir, 'docs')
      : path.join(siteDir, 'i18n', locale, 'docusaurus-plugin-content-docs', 'current');
  return {
    rootDir: siteDir,
    providersDir: path.resolve(siteDir, providersPath),
    englishDir: path.join(siteDir, 'i18n', 'en', PLUGIN_NAME),
    certificationFiles: {
      it: path.join(guideOf('it'), 'certification.md'),
      en: path.join(guideOf('en'), 'certification.md'),
    },
    guideDir: guideOf(i18n.currentLocale),
  };
}

/** The checklist in one language, from the guide's page. */
async function loadChecklist({ siteConfig }: LoadContext, filePath: string): Promise<Checklist> {
  const { content } = await parseMarkdownFile({
    filePath,
    fileContent: await readFile(filePath, 'utf8'),
    parseFrontMatter: siteConfig.markdown.parseFrontMatter,
  });
  return readChecklist(content);
}

/** The catalog, and every problem of it and of the guide in both languages. */
interface CheckedSource {
  readonly catalog: Catalog | undefined;
  readonly problems: readonly Problem[];
}

/** Reads and checks what all languages are made from. */
function readSource(paths: CatalogLocation): CheckedSource {
  const outcome = loadCatalog(paths);
  return {
    catalog: outcome.ok ? outcome.value : undefined,
    problems: [...(outcome.ok ? [] : outcome.problems), ...checkGuide(paths.rootDir).problems],
  };
}

/** Where a build keeps it: Docusaurus loads the plugin anew for each language, and its own variables with it. */
const KEPT = Symbol.for('docusaurus-plugin-provider-catalog.source');

/** The same, read once for all languages of a build; the development server reads it after every change. */
function readSourceOnce(paths: CatalogLocation): CheckedSource {
  if (process.env.NODE_ENV !== 'production') return readSource(paths);
  const build = globalThis as { [KEPT]?: { readonly of: string; readonly source: CheckedSource } };
  const of = [paths.rootDir, paths.providersDir, paths.englishDir].join('\n');
  if (build[KEPT]?.of !== of) build[KEPT] = { of, source: readSource(paths) };
  return build[KEPT].source;
}

/**
 * Reads the catalog and the checklist.
 *
 * @throws CatalogError when a descriptor or a guide page has a problem, with the same report as `catalog check`
 */
export async function loadContent(context: LoadContext, options: PluginOptions): Promise<CatalogContent> {
  const locale = localeOf(context);
  const paths = contentPaths(context, options);
  // Before anything is awaited: Docusaurus reads the guide at the same time, and stops at its first problem.
  const { catalog, problems } = readSourceOnce(paths);
  if (catalog === undefined || problems.length > 0) throw new CatalogError(problems, locale);
  return {
    catalog,
    bodies: loadBodies(catalog, locale, paths.rootDir, {
      baseUrl: context.baseUrl,
      routeBasePath: options.routeBasePath,
    }),
    checklists: {
      it: await loadChecklist(context, paths.certificationFiles.it),
      en: await loadChecklist(context, paths.certificationFiles.en),
    },
    guide: await loadGuideSections(context, paths.guideDir),
    locale,
    labels: { ...PAGE_LABELS },
  };
}
