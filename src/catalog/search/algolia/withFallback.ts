import type { SearchBackend, SearchResult } from '../types';

/** How patient to be with the backend that is asked first. */
export interface FallbackOptions {
  /** Milliseconds after which the other one answers; 2,500 unless told. */
  readonly patience?: number;
  /** Milliseconds for which a backend that failed isn't asked again; a minute unless told. */
  readonly rest?: number;
  /** The clock, in milliseconds. */
  readonly now?: () => number;
}

/** Runs a task that is given up after so many milliseconds, or when its caller gives up. */
async function within<T>(
  milliseconds: number,
  outer: AbortSignal | undefined,
  task: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const controller = new AbortController();
  const stop = (): void => controller.abort();
  const timer = setTimeout(stop, milliseconds);
  outer?.addEventListener('abort', stop);
  try {
    return await Promise.race([
      task(controller.signal),
      new Promise<never>((_, reject) =>
        controller.signal.addEventListener('abort', () => reject(new Error('given up'))),
      ),
    ]);
  } finally {
    clearTimeout(timer);
    outer?.removeEventListener('abort', stop);
  }
}

/**
 * Asks one backend and, when it can't be reached or doesn't answer in time, another; the answer then says
 * `fallback`. While the first one rests after a failure it isn't asked, so that typing doesn't wait for it.
 */
export function withFallback(
  primary: SearchBackend,
  embedded: SearchBackend,
  { patience = 2500, rest = 60_000, now = Date.now }: FallbackOptions = {},
): SearchBackend {
  let restsUntil = -Infinity;
  return {
    prepare() {
      primary.prepare?.();
    },
    async search(query, state, options = {}): Promise<SearchResult> {
      options.signal?.throwIfAborted();
      if (now() >= restsUntil) {
        try {
          return await within(patience, options.signal, (signal) =>
            primary.search(query, state, { ...options, signal }),
          );
        } catch {
          // Given up by the caller: nobody waits for an answer.
          options.signal?.throwIfAborted();
          restsUntil = now() + rest;
        }
      }
      return { ...(await embedded.search(query, state, options)), fallback: true };
    },
  };
}
