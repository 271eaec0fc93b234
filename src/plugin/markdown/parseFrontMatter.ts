import type { ParseFrontMatter } from '@docusaurus/types';
import { parseGuidePage } from '../../catalog/check/guide/parseGuidePage';
import { CatalogError } from '../../catalog/model/problems';
import { shownPath } from '../../catalog/read/readFolder';
import type { Locale } from '../../catalog/model/types';

/**
 * How Docusaurus reads the front matter of the guide: its own parser evaluates `---js`, follows aliases
 * and takes any key, so it is never called.
 *
 * @param siteDir the folder that paths in a report are relative to
 * @returns a parser that throws a CatalogError with every problem of the page
 */
export function createParseFrontMatter(siteDir: string, locale: Locale): ParseFrontMatter {
  return ({ filePath, fileContent }) => {
    const page = parseGuidePage(shownPath({ rootDir: siteDir }, filePath), new TextEncoder().encode(fileContent));
    if (!page.ok) return Promise.reject(new CatalogError(page.problems, locale));
    return Promise.resolve({ frontMatter: page.value.frontMatter, content: page.value.parsed.body });
  };
}
