import { readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { LoadContext } from '@docusaurus/types';
import Tinypool from 'tinypool';
import { providerJsonLd, serializeJsonLd } from '../../catalog/api/jsonLd';
import type { SiteAddress } from '../../catalog/api/siteAddress';
import { pageDataElement } from '../../pageData/pageDataElement';
import type { CatalogContent } from '../content';
import type { PluginOptions } from '../options';
import { providerPages } from '../props/providerProps';
import { cutFrame, type Frame } from './frame';
import { rendererFile } from './rendererBundle';
import type { StampedPage, StampTask } from './stampTask';

/** How many pages a thread takes at a time. */
const PAGES_A_TASK = 20;

/** Below this a thread takes longer to start than to do its share. */
const PAGES_A_THREAD = 100;

/** The pages, some at a time, made when they are asked for. */
function* tasks(pages: Iterable<StampedPage>, frame: Frame): Generator<StampTask, void> {
  let some: StampedPage[] = [];
  for (const page of pages) {
    some.push(page);
    if (some.length < PAGES_A_TASK) continue;
    yield { frame, pages: some };
    some = [];
  }
  if (some.length > 0) yield { frame, pages: some };
}

/** The pages of all providers, ready to be written below a folder. */
function* stampedPages(
  content: CatalogContent,
  options: PluginOptions,
  { baseUrl }: LoadContext,
  address: SiteAddress,
  outDir: string,
): Generator<StampedPage, void> {
  for (const { path: pagePath, props } of providerPages(content, options, baseUrl)) {
    const { key, name } = props.provider;
    const shortPath = `/${options.routeBasePath}/${key}`;
    yield {
      file: path.join(outDir, `${shortPath}.html`),
      path: pagePath,
      shortPath,
      title: name,
      description: props.description,
      jsonLd: serializeJsonLd(providerJsonLd(props.provider, address, content.locale)),
      data: pageDataElement(props),
    };
  }
}

/**
 * Writes the page of every provider: into the frame that Docusaurus has rendered once, in as many threads as there
 * are processors.
 *
 * @param outDir the folder of the language that is being built
 * @throws when the frame can't be cut, or a page can't be rendered
 */
export async function stampPages(
  content: CatalogContent,
  options: PluginOptions,
  context: LoadContext,
  address: SiteAddress,
  outDir: string,
): Promise<void> {
  const pattern = `/${options.routeBasePath}/:key`;
  const frameFile = path.join(outDir, `${pattern}.html`);
  const frame = cutFrame(await readFile(frameFile, 'utf8'), pattern);
  const queue = tasks(stampedPages(content, options, context, address, outDir), frame);
  const threads = Math.max(
    1,
    Math.min(os.availableParallelism(), Math.floor(content.catalog.providers.length / PAGES_A_THREAD)),
  );
  const pool = new Tinypool({ filename: rendererFile(context), minThreads: threads, maxThreads: threads });
  try {
    // Each feeder takes the next task when its last one is done: only a few pages are in memory at a time.
    await Promise.all(
      Array.from({ length: threads * 2 }, async () => {
        for (const task of queue) await pool.run(task);
      }),
    );
  } finally {
    await pool.destroy();
  }
  await rm(frameFile);
}
