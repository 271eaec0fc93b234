import { cpSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import type { LoadContext } from '@docusaurus/types';
import { describe, expect, it } from 'vitest';
import { loadCatalog } from '../../src/catalog/loadCatalog';
import { formatProblems } from '../../src/catalog/problems';
import { loadContent, type CatalogContent } from '../../src/plugin/content';
import { DEFAULT_OPTIONS } from '../../src/plugin/options';
import { fixtureCatalog, REAL_CATALOG } from '../catalog/fixtureCatalog';

const options = { ...DEFAULT_OPTIONS, repositoryUrl: 'https://example.org/repository' };

/** The plugin's content of a site in a folder. */
async function contentOf(siteDir: string, currentLocale: string): Promise<CatalogContent> {
  const context = {
    siteDir,
    i18n: { currentLocale, defaultLocale: 'it' },
    siteConfig: {
      markdown: {
        parseFrontMatter: async (parameters: { defaultParseFrontMatter: (given: object) => Promise<unknown> }) =>
          parameters.defaultParseFrontMatter(parameters),
      },
    },
  };
  return loadContent(context as unknown as LoadContext, options);
}

describe('loadContent', () => {
  it('reads the real site in both languages', async () => {
    for (const locale of ['it', 'en']) {
      const { catalog, guide } = await contentOf(REAL_CATALOG.rootDir, locale);
      expect(catalog.providers).toHaveLength(34);
      expect(guide.map(({ path: page }) => page)).toContain('/guide/wizard');
      expect(guide.find(({ anchor }) => anchor === 'process')?.heading).toBe(
        locale === 'it' ? 'Processo di certificazione' : 'Process',
      );
    }
  });

  it('stops a build with the same report as the check', async () => {
    const location = fixtureCatalog('two-files');
    const english = path.join(location.rootDir, 'i18n/en/docusaurus-plugin-provider-catalog');
    mkdirSync(path.dirname(english), { recursive: true });
    cpSync(location.englishDir, english, { recursive: true });
    const checked = loadCatalog({ ...location, englishDir: english });
    const report = formatProblems(checked.ok ? [] : checked.problems, 'it');
    expect(report).toContain('providers/bad.md:11  trunk.sip_server_port');
    await expect(contentOf(location.rootDir, 'it')).rejects.toThrow(`2 problemi\n\n${report}`);
  });
});
