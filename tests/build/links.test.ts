import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { findBrokenLinks, findExternalLinks } from '../../src/tools/links/findBrokenLinks';
import { linksOf, readBuild } from '../../src/tools/links/readBuild';
import { BUILD } from './buildFolder';

const build = readBuild(BUILD);

it('leads somewhere with every link inside the site, fragments included', () => {
  // Pages, feeds, sitemaps, API: a build of which nothing was read has no broken link either.
  for (const name of ['index.html', 'en/guide.html', 'sitemap.xml', 'llms.txt', 'api/v1/providers.json'])
    expect(build.pages.get(name)?.links.length, name).toBeGreaterThan(0);
  expect(findBrokenLinks(build)).toEqual([]);
});

it('leads to other sites only over TLS', () => {
  const insecure = [...findExternalLinks(build).keys()].filter((url) => url.startsWith('http:'));
  expect(insecure).toEqual([]);
});

describe('sees what is planted', () => {
  /** What breaks when a piece is added to one of the files. */
  function planted(file: string, from: RegExp, piece: string): ReturnType<typeof findBrokenLinks> {
    const text = readFileSync(path.join(BUILD, file), 'utf8');
    expect(text).toMatch(from);
    const links = linksOf(file, () => text.replace(from, (found) => found + piece));
    if (links === undefined) throw new Error(`${file} is not read`);
    const before = new Set(build.pages.get(file)?.links);
    return findBrokenLinks({ ...build, pages: new Map(build.pages).set(file, links) }).filter(
      ({ from: page, link }) => page === file && !before.has(link),
    );
  }

  it.each([
    ['a link to no page', '<a href="/nowhere">x</a>', '/nowhere', 'page'],
    ['a fragment of no heading', '<a href="/guide/wizard#nowhere">x</a>', '/guide/wizard#nowhere', 'fragment'],
    ['a fragment of the page itself', '<a href="#nowhere">x</a>', '#nowhere', 'fragment'],
    ['a page that only the other language has', '<a href="/en/guida">x</a>', '/en/guida', 'page'],
    ['a picture that is missing', '<img alt="" src="/img/a.png" srcset="/img/b.png 2x">', '/img/a.png', 'page'],
  ])('%s', (_, piece, link, missing) => {
    expect(planted('checklist.html', /<main[^>]*>/, piece)).toContainEqual({ from: 'checklist.html', link, missing });
  });

  it('an address of the sitemap, of structured data and of the API', () => {
    const link = `${build.address}nowhere`;
    expect(planted('sitemap.xml', /<urlset[^>]*>/, `<url><loc>${link}</loc></url>`)).toHaveLength(1);
    const data = `<script type="application/ld+json">{"@type":"WebPage","url":"${link}"}</script>`;
    expect(planted('checklist.html', /<main[^>]*>/, data)).toHaveLength(1);
    expect(planted('api/v1/providers.json', /^\{/, `"planted":"${link}",`)).toHaveLength(1);
  });
});
