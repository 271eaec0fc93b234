/** The site's own catalog and guide, as the tests search them. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import matter from 'gray-matter';
import { loadCatalog } from '../../../src/catalog/loadCatalog';
import { buildGuideRecords } from '../../../src/catalog/search/buildGuideRecords';
import { buildLaterRecords } from '../../../src/catalog/search/buildLaterRecords';
import { buildProviderRecords } from '../../../src/catalog/search/buildProviderRecords';
import { splitGuidePage } from '../../../src/catalog/search/splitGuidePage';
import type { GuideRecord, SearchRecord } from '../../../src/catalog/search/records/types';
import type { Catalog, Locale } from '../../../src/catalog/model/types';

const ROOT = path.resolve(__dirname, '../../..');

/** The guide's pages by locale. */
const GUIDES: Readonly<Record<Locale, string>> = {
  it: path.join(ROOT, 'docs'),
  en: path.join(ROOT, 'i18n/en/docusaurus-plugin-content-docs/current'),
};

/** The catalog; a test run on a broken one fails here, with its problems. */
export function realCatalog(): Catalog {
  const outcome = loadCatalog({
    rootDir: ROOT,
    providersDir: path.join(ROOT, 'providers'),
    englishDir: path.join(ROOT, 'i18n/en/docusaurus-plugin-provider-catalog'),
  });
  if (!outcome.ok) throw new Error(outcome.problems.map(({ file, what }) => `${file}: ${what.en}`).join('\n'));
  return outcome.value;
}

/** The records of the guide. */
export function realGuide(locale: Locale): GuideRecord[] {
  const pages = readdirSync(GUIDES[locale]).filter((name) => name.endsWith('.md'));
  const sections = pages.flatMap((name) => {
    const { content, data } = matter(readFileSync(path.join(GUIDES[locale], name), 'utf8'), {});
    return splitGuidePage({
      path: `/guide/${name.replace(/\.md$/, '')}`,
      title: String(data.title),
      markdown: content,
    });
  });
  return buildGuideRecords(sections, locale);
}

/** All records of a locale. */
export function realRecords(locale: Locale): SearchRecord[] {
  const catalog = realCatalog();
  return [
    ...buildProviderRecords(catalog.providers, locale),
    ...buildLaterRecords(catalog.release.addedLater),
    ...realGuide(locale),
  ];
}
