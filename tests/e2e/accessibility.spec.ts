import type { Page } from '@playwright/test';
import { axeFaults } from './checks/axe';
import { tabRound } from './checks/hiddenFocus';
import { lostContent } from './checks/lostContent';
import { movement } from './checks/movement';
import { smallTargets } from './checks/smallTargets';
import { KINDS, NOT_FOUND, PAGES, STATES, unfold } from './pageKinds';
import { expect, openHydrated, test } from './site';

const WIDE = { width: 1280, height: 800 };
const NARROW = { width: 320, height: 640 };
/** 400 % of a window of 1280 × 1024. */
const ZOOMED = { width: 320, height: 256 };

test.use({
  // A colour in the middle of its transition has another contrast.
  contextOptions: { reducedMotion: 'reduce' },
  bypassCSP: true,
  // eslint-disable-next-line no-empty-pattern -- Playwright wants a pattern here
  ignoredErrors: async ({}, use) => {
    await use([NOT_FOUND]);
  },
});

// Scans of pages with thousands of elements, and much else while a page is there.
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
  await showTheme(page, 'light');
  expect(await axeFaults(page, { without: colours === 'of its kind' ? ['color-contrast'] : [] })).toEqual([]);
  if (colours === 'light and dark') {
    await showTheme(page, 'dark');
    expect(await axeFaults(page, { only: ['color-contrast'] }), 'dark').toEqual([]);
  }
  expect((await lostContent(page)).filter((fault) => fault.includes('sideways'))).toEqual([]);
}

/** Fails when paper would show more than the content, or less. */
async function expectPrinted(page: Page): Promise<void> {
  await page.emulateMedia({ media: 'print' });
  for (const chrome of ['.navbar', '.footer', '.pagination-nav', '.theme-doc-sidebar-container', 'form']) {
    for (const part of await page.locator(chrome).all()) await expect(part).toBeHidden();
  }
  for (const details of await page.locator('main details:not(form *)').all()) {
    if (!(await details.isVisible())) continue;
    await expect(details.locator(':scope > :not(summary)').first()).toBeVisible();
  }
  await page.setViewportSize({ width: 718, height: 1000 });
  expect(await lostContent(page)).toEqual([]);
  await page.emulateMedia({ media: null });
  await page.setViewportSize(WIDE);
}

/** Fails when one of the first stops of the Tab key has no outline in forced colours. */
async function expectOutlines(page: Page): Promise<void> {
  await page.emulateMedia({ forcedColors: 'active' });
  for (let press = 0; press < 30; press += 1) {
    await page.keyboard.press('Tab');
    const outlined = await page.evaluate(() => {
      const { activeElement } = document;
      if (activeElement === null || activeElement === document.body) return true;
      // A row or a tile is outlined for the link that fills it.
      for (let node: Element | null = activeElement; node !== null; node = node.parentElement) {
        const { outlineStyle, outlineWidth } = getComputedStyle(node);
        if (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2) return true;
      }
      return activeElement.outerHTML.slice(0, 200);
    });
    expect(outlined).toBe(true);
  }
  await page.emulateMedia({ forcedColors: null });
  // What follows looks at the page as it is opened.
  await page.evaluate(() => scrollTo(0, 0));
}

/** Fails when something hides what has the focus. */
async function expectFocusInSight(page: Page, key: 'Tab' | 'Shift+Tab', stopsOver: number): Promise<void> {
  await page.setViewportSize(ZOOMED);
  const { stops, faults } = await tabRound(page, key);
  expect(faults, key).toEqual([]);
  expect(stops).toBeGreaterThan(stopsOver);
}

/** Fails when something can't be hit, doesn't fit or moves. */
async function expectRoom(page: Page): Promise<void> {
  expect(await movement(page)).toEqual([]);
  for (const viewport of [WIDE, NARROW]) {
    await page.setViewportSize(viewport);
    expect(await smallTargets(page), `targets at ${viewport.width}`).toEqual([]);
  }
  await page.setViewportSize(ZOOMED);
  expect(await lostContent(page), '400 % zoom').toEqual([]);
  // All text twice as large, as the browser's own setting makes it.
  await page.addStyleTag({ content: 'html { font-size: 200% }' });
  for (const width of [1280, 1000, 640, 390]) {
    await page.setViewportSize({ ...WIDE, width });
    expect(await lostContent(page), `200 % text at ${width}`).toEqual([]);
  }
}

/*
 * A page is opened once, and looked at in every way: in Italian in a wide window, in English in a narrow one. Every page
 * is scanned in Italian; one of each kind, and every state, in English and in the dark: pages of a kind have their markup
 * and colours in common, and the two languages their headings and anchors (`npm run i18n -- check`).
 */
for (const path of PAGES) {
  const isKind = KINDS.includes(path);
  test(`it ${path}: axe, ${isKind ? 'print, focus, outlines, ' : ''}targets, zoom, large text`, async ({ page }) => {
    await page.setViewportSize(WIDE);
    await openHydrated(page, path);
    if (isKind) {
      await expectPrinted(page);
      for (const key of ['Tab', 'Shift+Tab'] as const) await expectFocusInSight(page, key, 8);
      await page.setViewportSize(WIDE);
      await expectOutlines(page);
    }
    await unfold(page);
    await expectAccessible(page, isKind ? 'light' : 'of its kind');
    await expectRoom(page);
  });
}

for (const path of KINDS) {
  test(`en ${path}: axe, light and dark, narrow`, async ({ page }) => {
    await page.setViewportSize(NARROW);
    await openHydrated(page, `/en${path}`);
    await unfold(page);
    await expectAccessible(page, 'light and dark');
  });
}

for (const { name, path, only = 'narrow', enter } of STATES) {
  test(`en ${name}: axe, light and dark, targets, focus`, async ({ page }) => {
    await page.setViewportSize(only === 'wide' ? WIDE : NARROW);
    await openHydrated(page, `/en${path}`);
    await enter(page, only);
    await expectAccessible(page, 'light and dark');
    expect(await smallTargets(page)).toEqual([]);
    expect(await movement(page)).toEqual([]);
    if (only === 'narrow') await expectFocusInSight(page, 'Tab', 0);
  });
}

for (const { name, path, only, enter } of STATES) {
  if (only !== undefined) continue;
  test(`it ${name}: axe, wide`, async ({ page }) => {
    await page.setViewportSize(WIDE);
    await openHydrated(page, path);
    await enter(page, 'wide');
    await expectAccessible(page, 'light');
  });
}
