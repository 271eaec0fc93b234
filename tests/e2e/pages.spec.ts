import { expect, LOCALES, openHydrated, sitemapPaths, test } from './site';

/** The path of the same page in the other language. */
function otherPath(path: string): string {
  if (path === '/en/' || path === '/en') return '/';
  return path.startsWith('/en/') ? path.slice(3) : path === '/' ? '/en/' : `/en${path}`;
}

for (const { code, folder } of LOCALES) {
  for (const path of sitemapPaths(folder)) {
    test(`${path} loads, hydrates and switches language`, async ({ page }) => {
      await openHydrated(page, path);
      await expect(page.locator('html')).toHaveAttribute('lang', code);
      await expect(page.locator('h1')).toHaveCount(1);
      await expect(page.locator('main')).toHaveCount(1);
      expect(await page.title()).not.toBe('');
      const description = page.locator('meta[name="description"]');
      await expect(description).toHaveCount(1);
      expect((await description.getAttribute('content'))?.length).toBeGreaterThan(40);

      const other = page.locator(`.navbar a[lang="${code === 'it' ? 'en' : 'it'}"]`);
      await expect(other).toHaveAttribute('href', otherPath(path));
    });
  }
}

test('the language switch stays on the page', async ({ page }) => {
  await openHydrated(page, '/providers/netoip');
  await page.locator('.navbar .dropdown > summary').click();
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page).toHaveURL(/\/en\/providers\/netoip$/);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
});

test('the sitemaps hold 34 provider pages a language', () => {
  for (const { folder } of LOCALES) {
    expect(sitemapPaths(folder).filter((path) => /\/providers\/(?!compare$)./.test(path))).toHaveLength(34);
  }
});

test('an address that leads nowhere shows ways on', async ({ page }) => {
  const response = await page.request.get('/providers/nobody');
  expect(response.status()).toBe(404);
  expect(await response.text()).toMatch(/<main[^>]*>.*href="?\/providers"?>/s);
});
