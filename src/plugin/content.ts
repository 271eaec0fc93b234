import path from 'node:path';
import type { LoadContext } from '@docusaurus/types';
import { readChecklist, type Checklist } from '../catalog/request/checklist';
import { checkGuide } from '../catalog/check/guide/checkGuide';
import { loadCatalog, type CatalogLocation } from '../catalog/loadCatalog';
import { CatalogError } from '../catalog/model/problems';
import type { Bilingual, Locale } from '../catalog/model/types';
import type { CatalogContent } from './catalogContent';
import { renderBodies } from './markdown/bodies';
import { loadGuideSections, readGuidePage } from './searchData';
import { PAGE_LABELS } from './translations';

/** The plugin's name: also the folder of its translations. */
export const PLUGIN_NAME = 'docusaurus-plugin-provider-catalog';

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
export function contentPaths({ siteDir, i18n }: LoadContext): ContentPaths {
  const guideOf = (locale: string): string =>
    locale === i18n.defaultLocale
      ? path.join(siteDir, 'docs')
      : path.join(siteDir, 'i18n', locale, 'docusaurus-plugin-content-docs', 'current');
  return {
    rootDir: siteDir,
    providersDir: path.join(siteDir, 'providers'),
    englishDir: path.join(siteDir, 'i18n', 'en', PLUGIN_NAME),
    certificationFiles: {
      it: path.join(guideOf('it'), 'certification.md'),
      en: path.join(guideOf('en'), 'certification.md'),
    },
    guideDir: guideOf(i18n.currentLocale),
  };
}

/** The checklist in one language, from the guide's page. */
async function loadChecklist(context: LoadContext, filePath: string): Promise<Checklist> {
  return readChecklist((await readGuidePage(context, filePath)).content);
}

/**
 * Reads the catalog and the checklist.
 *
 * @throws CatalogError when a descriptor or a guide page has a problem, with the same report as `catalog check`
 */
export async function loadContent(context: LoadContext): Promise<CatalogContent> {
  const locale = localeOf(context);
  const paths = contentPaths(context);
  // Before anything is awaited: Docusaurus reads the guide at the same time, and stops at its first problem.
  const outcome = loadCatalog(paths);
  const problems = [...(outcome.ok ? [] : outcome.problems), ...checkGuide(paths.rootDir).problems];
  if (!outcome.ok || problems.length > 0) throw new CatalogError(problems, locale);
  const catalog = outcome.value;
  return {
    catalog,
    bodies: renderBodies(catalog, locale, context.baseUrl),
    checklists: {
      it: await loadChecklist(context, paths.certificationFiles.it),
      en: await loadChecklist(context, paths.certificationFiles.en),
    },
    guide: await loadGuideSections(context, paths.guideDir),
    locale,
    labels: { ...PAGE_LABELS },
  };
}
