import { buildProviderRecords } from '../src/catalog/search/buildProviderRecords';
import type { BenchOptions } from './benchOptions';
import { amount, type Report, type Table } from './report';
import { compareTimes, SHARE_COLUMNS } from './search/compareTimes';
import { timeEngine } from './search/engine';
import { loadBenchCatalog } from './search/loadBenchCatalog';
import { buildSearchSite, timePages, type Typed } from './search/page';
import { makeQueries } from './search/queries';

const SIZES = [10_000];
const ROUNDS = 3;
/** How many queries are typed in a round. */
const QUERIES = 14;
/** What `PerformanceObserver` calls a long task, in milliseconds. */
const LONG = 50;

/** How many tasks held up a page, and by how much at most. */
function longTaskRow(label: string, pages: readonly Typed[]): readonly string[] {
  const tasks = pages.flatMap(({ longTasks }) => longTasks);
  const worked = tasks.map((task) => task.worked);
  return [
    label,
    String(worked.filter((each) => each > LONG).length),
    amount(Math.max(0, ...worked), 'ms'),
    String(tasks.length),
    amount(Math.max(0, ...tasks.map(({ duration }) => duration)), 'ms'),
  ];
}

/** Times the search beside a plain substring filter: the engine, then the page keystroke by keystroke. */
export async function benchSearch({ sizes = SIZES, rounds = ROUNDS, reuse }: BenchOptions): Promise<Report> {
  const tables: Table[] = [];
  const data: unknown[] = [];
  for (const [at, providers] of sizes.entries()) {
    const records = buildProviderRecords(loadBenchCatalog(providers, !reuse).providers, 'it');
    const engine = timeEngine(records);
    // One site is kept: it can only be the first one's.
    if (!reuse || at > 0) buildSearchSite(providers);
    const { chromium, ours, plain } = await timePages(makeQueries(records, QUERIES), rounds);
    const delays = (pages: readonly Typed[], what: 'painted' | 'answered'): number[] =>
      pages.flatMap(({ strokes }) => strokes.map((stroke) => stroke[what] - stroke.start));
    tables.push(
      {
        caption: `Search ÷ substring filter at ${providers} providers, in brackets the two; the index is made in ${amount(engine.index, 'ms')}.`,
        columns: ['', ...SHARE_COLUMNS],
        rows: [
          compareTimes('engine', engine.search, engine.filter),
          compareTimes('keystroke to paint', delays(ours, 'painted'), delays(plain, 'painted')),
          compareTimes('keystroke to results', delays(ours, 'answered'), delays(plain, 'answered')),
        ],
      },
      {
        caption: `Long tasks while ${delays(ours, 'painted').length} keys were pressed.`,
        columns: ['', 'by their own work', 'longest', 'by the clock', 'longest'],
        rows: [longTaskRow('search', ours), longTaskRow('substring filter', plain)],
      },
    );
    data.push({ providers, chromium, engine, ours, plain });
  }
  return { part: 'search', tables, data };
}
