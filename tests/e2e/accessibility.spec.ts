import type { Page } from '@playwright/test';
import { axeFaults } from './checks/axe';
import { lostContent } from './checks/lostContent';
import { NOT_FOUND, PAGES, STATES, unfold, type Width } from './pageKinds';
import { expect, LOCALES, openHydrated, test } from './site';

const SIZES: Readonly<Record<Width, { width: number; height: number }>> = {
  wide: { width: 1280, height: 800 },
  narrow: { width: 320, height: 640 },
};
const WIDTHS = ['wide', 'narrow'] as const;

test.use({
  // A colour in the middle of its transition has another contrast.
  contextOptions: { reducedMotion: 'reduce' },
  bypassCSP: true,
  // eslint-disable-next-line no-empty-pattern -- Playwright wants a pattern here
  ignoredErrors: async ({}, use) => {
    await use([NOT_FOUND]);
  },
});

// Four scans each, of pages with thousands of elements.
test.describe.configure({ timeout: 300_000 });

/**
 * Shows the page as a system in one theme does. Chromium on a busy machine once kept the change from the page: it is
 * told again until the page has followed.
 */
async function showTheme(page: Page, colorScheme: 'light' | 'dark'): Promise<void> {
  const other = colorScheme === 'light' ? 'dark' : 'light';
  let isFirst = true;
  await expect(async () => {
    if (!isFirst) await page.emulateMedia({ colorScheme: other });
    isFirst = false;
    await page.emulateMedia({ colorScheme });
    await expect(page.locator('html')).toHaveAttribute('data-theme', colorScheme, { timeout: 3000 });
  }).toPass({ timeout: 15_000 });
}

/** Fails on any violation in either theme, and on a page that scrolls sideways. */
async function expectAccessible(page: Page): Promise<void> {
  // Chromium leaves rows that are out of sight in the colours of the theme before.
  await page.addStyleTag({ content: 'main li { content-visibility: visible !important }' });
  for (const colorScheme of ['light', 'dark'] as const) {
    await showTheme(page, colorScheme);
    expect(await axeFaults(page), colorScheme).toEqual([]);
  }
  expect((await lostContent(page)).filter((fault) => fault.includes('sideways'))).toEqual([]);
}

for (const { base, code } of LOCALES) {
  for (const path of PAGES) {
    test(`${code} ${path} passes axe in both themes and widths`, async ({ page }) => {
      await page.setViewportSize(SIZES.wide);
      await openHydrated(page, `${base}${path}`);
      await unfold(page);
      for (const width of WIDTHS) {
        await page.setViewportSize(SIZES[width]);
        await expectAccessible(page);
      }
    });
  }
  for (const { name, path, only, enter } of STATES) {
    test(`${code} ${name} passes axe in both themes${only === undefined ? ' and widths' : ''}`, async ({ page }) => {
      for (const width of only === undefined ? WIDTHS : [only]) {
        await page.setViewportSize(SIZES[width]);
        await openHydrated(page, `${base}${path}`);
        await enter(page, width);
        await expectAccessible(page);
      }
    });
  }
}
