import { expect, LOCALES, openHydrated, test } from './site';

for (const { base, code } of LOCALES) {
  test(`${code}: the filter narrows the list and counts`, async ({ page }) => {
    await openHydrated(page, `${base}/providers`);
    await page.getByRole('searchbox').fill('VOIPVOICE');
    await expect(page.locator('main li h2')).toHaveCount(3);
    await expect(page.getByRole('status')).toContainText(/3.*34/);
  });

  test(`${code}: the home page’s search leads into the list`, async ({ page }) => {
    await openHydrated(page, `${base}/`);
    await page.getByRole('searchbox').fill('185.144');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(new RegExp(`${base}/providers/?\\?q=185\\.144$`));
    await expect(page.locator('main li h2')).toHaveText(['Viatek']);
  });
}
