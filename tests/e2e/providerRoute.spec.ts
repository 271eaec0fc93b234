import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { expect, LOCALES, openHydrated, sitemapPaths, test } from './site';

/** The keys of all provider pages. */
const KEYS = sitemapPaths(LOCALES[0].folder).flatMap((url) => /^\/providers\/(?!compare$)(.+)$/.exec(url)?.[1] ?? []);

/** Marks the document, to tell going on within it from loading another. */
async function mark(page: Page): Promise<void> {
  await page.evaluate(() => Object.assign(window, { isMarked: true }));
}

/** Whether it is still the same document. */
function isMarked(page: Page): Promise<boolean> {
  return page.evaluate(() => 'isMarked' in window);
}

for (const { base, code } of LOCALES) {
  test(`${code}: one goes from page to page without loading a document`, async ({ page }) => {
    await openHydrated(page, `${base}/providers`);
    await mark(page);
    await page.locator('main').getByRole('link', { name: 'VoipVoice (sip.voipvoice.it)' }).first().click();
    await expect(page.locator('h1')).toHaveText('VoipVoice (sip.voipvoice.it)');
    await expect(page).toHaveTitle(/^VoipVoice \(sip\.voipvoice\.it\) \| /);
    await expect(page.locator('link[rel="canonical"]')).toHaveAttribute('href', /\/providers\/voipvoice-sip$/);
    await page.locator('section[aria-labelledby="siblings"] a').first().click();
    await expect(page).toHaveURL(/\/providers\/voipvoice-trunk$/);
    await expect(page.locator('h1')).toHaveText('VoipVoice (trunk.voipvoice.it)');
    await page.goBack();
    await expect(page.locator('h1')).toHaveText('VoipVoice (sip.voipvoice.it)');
    await page.goBack();
    await expect(page).toHaveURL(/\/providers$/);
    await page.goForward();
    await expect(page.locator('h1')).toHaveText('VoipVoice (sip.voipvoice.it)');
    expect(await isMarked(page)).toBe(true);
  });

  test(`${code}: an address of nobody shows what a 404 page shows, and nothing breaks`, async ({
    page,
    ignoredErrors,
  }) => {
    ignoredErrors.push(/status of 404 \(Not Found\)/);
    for (const address of ['nobody', 'netoip/more', ':key']) {
      await openHydrated(page, `${base}/providers/${address}`);
      await expect(page.locator('h1')).toHaveText('Pagina non trovata');
      await expect(page.locator('h2[id]')).toHaveCount(0);
    }
  });
}

test('an English 404 page is taken over too, where a host serves one', async ({ page, ignoredErrors }) => {
  ignoredErrors.push(/status of 404 \(Not Found\)/);
  await page.route('**/en/providers/nobody', async (route) => {
    await route.fulfill({ status: 404, contentType: 'text/html', path: path.join(LOCALES[1].folder, '404.html') });
  });
  await openHydrated(page, '/en/providers/nobody');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.getByRole('heading', { name: 'Page not found' })).toBeVisible();
});

test('a link that points into a page comes to its place', async ({ page }) => {
  await openHydrated(page, '/providers/enegan#ticket');
  await expect(page.locator('#ticket')).toBeInViewport();
  await openHydrated(page, '/providers');
  await mark(page);
  await page.evaluate(() => {
    const link = document.querySelector<HTMLAnchorElement>('main a[href="/providers/enegan"]');
    link?.dispatchEvent(new MouseEvent('mouseover', { bubbles: true }));
  });
  await page.locator('main a[href="/providers/enegan"]').first().click();
  await expect(page.locator('h1')).toHaveText('Enegan');
  await page.getByRole('link', { name: 'Chiedi supporto' }).click();
  await expect(page.locator('#ticket')).toBeInViewport();
  expect(await isMarked(page)).toBe(true);
});

test('a page is fetched once, when its link is pointed at, and shown at once', async ({ page }) => {
  const fetched: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'fetch') fetched.push(new URL(request.url()).pathname);
  });
  await openHydrated(page, '/providers');
  const link = page.locator('main a[href="/providers/netoip"]').first();
  const answer = page.waitForResponse('**/providers/netoip');
  await link.hover();
  await (await answer).finished();
  await link.click();
  await expect(page.locator('h1')).toHaveText('NetoIP');
  await page.goBack();
  await page.goForward();
  await expect(page.locator('h1')).toHaveText('NetoIP');
  expect(fetched.filter((url) => url === '/providers/netoip')).toHaveLength(1);
});

test('a page that can’t be fetched is loaded as a document', async ({ page, ignoredErrors }) => {
  ignoredErrors.push(/Failed to load resource/);
  await openHydrated(page, '/providers');
  await mark(page);
  // Only what the script asks for fails; the document that is loaded in its place arrives.
  await page.route('**/providers/netoip', (route) =>
    route.request().resourceType() === 'fetch' ? route.abort('internetdisconnected') : route.continue(),
  );
  await page.locator('main a[href="/providers/netoip"]').first().click();
  await expect(page.locator('h1')).toHaveText('NetoIP');
  await expect.poll(() => isMarked(page)).toBe(false);
});

test('no script of a provider page knows a provider: more of them make it no larger', async ({ page }) => {
  const names = KEYS.map((key) => {
    const html = readFileSync(path.join(LOCALES[0].folder, 'providers', `${key}.html`), 'utf8');
    return /<h1>([^<]+)<\/h1>/.exec(html)?.[1] ?? '';
  });
  expect(names.filter((name) => name.length > 2)).toHaveLength(34);
  await openHydrated(page, '/providers/netoip');
  const scripts = await page.evaluate(() =>
    (performance.getEntriesByType('resource') as PerformanceResourceTiming[])
      .filter(({ name }) => name.endsWith('.js'))
      .map(({ name }) => new URL(name).pathname),
  );
  // The runtime, the main script, and at least what the page itself needs.
  expect(scripts.length).toBeGreaterThan(2);
  for (const script of scripts) {
    const text = readFileSync(path.join(LOCALES[0].folder, script), 'utf8');
    // The home page's data, fetched ahead for the link to it: five names, however many providers there are.
    if (text.includes('certifiedCount')) continue;
    expect([...KEYS.map((key) => `providers/${key}`), ...names].filter((known) => text.includes(known))).toEqual([]);
  }
});

test('every provider page carries its own data, and nothing of the frame is left in it', () => {
  for (const { folder } of LOCALES) {
    expect(readdirSync(path.join(folder, 'providers')).filter((name) => name.includes(':'))).toEqual([]);
    for (const key of KEYS) {
      const html = readFileSync(path.join(folder, 'providers', `${key}.html`), 'utf8');
      expect(html.match(/<script type="application\/json" id="page-data">/g), key).toHaveLength(1);
      expect(html).toContain(`"key":"${key}"`);
      // Neither a slot, nor an id of React's own, which would be another one in the browser.
      expect(html).not.toMatch(/%%|:key|%3Akey|_R_/i);
    }
  }
});
