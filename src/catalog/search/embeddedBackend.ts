import type { SearchEngine } from './engine';
import type { SearchBackend, SearchRecord } from './types';

/**
 * Up to this many records the index is built in the page, at the first search; above it belongs in a worker
 * (`workerBackend`), so that typing never waits for it.
 */
export const MOST_RECORDS_IN_PAGE = 1000;

/**
 * The search in the page itself.
 *
 * @param load gives the records, once, when they are first needed
 */
export function embeddedBackend(load: () => readonly SearchRecord[] | Promise<readonly SearchRecord[]>): SearchBackend {
  let engine: Promise<SearchEngine> | undefined;
  return {
    async search(query, state, options) {
      // The engine too is only fetched when somebody searches.
      engine ??= Promise.all([import('./engine'), load()])
        .then(([{ createSearchEngine }, records]) => createSearchEngine(records))
        .catch((error: unknown) => {
          // A chunk that didn't arrive may arrive next time.
          engine = undefined;
          throw error;
        });
      const ready = await engine;
      options?.signal?.throwIfAborted();
      return ready.search(query, state, options);
    },
  };
}
