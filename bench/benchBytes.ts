import { openBrowser } from './openBrowser';
import { BYTE_KINDS, listPageFiles, samplePages, weighFiles, type PageBytes } from './pageBytes';
import type { BenchOptions, Table } from './report';
import { serveFolder } from './serveFolder';
import { builtSite } from './siteCopy';

const SIZES = [34, 100, 300];

/** The bytes of each kind of page of a built site. */
async function measureSite(folder: string): Promise<ReadonlyMap<string, PageBytes>> {
  const [server, browser] = [await serveFolder(folder), await openBrowser()];
  const pages = new Map<string, PageBytes>();
  for (const [kind, address] of Object.entries(samplePages(folder)))
    pages.set(kind, weighFiles(await listPageFiles(browser, { folder, url: server.url }, address)));
  await browser.close();
  server.close();
  return pages;
}

/** Weighs each kind of page by kind of file, and what a provider adds to the script of a page. */
export async function benchBytes({ sizes = SIZES, reuse }: BenchOptions): Promise<readonly Table[]> {
  const all: { providers: number; pages: ReadonlyMap<string, PageBytes> }[] = [];
  for (const providers of sizes) all.push({ providers, pages: await measureSite(await builtSite(providers, reuse)) });
  const [small, large] = [all[0], all.at(-1)];
  const more = (kind: string, way: 'raw' | 'gzip'): string => {
    const bytes = (large?.pages.get(kind)?.script[way] ?? 0) - (small?.pages.get(kind)?.script[way] ?? 0);
    return `${(bytes / ((large?.providers ?? 0) - (small?.providers ?? 0))).toFixed(1)} B`;
  };
  const kilobytes = (bytes: number): string => (bytes / 1000).toFixed(1);
  return [
    {
      caption: `Script a provider: what ${large?.providers} providers have more than ${small?.providers}, for each of them.`,
      columns: ['page', 'gzip', 'raw'],
      rows: [...(large?.pages.keys() ?? [])].map((kind) => [kind, more(kind, 'gzip'), more(kind, 'raw')]),
    },
    ...all.map(({ providers, pages }) => ({
      caption: `Bytes of a page at ${providers} providers, in kB: raw / gzip.`,
      columns: ['page', ...BYTE_KINDS],
      rows: [...pages].map(([page, bytes]) => [
        page,
        ...BYTE_KINDS.map((kind) => `${kilobytes(bytes[kind].raw)} / ${kilobytes(bytes[kind].gzip)}`),
      ]),
    })),
  ];
}
