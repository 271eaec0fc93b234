import { createSearchEngine, type SearchEngine } from './engine';
import type { SearchRecord } from './types';
import type { WorkerRequest, WorkerResponse } from './workerMessages';

type Search = Extract<WorkerRequest, { type: 'search' }>;

/**
 * The worker's side of the search. A search waits for its turn until what arrived meanwhile was read, so
 * that one that was cancelled in time costs nothing.
 *
 * @param post sends an answer to the page
 * @returns takes in what the page sends
 */
export function answerRequests(post: (response: WorkerResponse) => void): (request: WorkerRequest) => void {
  let records: readonly SearchRecord[] = [];
  let engine: SearchEngine | undefined;
  const waiting = new Map<number, Search>();

  function answerNext(): void {
    const [next] = waiting.values();
    if (next === undefined) return;
    waiting.delete(next.id);
    try {
      engine ??= createSearchEngine(records);
      post({ id: next.id, result: engine.search(next.query, next.state, next.options) });
    } catch (error) {
      post({ id: next.id, error: String(error) });
    }
  }

  return (request) => {
    switch (request.type) {
      case 'records':
        records = request.records;
        engine = undefined;
        break;
      case 'search':
        waiting.set(request.id, request);
        setTimeout(answerNext);
        break;
      case 'cancel':
        waiting.delete(request.id);
        break;
    }
  };
}
