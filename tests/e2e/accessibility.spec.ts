import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { expect, LOCALES, openHydrated, test } from './site';

/** A page of each kind. */
const PAGES = [
  '/',
  '/providers',
  '/providers/enegan',
  '/providers/cheapnet',
  '/providers/wic-voip',
  '/checklist',
  '/guide/certification',
  '/guide/test-plan',
  '/guide/wizard',
  '/guide/descriptor',
];

const SIZES = [
  { width: 1280, height: 800 },
  { width: 320, height: 640 },
];

/** States that a page has to be brought into, with how. */
const STATES: readonly {
  readonly name: string;
  readonly path: string;
  readonly enter: (page: Page) => Promise<void>;
}[] = [
  {
    name: 'search dialog with results',
    path: '/guide/wizard',
    enter: async (page) => {
      await page.keyboard.press('/');
      await page.keyboard.type('voip');
      await expect(page.getByRole('option').first()).toBeVisible();
    },
  },
  {
    name: 'catalog with results, filters and the comparison bar',
    path: '/providers?q=voip&codec=g729&release=1.3.4',
    enter: async (page) => {
      await expect(page.getByRole('button', { name: /«voip»/ })).toBeVisible();
      const toggle = page.getByRole('button', { name: /^(Filtri|Filters)$/ });
      if (await toggle.isVisible()) await toggle.click();
      for (const details of await page.locator('main details').all()) await open(details);
      await page
        .getByRole('checkbox', { name: /^(Confronta|Compare) / })
        .first()
        .check();
      await page
        .getByRole('checkbox', { name: /^(Confronta|Compare) / })
        .nth(1)
        .check();
      // Where the list ends the bar stands below it, instead of covering a part of a row.
      await page.locator('footer').scrollIntoViewIfNeeded();
    },
  },
  {
    name: 'no result',
    path: '/providers?q=zzqqxjw',
    enter: async (page) => {
      await expect(page.locator('#no-result')).toBeVisible();
    },
  },
  {
    name: 'comparison',
    path: '/providers/compare?with=cheapnet,enegan,wic-voip,fibering',
    enter: async (page) => {
      await expect(page.locator('#differences')).toBeVisible();
      for (const details of await page.locator('main details').all()) await open(details);
    },
  },
];

/** Opens a folded part. */
async function open(details: Locator): Promise<void> {
  await details.evaluate((node) => node.setAttribute('open', ''));
}

/** Fails on any violation, and on a page that scrolls sideways. */
async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)).toEqual(
    [],
  );
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(overflow).toBeLessThanOrEqual(0);
}

for (const { base, code } of LOCALES) {
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const viewport of SIZES) {
      test.describe(`${code} ${colorScheme} ${viewport.width}`, () => {
        test.use({ colorScheme, viewport });
        for (const path of PAGES) {
          test(`${path} passes axe and doesn’t scroll sideways`, async ({ page }) => {
            await openHydrated(page, `${base}${path}`);
            for (const details of await page.locator('main details').all()) await open(details);
            await expectAccessible(page);
          });
        }
        for (const { name, path, enter } of STATES) {
          test(`${name} passes axe and doesn’t scroll sideways`, async ({ page }) => {
            await openHydrated(page, `${base}${path}`);
            await enter(page);
            await expectAccessible(page);
          });
        }
      });
    }
  }
}
