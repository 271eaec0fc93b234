import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { compressFiles } from '../../src/tools/hosting/compressFiles';
import { toNginxConf } from '../../src/tools/hosting/toNginxConf';
import { checkAddresses } from '../hosts/checkAddresses';
import { startNginx } from '../nginx/server';
import { anyProvider, PROVIDERS } from './builtCatalog';
import { expect, test } from './nginxSite';
import { KINDS, PAGES } from './pageKinds';
import { LOCALES, openHydrated, toStep } from './site';

const PROVIDER = anyProvider();

/** Follows a link of the page without loading a new document. */
async function follow(page: Page, href: string): Promise<void> {
  await page.evaluate(() => Object.assign(globalThis, { isSameDocument: true }));
  await page.locator(`a[href="${href}"]:visible`).first().click();
  await expect(page).toHaveURL(new RegExp(`${href}$`));
  await expect(page.locator('h1').first()).toBeVisible();
  expect(await page.evaluate(() => 'isSameDocument' in globalThis)).toBe(true);
}

/** The pages of each kind, in every way that they differ; that the HTML of all keeps to the policy, the build checks. */
for (const [code, addresses] of [
  ['it', PAGES],
  ['en', KINDS.map((address) => `/en${address}`)],
] as const) {
  test(`${code}: pages load under the policy, light and dark`, async ({ page, complaints }) => {
    test.slow();
    for (const [index, address] of addresses.entries()) {
      await page.emulateMedia({ colorScheme: index % 2 === 0 ? 'light' : 'dark' });
      await openHydrated(page, address);
      await expect(page.locator('html')).toHaveAttribute('data-theme', index % 2 === 0 ? 'light' : 'dark');
    }
    console.log(`${code}: ${addresses.length} pages walked, ${complaints.length} complaints`);
    expect(addresses.length).toBeGreaterThan(5);
    // The answer for the address that leads nowhere is an error to the console.
    expect(complaints.filter((text) => !text.includes('status of 404'))).toEqual([]);
  });
}

test('moving between pages in one document, theme and language', async ({ page, complaints }) => {
  // Slow chunks bring the theme's progress bar.
  await page.route(/\/assets\/js\/(?!main|runtime)/, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 300));
    await route.continue();
  });
  await openHydrated(page, '/');
  await follow(page, `/providers/`);
  await follow(page, `/providers/${PROVIDER.key}/`);
  await expect(page.locator('.prose')).not.toBeEmpty();
  await follow(page, `/guide/`);
  await follow(page, `/guide/descriptor/`);
  await expect(page.locator('.hljs-attr').first()).toBeVisible();
  await follow(page, `/checklist/`);
  await page.goBack();
  await expect(page).toHaveURL(/descriptor\/$/);
  await expect(page.locator('.hljs-attr').first()).toBeVisible();
  await page.goForward();
  await expect(page).toHaveURL(/checklist\/$/);
  await expect(page.locator('progress')).toBeVisible();
  const theme = await page.locator('html').getAttribute('data-theme');
  const toggle = page.locator('.navbar [class*="toggle_"] > button').first();
  for (let press = 0; press < 3; press += 1) await toggle.click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', theme ?? '');
  await page.locator('.navbar summary').click();
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  expect(complaints).toEqual([]);
});

test('searching, comparing and an address that leads nowhere', async ({ page, complaints }) => {
  await openHydrated(page, '/guide/');
  await page.keyboard.press('Control+k');
  await page.keyboard.type(PROVIDER.name);
  await expect(page.getByRole('option').first()).toContainText(PROVIDER.name);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`${PROVIDER.key}/$`));
  await openHydrated(page, '/providers/');
  const compare = page.getByRole('checkbox', { name: /^(Confronta|Compare) / });
  await compare.first().check();
  await compare.nth(1).check();
  await page.getByRole('searchbox').fill(PROVIDER.name);
  await expect(page.locator('#results mark').first()).toBeVisible();
  await openHydrated(
    page,
    `/providers/compare/?with=${PROVIDERS.slice(0, 2)
      .map(({ key }) => key)
      .join()}`,
  );
  await expect(page.locator('#differences')).toBeVisible();
  const missing = await page.goto(`/providers/nobody/`);
  expect(missing?.status()).toBe(404);
  await expect(page.locator('h1')).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'it');
  // The answer itself is an error to the console.
  expect(complaints.filter((text) => !text.includes('status of 404'))).toEqual([]);
});

