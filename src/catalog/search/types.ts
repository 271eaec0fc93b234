/** What the search is asked, and what it answers. */
import type { FacetCounts } from './facets/countFacets';
import type { FacetSelection } from './facets/facets';
import type { GuideRecord, ProviderRecord } from './records/types';

/** A part of a text to mark: from `start` up to, not including, `end`. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** What to mark in a provider's name, company and hosts; the lists run beside the record's own. */
export interface ProviderHighlights {
  readonly name: readonly TextRange[];
  readonly company: readonly TextRange[];
  readonly hosts: readonly (readonly TextRange[])[];
  readonly pastHosts: readonly (readonly TextRange[])[];
}

/** A provider that was found. */
export interface ProviderHit {
  readonly record: ProviderRecord;
  readonly highlights: ProviderHighlights;
}

/** A section of the guide that was found, with the piece of its text that shows why. */
export interface GuideHit {
  readonly record: GuideRecord;
  readonly highlights: { readonly heading: readonly TextRange[] };
  readonly excerpt: { readonly text: string; readonly ranges: readonly TextRange[] };
}

/** The columns that results may be ordered by, as the table has them. */
export const SORT_COLUMNS = ['name', 'server', 'registration', 'codecs', 'encryption', 'since', 'left'] as const;
export type SortColumn = (typeof SORT_COLUMNS)[number];

/** An order of the results: a column, upwards or (`-since`) downwards. */
export type Sort = 'relevance' | SortColumn | `-${SortColumn}`;

/** The orders in which results may stand. */
export const SORTS: readonly Sort[] = [
  'relevance',
  ...SORT_COLUMNS.flatMap((column) => [column, `-${column}`] as const),
];

/** Everything that the catalog's address holds. */
export interface CatalogQuery {
  readonly q: string;
  readonly selection: FacetSelection;
  readonly sort: Sort;
  /** The NethVoice release that the reader runs. Marks results, never removes any. */
  readonly release?: string;
}

/** What narrows and orders the results, beside the words. */
export type SearchState = Pick<CatalogQuery, 'selection' | 'sort'>;

/** The groups that results come in; `nearest` are names like the query, for when nothing was found. */
export type SearchGroup = 'providers' | 'guide' | 'nearest';

/** The groups that are searched, unless told. */
export const DEFAULT_GROUPS: readonly SearchGroup[] = ['providers'];

/** The most hits a group, unless told. */
export const DEFAULT_LIMIT = 50;

/** How much is asked for. */
export interface SearchOptions {
  /** {@link DEFAULT_GROUPS} unless told. */
  readonly groups?: readonly SearchGroup[];
  /** The most hits a group; {@link DEFAULT_LIMIT} unless told. */
  readonly limit?: number;
  /** Aborted when the answer is no longer wanted: the promise then rejects with an `AbortError`. */
  readonly signal?: AbortSignal;
}

/** What a query is about. */
export type QueryTopic =
  /** What may be a provider's name, as it was typed, without the common words around it. */
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'host'; readonly host: string }
  /** An IP address, its beginning, or a range: providers are seldom known by it. */
  | { readonly kind: 'address' }
  /** Something to do: a certification, a ticket. */
  | { readonly kind: 'task' }
  /** Common words alone: a codec, a protocol, a symptom. */
  | { readonly kind: 'feature' };

/** What was found. */
export interface SearchResult {
  readonly hits: readonly ProviderHit[];
  /** How many providers were found, beyond the limit too. */
  readonly total: number;
  readonly guide: readonly GuideHit[];
  /** Only when that group is asked for. */
  readonly nearest?: readonly ProviderRecord[];
  readonly facets: FacetCounts;
  readonly backend: 'embedded' | 'algolia';
  /** The backend asked first couldn't answer; this one stood in. */
  readonly fallback?: true;
  /** The words as they were understood, when typos were set right for the first result. */
  readonly corrected?: string;
  /** No provider has all the words: these have some of them. */
  readonly partial?: true;
  readonly topic: QueryTopic;
  /** A provider was asked for that isn't among those found, if any were. */
  readonly unmatched?: true;
}

/** The part of an answer that is about providers. */
export type ProvidersFound = Omit<SearchResult, 'guide' | 'nearest' | 'backend' | 'fallback' | 'topic' | 'unmatched'>;

/** Anything that answers a search. */
export interface SearchBackend {
  /** Gets ready for a search that is likely to come, so that the first keystroke needn't wait. */
  prepare?(): void;
  search(query: string, state: SearchState, options?: SearchOptions): Promise<SearchResult>;
}
