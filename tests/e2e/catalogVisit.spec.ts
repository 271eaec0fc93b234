import type { Page } from '@playwright/test';
import { SHOWN } from './builtCatalog';
import { expect, LOCALES, openHydrated, test } from './site';

/** The names of the providers that are to be seen, in their order. */
async function shownNames(page: Page): Promise<string[]> {
  return page.locator('main li h2 a:visible').allTextContents();
}

for (const { base, code } of LOCALES) {
  const catalog = code === 'it' ? 'Provider' : 'Providers';

  test(`${code}: come to from another page, the catalog is the same`, async ({ page }) => {
    await openHydrated(page, `${base}/providers/`);
    const served = await shownNames(page);
    expect(served).toHaveLength(SHOWN.length);
    const facets = await page.locator('fieldset').allInnerTexts();

    await openHydrated(page, `${base}/checklist/`);
    await page.evaluate(() => Object.assign(window, { sameDocument: true }));
    await page.locator('.navbar').getByRole('link', { name: catalog, exact: true }).first().click();
    await expect.poll(() => shownNames(page)).toEqual(served);
    await expect.poll(() => page.locator('fieldset').allInnerTexts()).toEqual(facets);
    await page.getByRole('checkbox', { name: / NetoIP$/ }).check();
    await expect(
      page
        .locator('main')
        .getByText(/NetoIP$/)
        .last(),
    ).toBeVisible();
    expect(await page.evaluate(() => 'sameDocument' in window)).toBe(true);
  });

  test(`${code}: going to a provider and back keeps the list, its ticks and the document`, async ({ page }) => {
    await openHydrated(page, `${base}/providers/`);
    const facets = await page.locator('fieldset').allInnerTexts();
    await page.evaluate(() => Object.assign(window, { sameDocument: true }));
    await page.getByRole('checkbox', { name: / NetoIP$/ }).check();
    await page.getByRole('link', { name: 'Enegan' }).click();
    await expect(page.locator('h1')).toHaveText('Enegan');
    await page.goBack();
    await expect(page.locator('main li h2 a:visible')).toHaveCount(SHOWN.length);
    await expect(page.getByRole('checkbox', { name: / NetoIP$/ })).toBeChecked();
    // The facets of the whole catalog are still known.
    expect(await page.locator('fieldset').allInnerTexts()).toEqual(facets);
    expect(await page.evaluate(() => 'sameDocument' in window)).toBe(true);
  });
}

test('structured data stays in the page when the browser has taken it over', async ({ page }) => {
  await openHydrated(page, '/providers/');
  const text = await page.locator('script[type="application/ld+json"]').first().textContent();
  expect(JSON.parse(text ?? '')).toMatchObject({ '@context': 'https://schema.org' });
  expect(text).toContain('NetoIP');
});

test('a modified click on a row is left to the browser', async ({ page, context }) => {
  await openHydrated(page, '/providers/');
  const opened = context.waitForEvent('page');
  await page.getByRole('link', { name: 'Enegan' }).click({ modifiers: ['ControlOrMeta'] });
  await expect(await opened).toHaveURL(/\/providers\/enegan\/$/);
  await expect(page).toHaveURL(/\/providers\/$/);
});
