import { createSearchEngine, type SearchEngine } from './engine';
import type { SearchRecord } from './types';
import type { WorkerRequest, WorkerResponse } from './workerMessages';

type Search = Extract<WorkerRequest, { type: 'search' }>;

/**
 * The worker's side of the search. A search waits for its turn until what arrived meanwhile was read, so
 * that one that was cancelled in time costs nothing.
 *
 * @param load gives the records, once: the worker fetches them itself, copying them would hold up the page
 * @param post sends an answer to the page
 * @returns takes in what the page sends
 */
export function answerRequests(
  load: () => Promise<readonly SearchRecord[]>,
  post: (response: WorkerResponse) => void,
): (request: WorkerRequest) => void {
  let engine: Promise<SearchEngine> | undefined;
  const waiting = new Map<number, Search>();

  function begin(): Promise<SearchEngine> {
    engine ??= load()
      .then(createSearchEngine)
      .catch((error: unknown) => {
        engine = undefined;
        throw error;
      });
    return engine;
  }

  async function answerNext(): Promise<void> {
    const ready = await begin().catch(String);
    const [next] = waiting.values();
    if (next === undefined) return;
    waiting.delete(next.id);
    try {
      if (typeof ready === 'string') throw new Error(ready);
      post({ id: next.id, result: ready.search(next.query, next.state, next.options) });
    } catch (error) {
      post({ id: next.id, error: String(error) });
    }
  }

  return (request) => {
    switch (request.type) {
      case 'prepare':
        // The search itself reports what goes wrong.
        begin().catch(() => undefined);
        break;
      case 'search':
        waiting.set(request.id, request);
        setTimeout(() => void answerNext());
        break;
      case 'cancel':
        waiting.delete(request.id);
        break;
    }
  };
}
