import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page, Response } from '@playwright/test';
import { loadCatalog } from '../../src/catalog/loadCatalog';
import { publish } from '../../src/tools/cli/publish';
import { startProtocolServer, type ProtocolServer } from '../algolia/protocolServer';
import { ALGOLIA_ENV, ALGOLIA_SITE } from './algoliaSite';
import { expect, test } from './site';

const ROOT = path.resolve(__dirname, '../..');

const QUERIES = (
  JSON.parse(readFileSync(path.join(ROOT, 'tests/fixtures/search/queries.json'), 'utf8')) as readonly {
    query: string;
  }[]
).map(({ query }) => query);

// The server's port is built into the site: one test at a time may have it.
test.describe.configure({ mode: 'serial' });
test.use({ baseURL: ALGOLIA_SITE, allowedOrigins: [`http://${ALGOLIA_ENV.ALGOLIA_HOSTS}`] });

let server: ProtocolServer;

test.beforeAll(async () => {
  server = await startProtocolServer({
    applicationId: ALGOLIA_ENV.ALGOLIA_APP_ID,
    searchKey: ALGOLIA_ENV.ALGOLIA_SEARCH_KEY,
    port: Number(ALGOLIA_ENV.ALGOLIA_HOSTS.split(':')[1]),
  });
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
    indexName: ALGOLIA_ENV.ALGOLIA_INDEX_NAME,
    hosts: [{ url: '127.0.0.1', port: Number(server.host.split(':')[1]), protocol: 'http', accept: 'readWrite' }],
    log: () => undefined,
  });
});

test.afterAll(async () => {
  await server.close();
});

/** The keys that are to be seen, in their order. */
async function shownKeys(page: Page): Promise<string[]> {
  return page
    .locator('main li h2 a:visible')
    .evaluateAll((nodes) => nodes.map((node) => node.getAttribute('href')?.split('/').at(-1) ?? ''));
}

/** The keys of the providers in an answer of the server, in their order. */
async function answeredKeys(response: Response): Promise<string[]> {
  const body = (await response.json()) as { results: { hits: { objectID: string }[] }[] };
  return (body.results[0]?.hits ?? []).map(({ objectID }) => objectID).filter((key) => !key.startsWith('later:'));
}

test('the 30 queries give the first results that the server returns', async ({ page }) => {
  await page.goto('/providers');
  await page.waitForFunction(() => document.documentElement.dataset.hasHydrated === 'true');
  expect(QUERIES).toHaveLength(30);
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
  }
  await expect(page.getByText('Il servizio di ricerca non risponde')).toHaveCount(0);
});

test('when the server is down the embedded search takes over, and says so', async ({ page, ignoredErrors }) => {
  ignoredErrors.push(/ERR_CONNECTION_REFUSED/);
  await server.close();
  await page.goto('/providers?q=voipvoise');
  await expect(page.getByText('Il servizio di ricerca non risponde')).toBeVisible();
  await expect
    .poll(async () => (await shownKeys(page)).slice(0, 3).sort())
    .toEqual(['voipvoice-sip', 'voipvoice-trunk', 'voipvoice-user']);
});
