import type { Page } from '@playwright/test';
import { axeFaults } from './checks/axe';
import { lostContent } from './checks/lostContent';
import { KINDS, NOT_FOUND, PAGES, STATES, unfold, type Width } from './pageKinds';
import { expect, LOCALES, openHydrated, test } from './site';

const SIZES: Readonly<Record<Width, { width: number; height: number }>> = {
  wide: { width: 1280, height: 800 },
  narrow: { width: 320, height: 640 },
};

test.use({
  // A colour in the middle of its transition has another contrast.
  contextOptions: { reducedMotion: 'reduce' },
  bypassCSP: true,
  // eslint-disable-next-line no-empty-pattern -- Playwright wants a pattern here
  ignoredErrors: async ({}, use) => {
    await use([NOT_FOUND]);
  },
});

// Two scans each, of pages with thousands of elements.
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

/** Which colours are looked at: none for what has those of its kind, in the light, or in both themes. */
type Colours = 'of its kind' | 'light' | 'light and dark';

/** Fails on any violation, on colours that don't differ enough, and on a page that scrolls sideways. */
async function expectAccessible(page: Page, colours: Colours): Promise<void> {
  // Chromium leaves rows that are out of sight in the colours of the theme before.
  await page.addStyleTag({ content: 'main li { content-visibility: visible !important }' });
  await showTheme(page, 'light');
  expect(await axeFaults(page, { without: colours === 'of its kind' ? ['color-contrast'] : [] })).toEqual([]);
  if (colours === 'light and dark') {
    await showTheme(page, 'dark');
    expect(await axeFaults(page, { only: ['color-contrast'] }), 'dark').toEqual([]);
  }
  expect((await lostContent(page)).filter((fault) => fault.includes('sideways'))).toEqual([]);
}

/**
 * Italian in a wide window, English in a narrow one. Every page is scanned in Italian; one of each kind, and every state,
 * also in English and in the dark: pages of a kind have their markup and colours in common, and the two languages their
 * headings and anchors (`npm run i18n -- check`).
 */
const WIDTH_OF = { it: 'wide', en: 'narrow' } as const satisfies Readonly<Record<string, Width>>;

for (const { base, code } of LOCALES) {
  for (const path of code === 'it' ? PAGES : KINDS) {
    test(`${code} ${path} passes axe, ${WIDTH_OF[code]}`, async ({ page }) => {
      await page.setViewportSize(SIZES[WIDTH_OF[code]]);
      await openHydrated(page, `${base}${path}`);
      await unfold(page);
      await expectAccessible(page, code === 'en' ? 'light and dark' : KINDS.includes(path) ? 'light' : 'of its kind');
    });
  }
  for (const { name, path, only, enter } of STATES) {
    const width = only ?? WIDTH_OF[code];
    test(`${code} ${name} passes axe, ${width}`, async ({ page }) => {
      await page.setViewportSize(SIZES[width]);
      await openHydrated(page, `${base}${path}`);
      await enter(page, width);
      await expectAccessible(page, code === 'en' ? 'light and dark' : 'light');
    });
  }
}
