import type { Page } from '@playwright/test';
import { lostContent } from './checks/lostContent';
import { movement } from './checks/movement';
import { smallTargets } from './checks/smallTargets';
import { KINDS, NOT_FOUND, PAGES, STATES, unfold } from './pageKinds';
import { expect, openHydrated, test } from './site';

test.use({
  bypassCSP: true,
  // eslint-disable-next-line no-empty-pattern -- Playwright wants a pattern here
  ignoredErrors: async ({}, use) => {
    await use([NOT_FOUND]);
  },
});

const NARROW = { width: 320, height: 640 };
const WIDE = { width: 1280, height: 800 };

/** Makes all text twice as large, as the browser's own setting does, and draws what is out of sight too. */
async function doubleText(page: Page): Promise<void> {
  await page.addStyleTag({
    content: `
      html { font-size: 200% }
      main * { content-visibility: visible !important }
    `,
  });
}

for (const path of PAGES) {
  test(`${path}: targets of 24 pixels, nothing lost at 200 % text or 400 % zoom, nothing moves`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await openHydrated(page, path);
    await unfold(page);
    expect(await movement(page)).toEqual([]);
    for (const viewport of [WIDE, NARROW]) {
      await page.setViewportSize(viewport);
      expect(await smallTargets(page), `targets at ${viewport.width}`).toEqual([]);
    }
    await page.setViewportSize({ width: 320, height: 256 });
    expect(await lostContent(page), '400 % zoom').toEqual([]);
    await doubleText(page);
    for (const width of [1280, 1000, 640, 390]) {
      await page.setViewportSize({ ...WIDE, width });
      expect(await lostContent(page), `200 % text at ${width}`).toEqual([]);
    }
  });
}

for (const path of KINDS) {
  test(`${path}: prints its content whole and nothing else`, async ({ page }) => {
    await openHydrated(page, path);
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
  });

  test(`${path}: what has the focus is outlined in forced colours`, async ({ page }) => {
    await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
    await openHydrated(page, path);
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
  });
}

for (const { name, path, only, enter } of STATES) {
  test(`${name}: targets of 24 pixels`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const width = only ?? 'narrow';
    await page.setViewportSize(width === 'wide' ? WIDE : NARROW);
    await openHydrated(page, path);
    await enter(page, width);
    expect(await smallTargets(page)).toEqual([]);
    expect(await movement(page)).toEqual([]);
  });
}
