/** What a page and its search worker say to each other. */
import type { SearchOptions, SearchResult, SearchState } from './types';

/** From the page to the worker. */
export type WorkerRequest =
  /** A search is likely to come. */
  | { readonly type: 'prepare' }
  | {
      readonly type: 'search';
      readonly id: number;
      readonly query: string;
      readonly state: SearchState;
      /** Without the signal, which can't be sent: `cancel` takes its place. */
      readonly options: Omit<SearchOptions, 'signal'>;
    }
  | { readonly type: 'cancel'; readonly id: number };

/** From the worker to the page. */
export type WorkerResponse =
  { readonly id: number; readonly result: SearchResult } | { readonly id: number; readonly error: string };
