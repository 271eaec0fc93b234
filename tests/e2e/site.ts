import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test as base, type Locator, type Page } from '@playwright/test';

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

/** Opens a page, touches it as somebody would, and waits until React has taken it over. */
export async function openHydrated(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.mouse.move(1, 1);
  await page.mouse.move(0, 0);
  await page.waitForFunction(() => document.documentElement.dataset.hasHydrated === 'true');
}

/** Waits until a list that is searched, the page's or the suggestions', is the answer to all that was typed. */
export async function untilAnswered(list: Locator): Promise<void> {
  await expect(list).toHaveAttribute('aria-busy', 'false');
}

/** Goes to a step of a request as somebody would, and waits until it has the focus. */
export async function toStep(page: Page, id: 'list' | 'request' | 'ticket' | 'draft'): Promise<void> {
  await page.locator(`nav a[href="#${id}"]`).click();
  await expect(page.locator(`h2#${id}`)).toBeFocused();
}

/** What the clipboard holds once a button, which says beside it how that ended, was pressed. */
export async function copyWith(page: Page, button: string): Promise<string> {
  const pressed = page.getByRole('button', { name: button, exact: true });
  await pressed.click();
  await expect(pressed.locator('xpath=following-sibling::*[1]')).toHaveText(/^(Copiato|Copied)$/);
  return (await page.evaluate(() => navigator.clipboard.readText())).replaceAll('\r\n', '\n');
}

/** What a test may allow its page. */
interface Allowances {
  /** Origins beside the site's that it may ask. */
  readonly allowedOrigins: readonly string[];
  /** Console errors that are the point of the test. */
  readonly ignoredErrors: RegExp[];
  readonly failOnErrors: undefined;
}

/** A test whose page fails it on any console error, uncaught error or request that leaves the machine. */
export const test = base.extend<Allowances>({
  allowedOrigins: [[], { option: true }],
  // eslint-disable-next-line no-empty-pattern -- Playwright wants a pattern here
  ignoredErrors: async ({}, use) => {
    await use([]);
  },
  failOnErrors: [
    async ({ page, baseURL, allowedOrigins, ignoredErrors }, use) => {
      const errors: string[] = [];
      page.on('console', (message) => {
        if (message.type() === 'error') errors.push(`${message.text()} (${message.location().url})`);
      });
      page.on('pageerror', (error) => errors.push(error.message));
      page.on('request', (request) => {
        const url = request.url();
        const allowed = [baseURL ?? '', ...allowedOrigins].some((origin) => url.startsWith(origin));
        if (/^https?:/.test(url) && !allowed) errors.push(`request to ${url}`);
      });
      await use(undefined);
      expect(errors.filter((error) => !ignoredErrors.some((pattern) => pattern.test(error)))).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
