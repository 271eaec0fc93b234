import { readFileSync } from 'node:fs';
import path from 'node:path';
import { DomUtils, parseDocument } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import { BUILD } from './buildFolder';

/** What every page has in its HTML, whatever runs in it later. */
interface PageHead {
  readonly language: string | undefined;
  readonly title: string;
  readonly description: string;
  readonly canonical: string | undefined;
  /** How many main headings and main parts there are. */
  readonly headings: number;
  readonly mains: number;
  /** Where the language menu leads, by language. */
  readonly languages: Readonly<Record<string, string | undefined>>;
  readonly structuredData: readonly string[];
}

/** Reads what a page says of itself. */
function readHead(html: string): PageHead {
  const elements = DomUtils.getElementsByTagName('*', parseDocument(html));
  const named = (name: string): typeof elements => elements.filter((element) => element.name === name);
  const [meta, ...more] = named('meta').filter(({ attribs }) => attribs.name === 'description');
  return {
    language: named('html')[0]?.attribs.lang,
    title: DomUtils.textContent(named('title')),
    description: more.length > 0 ? 'there are several' : (meta?.attribs.content ?? ''),
    canonical: named('link').find(({ attribs }) => attribs.rel === 'canonical')?.attribs.href,
    headings: named('h1').length,
    mains: named('main').length,
    languages: Object.fromEntries(
      named('a').flatMap(({ attribs }) => (attribs.lang === undefined ? [] : [[attribs.lang, attribs.href]])),
    ),
    structuredData: named('script')
      .filter(({ attribs }) => attribs.type === 'application/ld+json')
      .map((script) => DomUtils.textContent(script)),
  };
}

/** The addresses in a language's sitemap. */
function sitemap(folder: string): URL[] {
  const xml = readFileSync(path.join(BUILD, folder, 'sitemap.xml'), 'utf8');
  return [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url]) => new URL(url ?? ''));
}

/** The HTML that is served at a path. */
function htmlAt(page: string): string {
  const file = page.endsWith('/') ? `${page}index.html` : `${page}.html`;
  return readFileSync(path.join(BUILD, file), 'utf8');
}

/** The path of the same page in the other language. */
function otherPath(page: string): string {
  if (page === '/en/' || page === '/en') return '/';
  return page.startsWith('/en/') ? page.slice(3) : page === '/' ? '/en/' : `/en${page}`;
}

describe.each([
  ['it', 'en', ''],
  ['en', 'it', 'en'],
])('in %s', (language, other, folder) => {
  it.each(sitemap(folder).map((url) => [url.pathname, url.href]))('%s says what it is', (page, address) => {
    const head = readHead(htmlAt(page));
    expect(head).toMatchObject({ language, headings: 1, mains: 1, canonical: address });
    expect(head.languages[other]).toBe(otherPath(page));
    expect(head.title).not.toBe('');
    expect(head.description.length).toBeGreaterThan(40);
    for (const text of head.structuredData) expect(JSON.parse(text)).toBeTypeOf('object');
  });

  it('has its sitemap’s pages and data in the other language too', () => {
    const paths = sitemap(folder).map(({ pathname }) => pathname);
    expect(paths.map(otherPath).sort()).toEqual(
      sitemap(folder === '' ? 'en' : '')
        .map(({ pathname }) => pathname)
        .sort(),
    );
  });
});

it('has a page for each provider of its API, and no other', () => {
  const { providers, announced } = JSON.parse(readFileSync(path.join(BUILD, 'api/v1/providers.json'), 'utf8')) as {
    providers: { key: string }[];
    announced: { key: string }[];
  };
  const pages = sitemap('').flatMap(({ pathname }) => /^\/providers\/(?!compare$)(.+)/.exec(pathname)?.[1] ?? []);
  expect(pages.sort()).toEqual([...providers, ...announced].map(({ key }) => key).sort());
});

it('sees a page that says nothing of itself', () => {
  expect(readHead('<html><head></head><body><h1>a</h1><h1>b</h1></body></html>')).toEqual({
    language: undefined,
    title: '',
    description: '',
    canonical: undefined,
    headings: 2,
    mains: 0,
    languages: {},
    structuredData: [],
  });
});
