import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { findExternalLinks } from '../../src/tools/links/findExternalLinks';
import { findRefusedNames } from '../repository/windowsNames';
import { findBrokenLinks } from './brokenLinks';
import { BUILD } from './buildFolder';

const TEXTS = /\.(html|xml|json|txt|md|csv)$/;

const names = readdirSync(BUILD, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => path.relative(BUILD, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'));
const files = new Map(
  names.map((name) => [name, TEXTS.test(name) ? readFileSync(path.join(BUILD, name), 'utf8') : '']),
);
const site = /<link[^>]*rel="?canonical"?[^>]*href="?([^"\s>]+)/.exec(files.get('index.html') ?? '')?.[1] ?? '';

it('leads somewhere with every link inside the site, fragments included', () => {
  expect(findBrokenLinks(files, site)).toEqual([]);
});

it('has no file with a name that Windows refuses', () => {
  expect(findRefusedNames(names)).toEqual([]);
});

it('leads to other sites only over TLS', () => {
  const external = [...findExternalLinks(BUILD).keys()];
  expect(external.length).toBeGreaterThan(0);
  expect(external.filter((url) => url.startsWith('http:'))).toEqual([]);
});

describe('sees what is planted', () => {
  const added = (name: string, from: RegExp, piece: string): string[] => {
    const text = files.get(name) ?? '';
    expect(text).toMatch(from);
    return findBrokenLinks(
      new Map(files).set(
        name,
        text.replace(from, (found) => found + piece),
      ),
      site,
    );
  };

  it.each([
    ['no page', '/nowhere/'],
    ['a fragment of no heading', '/guide/wizard/#nowhere'],
    ['a fragment of the page itself', '#nowhere'],
    ['a page that only the other language has', '/en/guida/'],
    ['a page without the slash behind it', '/guide/wizard'],
    ['a file with a slash behind it', '/providers/atom.xml/'],
  ])('a link to %s', (_, link) => {
    expect(added('checklist/index.html', /<main[^>]*>/, `<a href="${link}">x</a>`)).toEqual([
      `checklist/index.html: ${link}`,
    ]);
  });

  it.each([
    ['a picture', 'checklist/index.html', /<main[^>]*>/, '<img alt="" src="SITEnowhere">'],
    [
      'structured data',
      'checklist/index.html',
      /<main[^>]*>/,
      '<script type="application/ld+json">{"url":"SITEnowhere"}</script>',
    ],
    ['the sitemap', 'sitemap.xml', /<urlset[^>]*>/, '<url><loc>SITEnowhere</loc></url>'],
    ['a feed', 'providers/atom.xml', /<feed[^>]*>/, '<link href="SITEnowhere"/>'],
    ['the API', 'api/v1/providers.json', /^\{/, '"planted":"SITEnowhere",'],
    ['a text', 'llms.txt', /^/, '[x](SITEnowhere): y\n'],
  ])('an address in %s', (_, name, from, piece) => {
    expect(added(name, from, piece.replace('SITE', site))).toEqual([`${name}: ${site}nowhere`]);
  });
});
