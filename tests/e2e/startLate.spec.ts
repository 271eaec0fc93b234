import type { Page } from '@playwright/test';
import { most, RELEASE } from './builtCatalog';
import { expect, LOCALES, test } from './site';

/** A provider to look for, which has a trunk to try; of those that encrypt the audio, if there are such. */
const PROVIDER = most(({ wizard, trunk }) => (wizard === null ? 0 : trunk.media_encryption === 'sdes' ? 2 : 1));
const PAGE = `/providers/${PROVIDER.key}/`;

/** Lets a page's scripts come. */
const RELEASE_SCRIPTS = new WeakMap<Page, () => void>();

/** Opens a page whose application doesn't come before it is released; what follows is done before it is there. */
async function openLate(page: Page, address: string): Promise<void> {
  const released = new Promise<void>((resolve) => RELEASE_SCRIPTS.set(page, resolve));
  await page.route('**/assets/js/**', async (route) => {
    await released;
    await route.continue();
  });
  // Scripts that the page itself starts hold up its load event.
  await page.goto(address, { waitUntil: 'domcontentloaded' });
}

function hasHydrated(page: Page): Promise<string | undefined> {
  return page.evaluate(() => document.documentElement.dataset.hasHydrated);
}

/** Asserts that the application isn't there yet, and lets it come. */
async function release(page: Page): Promise<void> {
  expect(await hasHydrated(page)).toBe('false');
  RELEASE_SCRIPTS.get(page)?.();
}

/** The same, and waits until it is there. */
async function untilStarted(page: Page): Promise<void> {
  await release(page);
  await expect.poll(() => hasHydrated(page), { timeout: 60_000 }).toBe('true');
}

test('the catalog takes over text, facet, order and ticked boxes', async ({ page }) => {
  await openLate(page, '/providers/');
  const field = page.locator('main').getByRole('searchbox');
  await field.click();
  await page.keyboard.type(PROVIDER.key);
  await page.getByRole('columnheader', { name: 'Server' }).getByRole('button').click();
  const facet = page.locator(`main input[name="status"][value="${PROVIDER.status}"]`);
  await facet.check();
  await untilStarted(page);
  await expect.poll(() => new URL(page.url()).searchParams.get('q')).toBe(PROVIDER.key);
  await expect(page).toHaveURL(/[?&]sort=server\b/);
  await expect(facet).toBeChecked();
  await expect(page.locator('#results mark').first()).toBeVisible();
  expect(new URL(page.url()).searchParams.size).toBe(3);
  await expect(field).toHaveValue(PROVIDER.key);
  await expect(facet).toBeFocused();
});

test('a ticked box of the comparison, and one that was ticked and unticked', async ({ page }) => {
  await openLate(page, '/providers/');
  const boxes = page.getByRole('checkbox', { name: /^(Confronta|Compare) / });
  await boxes.nth(0).check();
  await boxes.nth(1).check();
  await boxes.nth(2).check();
  await boxes.nth(2).uncheck();
  await untilStarted(page);
  await expect(page.locator('a[href*="compare/?with="]')).toHaveAttribute('href', /with=[^,]+,[^,]+$/);
  await expect(boxes.nth(1)).toBeChecked();
  await expect(boxes.nth(2)).not.toBeChecked();
});

test('text goes on being typed while the application comes', async ({ page }) => {
  await openLate(page, '/providers/');
  const field = page.locator('main').getByRole('searchbox');
  const [before, after] = ['registrazione senza ', 'registrazione con g729'];
  const text = before + after;
  await field.pressSequentially(before);
  await release(page);
  await field.pressSequentially(after, { delay: 50 });
  await expect.poll(() => hasHydrated(page)).toBe('true');
  await expect(field).toHaveValue(text);
  await expect.poll(() => new URL(page.url()).searchParams.get('q')).toBe(text);
});

test('the search opens by click, and has what was typed into it', async ({ page }) => {
  await openLate(page, '/guide/certification/');
  await page
    .locator('.navbar')
    .getByRole('link', { name: /^(Cerca|Search)/ })
    .click();
  await page.keyboard.type(`${PROVIDER.name.slice(0, -1)}?`);
  await page.keyboard.press('Backspace');
  await page.keyboard.type(PROVIDER.name.slice(-1));
  await untilStarted(page);
  await expect(page.getByRole('dialog').getByRole('combobox')).toHaveValue(PROVIDER.name);
  await expect(page.getByRole('option').first()).toContainText(PROVIDER.name);
});

test('the search opens by key', async ({ page }) => {
  await openLate(page, '/');
  await page.keyboard.press('Control+k');
  await page.keyboard.type('g7');
  await untilStarted(page);
  await expect(page.getByRole('dialog').getByRole('combobox')).toHaveValue('g7');
});