test('a request is filled in, copied, downloaded and read again', async ({ page, context, complaints }) => {
  await context.grantPermissions(['clipboard-write']);
  await openHydrated(page, '/checklist/');
  await page.locator('main ol input[type=checkbox]').nth(2).check();
  await toStep(page, 'request');
  await page.locator('#request-name').fill('Prova <b>& Figli');
  await page.locator('#request-server').fill('sip.prova.example');
  const button = (name: string): Locator => page.getByRole('button', { name, exact: true });
  await toStep(page, 'ticket');
  await button('Copia il testo').click();
  // Reading the clipboard is what the site denies itself.
  await expect(page.getByText('Copiato', { exact: true })).toBeVisible();
  const save = async (name: string): Promise<string> => {
    const waiting = page.waitForEvent('download');
    await button(name).first().click();
    return (await waiting).path();
  };
  expect(readFileSync(await save('Scarica come .txt'), 'utf8')).toContain('sip.prova.example');
  await toStep(page, 'draft');
  expect(readFileSync(await save('Scarica la bozza'), 'utf8')).toContain('sip.prova.example');
  await toStep(page, 'request');
  const exported = await save('Esporta');
  await button('Elimina tutto').click();
  await button('Sì, elimina').click();
  await expect(page.locator('#request-name')).toHaveValue('');
  await page.locator('input[type=file]').setInputFiles(exported);
  await expect(page.locator('#request-name')).toHaveValue('Prova <b>& Figli');
  expect(complaints).toEqual([]);
});
test('answers have the headers of their kind, and every one the policy', async ({ request, nginx }) => {
  const html = readFileSync(path.join(nginx.root, 'index.html'), 'utf8');
  const script = /\/assets\/js\/main\.[0-9a-f]+\.js/.exec(html)?.[0] ?? '';
  for (const [address, status, type, caching, cors] of [
    ['/', 200, 'text/html; charset=utf-8', 'no-cache', undefined],
    [`/en/providers/${PROVIDER.key}/`, 200, 'text/html; charset=utf-8', 'no-cache', undefined],
    [script, 200, 'text/javascript; charset=utf-8', 'public, max-age=31536000, immutable', undefined],
    ['/assets/js/none.js', 404, 'text/html; charset=utf-8', 'no-cache', undefined],
    ['/api/v1/providers.json', 200, 'application/json', 'no-cache', '*'],
    ['/api/v1/providers/nobody.json', 404, 'text/plain; charset=utf-8', 'no-cache', '*'],
    [`/en/badges/${PROVIDER.key}.svg`, 200, 'image/svg+xml; charset=utf-8', 'no-cache', undefined],
    ['/badges/nobody.svg', 404, 'text/html; charset=utf-8', 'no-cache', undefined],
    ['/providers/atom.xml', 200, 'application/atom+xml', 'no-cache', undefined],
    ['/en/providers/rss.xml', 200, 'application/rss+xml', 'no-cache', undefined],
    ['/en/nobody', 404, 'text/html; charset=utf-8', 'no-cache', undefined],
    ['/providers', 301, 'text/html', 'no-cache', undefined],
    ['/_headers', 404, 'text/html; charset=utf-8', 'no-cache', undefined],
  ] as const) {
    const response = await request.get(address, { maxRedirects: 0 });
    const headers = response.headers();
    expect([address, response.status(), headers['content-type'], headers['cache-control']]).toEqual([
      address,
      status,
      type,
      caching,
    ]);
    expect(headers['access-control-allow-origin']).toBe(cors);
    expect(headers['content-security-policy']).toContain("default-src 'self'");
    for (const name of [
      'referrer-policy',
      'permissions-policy',
      'cross-origin-opener-policy',
      'strict-transport-security',
    ])
      expect(headers[name], `${name} of ${address}`).toBeTruthy();
    expect(headers['x-content-type-options']).toBe('nosniff');
    const isBadge = type.startsWith('image/svg');
    expect(headers['cross-origin-resource-policy']).toBe(isBadge ? 'cross-origin' : 'same-origin');
  }
  compressFiles(path.join(nginx.root, 'support'));
  for (const encoding of ['br', 'gzip']) {
    const { headers } = await fetch(`${nginx.url}/support/`, { headers: { 'Accept-Encoding': encoding } });
    expect(headers.get('content-encoding')).toBe(encoding);
    expect(headers.get('vary')).toContain('Accept-Encoding');
  }
  expect(await (await request.get('/en/nobody')).text()).toContain('lang=en');
});

