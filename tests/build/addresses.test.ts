/** Every page of the site, as each kind of host serves it. nginx, which is a real one, is in tests/e2e/nginx.spec.ts. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkAddresses } from '../hosts/checkAddresses';
import { HOSTS } from '../hosts/hosts';
import { serveAs, type StaticServer } from '../hosts/serveAs';
import { BUILD } from './buildFolder';

describe.each(
  Object.entries(HOSTS).flatMap(([name, host]) => ['/', '/voip/below/'].map((base) => ({ name, host, base }))),
)('$name, below $base', ({ name, host, base }) => {
  let server: StaticServer;
  beforeAll(async () => {
    server = await serveAs(host, BUILD, base);
  });
  afterAll(() => server.stop());

  it('serves each page at its address, and sends its other form on to it', async () => {
    expect(await checkAddresses(`${server.url}${base}`, BUILD)).toEqual([]);
  });

  it('says that nothing is there in the language of the address, where it can', async () => {
    for (const [address, language] of [
      ['nowhere', 'it'],
      ['providers/nobody/', 'it'],
      ['en/providers/nobody/more', name === 'GitHub Pages' ? 'it' : 'en'],
    ]) {
      const response = await fetch(`${server.url}${base}${address}`);
      const html = await response.text();
      expect([response.status, /<html[^>]* lang="?(\w+)/.exec(html)?.[1]]).toEqual([404, language]);
      // Where one page serves both languages it speaks both.
      for (const each of ['it', 'en']) expect(html).toMatch(new RegExp(`<section lang="?${each}\\b`));
    }
  });
});

it('sees a host that has only one of the two forms, and one that answers in another language', async () => {
  const withoutSlash = await serveAs(
    (files, name) =>
      files.has(`${name}/index.html`)
        ? { status: 200, file: name.startsWith('en/') ? 'index.html' : `${name}/index.html` }
        : { status: 404, file: '404.html' },
    BUILD,
  );
  const found = await checkAddresses(`${withoutSlash.url}/`, BUILD);
  withoutSlash.stop();
  expect(found).toContain('/providers/: 404');
  expect(found).toContain('/en/providers: 200 over 0 detours, in it');
});