test('buttons and fields of a provider page', async ({ page }) => {
  await openLate(page, PAGE);
  await page.locator('#trunk').click();
  const username = page.locator('#trunk-username');
  await username.fill('utente1');
  await page.locator('.navbar [class*=toggle] > button.clean-btn:visible').click();
  await untilStarted(page);
  await expect(page.locator('html')).toHaveAttribute('data-theme-choice', 'light');
  await expect(username).toHaveValue('utente1');
  await expect(page.locator('main tr', { hasText: 'utente1' })).not.toHaveCount(0);
});

test('a box of the checklist', async ({ page }) => {
  await openLate(page, '/checklist/');
  const boxes = page.locator('main ol input[type=checkbox]');
  await boxes.nth(2).check();
  await untilStarted(page);
  await expect(page.locator('progress')).toHaveAttribute('value', '1');
  await expect(boxes.nth(2)).toBeChecked();
});

for (const { base, code } of LOCALES) {
  test(`${code}: links and the home page’s search don’t wait`, async ({ page }) => {
    await openLate(page, `${base}/`);
    await page.locator('main a[href$="/support/"]').first().click();
    await expect(page).toHaveURL(new RegExp(`${base}/support/$`));
    expect(await hasHydrated(page)).toBe('false');
    // The load event waits for scripts that the page itself starts.
    await page.goBack({ waitUntil: 'domcontentloaded' });
    await page.locator('main input[name=q]').fill(PROVIDER.key);
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(new RegExp(`${base}/providers/\\?q=${PROVIDER.key}$`));
  });
}

test('what was typed early counts more than the address, and adds to its facets', async ({ page }) => {
  const { key, name } = PROVIDER;
  const [codec = ''] = (PROVIDER.trunk.codecs ?? '').split(',');
  const encryption = PROVIDER.trunk.media_encryption ?? '';
  await openLate(page, `/providers/?q=nobody&encryption=${encryption}`);
  await page.getByRole('searchbox').fill(key);
  await page.locator(`input[name="codec"][value="${codec}"]`).check();
  await page.locator('input[name="release"]').fill(RELEASE);
  await untilStarted(page);
  await expect
    .poll(() => Object.fromEntries(new URL(page.url()).searchParams))
    .toEqual({ q: key, codec, encryption, release: RELEASE });
  await expect(page.getByRole('searchbox')).toHaveValue(key);
  await expect(page.locator('input[name="release"]')).toHaveValue(RELEASE);
  await expect(page.locator('#results tbody th a:visible').first()).toContainText(name);
});

test('the menu of a narrow screen', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await openLate(page, '/guide/wizard/');
  await page.locator('.navbar__toggle').click();
  await untilStarted(page);
  await expect(page.locator('.navbar-sidebar')).toBeVisible();
});

test('an untouched page starts by itself', async ({ page }) => {
  // Noted by the page itself: on a busy machine the application may have started before anybody asks.
  await page.addInitScript(() =>
    addEventListener('DOMContentLoaded', () => {
      document.documentElement.dataset.early = document.documentElement.dataset.hasHydrated;
    }),
  );
  await page.goto(PAGE);
  await expect(page.locator('html')).toHaveAttribute('data-early', 'false');
  await expect.poll(() => hasHydrated(page)).toBe('true');
});

test.describe('with a part of the application', () => {
  test('what the browser does by itself still works', async ({ page, ignoredErrors }) => {
    ignoredErrors.push(/Failed to load resource/, /Loading chunk|ChunkLoadError/);
    await page.route(/\/assets\/js\/(?!main|runtime)/, (route) => route.abort());
    await page.goto(PAGE);
    await page.mouse.move(5, 5);
    await expect(async () => {
      await page
        .locator('.navbar')
        .getByRole('link', { name: /^Cerca/ })
        .click();
      expect(page.url()).toMatch(/\/providers\/$/);
    }).toPass();
  });
});

test.describe('without the application', () => {
  test('what the browser does by itself still works', async ({ page, ignoredErrors }) => {
    ignoredErrors.push(/Failed to load resource/);
    await page.route('**/assets/js/**', (route) => route.abort());
    await page.goto(PAGE);
    await page.mouse.move(5, 5);
    await expect.poll(() => page.locator('head > script[src]').count()).toBeGreaterThan(0);
    const search = page.locator('.navbar').getByRole('link', { name: /^Cerca/ });
    await expect(async () => {
      await search.click();
      expect(page.url()).toMatch(/\/providers\/$/);
    }).toPass();
  });
});

for (const address of ['/', '/en/providers/', PAGE]) {
  // A browser that finds none for a moment asks for /favicon.ico.
  test(`${address}: the application leaves the page’s icon where it is`, async ({ page }) => {
    await page.goto(address);
    const icon = page.locator('link[rel~="icon"]');
    await icon.evaluate((link) => link.setAttribute('data-was-here', ''));
    await page.mouse.move(1, 1);
    await page.waitForFunction(() => document.documentElement.dataset.hasHydrated === 'true');
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))));
    await expect(icon).toHaveCount(1);
    await expect(icon).toHaveAttribute('data-was-here');
    expect((await page.request.get((await icon.getAttribute('href')) ?? '')).status()).toBe(200);
  });
}
