import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import type { Result } from 'lighthouse';
import type { BenchOptions } from './benchOptions';
import { installedVersion } from './machine';
import { openBrowser } from './openBrowser';
import { samplePages, type PageKind } from './pageBytes';
import { amount, type Report, type Table } from './report';
import { serveFolder } from './serveFolder';
import { builtSite } from './siteCopy';
import { median } from './statistics';

const SIZES = [32, 1000];
const ROUNDS = 5;
const KINDS: readonly PageKind[] = ['home', 'catalog', 'provider', 'guide'];

/**
 * What is kept of a report: scores from 0 to 100, times in milliseconds, CLS without a unit, and how fast
 * Lighthouse found the machine (above 1,000 for a quiet one of today).
 */
const FIGURES = [
  'performance',
  'accessibility',
  'best-practices',
  'seo',
  'FCP',
  'LCP',
  'TBT',
  'CLS',
  'machine',
] as const;
type Figures = Readonly<Record<(typeof FIGURES)[number], number>>;

/** The reports of one page. */
interface PageScores {
  readonly providers: number;
  readonly kind: PageKind;
  readonly runs: readonly Figures[];
  /** The audits that cost points in any run, other than those of speed. */
  readonly failed: readonly string[];
}

/** A port that nobody listens on. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

function toFigures({ categories, audits, environment }: Result): Figures {
  const score = (id: string): number => Math.round((categories[id]?.score ?? Number.NaN) * 100);
  const value = (id: string): number => audits[id]?.numericValue ?? Number.NaN;
  return {
    performance: score('performance'),
    accessibility: score('accessibility'),
    'best-practices': score('best-practices'),
    seo: score('seo'),
    FCP: value('first-contentful-paint'),
    LCP: value('largest-contentful-paint'),
    TBT: value('total-blocking-time'),
    CLS: value('cumulative-layout-shift'),
    machine: environment.benchmarkIndex,
  };
}

/** The audits outside of speed that a page doesn't pass. */
function failedAudits({ categories, audits }: Result): string[] {
  const others = Object.values(categories).filter(({ id }) => id !== 'performance');
  return others
    .flatMap(({ auditRefs }) => auditRefs)
    .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1)
    .map(({ id }) => id);
}

/** Runs Lighthouse, as a phone, in a browser of its own. */
async function audit(url: string): Promise<Result> {
  const { default: lighthouse } = await import('lighthouse');
  const port = await freePort();
  const browser = await openBrowser(port);
  try {
    const result = await lighthouse(url, { port, logLevel: 'error', output: 'json' });
    if (result === undefined) throw new Error(`Lighthouse has no result for ${url}`);
    if (result.lhr.runtimeError !== undefined) throw new Error(result.lhr.runtimeError.message);
    return result.lhr;
  } finally {
    await browser.close();
  }
}

function row({ providers, kind, runs, failed }: PageScores): readonly string[] {
  const middle = (figure: (typeof FIGURES)[number]): number => median(runs.map((run) => run[figure]));
  const scores = FIGURES.slice(0, 4).map((figure) => String(middle(figure)));
  const times = (['FCP', 'LCP', 'TBT'] as const).map((figure) => amount(middle(figure), 'ms'));
  return [
    `${kind}, ${providers}`,
    ...scores,
    ...times,
    middle('CLS').toFixed(3),
    middle('machine').toFixed(0),
    failed.join(', '),
  ];
}

/** Lighthouse on four kinds of pages, as a phone with its simulated slow network. */
export async function benchLighthouse({ sizes = SIZES, rounds = ROUNDS, reuse }: BenchOptions): Promise<Report> {
  const all: PageScores[] = [];
  for (const providers of sizes) {
    const { built } = await builtSite(providers, reuse);
    const server = await serveFolder(built);
    try {
      const addresses = samplePages(built);
      for (const kind of KINDS) {
        const results: Result[] = [];
        for (let round = 0; round < rounds; round += 1) results.push(await audit(`${server.url}${addresses[kind]}`));
        const runs = results.map(toFigures);
        console.error(`${kind}, ${providers} providers: ${runs.map(({ performance }) => performance).join(' ')}`);
        all.push({ providers, kind, runs, failed: [...new Set(results.flatMap(failedAudits))] });
      }
    } finally {
      server.close();
    }
  }
  const table: Table = {
    caption: `Lighthouse ${installedVersion('lighthouse')}, mobile, the median of ${rounds}; scores out of 100.`,
    columns: ['page, providers', ...FIGURES, 'audits not passed'],
    rows: all.map(row),
  };
  return { part: 'lighthouse', tables: [table], data: { rounds, lighthouse: installedVersion('lighthouse'), all } };
}