test('every page is served at its address, and its other form leads there, at the root and below a path', async ({
  nginx,
}) => {
  expect(await checkAddresses(`${nginx.url}/`, LOCALES[0].folder)).toEqual([]);
  const scratch = mkdtempSync(path.join(tmpdir(), 'below-'));
  cpSync(LOCALES[0].folder, path.join(scratch, 'root/voip/below'), { recursive: true });
  const site = { baseUrl: '/voip/below/', locales: ['it', 'en'], scriptHashes: {}, searchOrigins: [] };
  writeFileSync(path.join(scratch, 'site.conf'), toNginxConf(site));
  const below = await startNginx(path.join(scratch, 'root'), path.join(scratch, 'site.conf'));
  try {
    expect(await checkAddresses(`${below.url}/voip/below/`, LOCALES[0].folder)).toEqual([]);
    for (const [address, language] of [
      ['nowhere/', 'it'],
      // A folder of the build that has no page.
      ['api/', 'it'],
      ['en/providers/nobody/', 'en'],
      ['providers/index.html/', 'it'],
    ]) {
      const response = await fetch(`${below.url}/voip/below/${address}`);
      expect([response.status, await response.text()]).toEqual([404, expect.stringContaining(`lang=${language}`)]);
    }
  } finally {
    await below.stop();
    rmSync(scratch, { recursive: true });
  }
});

test('the walk sees what the policy blocks', async ({ page, nginx, complaints }) => {
  const html = readFileSync(path.join(nginx.root, 'index.html'), 'utf8');
  const planted = `<style>main{color:red}</style><p style="color:red">x</p><script>window.hit=1</script>
    <img src="/img/none.svg" onerror="window.hit=2"><a id=run href="javascript:window.hit=3">x</a>
    <script src="/assets/js/planted.js"></script><img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=">`;
  mkdirSync(path.join(nginx.root, 'planted'));
  writeFileSync(
    path.join(nginx.root, 'planted/index.html'),
    html.replace('</body>', '').replace('</html>', '') + planted,
  );
  writeFileSync(
    path.join(nginx.root, 'assets/js/planted.js'),
    `for (const plant of [
      () => (document.body.lastElementChild.innerHTML = '<b>x</b>'),
      () => eval('window.hit=4'),
      () => new Worker('/assets/js/planted.js'),
      () => trustedTypes.createPolicy('mine', {}),
      () => (document.createElement('script').src = '/assets/js/main.js'),
    ]) try { plant(); } catch {}`,
  );
  await page.goto('/planted/');
  await page.locator('#run').click();
  const seen = (): string[] => [
    ...new Set(complaints.filter((text) => text.includes(' blocked ')).map((text) => text.split(' ')[0] ?? '')),
  ];
  await expect
    .poll(() => seen().sort())
    .toEqual([
      'img-src',
      'require-trusted-types-for',
      'script-src-attr',
      'script-src-elem',
      'style-src-attr',
      'style-src-elem',
      'trusted-types',
    ]);
  expect(await page.evaluate(() => (globalThis as { hit?: number }).hit)).toBeUndefined();
});
