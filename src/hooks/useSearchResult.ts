import { startTransition, useCallback, useEffect, useState } from 'react';
import type { SearchBackend, SearchOptions, SearchResult, SearchState } from '../catalog/search/types';

/** The state of a search: what was last found, and whether the search failed altogether. */
export interface SearchOutcome {
  /** Stays while a newer answer is under way. Absent before the first one, and while nothing is asked. */
  readonly result?: SearchResult;
  readonly failed: boolean;
  /** Whether an answer is under way: the result, if any, is to an earlier question. */
  readonly pending: boolean;
  /** Asks once more, after a failure. */
  readonly retry: () => void;
}

const NOTHING: Kept = { failed: false };

/** The last answer, with the question that it is to. */
interface Kept {
  readonly result?: SearchResult;
  readonly failed: boolean;
  readonly query?: string;
  readonly state?: SearchState;
  readonly limit?: number | undefined;
}

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
  const [kept, setKept] = useState(NOTHING);
  const [attempt, setAttempt] = useState(0);
  const retry = useCallback(() => {
    setKept(NOTHING);
    setAttempt((before) => before + 1);
  }, []);
  useEffect(() => {
    if (!enabled) {
      // The next question's first drawing must not begin with the answer to an old one.
      startTransition(() => setKept(NOTHING));
      return undefined;
    }
    const controller = new AbortController();
    backend
      .search(query, state, {
        signal: controller.signal,
        ...(groups && { groups }),
        ...(limit !== undefined && { limit }),
      })
      .then((result) => startTransition(() => setKept({ result, failed: false, query, state, limit })))
      .catch(() => {
        // The last answer goes: it isn't one to this question.
        if (!controller.signal.aborted) setKept({ failed: true, query, state, limit });
      });
    return () => controller.abort();
  }, [backend, query, state, groups, limit, enabled, attempt]);
  if (!enabled) return { failed: false, pending: false, retry };
  const { result, failed } = kept;
  const pending = kept.query !== query || kept.state !== state || kept.limit !== limit;
  return { ...(result && { result }), failed, pending, retry };
}
