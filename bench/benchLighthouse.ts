import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import type { Result } from 'lighthouse';
import { CHROMIUM_FLAGS } from '../tests/e2e/chromiumFlags';
import { ensureChromium } from '../tests/e2e/ensureBrowser';
import { samplePages } from './pageBytes';
import { percentile, type BenchOptions, type Table } from './report';
import { serveFolder } from './serveFolder';
import { builtSite, OUT_DIR } from './siteCopy';

const SIZES = [34, 300];
const ROUNDS = 5;
const KINDS = ['home', 'catalog', 'provider', 'guide'] as const;
/** Scores from 0 to 1. */
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
/** Milliseconds, but for the shift of the layout, which has no unit. */
const AUDITS = ['first-contentful-paint', 'largest-contentful-paint', 'total-blocking-time', 'cumulative-layout-shift'];

const COMMAND = path.resolve(__dirname, '../node_modules/.bin/lighthouse');

/** Runs Lighthouse as a phone, in a browser of its own; the whole report stays in `bench/.build`. */
async function audit(url: string, name: string): Promise<Result> {
  const report = path.join(OUT_DIR, `lighthouse-${name}`);
  const output = [
    '--output=json',
    '--output=html',
    `--output-path=${report}`,
    '--quiet',
    '--no-enable-error-reporting',
  ];
  const flags = `--chrome-flags=${['--headless=new', ...CHROMIUM_FLAGS].join(' ')}`;
  const env = { ...process.env, CHROME_PATH: ensureChromium() };
  await promisify(execFile)(COMMAND, [url, ...output, flags], { env });
  return JSON.parse(readFileSync(`${report}.report.json`, 'utf8')) as Result;
}

/** The medians of a page's runs. */
function toRow(page: string, runs: readonly Result[]): string[] {
  const middle = (pick: (run: Result) => number): number => percentile(runs.map(pick), 0.5);
  return [
    page,
    ...CATEGORIES.map((id) => middle(({ categories }) => 100 * (categories[id]?.score ?? Number.NaN)).toFixed()),
    ...AUDITS.map((id) =>
      String(Number(middle(({ audits }) => audits[id]?.numericValue ?? Number.NaN).toPrecision(3))),
    ),
    middle(({ environment }) => environment.benchmarkIndex).toFixed(),
  ];
}

/** Lighthouse on four kinds of pages, as a phone with its simulated slow network. */
export async function benchLighthouse(options: BenchOptions): Promise<readonly Table[]> {
  const { sizes = SIZES, rounds = ROUNDS, reuse } = options;
  const rows: string[][] = [];
  for (const providers of sizes) {
    const built = await builtSite(providers, reuse);
    const server = await serveFolder(built);
    for (const kind of KINDS) {
      const runs: Result[] = [];
      const url = `${server.url}${samplePages(built)[kind]}`;
      while (runs.length < rounds) runs.push(await audit(url, `${kind}-${providers}-${runs.length + 1}`));
      rows.push(toRow(`${kind}, ${providers}`, runs));
    }
    server.close();
  }
  const columns = ['page, providers', ...CATEGORIES, 'FCP ms', 'LCP ms', 'TBT ms', 'CLS', 'machine'];
  return [{ caption: `Lighthouse, mobile, the median of ${rounds}; scores out of 100.`, columns, rows }];
}
