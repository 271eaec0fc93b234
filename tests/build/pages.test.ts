import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { DomUtils, parseDocument } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import { isReservedId } from '../../src/catalog/model/reservedNames';
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
  return readFileSync(path.join(BUILD, page, 'index.html'), 'utf8');
}

/** The path of the same page in the other language. */
function otherPath(page: string): string {
  return page.startsWith('/en/') ? page.slice(3) : `/en${page}`;
}

it('has on the pages of the guide no id of its own that a heading could be given', () => {
  const sources = path.resolve(__dirname, '../../docs');
  const free = readdirSync(sources).flatMap((name) => {
    const page = path.join('guide', name.replace(/(?:index)?\.md$/, ''));
    const stated = readFileSync(path.join(sources, name), 'utf8');
    return DomUtils.getElementsByTagName('*', parseDocument(htmlAt(page)))
      .flatMap(({ attribs }) => attribs.id ?? [])
      .filter((id) => /^[a-z][a-z0-9-]*$/.test(id) && !stated.includes(`{#${id}}`) && !isReservedId(id));
  });
  expect(free).toEqual([]);
});

describe.each([
  ['it', 'en', ''],
  ['en', 'it', 'en'],
])('in %s', (language, other, folder) => {
  it.each(sitemap(folder).map((url) => [url.pathname, url.href]))('%s says what it is', (page, address) => {
    const head = readHead(htmlAt(page));
    expect(head).toMatchObject({ language, headings: 1, mains: 1, canonical: address });
    expect(head.languages[other]).toBe(otherPath(page));
    expect(head.title).not.toBe('');
    expect(head.description).not.toBe('');
    expect(head.description).not.toBe('there are several');
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
  const pages = sitemap('').flatMap(({ pathname }) => /^\/providers\/(?!compare\/)(.+)\//.exec(pathname)?.[1] ?? []);
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

it('has on every page, before anything that it is about, the policy and the referrer policy of the headers', () => {
  const headers = readFileSync(path.join(BUILD, '_headers'), 'utf8');
  const header = (name: string): string => new RegExp(`^  ${name}: (.*)$`, 'm').exec(headers)?.[1] ?? '';
  const own = header('Content-Security-Policy').replace(" frame-ancestors 'none';", '');
  expect(own).toContain("default-src 'self'");
  const pages = readdirSync(BUILD, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html'));
  expect(pages.length).toBeGreaterThan(sitemap('').length + sitemap('en').length);
  for (const page of pages) {
    const elements = DomUtils.getElementsByTagName('*', parseDocument(readFileSync(path.join(BUILD, page), 'utf8')));
    const said = elements.slice(
      0,
      elements.findIndex(({ name }) => ['script', 'link', 'style'].includes(name)),
    );
    const values = said.map(({ attribs }) => [attribs['http-equiv'] ?? attribs.name, attribs.content]);
    expect([page, ...values]).toContainEqual(['Content-Security-Policy', own]);
    expect([page, ...values]).toContainEqual(['referrer', header('Referrer-Policy')]);
  }
});
