import { spawnSync } from 'node:child_process';
import path from 'node:path';
import type { Browser, Page } from '@playwright/test';
import { openBrowser } from '../openBrowser';
import { serveFolder } from '../serveFolder';
import { OUT_DIR } from '../siteCopy';
import { traceLongTasks, type LongTask } from './longTasks';
import { installProbe, type Stroke } from './probe';

const SITE_DIR = path.join(OUT_DIR, 'search-site');
/** Milliseconds from one keystroke to the next, at least: somebody who types fast. */
const PACE = 100;
/** Milliseconds of rest after a query, in which what it set off must still be short. */
const REST = 600;

/** What came of typing into one page. */
export interface Typed {
  readonly strokes: readonly Stroke[];
  readonly longTasks: readonly LongTask[];
}

/** Builds the search's own site with so many providers: the catalog's page without a page for each. */
export function buildSearchSite(count: number): void {
  const { status } = spawnSync(
    'npx',
    ['docusaurus', 'build', '--config', 'bench/search/site/docusaurus.config.ts', '--out-dir', SITE_DIR],
    {
      cwd: path.resolve(__dirname, '../..'),
      stdio: ['ignore', 'ignore', 'inherit'],
      env: {
        ...process.env,
        BENCH_PROVIDERS: String(count),
        DOCUSAURUS_GENERATED_FILES_DIR_NAME: path.join(OUT_DIR, 'generated'),
      },
    },
  );
  if (status !== 0) throw new Error('the bench site could not be built');
}

/** Opens a page and waits until it is as still as it gets: what loading sets off is not a keystroke's doing. */
async function openStill(page: Page, url: string): Promise<void> {
  await page.goto(url, { timeout: 120_000 });
  await page.waitForFunction(() => document.documentElement.dataset.hasHydrated === 'true', null, { timeout: 120_000 });
  await page.waitForTimeout(5000);
  await page.getByRole('searchbox').focus();
  await page.waitForTimeout(1000);
}

/** Types queries into the search box, one letter after the other. */
async function typeQueries(page: Page, queries: readonly string[]): Promise<void> {
  for (const query of queries) {
    for (const letter of query) {
      const before = await page.evaluate(() => window.probe.strokes.length);
      const pace = page.waitForTimeout(PACE);
      await page.keyboard.press(letter === ' ' ? 'Space' : letter);
      await page.waitForFunction((count) => window.probe.strokes.length > count, before, { timeout: 30_000 });
      await pace;
    }
    await page.waitForTimeout(REST);
    await page.keyboard.press('Control+a');
    await page.keyboard.press('Delete');
    await page.waitForTimeout(REST);
  }
}

/** Types queries into a page, which is fresh. */
async function measurePage(browser: Browser, url: string, queries: readonly string[]): Promise<Typed> {
  const page = await browser.newPage();
  await installProbe(page);
  await openStill(page, url);
  const longTasks = await traceLongTasks(browser, page, () => typeQueries(page, queries));
  const strokes = await page.evaluate(() => window.probe.strokes);
  await page.close();
  return { strokes, longTasks };
}

/** Times the catalog page in a browser beside the same list under the plain filter, in turn. */
export async function timePages(
  queries: readonly string[],
  rounds: number,
): Promise<{ readonly chromium: string; readonly ours: readonly Typed[]; readonly plain: readonly Typed[] }> {
  const server = await serveFolder(SITE_DIR);
  const browser = await openBrowser();
  const [ours, plain]: [Typed[], Typed[]] = [[], []];
  try {
    for (let round = 1; round <= rounds; round += 1) {
      ours.push(await measurePage(browser, `${server.url}/providers`, queries));
      plain.push(await measurePage(browser, `${server.url}/substring`, queries));
    }
    return { chromium: browser.version(), ours, plain };
  } finally {
    await browser.close();
    server.close();
  }
}
