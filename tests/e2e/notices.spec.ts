import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';

const BUILD = path.resolve(__dirname, '../../build');

for (const root of ['/', '/en/']) {
  test(`${root} hands out the notice of what it contains of others`, async ({ request }) => {
    const response = await request.get(`${root}third-party-notices.txt`);
    expect(response.status()).toBe(200);
    const listed = [...(await response.text()).matchAll(/^-{80}\n(\S+) \S+\n\S+\n-{80}$/gm)].map(([, name]) => name);
    expect(listed).toEqual(
      expect.arrayContaining([
        'react',
        'react-dom',
        '@docusaurus/core',
        '@rspack/core',
        'infima',
        'minisearch',
        'algoliasearch',
      ]),
    );
  });
}

test('every font that the site has copies of is in the notice, with the licence of fonts', () => {
  const notice = readFileSync(path.join(BUILD, 'third-party-notices.txt'), 'utf8');
  const fonts = readdirSync(path.join(BUILD, 'assets/fonts'));
  expect(fonts.length).toBeGreaterThan(0);
  for (const font of fonts) {
    const family = /^(atkinson-hyperlegible-[a-z]+)-/.exec(font)?.[1] ?? font;
    expect(notice).toMatch(new RegExp(`^@fontsource(-variable)?/${family} \\S+\\nOFL-1\\.1$`, 'm'));
  }
});
