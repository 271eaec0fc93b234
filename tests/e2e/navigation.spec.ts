import path from 'node:path';
import type { Locator, Page } from '@playwright/test';
import type { ApiProvider } from '../../src/catalog/api/apiSchema';
import { anyProvider, PROVIDERS } from './builtCatalog';
import { expect, LOCALES, openHydrated, test } from './site';

/** Whether a company has another entry beside this one. */
const hasSibling = ({ key, company }: ApiProvider): boolean =>
  PROVIDERS.some((other) => other.company === company && other.key !== key);

const PROVIDER = anyProvider(hasSibling);

/** The link to a provider in the catalog. */
function linkTo(page: Page, { key }: { readonly key: string }): Locator {
  return page.locator(`main a[href="/providers/${key}/"]`).first();
}

/** Marks the document, to tell going on within it from loading another. */
async function mark(page: Page): Promise<void> {
  await page.evaluate(() => Object.assign(window, { isMarked: true }));
}

/** Whether it is still the same document. */
function isMarked(page: Page): Promise<boolean> {
  return page.evaluate(() => 'isMarked' in window);
}

test('one goes from page to page, back and forward without loading a document', async ({ page }) => {
  const { key, name } = PROVIDER;
  await openHydrated(page, '/providers/');
  await mark(page);
  await linkTo(page, PROVIDER).click();
  await expect(page.locator('h1')).toHaveText(name);
  await expect.poll(() => page.title()).toContain(`${name} | `);
  await expect(page.locator('link[rel="canonical"]')).toHaveAttribute('href', new RegExp(`/providers/${key}/$`));
  await page.goBack();
  await expect(page).toHaveURL(/\/providers\/$/);
  await page.goForward();
  await expect(page.locator('h1')).toHaveText(name);
  expect(await isMarked(page)).toBe(true);
});

test('what was typed on one provider’s page isn’t there on the next one’s', async ({ page }) => {
  test.skip(!hasSibling(PROVIDER), 'no company has two entries');
  await openHydrated(page, `/providers/${PROVIDER.key}/`);
  await mark(page);
  const username = page.locator('#trunk-username');
  if ((await username.count()) > 0) {
    await page.locator('#trunk').click();
    await username.fill('391234');
  }
  await page.locator('section[aria-labelledby="entries"] a').first().click();
  await expect(page.locator('h1')).not.toHaveText(PROVIDER.name);
  for (const field of await username.all()) await expect(field).toHaveValue('');
  await page.goBack();
  await expect(page.locator('h1')).toHaveText(PROVIDER.name);
  expect(await isMarked(page)).toBe(true);
});

test('an address of nobody shows what a 404 page shows, and nothing breaks', async ({ page, ignoredErrors }) => {
  ignoredErrors.push(/status of 404 \(Not Found\)/);
  for (const address of ['/providers/nobody/', `/providers/${PROVIDER.key}/more/`, '/en/providers/:key/']) {
    await openHydrated(page, address);
    await expect(page.locator('h1')).toHaveText('Pagina non trovata');
    await expect(page.locator('h2[id]')).toHaveCount(0);
  }
  const response = await page.request.get('/providers/nobody/');
  expect(response.status()).toBe(404);
  expect(await response.text(), 'a way on').toMatch(/<main[^>]*>.*href="?\/providers\/"?>/s);
});

test('an English 404 page is taken over too, where a host serves one', async ({ page, ignoredErrors }) => {
  ignoredErrors.push(/status of 404 \(Not Found\)/);
  await page.route('**/en/providers/nobody/', async (route) => {
    await route.fulfill({ status: 404, contentType: 'text/html', path: path.join(LOCALES[1].folder, '404.html') });
  });
  await openHydrated(page, '/en/providers/nobody/');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.getByRole('heading', { name: 'Page not found' })).toBeVisible();
});

test('a link that points into a page comes to its place', async ({ page }) => {
  await openHydrated(page, `/providers/${PROVIDER.key}/#ticket`);
  await expect(page.locator('#ticket')).toBeInViewport();
  await openHydrated(page, '/providers/');
  await mark(page);
  await linkTo(page, PROVIDER).click();
  await expect(page.locator('h1')).toHaveText(PROVIDER.name);
  await page.getByRole('link', { name: 'Chiedi supporto' }).first().click();
  await expect(page.locator('#ticket')).toBeInViewport();
  expect(await isMarked(page)).toBe(true);
});

test('a page whose scripts can’t be fetched is loaded as a document', async ({ page, ignoredErrors }) => {
  ignoredErrors.push(/Failed to load resource/, /Loading chunk \w+ failed/);
  await openHydrated(page, '/guide/');
  await mark(page);
  // Only what this document asks for fails; the one that is loaded in its place arrives.
  let isBroken = true;
  page.on('request', (request) => {
    if (request.isNavigationRequest()) isBroken = false;
  });
  await page.route('**/assets/js/*.js', (route) => (isBroken ? route.abort('internetdisconnected') : route.continue()));
  const loaded = page.waitForEvent('load');
  await page.locator('footer a[href="/providers/"]').click();
  await loaded;
  expect(await isMarked(page)).toBe(false);
  await expect(linkTo(page, PROVIDER)).toBeVisible();
});
