import { createSearchEngine } from '../src/catalog/search/engine';
import { syntheticProviders } from '../tests/fixtures/search/syntheticProviders';
import { makeQueries } from './queries';
import { compareTimes } from './report';
import { createSubstringFilter } from './substringFilter';

/** How many queries are typed out, each letter a search. */
const QUERIES = 60;
const STATE = { selection: {}, sort: 'relevance' } as const;

/** Milliseconds that each task takes. */
function time(tasks: readonly (() => unknown)[]): number[] {
  return tasks.map((task) => {
    const start = performance.now();
    task();
    return performance.now() - start;
  });
}

/** Times the engine, without a page, beside the plain filter over the same records; prints what came out. */
export function benchEngine(count: number): void {
  const records = syntheticProviders(count);
  const [built = 0] = time([() => createSearchEngine(records)]);
  const engine = createSearchEngine(records);
  const find = createSubstringFilter(records);
  const keystrokes = makeQueries(records, QUERIES).flatMap((query) =>
    Array.from({ length: query.length }, (_, at) => query.slice(0, at + 1)),
  );
  const search = keystrokes.map((typed) => () => engine.search(typed, STATE));
  const filter = keystrokes.map((typed) => () => find(typed));
  // The first ones only warm up the compiler.
  time(search.slice(0, 200));
  time(filter.slice(0, 200));
  console.log(`Engine: ${count} providers, ${keystrokes.length} keystrokes; index built in ${built.toFixed(0)} ms`);
  console.log(compareTimes('search / substring filter', time(search), time(filter)));
}
