import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser } from '@playwright/test';
import { findServedFile, isPacked } from './serveFolder';

/** What a page is loaded for. `ahead` is what links that are to be seen fetch for the next page. */
export const BYTE_KINDS = ['html', 'script', 'style', 'font', 'image', 'other', 'ahead'] as const;
export type ByteKind = (typeof BYTE_KINDS)[number];

/** The same bytes as they are, and as they travel. */
export interface Bytes {
  readonly raw: number;
  readonly gzip: number;
}

/** The bytes of a page by kind; a kind that the page doesn't load has none. */
export type PageBytes = Readonly<Record<ByteKind, Bytes>>;

/** Kinds as the browser names them. */
const KINDS: Readonly<Record<string, ByteKind>> = {
  document: 'html',
  script: 'script',
  stylesheet: 'style',
  font: 'font',
  image: 'image',
};

/** The bytes of files together. */
function total(files: ReadonlySet<string>): Bytes {
  let [raw, gzip] = [0, 0];
  for (const file of files) {
    const content = readFileSync(file);
    raw += content.length;
    gzip += isPacked(file) ? content.length : gzipSync(content, { level: 9 }).length;
  }
  return { raw, gzip };
}

/** The files of a page by kind, absolute, in the order in which it asks for them. */
export type PageFiles = Readonly<Record<ByteKind, ReadonlySet<string>>>;

/**
 * Opens a page of a built site as a phone does and notes every file that it loads until it is idle.
 *
 * @param folder the built site
 * @param url where it is served
 * @throws when the page asks for something that the site doesn't have
 */
export async function listPageFiles(
  browser: Browser,
  { folder, url }: { readonly folder: string; readonly url: string },
  address: string,
): Promise<PageFiles> {
  const files: Record<ByteKind, Set<string>> = {
    html: new Set(),
    script: new Set(),
    style: new Set(),
    font: new Set(),
    image: new Set(),
    other: new Set(),
    ahead: new Set(),
  };
  const page = await browser.newPage({
    viewport: { width: 412, height: 823 },
    colorScheme: 'light',
    // The server needn't compress what is only counted.
    extraHTTPHeaders: { 'accept-encoding': 'identity' },
  });
  try {
    const missing: string[] = [];
    page.on('request', (request) => {
      if (!request.url().startsWith(url)) return;
      const file = findServedFile(folder, new URL(request.url()).pathname);
      const headers = request.headers();
      const isAhead = (headers['sec-purpose'] ?? headers.purpose ?? '').includes('prefetch');
      if (file === undefined) missing.push(request.url());
      else files[isAhead ? 'ahead' : (KINDS[request.resourceType()] ?? 'other')].add(file);
    });
    await page.goto(`${url}${address}`, { waitUntil: 'networkidle' });
    // The application starts when the page is touched, and is part of it.
    await page.mouse.move(1, 1);
    await page.waitForFunction(() => document.documentElement.dataset.hasHydrated === 'true');
    // What the page does when it has nothing else to do is, too.
    await page.evaluate(() => new Promise((done) => requestIdleCallback(done)));
    await page.waitForLoadState('networkidle');
    if (missing.length > 0) throw new Error(`${address} asks for what isn’t there: ${missing.join(', ')}`);
  } finally {
    await page.close();
  }
  for (const kind of BYTE_KINDS) if (kind !== 'ahead') for (const file of files[kind]) files.ahead.delete(file);
  return files;
}

/** Weighs what a page loads. The sizes are those of the files, so that they are the same on every machine. */
export function weighFiles(files: PageFiles): PageBytes {
  return Object.fromEntries(BYTE_KINDS.map((kind) => [kind, total(files[kind])])) as Record<ByteKind, Bytes>;
}

/** The addresses that stand for the kinds of pages of a built site, in its first language. */
export function samplePages(folder: string): Readonly<Record<PageKind, string>> {
  const sitemap = readFileSync(path.join(folder, 'sitemap.xml'), 'utf8');
  const provider = [...sitemap.matchAll(/<loc>[^<]*(\/providers\/[^/<]+)<\/loc>/g)]
    .map(([, address = '']) => address)
    .filter((address) => !address.endsWith('/compare'))
    .sort()[0];
  if (provider === undefined) throw new Error(`${folder}/sitemap.xml has no provider’s page`);
  return {
    home: '/',
    catalog: '/providers',
    provider,
    compare: '/providers/compare',
    guide: '/guide/certification',
    checklist: '/checklist',
  };
}

/** The kinds of pages. */
export type PageKind = 'home' | 'catalog' | 'provider' | 'compare' | 'guide' | 'checklist';
