import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { ensureChromium } from '../tests/e2e/ensureChromium';
import { syntheticProviders } from '../tests/fixtures/search/syntheticProviders';
import { traceLongTasks, type LongTask } from './longTasks';
import { installProbe, type Stroke } from './probe';
import { makeQueries } from './queries';
import { compareTimes } from './report';
import { serveFolder } from './serveFolder';

/** Everything that a run writes; git doesn't see it. */
const OUT_DIR = path.resolve(__dirname, '.build');
/** Milliseconds from one keystroke to the next, at least: somebody who types fast. */
const PACE = 100;
/** Milliseconds of rest after a query, in which what it set off must still be short. */
const REST = 600;

interface Measured {
  readonly strokes: readonly Stroke[];
  readonly longTasks: readonly LongTask[];
}

/** Builds the bench site with so many providers. */
function buildSite(count: number): void {
  const { status } = spawnSync(
    'npx',
    ['docusaurus', 'build', '--config', 'bench/site/docusaurus.config.ts', '--out-dir', path.join(OUT_DIR, 'site')],
    {
      cwd: path.resolve(__dirname, '..'),
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

/** How many long tasks there were, and at which keystrokes the longest. */
function describeLongTasks({ longTasks, strokes }: Measured): string {
  const own = longTasks.filter(({ worked }) => worked > 50).length;
  const longest = [...longTasks]
    .sort((a, b) => b.duration - a.duration)
    .slice(0, 5)
    .map(({ start, duration, worked }) => {
      const typed = strokes.findLast((stroke) => stroke.start <= start)?.typed ?? '';
      return `«${typed}» ${duration.toFixed(0)} ms, worked ${worked.toFixed(0)}`;
    });
  return [`${own} by their own work, ${longTasks.length} in all`, ...longest].join('; ');
}

/** Times the catalog page in a browser beside the same list under the plain filter; prints what came out. */
export async function benchPage(
  count: number,
  { rounds, queries: asked, reuse }: { readonly rounds: number; readonly queries: number; readonly reuse: boolean },
): Promise<void> {
  if (!reuse) buildSite(count);
  const queries = makeQueries(syntheticProviders(count), asked);
  const server = await serveFolder(path.join(OUT_DIR, 'site'));
  const browser = await chromium.launch({ executablePath: ensureChromium(), args: ['--no-sandbox', '--disable-gpu'] });
  try {
    console.log(`Page: ${count} providers, Chromium ${browser.version()}`);
    for (let round = 1; round <= rounds; round += 1) {
      const measure = async (at: string): Promise<Measured> => {
        const page = await browser.newPage();
        await installProbe(page);
        await openStill(page, `${server.url}${at}`);
        const longTasks = await traceLongTasks(browser, page, () => typeQueries(page, queries));
        const strokes = await page.evaluate(() => window.probe.strokes);
        await page.close();
        return { strokes, longTasks };
      };
      const [ours, plain] = [await measure('/providers'), await measure('/substring')];
      const of = ({ strokes }: Measured, what: 'painted' | 'answered'): number[] =>
        strokes.map((stroke) => stroke[what] - stroke.start);
      console.log(`round ${round}: ${ours.strokes.length} keystrokes`);
      console.log(compareTimes('  keystroke to paint', of(ours, 'painted'), of(plain, 'painted')));
      console.log(compareTimes('  keystroke to results', of(ours, 'answered'), of(plain, 'answered')));
      console.log(`  long tasks, search           ${describeLongTasks(ours)}`);
      console.log(`  long tasks, substring filter ${describeLongTasks(plain)}`);
    }
  } finally {
    await browser.close();
    server.close();
  }
}
