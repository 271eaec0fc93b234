import { existsSync } from 'node:fs';
import { request, type IncomingMessage } from 'node:http';
import { join } from 'node:path';
import { compressFiles } from '../../src/tools/hosting/compressFiles';
import { securityHeaders } from '../../src/tools/hosting/securityHeaders';
import { anyProvider } from './builtCatalog';
import { expect, test } from './nginxSite';
import { openHydrated } from './site';

const PROVIDER = anyProvider();

/** What every answer has; the values are the pages' affair. */
const HEADERS = [
  ...Object.keys(securityHeaders({ baseUrl: '/', locales: [], scriptHashes: {}, searchOrigins: [] })),
  'Cache-Control',
];

/** An answer as it came over the wire: no client has mended the address or joined the headers. */
function ask(url: string, path: string, { method = 'GET', headers = {} } = {}): Promise<IncomingMessage> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve, reject) => {
    request({ hostname, port, path, method, headers, agent: false }, (answer) => resolve(answer.resume()))
      .on('error', reject)
      .end();
  });
}

test('any address: every answer has each of its headers once, and none leads to another site', async ({ nginx }) => {
  for (const folder of ['support', 'api']) compressFiles(join(nginx.root, folder));
  const { key } = PROVIDER;
  const names = [
    '',
    'providers',
    `providers/${key}`,
    `providers/${key}/`,
    'en',
    'en/guide/',
    'api',
    'assets',
    'nobody',
  ];
  const disguises = [
    (name: string) => `/${name}`,
    (name: string) => `//${name}`,
    (name: string) => `/%2f%2Fexample.com/..%2f../${name}`,
    (name: string) => `/%5cexample.com/%2e%2e/${name}`,
    (name: string) => `/%5c${name}`,
    (name: string) => `/\\example.com/..\\${name}`,
    (name: string) => `/${name}%5c?a=%5c`,
    (name: string) => `/${name.replaceAll('/', '%2F').replaceAll('i', '%69')}?%0d%0aX:y`,
    (name: string) => `/${name}%20`,
    (name: string) => `/${name}%C3%A0%E0%A4`,
    (name: string) => `/${name}%`,
    (name: string) => `/${name}/../../..`,
  ];
  const files = [
    '/404',
    '/404/',
    '/404.html',
    '/en/404.html',
    '/_headers',
    '/support/index.html.gz',
    '/api/v1/providers.json.br',
  ];
  const asked = [
    ...names.flatMap((name) => disguises.map((disguise) => [disguise(name), {}] as const)),
    ...files.map((file) => [file, {}] as const),
    [`/${'a'.repeat(9000)}`, {}] as const,
    ...['/', '/nobody', '/api/v1/providers.json', '/api/v1/nobody.json'].flatMap((address) => [
      [address, { headers: { Range: 'bytes=99999999-' } }] as const,
      [address, { headers: { 'If-Match': '"x"' } }] as const,
      ...['POST', 'TRACE', 'PROPFIND', 'HEAD'].map((method) => [address, { method }] as const),
    ]),
  ];
  expect(files.filter((file) => /\.(?:gz|br)$/.test(file) && !existsSync(join(nginx.root, file)))).toEqual([]);
  const found: string[] = [];
  for (const [address, options] of asked) {
    const { statusCode, headers, rawHeaders } = await ask(nginx.url, address, options);
    const counts = HEADERS.map((name) => rawHeaders.filter((other) => other === name).length);
    const shown = `${statusCode} ${JSON.stringify(options)} ${address.slice(0, 60)}`;
    if (counts.some((count) => count !== 1)) found.push(`${shown}: ${counts.join()}`);
    if (!/^(\/(?![/\\]).*)?$/.test(headers.location ?? '')) found.push(`${shown}: ${headers.location}`);
    if (files.includes(address) && statusCode !== 404) found.push(shown);
  }
  console.log(`${asked.length} odd addresses, ${found.length} wrong answers`);
  expect(found).toEqual([]);
});

test('any address is one document, with the application running on the right page', async ({
  page,
  nginx,
  complaints,
}) => {
  const { key, name } = PROVIDER;
  let documents = 0;
  page.on('request', (asked) => {
    if (asked.isNavigationRequest()) documents += 1;
  });
  for (const [address, heading, language] of [
    [`/providers/%${key.charCodeAt(0).toString(16)}${key.slice(1)}/`, name, 'it'],
    [`//providers/${key}/`, name, 'it'],
    [`/en/providers%2F${key}/`, name, 'en'],
    ['/citt%c3%a0%20/', 'Pagina non trovata', 'it'],
    ['/en/%5cexample.com', 'Pagina non trovata', 'en'],
    ['/%E0%A4', 'Pagina non trovata', 'it'],
    ['/en/%', 'Pagina non trovata', 'en'],
  ] as const) {
    documents = 0;
    await openHydrated(page, nginx.url + address);
    await expect(page.locator('h1').first()).toHaveText(heading);
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    const elsewhere = page.locator('.navbar a[href^="//"], .navbar a[href^="/\\\\"]');
    await expect(elsewhere).toHaveCount(0);
    expect(documents, address).toBe(1);
  }
  expect(complaints.filter((text) => !/status of 40[04]/.test(text))).toEqual([]);
});
