import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test as base, type Page } from '@playwright/test';

const BUILD = path.resolve(__dirname, '../../build');

/** A language of the site: its code, its base path and its folder in the build. */
export const LOCALES = [
  { code: 'it', base: '', folder: BUILD },
  { code: 'en', base: '/en', folder: path.join(BUILD, 'en') },
] as const;

/** The paths of a language's sitemap, without the site's host. */
export function sitemapPaths(folder: string): string[] {
  const xml = readFileSync(path.join(folder, 'sitemap.xml'), 'utf8');
  return [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url]) => new URL(url ?? '').pathname);
}

/** Opens a page and waits until React has taken it over. */
export async function openHydrated(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.waitForFunction(() => document.documentElement.dataset.hasHydrated === 'true');
}

/** A test whose page fails it on any console error, uncaught error or request that leaves the machine. */
export const test = base.extend<{ failOnErrors: undefined }>({
  failOnErrors: [
    async ({ page, baseURL }, use) => {
      const errors: string[] = [];
      page.on('console', (message) => {
        if (message.type() === 'error') errors.push(`${message.text()} (${message.location().url})`);
      });
      page.on('pageerror', (error) => errors.push(error.message));
      page.on('request', (request) => {
        const url = request.url();
        if (/^https?:/.test(url) && !url.startsWith(baseURL ?? '')) errors.push(`request to ${url}`);
      });
      await use(undefined);
      expect(errors).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
