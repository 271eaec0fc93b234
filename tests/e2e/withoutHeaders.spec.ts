/** The site where no header can be set, as on GitHub Pages: the policy that each page carries itself. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { HOSTS } from '../hosts/hosts';
import { serveAs, type StaticServer } from '../hosts/serveAs';
import { anyProvider } from './builtCatalog';
import { expect, test as base } from './nginxSite';
import { LOCALES, openHydrated } from './site';

const BUILD = LOCALES[0].folder;

const test = base.extend<object, { readonly pages: StaticServer }>({
  pages: [
    // eslint-disable-next-line no-empty-pattern -- Playwright wants a pattern here
    async ({}, use) => {
      const host = HOSTS['GitHub Pages'];
      if (host === undefined) throw new Error('no such host');
      const server = await serveAs(host, BUILD);
      await use(server);
      server.stop();
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ pages }, use) => use(pages.url),
});

test('the site works, and its policy blocks nothing of it', async ({ page, complaints }) => {
  const { key, name } = anyProvider();
  // Without the last slash, and with what the page is asked for.
  await openHydrated(page, `/en/providers?q=${encodeURIComponent(name)}#results`);
  await expect(page).toHaveURL(/\/en\/providers\/\?q=.*#results$/);
  await expect(page.locator('#results mark').first()).toBeVisible();
  await openHydrated(page, `/providers/${key}`);
  await page.getByRole('link', { name: 'Chiedi supporto' }).first().click();
  await expect(page.locator('#ticket')).toBeInViewport();
  await openHydrated(page, '/checklist');
  await page.locator('input[type=checkbox]').first().check();
  await page.locator('footer a[href="/guide/certification/"]').click();
  await expect(page.locator('article h1')).toBeVisible();
  expect(complaints).toEqual([]);
});

test('what is injected into a page neither runs nor styles', async ({ page, complaints }) => {
  const html = readFileSync(path.join(BUILD, 'checklist/index.html'), 'utf8');
  const planted = `<script>window.hit=1</script><img src="/img/none.svg" onerror="window.hit=2"><style>main{color:red}</style>
    <script src="https://evil.example/x.js"></script><base href="https://evil.example/">`;
  await page.route('**/planted/', (route) =>
    route.fulfill({ contentType: 'text/html', body: html.replace(/<\/body>(<\/html>)?$/, '') + planted }),
  );
  await page.goto('/planted/');
  await expect
    .poll(() => [...new Set(complaints.flatMap((text) => /^(\S+) blocked /.exec(text)?.[1] ?? []))].sort())
    .toEqual(['base-uri', 'script-src-attr', 'script-src-elem', 'style-src-elem']);
  expect(await page.evaluate(() => (globalThis as { hit?: number }).hit)).toBeUndefined();
});
