import { createSearchEngine } from '../../src/catalog/search/engine';
import type { ProviderRecord } from '../../src/catalog/search/records/types';
import { makeQueries } from './queries';
import { createSubstringFilter } from './substringFilter';

/** How many queries are typed out, each letter a search. */
const QUERIES = 60;
const STATE = { selection: {}, sort: 'relevance' } as const;

/** What the engine and the filter took, in milliseconds a search. */
export interface EngineTimes {
  readonly index: number;
  readonly search: readonly number[];
  readonly filter: readonly number[];
}

/** Milliseconds that each task takes. */
function time(tasks: readonly (() => unknown)[]): number[] {
  return tasks.map((task) => {
    const start = performance.now();
    task();
    return performance.now() - start;
  });
}

/** Times the engine, without a page, beside the plain filter over the same records. */
export function timeEngine(records: readonly ProviderRecord[]): EngineTimes {
  const [index = 0] = time([() => createSearchEngine(records)]);
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
  return { index, search: time(search), filter: time(filter) };
}
