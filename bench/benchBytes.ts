import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import type { BenchOptions } from './benchOptions';
import { proposeBudget } from './byteBudget';
import { openBrowser } from './openBrowser';
import {
  BYTE_KINDS,
  listPageFiles,
  samplePages,
  weighFiles,
  type PageBytes,
  type PageFiles,
  type PageKind,
} from './pageBytes';
import { amount, kilobytes, ratio, type Report, type Table } from './report';
import { isPacked, serveFolder } from './serveFolder';
import { builtSite } from './siteCopy';

const SIZES = [32, 1000];

/** The bytes of every kind of page of a site with so many providers. */
interface SiteBytes {
  readonly providers: number;
  readonly pages: Readonly<Record<PageKind, PageBytes>>;
  /** What each page is altogether, Brotli-compressed, without what it fetches ahead. */
  readonly transferred: Readonly<Record<PageKind, number>>;
}

/** What travels of a page, at Brotli's best. */
function transferredBytes(files: PageFiles): number {
  return BYTE_KINDS.filter((kind) => kind !== 'ahead')
    .flatMap((kind) => [...files[kind]])
    .map((file) => {
      const content = readFileSync(file);
      return isPacked(file) ? content.length : brotliCompressSync(content).length;
    })
    .reduce((sum, each) => sum + each, 0);
}

async function measureSite(providers: number, reuse: boolean): Promise<SiteBytes> {
  const { built: folder } = await builtSite(providers, reuse);
  const [server, browser] = [await serveFolder(folder), await openBrowser()];
  try {
    const pages: Partial<Record<PageKind, PageBytes>> = {};
    const transferred: Partial<Record<PageKind, number>> = {};
    for (const [kind, address] of Object.entries(samplePages(folder))) {
      const files = await listPageFiles(browser, { folder, url: server.url }, address);
      pages[kind as PageKind] = weighFiles(files);
      transferred[kind as PageKind] = transferredBytes(files);
    }
    return {
      providers,
      pages: pages as Record<PageKind, PageBytes>,
      transferred: transferred as Record<PageKind, number>,
    };
  } finally {
    await browser.close();
    server.close();
  }
}

/** Script of the largest site beside that of the smallest: it shouldn't depend on how many providers there are. */
function growthTable(all: readonly SiteBytes[]): Table {
  const [small, large] = [all[0], all.at(-1)];
  const rows = Object.entries(large?.pages ?? {}).map(([kind, { script }]) => {
    const before = small?.pages[kind as PageKind].script ?? script;
    return [
      kind,
      ratio(script.raw, before.raw),
      amount(script.raw - before.raw, 'B'),
      amount(script.gzip - before.gzip, 'B'),
    ];
  });
  return {
    caption: `Script of a page at ${large?.providers} providers ÷ at ${small?.providers}, and how many bytes more.`,
    columns: ['page', 'ratio', 'raw', 'gzip'],
    rows,
  };
}

/** Weighs each kind of page, by kind of file. */
export async function benchBytes({ sizes = SIZES, reuse }: BenchOptions): Promise<Report> {
  const all: SiteBytes[] = [];
  for (const providers of sizes) all.push(await measureSite(providers, reuse));
  // For bench/byteBudget.ts, which is about the real catalog: 32 providers come nearest.
  for (const [kind, bytes] of Object.entries(all[0]?.pages ?? {}))
    console.error(proposeBudget(kind as PageKind, bytes));
  const tables = all.map(({ providers, pages, transferred }): Table => {
    const rows = Object.entries(pages).map(([kind, bytes]) => [
      kind,
      ...BYTE_KINDS.map((each) => `${kilobytes(bytes[each].raw)} / ${kilobytes(bytes[each].gzip)}`),
      kilobytes(transferred[kind as PageKind]),
    ]);
    return {
      caption: `Bytes of a page at ${providers} providers: raw / gzip; all without what is fetched ahead, in Brotli.`,
      columns: ['page', ...BYTE_KINDS, 'all'],
      rows,
    };
  });
  return { part: 'bytes', tables: [...(all.length > 1 ? [growthTable(all)] : []), ...tables], data: all };
}
