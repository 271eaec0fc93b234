import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import matter from '@11ty/gray-matter';
import { buildGuideRecords } from '../../../src/catalog/search/records/buildGuideRecords';
import { buildProviderRecords } from '../../../src/catalog/search/records/buildProviderRecords';
import { splitGuidePage } from '../../../src/catalog/search/records/splitGuidePage';
import type { GuideRecord, SearchRecord } from '../../../src/catalog/search/records/types';
import type { Locale } from '../../../src/catalog/model/types';
import { FIXTURES } from '../fixtureCatalog';
import { releaseCatalog } from '../releaseCatalog';

/** The records of a small guide with the headings that people look for. */
export function guideRecords(locale: Locale): GuideRecord[] {
  const folder = path.join(FIXTURES, 'guide', locale);
  const sections = readdirSync(folder).flatMap((name) => {
    const { content, data } = matter(readFileSync(path.join(folder, name), 'utf8'), {});
    return splitGuidePage({
      path: `/guide/${name.replace(/\.md$/, '')}/`,
      title: String(data.title),
      markdown: content,
    });
  });
  return buildGuideRecords(sections, locale);
}

/** All records of a locale: the providers of release 1.6.14, announced ones too, and the small guide. */
export function releaseRecords(locale: Locale): SearchRecord[] {
  return [...buildProviderRecords(releaseCatalog(), locale), ...guideRecords(locale)];
}
