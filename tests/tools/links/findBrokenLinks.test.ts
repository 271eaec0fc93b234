import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { findBrokenLinks, findExternalLinks } from '../../../src/tools/links/findBrokenLinks';
import { readBuild, type Build } from '../../../src/tools/links/readBuild';

/** A build of a few files, below a base. */
function buildOf(files: Readonly<Record<string, string>>, address = 'https://site.example/voip/'): Build {
  const folder = mkdtempSync(path.join(tmpdir(), 'build-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const home = `<link rel="canonical" href="${address}"><p id="here">`;
  for (const [name, text] of Object.entries({ 'index.html': home, ...files })) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  }
  return readBuild(folder);
}

/** The links that lead nowhere. */
function broken(files: Readonly<Record<string, string>>): string[] {
  return findBrokenLinks(buildOf(files)).map(({ link }) => link);
}

it('follows links as a browser does, below the base', () => {
  const page = '<a name="old"></a><h2 id="più">';
  const links = [
    '/voip/',
    '/voip',
    '/voip#here',
    '../',
    'b',
    './b',
    'b.html',
    'b#pi%C3%B9',
    '#old',
    '#top',
    '?q=1',
    '',
  ];
  const html = [...links, 'mailto:a@b.example', 'data:,x'].map((link) => `<a href="${link}">x</a>`).join('');
  expect(broken({ 'guide/a.html': `${html}<a name="old">`, 'guide/b.html': page, 'guide/b/index.html': '' })).toEqual(
    [],
  );
});

it('refuses what leaves the base, a slash behind a page, an unknown fragment', () => {
  const links = ['/guide', '/voip/b/', '/voip/b#nowhere', 'b#', 'c', 'https://site.example/x', 'http://['];
  const html = links.map((link) => `<a href="${link}">x</a>`).join('');
  expect(broken({ 'a.html': html, 'b.html': '' })).toEqual(links.filter((link) => link !== 'b#'));
});

it('looks into srcset, meta, redirects, structured data, styles and feeds', () => {
  const html = `<img src="a.png" srcset="b.png 1x, c.png 2x"><video poster="d.png"></video><form action="/voip/e"></form>
    <meta property="og:image" content="https://site.example/voip/f.png">
    <meta http-equiv="refresh" content="0; url=/voip/g">
    <script type="application/ld+json">{"@id":"https://site.example/voip/#name","x":[{"item":"https://site.example/voip/h"}]}</script>
    <noscript><a href="i">x</a></noscript>`;
  const feed =
    '<feed xmlns="https://site.example/voip/ns"><id>https://site.example/voip/name</id><link href="https://site.example/voip/j?a=1&amp;b=2"/></feed>';
  const files = {
    'x.html': html,
    'x.css': 'a{background:url("k.png")}b{background:url(data:image/png;base64,AA)}',
    'x.xml': feed,
    'x.txt': 'See https://site.example/voip/l.',
    'x.csv': 'a,https://site.example/voip/m,https://site.example/voip/',
    'x.json': '{"a":["https://site.example/voip/n","https://site.example/voip/{key}.json"]}',
  };
  const ends = broken(files).map((link) => /([a-z])(?:\.png)?(?:\?.*)?$/.exec(link)?.[1]);
  expect(ends.sort().join('')).toBe('abcdefghijklmn');
});

it('gathers addresses elsewhere, each with its pages, without fragments', () => {
  const build = buildOf({
    'a.html': '<link rel="preconnect" href="https://none.example"><a href="https://x.example/p#one">x</a>',
    'b.html': '<a href="https://x.example/p#two">x</a><a href="https://x.example/p">x</a>',
  });
  expect([...findExternalLinks(build)]).toEqual([['https://x.example/p', ['a.html', 'b.html']]]);
});

it('says when there is no build', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'build-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  expect(() => readBuild(folder)).toThrow(/run npm run build first/);
});
