import AxeBuilder from '@axe-core/playwright';
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

for (const { base, code } of LOCALES) {
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const viewport of SIZES) {
      test.describe(`${code} ${colorScheme} ${viewport.width}`, () => {
        test.use({ colorScheme, viewport });
        for (const path of PAGES) {
          test(`${path} passes axe and doesn’t scroll sideways`, async ({ page }) => {
            await openHydrated(page, `${base}${path}`);
            for (const details of await page.locator('main details').all())
              await details.evaluate((node) => node.setAttribute('open', ''));
            const { violations } = await new AxeBuilder({ page })
              .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
              .analyze();
            expect(
              violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`),
            ).toEqual([]);
            const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
            expect(overflow).toBeLessThanOrEqual(0);
          });
        }
      });
    }
  }
}
