import type { Locator, Page } from '@playwright/test';
import { anyProvider, most, PROVIDERS, SHOWN } from './builtCatalog';
import { expect, openHydrated, test } from './site';

const ONE = anyProvider();
const OTHER = anyProvider(({ key }) => key !== ONE.key);

/** The names of the providers that are to be seen, in their order. */
async function shownNames(page: Page): Promise<string[]> {
  return page.locator('#results tbody th a:visible').allTextContents();
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
  await expect(page.locator('#results tbody th a:visible')).toHaveCount(SHOWN.length);
  await expect(page.getByRole('checkbox', { name: `Confronta ${ONE.name}`, exact: true })).toBeChecked();
  // The facets of the whole catalog are still known.
  await expect.poll(() => page.locator('fieldset').allInnerTexts()).toEqual(facets);
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

test('a laptop’s screen has room for twenty rows', async ({ page }) => {
  await page.setViewportSize({ width: 1366, height: 768 });
  await page.goto('/providers/');
  const boxes = await page
    .locator('#results tbody tr')
    .evaluateAll((rows) => rows.map((row) => row.getBoundingClientRect()));
  expect(boxes.filter(({ bottom }) => bottom <= 768).length).toBeGreaterThanOrEqual(Math.min(20, SHOWN.length));
  expect(Math.max(...boxes.map(({ height }) => height))).toBeLessThanOrEqual(44);
});

test('on a phone the filters open over the list, which stays where it was however they are closed', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openHydrated(page, '/providers/');
  const opener = page.getByRole('button', { name: 'Filtri', exact: true });
  const sheet = page.getByRole('dialog', { name: 'Filtri' });
  const codec = (name: string): Locator => sheet.locator(`input[name=codec][value=${name}]`);
  const [first = '', second = ''] = most(({ trunk }) => (trunk.codecs ?? '').length).trunk.codecs?.split(',') ?? [];
  await page.evaluate(() => scrollTo(0, 600));
  const place = await page.evaluate(() => scrollY);

  await opener.click();
  for (let press = 0; press < 8; press += 1) {
    await page.keyboard.press('Shift+Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('main > div > div > :not(dialog)'))).toBeNull();
  }
  await page.keyboard.press('Escape');
  await expect(sheet).toHaveCount(0);
  await expect(opener).toBeFocused();
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(place);

  await opener.click();
  await codec(first).check();
  await expect(page).toHaveURL(new RegExp(`\\?codec=${first}$`));
  await page.goBack();
  await expect(sheet).toHaveCount(0);
  await expect(page).toHaveURL(new RegExp(`/providers/\\?codec=${first}$`));
  await opener.click();
  await codec(second).check();
  const has = PROVIDERS.filter(({ trunk }) =>
    [first, second].every((name) => (trunk.codecs ?? '').split(',').includes(name)),
  );
  await sheet.getByRole('button', { name: new RegExp(`^Mostra ${has.length} risultat`) }).click();
  await expect(page.locator('#results tbody tr')).toHaveCount(has.length);
  await page.goBack();
  await expect(page).toHaveURL(new RegExp(`/providers/\\?codec=${first}$`));
  await page.goBack();
  await expect(page).toHaveURL(/\/providers\/$/);
});
