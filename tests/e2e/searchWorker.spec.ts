import type { Page } from '@playwright/test';
import { expect, LOCALES, openHydrated, test } from './site';

/** Makes the page believe that its records are too many to search them itself. */
async function pretendLarge(page: Page): Promise<void> {
  await page.route(/\/assets\/js\/main\.[^/]*\.js$/, async (route) => {
    const response = await route.fetch();
    const script = await response.text();
    expect(script).toMatch(/"records":\d+/);
    await route.fulfill({ response, body: script.replace(/"records":\d+/, '"records":10000') });
  });
}

for (const { base, code } of LOCALES) {
  test(`${code}: a large catalog is searched in a worker`, async ({ page }) => {
    await pretendLarge(page);
    await openHydrated(page, `${base}/providers`);
    const started = page.waitForEvent('worker');
    await page.getByRole('searchbox').focus();
    // Before the first keystroke, so that it needn't wait for the index.
    expect((await started).url()).toMatch(/\/assets\/js\//);
    const first = page.locator('main li h2 a:visible').first();
    for (const [query, key] of [
      ['plnik', 'plink'],
      ['185.144', 'viatek'],
    ] as const) {
      await page.getByRole('searchbox').fill(query);
      await expect(first).toHaveAttribute('href', `${base}/providers/${key}`);
    }
    expect(page.workers()).toHaveLength(1);
  });
}

test('names near a query that finds nothing come from the worker', async ({ page }) => {
  await pretendLarge(page);
  await openHydrated(page, '/providers?encryption=sdes');
  await page.getByRole('searchbox').fill('cheapnet');
  await expect(page.getByRole('heading', { name: 'Forse cercavi' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Cheapnet', exact: true })).toBeVisible();
  expect(page.workers()).toHaveLength(1);
});

test('a small catalog is searched in the page', async ({ page }) => {
  await openHydrated(page, '/providers');
  await page.getByRole('searchbox').fill('oval');
  await expect(page.getByRole('status').first()).toHaveText('1 provider su 34');
  expect(page.workers()).toHaveLength(0);
});
