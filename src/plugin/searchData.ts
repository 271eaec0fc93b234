import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { LoadContext } from '@docusaurus/types';
import { parseMarkdownFile } from '@docusaurus/utils';
import { buildGuideRecords } from '../catalog/search/records/buildGuideRecords';
import { buildProviderRecords } from '../catalog/search/records/buildProviderRecords';
import { splitGuidePage, type GuideSection } from '../catalog/search/records/splitGuidePage';
import type { SearchRecord } from '../catalog/search/records/types';
import type { CatalogContent } from './catalogContent';

/** A page of the guide as Docusaurus reads it: its text, and what its front matter says. */
export async function readGuidePage(
  { siteConfig }: LoadContext,
  filePath: string,
): ReturnType<typeof parseMarkdownFile> {
  return parseMarkdownFile({
    filePath,
    fileContent: await readFile(filePath, 'utf8'),
    parseFrontMatter: siteConfig.markdown.parseFrontMatter,
  });
}

/** Reads the sections of every page of the guide in one language, in the order of the file names. */
export async function loadGuideSections(context: LoadContext, guideDir: string): Promise<GuideSection[]> {
  const names = (await readdir(guideDir)).filter((name) => name.endsWith('.md')).sort();
  const pages = await Promise.all(
    names.map(async (name) => {
      const { content, frontMatter } = await readGuidePage(context, path.join(guideDir, name));
      const key = name.replace(/\.md$/, '');
      return splitGuidePage({
        path: key === 'index' ? '/guide/' : `/guide/${key}/`,
        title: typeof frontMatter.title === 'string' ? frontMatter.title : key,
        markdown: content,
      });
    }),
  );
  return pages.flat();
}

/** Everything that can be found, in the language that is being built. */
export function buildSearchRecords({ catalog, bodies, guide, locale }: CatalogContent): SearchRecord[] {
  return [
    ...buildProviderRecords(catalog, locale, ({ key }) => bodies.get(key)?.text ?? ''),
    ...buildGuideRecords(guide, locale),
  ];
}
