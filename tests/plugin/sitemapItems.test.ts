import type { DocusaurusConfig } from '@docusaurus/types';
import { expect, it } from 'vitest';
import { createSitemapItems } from '../../src/plugin/sitemapItems';

/** The items of a language's sitemap that has one page. */
async function itemsOf(baseUrl: string, page: string): Promise<unknown[]> {
  const siteConfig = { url: 'https://voip.example', baseUrl } as DocusaurusConfig;
  const url = `https://voip.example${baseUrl}${page}`;
  return createSitemapItems('/base/')({
    siteConfig,
    routes: [],
    defaultCreateSitemapItems: () => Promise.resolve([{ url }]),
  });
}

it.each([
  ['/base/', ''],
  ['/base/en/', ''],
  ['/base/', 'providers/en/'],
  ['/base/en/', 'providers/en/'],
])('names both languages’ pages for %s%s', async (baseUrl, page) => {
  const [it, en] = [`https://voip.example/base/${page}`, `https://voip.example/base/en/${page}`];
  expect(await itemsOf(baseUrl, page)).toEqual([
    {
      url: `https://voip.example${baseUrl}${page}`,
      links: [
        { lang: 'it', url: it },
        { lang: 'en', url: en },
        { lang: 'x-default', url: it },
      ],
    },
  ]);
});
