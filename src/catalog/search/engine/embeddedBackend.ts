import type { SearchEngine } from './createSearchEngine';
import type { SearchBackend } from '../types';
import type { SearchRecord } from '../records/types';

/**
 * The search in the page itself.
 *
 * @param load gives the records, once, when they are first needed
 */
export function embeddedBackend(load: () => readonly SearchRecord[] | Promise<readonly SearchRecord[]>): SearchBackend {
  let engine: Promise<SearchEngine> | undefined;
  /** The engine too is only fetched when somebody searches. */
  function begin(): Promise<SearchEngine> {
    engine ??= Promise.all([import('./createSearchEngine'), load()])
      .then(([{ createSearchEngine }, records]) => createSearchEngine(records))
      .catch((error: unknown) => {
        // A chunk that didn't arrive may arrive next time.
        engine = undefined;
        throw error;
      });
    return engine;
  }

  return {
    prepare() {
      // The search itself reports what goes wrong.
      begin().catch(() => undefined);
    },
    async search(query, state, options) {
      const ready = await begin();
      options?.signal?.throwIfAborted();
      return ready.search(query, state, options);
    },
  };
}
