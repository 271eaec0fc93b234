import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { CHROMIUM_FLAGS } from './chromiumFlags';
import { ensureChromium, ensureFirefox } from './ensureBrowser';
import { test as base } from './nginxSite';

/** What Playwright can't drive as Debian has it, Firefox, and beside it Chromium: by WebDriver BiDi and by CDP. */
export const BROWSERS = ['chromium', 'firefox'] as const;

/** What a page keeps of itself for the test. */
interface Watched {
  readonly complaints: string[];
}

/** What the policy blocked on a page, and the errors that nobody caught. */
export function complaintsOf(page: Page): Promise<string[]> {
  return page.evaluate(() => (globalThis as unknown as Watched).complaints);
}

/** Opens a window without a past, which keeps what the policy blocks; what is `early` runs in each document as soon as its elements are there. */
export async function openWindow(browser: Browser, early: readonly (() => void)[] = []): Promise<Page> {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.setViewport({ width: 1280, height: 900 });
  await page.evaluateOnNewDocument(() => {
    const complaints: string[] = [];
    Object.assign(globalThis, { complaints });
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) =>
      complaints.push(`${effectiveDirective} blocked ${blockedURI} ${sample}`),
    );
    addEventListener('error', ({ message }) => complaints.push(`error: ${message}`));
  });
  for (const run of early) {
    await page.evaluateOnNewDocument(
      `document.addEventListener('readystatechange', () => document.readyState === 'interactive' && (${String(run)})())`,
    );
  }
  return page;
}

/** Touches a page as somebody would, and waits until React has taken it over. */
export async function startApplication(page: Page): Promise<void> {
  await page.mouse.move(1, 1);
  await page.mouse.move(2, 2);
  await page.waitForFunction(() => document.documentElement.dataset.hasHydrated === 'true');
}

/** A test with both browsers, each started when it is first asked for. */
export const test = base.extend<object, { readonly browsers: (name: (typeof BROWSERS)[number]) => Promise<Browser> }>({
  browsers: [
    // eslint-disable-next-line no-empty-pattern -- Playwright wants a pattern here
    async ({}, use) => {
      const started = new Map<string, Promise<Browser>>();
      await use((name) => {
        const browser =
          started.get(name) ??
          puppeteer.launch(
            name === 'firefox'
              ? { browser: 'firefox', executablePath: ensureFirefox() }
              : { headless: 'shell', executablePath: ensureChromium(), args: [...CHROMIUM_FLAGS] },
          );
        started.set(name, browser);
        return browser;
      });
      for (const browser of started.values()) await (await browser).close();
    },
    { scope: 'worker' },
  ],
});

export { expect } from '@playwright/test';
