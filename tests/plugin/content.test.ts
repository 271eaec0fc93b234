import { cpSync, mkdirSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { LoadContext } from '@docusaurus/types';
import { describe, expect, it } from 'vitest';
import { checkGuide } from '../../src/catalog/check/guide/checkGuide';
import { loadCatalog } from '../../src/catalog/loadCatalog';
import { formatProblems } from '../../src/catalog/model/problems';
import type { CatalogContent } from '../../src/plugin/catalogContent';
import { loadContent } from '../../src/plugin/content';
import { fixtureCatalog, REAL_CATALOG } from '../catalog/fixtureCatalog';
import { THREATS } from '../catalog/threatFixtures';

/** The plugin's content of a site in a folder. */
async function contentOf(siteDir: string, currentLocale: string): Promise<CatalogContent> {
  const context = {
    siteDir,
    baseUrl: currentLocale === 'en' ? '/en/' : '/',
    i18n: { currentLocale, defaultLocale: 'it' },
    siteConfig: {
      markdown: {
        parseFrontMatter: async (parameters: { defaultParseFrontMatter: (given: object) => Promise<unknown> }) =>
          parameters.defaultParseFrontMatter(parameters),
      },
    },
  };
  return loadContent(context as unknown as LoadContext);
}

describe('loadContent', () => {
  it('reads the real site in both languages', async () => {
    const descriptors = readdirSync(REAL_CATALOG.providersDir).filter((name) => /^[^_].*\.md$/.test(name));
    const [italian, english] = await Promise.all(['it', 'en'].map((locale) => contentOf(REAL_CATALOG.rootDir, locale)));
    expect(italian?.catalog.providers.map(({ key }) => `${key}.md`).sort()).toEqual(descriptors.sort());
    expect(italian?.guide.length).toBeGreaterThan(0);
    expect(english?.guide.map(({ path: page, anchor }) => page + anchor)).toEqual(
      italian?.guide.map(({ path: page, anchor }) => page + anchor),
    );
    expect(english?.guide.map(({ heading }) => heading)).not.toEqual(italian?.guide.map(({ heading }) => heading));
  });

  it('stops a build with the same report as the check', async () => {
    const location = fixtureCatalog('two-files');
    const english = path.join(location.rootDir, 'i18n/en/docusaurus-plugin-provider-catalog');
    mkdirSync(path.dirname(english), { recursive: true });
    cpSync(location.englishDir, english, { recursive: true });
    const checked = loadCatalog({ ...location, englishDir: english });
    const problems = checked.ok ? [] : checked.problems;
    const report = formatProblems(problems, 'it');
    expect(report).toContain('providers/bad.md:11  trunk.sip_server_port');
    await expect(contentOf(location.rootDir, 'it')).rejects.toThrow(`2 problemi\n\n${report}`);

    const guide = path.join(location.rootDir, 'docs');
    cpSync(path.join(THREATS, 'guide/html-script.md'), path.join(guide, 'html-script.md'));
    const both = formatProblems([...problems, ...checkGuide(location.rootDir).problems], 'en');
    expect(both).toContain('docs/html-script.md:8');
    await expect(contentOf(location.rootDir, 'en')).rejects.toThrow(`3 problems\n\n${both}`);
  });
});
