import type { Page } from '@playwright/test';
import { anyProvider, SHOWN } from './builtCatalog';
import { expect, openHydrated, test } from './site';

const ONE = anyProvider();
const OTHER = anyProvider(({ key }) => key !== ONE.key);

/** The names of the providers that are to be seen, in their order. */
async function shownNames(page: Page): Promise<string[]> {
  return page.locator('main li h2 a:visible').allTextContents();
}

test('come to from another page, the catalog is the same', async ({ page }) => {
  await openHydrated(page, '/providers/');
  const served = await shownNames(page);
  expect(served).toHaveLength(SHOWN.length);
  const facets = await page.locator('fieldset').allInnerTexts();

  await openHydrated(page, '/checklist/');
  await page.evaluate(() => Object.assign(window, { sameDocument: true }));
  await page.locator('.navbar').getByRole('link', { name: 'Provider', exact: true }).first().click();
  await expect.poll(() => shownNames(page)).toEqual(served);
  await expect.poll(() => page.locator('fieldset').allInnerTexts()).toEqual(facets);
  await page.getByRole('checkbox', { name: `Confronta ${ONE.name}`, exact: true }).check();
  await expect(page.locator('main').getByText(ONE.name, { exact: true }).last()).toBeVisible();
  expect(await page.evaluate(() => 'sameDocument' in window)).toBe(true);
});

test('going to a provider and back keeps the list, its ticks and the document', async ({ page }) => {
  await openHydrated(page, '/providers/');
  const facets = await page.locator('fieldset').allInnerTexts();
  await page.evaluate(() => Object.assign(window, { sameDocument: true }));
  await page.getByRole('checkbox', { name: `Confronta ${ONE.name}`, exact: true }).check();
  await page.getByRole('link', { name: OTHER.name, exact: true }).click();
  await expect(page.locator('h1')).toHaveText(OTHER.name);
  await page.goBack();
  await expect(page.locator('main li h2 a:visible')).toHaveCount(SHOWN.length);
  await expect(page.getByRole('checkbox', { name: `Confronta ${ONE.name}`, exact: true })).toBeChecked();
  // The facets of the whole catalog are still known.
  expect(await page.locator('fieldset').allInnerTexts()).toEqual(facets);
  expect(await page.evaluate(() => 'sameDocument' in window)).toBe(true);
});

test('structured data stays in the page when the browser has taken it over', async ({ page }) => {
  await openHydrated(page, '/providers/');
  const text = await page.locator('script[type="application/ld+json"]').first().textContent();
  expect(JSON.parse(text ?? '')).toMatchObject({ '@context': 'https://schema.org' });
  expect(text).toContain(ONE.name);
});

test('a modified click on a row is left to the browser', async ({ page, context }) => {
  await openHydrated(page, '/providers/');
  const opened = context.waitForEvent('page');
  await page.getByRole('link', { name: OTHER.name, exact: true }).click({ modifiers: ['ControlOrMeta'] });
  await expect(await opened).toHaveURL(new RegExp(`/providers/${OTHER.key}/$`));
  await expect(page).toHaveURL(/\/providers\/$/);
});
