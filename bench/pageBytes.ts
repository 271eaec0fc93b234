import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser } from '@playwright/test';
import { findServedFile } from './serveFolder';

/** What a page is loaded for; what the browser fetches ahead, for the next page, is none of it. */
export const BYTE_KINDS = ['html', 'script', 'style', 'font', 'image', 'other'] as const;
export type ByteKind = (typeof BYTE_KINDS)[number];

/** The same bytes as they are, and as they travel. */
export interface Bytes {
  readonly raw: number;
  readonly gzip: number;
}

/** The bytes of a page by kind. */
export type PageBytes = Readonly<Record<ByteKind, Bytes>>;
/** The files of a page by kind, absolute, in the order in which it asks for them. */
export type PageFiles = Readonly<Record<ByteKind, ReadonlySet<string>>>;

/** Kinds as the browser names them. */
const KINDS: Readonly<Record<string, ByteKind>> = {
  document: 'html',
  script: 'script',
  stylesheet: 'style',
  font: 'font',
  image: 'image',
};

function perKind<T>(make: (kind: ByteKind) => T): Record<ByteKind, T> {
  return Object.fromEntries(BYTE_KINDS.map((kind) => [kind, make(kind)])) as Record<ByteKind, T>;
}

/**
 * Opens a page of a built site as a phone does and notes every file that it loads until it is idle.
 *
 * @param site the built site's folder, and where it is served
 * @throws when the page asks for something that the site doesn't have
 */
export async function listPageFiles(
  browser: Browser,
  site: { readonly folder: string; readonly url: string },
  address: string,
): Promise<PageFiles> {
  const files = perKind(() => new Set<string>());
  const missing: string[] = [];
  // The server needn't compress what is only counted.
  const extraHTTPHeaders = { 'accept-encoding': 'identity' };
  const page = await browser.newPage({ viewport: { width: 412, height: 823 }, colorScheme: 'light', extraHTTPHeaders });
  page.on('request', (request) => {
    if (!request.url().startsWith(site.url)) return;
    const file = findServedFile(site.folder, new URL(request.url()).pathname);
    const { 'sec-purpose': purpose = '' } = request.headers();
    if (file === undefined) missing.push(request.url());
    else if (!purpose.includes('prefetch')) files[KINDS[request.resourceType()] ?? 'other'].add(file);
  });
  try {
    await page.goto(`${site.url}${address}`, { waitUntil: 'networkidle' });
    // The application starts when the page is touched, and is part of it.
    await page.mouse.move(1, 1);
    await page.waitForFunction(() => document.documentElement.dataset.hasHydrated === 'true');
    // What the page does when it has nothing else to do is, too. Without frames to draw a browser may never say so.
    await page.evaluate(() => new Promise((done) => requestIdleCallback(done, { timeout: 1000 })));
    await page.waitForLoadState('networkidle');
  } finally {
    await page.close();
  }
  if (missing.length > 0) throw new Error(`${address} asks for what isn’t there: ${missing.join(', ')}`);
  return files;
}

/** Weighs what a page loads. The sizes are those of the files, so that they are the same on every machine. */
export function weighFiles(files: PageFiles): PageBytes {
  return perKind((kind) => {
    const contents = [...files[kind]].map((file) => readFileSync(file));
    const sum = (lengths: readonly number[]): number => lengths.reduce((total, length) => total + length, 0);
    return {
      raw: sum(contents.map(({ length }) => length)),
      gzip: sum(contents.map((content) => gzipSync(content, { level: 9 }).length)),
    };
  });
}

/** The kinds of pages. */
export type PageKind =
  'home' | 'catalog' | 'provider' | 'compare' | 'guide' | 'checklist' | 'support' | 'diagnose' | 'sheet' | 'verify';

/** How many providers and pages of the guide a site has, in one language. */
export interface SiteSize {
  readonly providers: number;
  readonly guidePages: number;
}

/** The paths of the providers' and of the guide's pages of a built site, in its first language. */
function growingPages(folder: string): { readonly providers: string[]; readonly guidePages: string[] } {
  const sitemap = readFileSync(path.join(folder, 'sitemap.xml'), 'utf8');
  return {
    providers: sitemap.match(/\/providers\/(?!compare\/)[^/<]+\/(?=<)/g) ?? [],
    guidePages: sitemap.match(/\/guide\/[^<"]*(?=<)/g) ?? [],
  };
}

/** The size of a built site. */
export function sizeOf(folder: string): SiteSize {
  const { providers, guidePages } = growingPages(folder);
  return { providers: providers.length, guidePages: guidePages.length };
}

/**
 * The addresses that stand for the kinds of pages of a built site, in its first language. Of the providers' pages it is
 * the one of middle size: that stays much the same when one is added, corrected or removed.
 */
export function samplePages(folder: string): Readonly<Record<PageKind, string>> {
  const bytes = (page: string): number => statSync(findServedFile(folder, page) ?? folder).size;
  const pages = growingPages(folder).providers.sort((one, other) => bytes(one) - bytes(other));
  const provider = pages[pages.length >> 1];
  if (provider === undefined) throw new Error(`${folder}/sitemap.xml has no provider’s page`);
  return {
    home: '/',
    catalog: '/providers/',
    provider,
    compare: '/providers/compare/',
    guide: '/guide/certification/',
    checklist: '/checklist/',
    support: '/support/',
    diagnose: '/diagnose/',
    sheet: '/run-sheet/',
    verify: provider.replace('/providers/', '/verify/'),
  };
}
