import { anyProvider } from './builtCatalog';
import { expect, openHydrated, test } from './site';

test('the language switch stays on the page', async ({ page }) => {
  const { key } = anyProvider();
  await openHydrated(page, `/providers/${key}/`);
  await page.locator('.navbar .dropdown > summary').click();
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page).toHaveURL(new RegExp(`/en/providers/${key}/$`));
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
});

test('an address that leads nowhere shows ways on', async ({ page }) => {
  const response = await page.request.get('/providers/nobody/');
  expect(response.status()).toBe(404);
  expect(await response.text()).toMatch(/<main[^>]*>.*href="?\/providers\/"?>/s);
});
