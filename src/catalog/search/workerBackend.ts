import type { SearchBackend, SearchResult } from './types';
import type { WorkerRequest, WorkerResponse } from './workerMessages';

/** What is used of a worker. */
export type SearchWorker = Pick<Worker, 'postMessage' | 'addEventListener' | 'terminate'>;

interface Pending {
  readonly resolve: (result: SearchResult) => void;
  readonly reject: (reason: Error) => void;
}

/**
 * The page's side of the search in a worker. An aborted search is rejected at once, the worker drops it if
 * it hasn't begun, and an answer that comes all the same is thrown away.
 *
 * @param start makes the worker, when it is first needed; it has the records
 */
export function workerBackend(start: () => SearchWorker): SearchBackend {
  const pending = new Map<number, Pending>();
  let worker: SearchWorker | undefined;
  let lastId = 0;

  function send(to: SearchWorker, request: WorkerRequest): void {
    to.postMessage(request);
  }

  /** Ends all that is under way; the next search begins with a new worker. */
  function fail(reason: Error): void {
    worker = undefined;
    for (const { reject } of pending.values()) reject(reason);
    pending.clear();
  }

  function begin(): SearchWorker {
    const started = start();
    started.addEventListener('message', (event) => {
      const response = (event as MessageEvent<WorkerResponse>).data;
      const asked = pending.get(response.id);
      pending.delete(response.id);
      if ('result' in response) asked?.resolve(response.result);
      else asked?.reject(new Error(response.error));
    });
    started.addEventListener('error', (event) => {
      started.terminate();
      fail(new Error(`search worker: ${event.message}`));
    });
    send(started, { type: 'prepare' });
    return started;
  }

  return {
    prepare() {
      worker ??= begin();
    },
    async search(query, state, { signal, ...options } = {}) {
      signal?.throwIfAborted();
      const ready = (worker ??= begin());
      lastId += 1;
      const id = lastId;
      return new Promise<SearchResult>((resolve, reject) => {
        function abort(): void {
          pending.delete(id);
          send(ready, { type: 'cancel', id });
          reject(signal?.reason as Error);
        }
        signal?.addEventListener('abort', abort, { once: true });
        const done = (): void => signal?.removeEventListener('abort', abort);
        pending.set(id, {
          resolve: (result) => {
            done();
            resolve(result);
          },
          reject: (reason) => {
            done();
            reject(reason);
          },
        });
        send(ready, { type: 'search', id, query, state, options });
      });
    },
  };
}
