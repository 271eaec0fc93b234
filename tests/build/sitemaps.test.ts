import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { BUILD } from './buildFolder';

/** A file of the build. */
function read(name: string): string {
  return readFileSync(path.join(BUILD, name), 'utf8');
}

/** The pages of a sitemap, and what each names as its versions, by language. */
function pagesOf(name: string): { page: string; versions: Record<string, string> }[] {
  return [...read(name).matchAll(/<url>(.*?)<\/url>/gs)].map(([, entry = '']) => ({
    page: /<loc>([^<]+)<\/loc>/.exec(entry)?.[1] ?? '',
    versions: Object.fromEntries(
      [...entry.matchAll(/<xhtml:link rel="alternate" hreflang="([^"]+)" href="([^"]+)"\/>/g)].map(
        ([, language = '', url = '']) => [language, url],
      ),
    ),
  }));
}

const sitemaps = { it: pagesOf('sitemap.xml'), en: pagesOf('en/sitemap.xml') };
/** Where the site is published, without a slash at the end. */
const site = (/<link[^>]*rel="?canonical"?[^>]*href="?([^"\s>]+)/.exec(read('index.html'))?.[1] ?? '').replace(
  /\/$/,
  '',
);

describe.each(Object.entries(sitemaps))('the sitemap of %s', (language, pages) => {
  it('names each page in both languages, as the page itself does', () => {
    expect(pages.length).toBeGreaterThan(0);
    for (const { page, versions } of pages) {
      expect(versions[language]).toBe(page);
      const html = read(`${page.slice(site.length)}index.html`);
      const own = [...html.matchAll(/<link[^>]* rel="?alternate"?[^>]*>/g)].flatMap(([tag]): [string, string][] => {
        const [, lang] = /hreflang="?([\w-]+)/i.exec(tag) ?? [];
        const [, url] = / href="?([^"\s>]+)/.exec(tag) ?? [];
        return lang === undefined || url === undefined ? [] : [[lang, url]];
      });
      expect(versions, page).toEqual(Object.fromEntries(own));
    }
  });
});

it('has the same pages in both languages', () => {
  const versions = (pages: (typeof sitemaps)['it']): string[] => pages.map((page) => JSON.stringify(page.versions));
  expect(versions(sitemaps.en).sort()).toEqual(versions(sitemaps.it).sort());
});

it('has both sitemaps in robots.txt', () => {
  const named = [...read('robots.txt').matchAll(/^Sitemap: (\S+)$/gm)].map(([, url = '']) => url.slice(site.length));
  expect(named).toEqual(['/sitemap.xml', '/en/sitemap.xml']);
  for (const name of named) expect(existsSync(path.join(BUILD, name))).toBe(true);
});
