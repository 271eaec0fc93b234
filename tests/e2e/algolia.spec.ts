import path from 'node:path';
import type { Page, Response } from '@playwright/test';
import { loadCatalog } from '../../src/catalog/loadCatalog';
import { algoliaHosts } from '../../src/catalog/search/algolia/algoliaHosts';
import { publish } from '../../src/tools/cli/publish';
import { startProtocolServer, type ProtocolServer } from '../algolia/protocolServer';
import { anyProvider, someProviders } from './builtCatalog';
import { expect, test as base, untilAnswered } from './site';

const ROOT = path.resolve(__dirname, '../..');
const INDEX = 'providers';

/** What somebody looks for: names, hosts, the values of a facet. */
const QUERIES = [...someProviders(5).flatMap(({ name, trunk }) => [name, trunk.sip_server ?? name]), 'tcp', 'g729'];

/**
 * Has the site search on Algolia: the same build, whose plugin data are what they are when the environment names an
 * index at build time.
 */
async function searchOnAlgolia(page: Page, server: ProtocolServer): Promise<void> {
  const data = JSON.stringify({
    applicationId: server.applicationId,
    searchKey: server.searchKey,
    indexName: INDEX,
    hosts: server.host,
  });
  await page.route(/\/assets\/js\/main\.[0-9a-f]+\.js$/, async (route) => {
    const response = await route.fetch();
    const given = await response.text();
    const body = given.replace(
      /("docusaurus-plugin-provider-catalog":\{"default":\{)(\}?)/,
      (_, start: string, end: string) => `${start}"algolia":${data}${end === '' ? ',' : '}'}`,
    );
    expect(body, 'the script holds the plugin’s data').not.toBe(given);
    await route.fulfill({ response, body });
  });
}

/** A test with a server that speaks Algolia's protocol and holds the catalog, on a port of its own. */
const test = base.extend<object, { readonly server: ProtocolServer }>({
  server: [
    // eslint-disable-next-line no-empty-pattern -- Playwright wants a pattern here
    async ({}, use) => {
      const server = await startProtocolServer();
      const outcome = loadCatalog({
        rootDir: ROOT,
        providersDir: path.join(ROOT, 'providers'),
        englishDir: path.join(ROOT, 'i18n/en/docusaurus-plugin-provider-catalog'),
      });
      if (!outcome.ok) throw new Error('the catalog has problems');
      await publish({
        catalog: outcome.value,
        applicationId: server.applicationId,
        adminKey: server.adminKey,
        indexName: INDEX,
        hosts: algoliaHosts(server.host),
        log: () => undefined,
      });
      await use(server);
      await server.close();
    },
    { scope: 'worker' },
  ],
  allowedOrigins: async ({ server }, use) => use([`http://${server.host}`]),
  page: async ({ page, server }, use) => {
    await searchOnAlgolia(page, server);
    await use(page);
  },
});

// The pages were built without an index, and their own policy doesn't name its servers.
test.use({ bypassCSP: true });

/** The keys that are to be seen, in their order. */
async function shownKeys(page: Page): Promise<string[]> {
  return page
    .locator('#results tbody th a:visible')
    .evaluateAll((nodes) => nodes.map((node) => node.getAttribute('href')?.split('/').at(-2) ?? ''));
}

/** The keys of the providers in an answer of the server, in their order. */
async function answeredKeys(response: Response): Promise<string[]> {
  const body = (await response.json()) as { results: { hits: { objectID: string }[] }[] };
  return (body.results[0]?.hits ?? []).map(({ objectID }) => objectID);
}

test('queries give the first results that the server returns', async ({ page }) => {
  await page.goto('/providers/');
  await page.waitForFunction(() => document.documentElement.dataset.hasHydrated === 'true');
  for (const query of QUERIES) {
    const answer = page.waitForResponse(
      (response) => response.url().includes('/1/indexes/') && response.request().method() === 'POST',
    );
    await page.getByRole('searchbox').fill(query);
    const expected = (await answeredKeys(await answer)).slice(0, 3);
    expect(expected.length, query).toBeGreaterThan(0);
    await expect
      .poll(async () => (await shownKeys(page)).slice(0, expected.length), { message: query })
      .toEqual(expected);
    // The address takes the words over, and has them asked once more: that answer is none to the next query.
    await expect(page).toHaveURL((url) => url.searchParams.get('q') === query);
    await untilAnswered(page.locator('#results'));
  }
  await expect(page.getByText('Il servizio di ricerca non risponde')).toHaveCount(0);
});

test('when the server is down the embedded search takes over, and says so', async ({ page, ignoredErrors }) => {
  ignoredErrors.push(/ERR_FAILED/);
  await page.route(/\/1\/indexes\//, (route) => route.abort());
  const { key, name } = anyProvider();
  await page.goto(`/providers/?q=${encodeURIComponent(name)}`);
  await expect(page.getByText('Il servizio di ricerca non risponde')).toBeVisible();
  await expect.poll(async () => (await shownKeys(page))[0]).toBe(key);
});
