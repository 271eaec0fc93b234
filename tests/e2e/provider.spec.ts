import type { Locator } from '@playwright/test';
import { expect, LOCALES, openHydrated, test } from './site';

for (const { base, code } of LOCALES) {
  test(`${code}: what is typed becomes the trunk, live; what stays unreplaced is marked`, async ({ page }) => {
    await openHydrated(page, `${base}/providers/viatek`);
    const row = (keyword: string): Locator =>
      page
        .getByRole('group', { name: code === 'it' ? /Anteprima del trunk/ : /Preview of the trunk/ })
        .locator('tr', { has: page.locator('th code', { hasText: new RegExp(`^${keyword}$`) }) });
    await page.getByLabel(code === 'it' ? 'Nome utente' : 'Username').fill('391234');
    await page.getByLabel(code === 'it' ? 'Numero telefono' : 'Phone number').fill('0721405516');
    await expect(row('client_uri').locator('td')).toContainText('sip:391234@CHANGE_ME');
    await expect(row('client_uri').locator('strong')).toHaveText('CHANGE_ME');
    await expect(row('username').locator('td')).toHaveText('391234');
    await expect(row('outbound_proxy').locator('td')).toHaveText('sip:$PROXY_IP:$PROXY_PORT;lr');
    await expect(row('codecs').locator('td')).toHaveText('g729');
    await page.getByRole('checkbox', { name: 'alaw' }).check();
    await expect(row('codecs').locator('td')).toHaveText('alaw,g729');
    expect(page.url()).not.toContain('391234');
    expect(await page.evaluate(() => JSON.stringify(Object.entries(localStorage)))).not.toContain('391234');
  });

  test(`${code}: special options put the number where the provider wants it`, async ({ page }) => {
    await openHydrated(page, `${base}/providers/wic-voip`);
    await page.getByLabel(code === 'it' ? 'Nome utente' : 'Username').fill('$PHONE');
    await page.getByLabel(code === 'it' ? 'Numero telefono' : 'Phone number').fill('$&0721');
    const cell = (keyword: string): Locator =>
      page
        .locator('tr', { has: page.locator('th code', { hasText: new RegExp(`^${keyword}$`) }) })
        .locator('td')
        .last();
    await expect(cell('from_user')).toHaveText('$&0721');
    await expect(cell('auth_username')).toHaveText('$PHONE');
  });
}

test('structured data of a page is JSON, and the feeds are linked', async ({ page }) => {
  await openHydrated(page, '/en/providers/netoip');
  const text = await page.locator('script[type="application/ld+json"]').first().textContent();
  expect(JSON.stringify(JSON.parse(text ?? ''))).toContain('/en/providers/netoip');
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
  expect(all.providers).toHaveLength(34);
  expect(JSON.parse(await get('/api/v1/providers/enegan.json'))).toMatchObject({ provider: { key: 'enegan' } });
  expect(JSON.parse(await get('/api/v1/openapi.json'))).toMatchObject({
    openapi: expect.stringMatching(/^3\.1/),
  });
  expect(await get('/api/v1/providers.csv')).toContain('\r\n');
  expect((await get('/wizard/50_asterisk.rest_pjsip_providers.sql')).match(/^\(\d+,/gm)).toHaveLength(32);
  expect(await get('/providers/atom.xml')).toContain('xml:lang="it"');
  expect(await get('/en/providers/rss.xml')).toContain('<language>en</language>');
  expect(await get('/llms.txt')).toContain('# ');
});
