import { startTransition, useEffect, useState } from 'react';
import type { SearchBackend, SearchOptions, SearchResult, SearchState } from '../catalog/search/types';

/** The state of a search: what was last found, and whether the search failed altogether. */
export interface SearchOutcome {
  /** Stays while a newer answer is under way. Absent before the first one, and while nothing is asked. */
  readonly result?: SearchResult;
  readonly failed: boolean;
}

const IDLE: SearchOutcome = { failed: false };

/**
 * Searches whenever the question changes; an answer that came too late is dropped.
 *
 * @param enabled false while there is nothing to ask: the outcome is then empty
 */
export function useSearchResult(
  backend: SearchBackend,
  query: string,
  state: SearchState,
  { groups, limit }: Pick<SearchOptions, 'groups' | 'limit'>,
  enabled: boolean,
): SearchOutcome {
  const [outcome, setOutcome] = useState<SearchOutcome>(IDLE);
  useEffect(() => {
    if (!enabled) return undefined;
    const controller = new AbortController();
    backend
      .search(query, state, {
        signal: controller.signal,
        ...(groups && { groups }),
        ...(limit !== undefined && { limit }),
      })
      .then((result) => startTransition(() => setOutcome({ result, failed: false })))
      .catch(() => {
        if (!controller.signal.aborted) setOutcome((before) => ({ ...before, failed: true }));
      });
    return () => controller.abort();
  }, [backend, query, state, groups, limit, enabled]);
  return enabled ? outcome : IDLE;
}
