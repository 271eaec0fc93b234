import type { Page } from '@playwright/test';
import { expect, openHydrated, test } from './site';

/** How often the list stands in the page. */
const STACKS = 5;

/** Opens the catalog with its list several times in the page, as a longer one would stand there. */
async function openLong(page: Page, address: string): Promise<{ readonly rows: () => Promise<number>; all: number }> {
  await page.route(
    (url) => url.pathname === '/providers',
    async (route) => {
      const response = await route.fetch();
      const html = await response.text();
      const [stack] = /<div class=["']?stack_.*?<\/ul><\/div>/s.exec(html) ?? [''];
      expect(stack).not.toBe('');
      await route.fulfill({ response, body: html.replace(stack, () => stack.repeat(STACKS)) });
    },
  );
  await openHydrated(page, address);
  const boxes = page.locator('[data-away] input[form=comparison]');
  return { rows: () => boxes.count(), all: 34 * STACKS };
}

test('the far rows of a long list leave the page while results stand there, and come back', async ({ page }) => {
  const { rows, all } = await openLong(page, '/providers');
  expect(await rows()).toBe(all);
  const box = page.getByRole('searchbox');
  await box.fill('viatek');
  await expect.poll(rows).toBe(34);
  // What happens to the comparison meanwhile reaches them when they are back.
  await page.locator('#results > ul').getByRole('checkbox', { name: 'Confronta Viatek' }).check();
  await box.fill('');
  await expect.poll(rows).toBe(all);
  expect(
    await page
      .locator('[data-away] input[value=viatek]')
      .evaluateAll((ticks) => ticks.map((tick) => (tick as HTMLInputElement).checked)),
  ).toEqual(Array(STACKS).fill(true));
});

test('a stack that is scrolled to has its rows, and its height never changes', async ({ page }) => {
  const { rows, all } = await openLong(page, '/providers');
  const stacks = page.locator('[data-away] > div > div > div');
  await expect(stacks).toHaveCount(STACKS);
  // The browser remembers the height of what it has drawn, and a stack that was passed in a hurry at another height:
  // stacks that are alike are as high as each other once all were drawn at rest.
  await expect(async () => {
    for (let at = STACKS - 1; at >= 0; at -= 1) {
      await stacks.nth(at).scrollIntoViewIfNeeded();
      await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))));
    }
    await page.evaluate(() => window.scrollTo(0, 0));
    const heights = await stacks.evaluateAll((all) => all.map((stack) => stack.getBoundingClientRect().height));
    expect(Math.max(...heights) - Math.min(...heights)).toBeLessThan(3);
  }).toPass();
  const height = (): Promise<number> => page.evaluate(() => document.documentElement.scrollHeight);
  const before = await height();
  await page.getByRole('searchbox').fill('viatek');
  await expect.poll(rows).toBe(34);
  await page.getByRole('searchbox').fill('');
  await expect(page.locator('[data-away=false]')).toHaveCount(1);
  expect(await height()).toBe(before);
  await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
  await expect.poll(() => stacks.last().getByRole('listitem').count()).toBe(34);
  await expect.poll(rows).toBe(all);
});

test('on paper the list is whole', async ({ page }) => {
  const { rows, all } = await openLong(page, '/providers?q=viatek');
  await expect.poll(rows).toBe(34);
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  expect(await rows()).toBe(all);
});
