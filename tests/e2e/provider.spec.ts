import type { Locator } from '@playwright/test';
import type { ApiProvider } from '../../src/catalog/api/apiSchema';
import type { Provider } from '../../src/catalog/model/types';
import { buildTrunk, type TrunkRow } from '../../src/catalog/model/trunk';
import { anyProvider, most, PROVIDERS } from './builtCatalog';
import { expect, openHydrated, test } from './site';

/** What is typed into the preview; its selection of codecs is what the form begins with, and one more. */
const TYPED = { username: '391234', phone: '$&0721', name: '', codecs: ['alaw', 'g729'], forceCodec: true };

/** The settings that the wizard would make of what is typed. */
const trunkOf = (provider: ApiProvider): TrunkRow[] =>
  buildTrunk({ ...provider, departures: provider.departures as Provider['departures'] }, TYPED);

/** A provider whose trunk keeps placeholders, and one with options that are filled in. */
const PREVIEWED = new Set([
  most((provider) => trunkOf(provider).flatMap(({ placeholders }) => placeholders).length),
  most(({ special }) => Object.values(special).filter((option) => option.startsWith('$')).length),
]);

for (const provider of PREVIEWED) {
  test(`what is typed becomes the trunk of ${provider.key}, live`, async ({ page }) => {
    await openHydrated(page, `/providers/${provider.key}/`);
    await page.locator('#trunk').click();
    const preview = page.getByRole('group', { name: /Anteprima del trunk/ });
    const cell = (keyword: string): Locator =>
      preview
        .locator('tr', { has: page.locator('th code', { hasText: new RegExp(`^${keyword}$`) }) })
        .locator('td')
        .first();
    await page.getByLabel('Nome utente').fill(TYPED.username);
    await page.getByLabel('Numero telefono').fill(TYPED.phone);
    await page.getByRole('checkbox', { name: 'alaw' }).check();
    const rows = trunkOf(provider).filter(
      ({ source, placeholders }) => placeholders.length > 0 || ['typed', 'special', 'codecs', 'proxy'].includes(source),
    );
    expect(rows.length).toBeGreaterThan(5);
    for (const { keyword, value, placeholders } of rows) {
      await expect(cell(keyword)).toContainText(value);
      if (placeholders.length > 0) await expect(cell(keyword).locator('strong')).toHaveText([...placeholders]);
    }
    expect(page.url()).not.toContain(TYPED.username);
    expect(await page.evaluate(() => JSON.stringify(Object.entries(localStorage)))).not.toContain(TYPED.username);
  });
}

test('structured data of a page is JSON, its parts are in its contents, and the feeds are linked', async ({ page }) => {
  await openHydrated(page, `/en/providers/${anyProvider().key}/`);
  // Each part of the page is in its table of contents, by its heading.
  const contents = page.locator('main nav .table-of-contents__link');
  expect(await contents.allTextContents()).toEqual(await page.locator('main h2.anchor').allTextContents());
  const text = await page.locator('script[type="application/ld+json"]').first().textContent();
  expect(JSON.stringify(JSON.parse(text ?? ''))).toContain(`/en/providers/${anyProvider().key}/`);
  await expect(page.locator('link[rel="alternate"][type="application/atom+xml"]')).toHaveAttribute(
    'href',
    '/en/providers/atom.xml',
  );
});

test('the API, the wizard’s tables and the feeds are served', async ({ page }) => {
  const get = async (path: string): Promise<string> => {
    const response = await page.request.get(path);
    expect(response.status(), path).toBe(200);
    return response.text();
  };
  const all = JSON.parse(await get('/api/v1/providers.json')) as { providers: { key: string }[] };
  expect(all.providers).toHaveLength(PROVIDERS.length);
  expect(JSON.parse(await get(`/api/v1/providers/${anyProvider().key}.json`))).toMatchObject({
    provider: { key: anyProvider().key },
  });
  expect(JSON.parse(await get('/api/v1/openapi.json'))).toMatchObject({
    openapi: expect.stringMatching(/^3\.1/),
  });
  expect(await get('/api/v1/providers.csv')).toContain('\r\n');
  expect((await get('/wizard/50_asterisk.rest_pjsip_providers.sql')).match(/^\(\d+,/gm)).toHaveLength(
    PROVIDERS.filter(({ wizard }) => wizard !== null).length,
  );
  expect(await get('/providers/atom.xml')).toContain('xml:lang="it"');
  expect(await get('/en/providers/rss.xml')).toContain('<language>en</language>');
  expect(await get('/llms.txt')).toContain('# ');
});
