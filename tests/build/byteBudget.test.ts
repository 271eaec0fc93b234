import { appendFileSync, cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BYTE_BUDGET, findOverBudget } from './byteBudget';
import { openBrowser } from '../../bench/openBrowser';
import { listPageFiles, samplePages, sizeOf, type PageBytes, type PageKind, weighFiles } from '../../bench/pageBytes';
import { findServedFile, serveFolder } from '../../bench/serveFolder';

const BUILD = path.resolve(__dirname, '../../build');
const KINDS = Object.keys(BYTE_BUDGET) as PageKind[];
/** A busy machine is slow, not wrong. */
const PATIENCE = 120_000;

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
}, PATIENCE);
afterAll(() => browser.close());

/** Does something with a folder while it is served. */
async function serving<T>(folder: string, act: (site: { folder: string; url: string }) => Promise<T>): Promise<T> {
  const server = await serveFolder(folder);
  try {
    return await act({ folder, url: server.url });
  } finally {
    server.close();
  }
}

/** Weighs a page of a built site. */
async function weigh(folder: string, address: string): Promise<PageBytes> {
  return weighFiles(await serving(folder, (site) => listPageFiles(browser, site, address)));
}

test('each page of the guide counts once', () => {
  expect(sizeOf(BUILD).guidePages).toBe(readdirSync(path.resolve(__dirname, '../../docs')).length);
});

describe.each(['', '/en'])('the pages under «%s»', (base) => {
  // A browser that waits for a page to be idle has nothing else to do.
  test.concurrent.each(KINDS)(
    '%s keeps to its bytes',
    async (kind) => {
      const address = `${base}${samplePages(BUILD)[kind]}`;
      expect(findOverBudget(kind, await weigh(BUILD, address), sizeOf(BUILD))).toEqual([]);
    },
    PATIENCE,
  );
});

describe('a page made heavier', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'heavier-'));
    cpSync(BUILD, folder, { recursive: true });
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  /** Appends what doesn't compress to a file of the copy. */
  function makeHeavier(file: string): void {
    const noise = Array.from({ length: 6000 }, (_, at) => (Math.imul(at + 1, 2_654_435_761) >>> 0).toString(36)).join(
      '',
    );
    appendFileSync(file, file.endsWith('.html') ? `<!--${noise}-->` : `\n/*${noise}*/`);
  }

  test.each(['html', 'script', 'style'] as const)(
    '%s is found out',
    async (kind) => {
      const address = samplePages(folder).provider;
      // The last file of its kind: of the scripts one that the HTML doesn't name.
      const file = [...(await serving(folder, (site) => listPageFiles(browser, site, address)))[kind]].at(-1) ?? '';
      const light = readFileSync(file);
      makeHeavier(file);
      const over = findOverBudget('provider', await weigh(folder, address), sizeOf(BUILD));
      expect(over).not.toEqual([]);
      expect(over.filter((line) => !line.startsWith(`provider: ${kind} weighs `))).toEqual([]);
      writeFileSync(file, light);
    },
    PATIENCE,
  );

  test(
    'with a file that isn’t there is refused',
    async () => {
      const page = findServedFile(folder, '/') ?? '';
      appendFileSync(page, '<script src="/assets/js/missing.js"></script>');
      await expect(weigh(folder, '/')).rejects.toThrow(/asks for what isn’t there: .*missing\.js/);
    },
    PATIENCE,
  );
});
