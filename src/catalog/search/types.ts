/** What the search knows of a provider or of a section of the guide, what it is asked, what it answers. */
import type { Evidence, Locale, Status, Tier } from '../model/types';

export type { Locale };

/** A provider as it is searched and listed. What isn't known is absent, never a default. */
export interface ProviderRecord {
  readonly kind: 'provider';
  readonly key: string;
  readonly name: string;
  readonly company: string;
  readonly tier: Tier;
  readonly status: Status;
  readonly evidence?: Evidence;
  /** The hosts that the trunk names today: server, domain, URIs, proxy. Never NethVoice's own proxy. */
  readonly hosts: readonly string[];
  /** Hosts that earlier releases had and the trunk no longer names. */
  readonly pastHosts: readonly string[];
  /** Names under which earlier releases listed it. */
  readonly pastNames: readonly string[];
  /** The server as the trunk writes it. */
  readonly server?: string;
  readonly port?: string;
  /** In order of preference. */
  readonly codecs?: readonly string[];
  readonly transport?: string;
  readonly encryption?: string;
  readonly registration?: string;
  /** Who proves who they are: the wizard's `authentication`. */
  readonly authentication?: string;
  /** Whether nothing is left to do by hand after the wizard. Known only of a provider in the wizard. */
  readonly nothingLeft?: boolean;
  /** The first NethVoice release whose wizard offers it. */
  readonly since?: string;
  readonly sinceDate?: string;
  /** Prose and limitations in the record's language, as plain text. For the index, not for display. */
  readonly text: string;
}

/** A provider that a later release brought, of which only the name is known. */
export interface LaterRecord {
  readonly kind: 'later';
  /** `later:` and the name in lower case with hyphens. */
  readonly key: string;
  readonly name: string;
  readonly release?: string;
  /** The request in the product's tracker, as `NethServer/dev#7987`. */
  readonly issue: string;
}

/** A section of a page of the guide. */
export interface GuideRecord {
  readonly kind: 'guide';
  /** The address below the locale's root: `/guide/wizard#codecs`. */
  readonly key: string;
  readonly path: string;
  /** Empty for what stands above the first heading. */
  readonly anchor: string;
  /** The page's title. */
  readonly title: string;
  /** The section's heading; for what stands above the first one, the page's title. */
  readonly heading: string;
  readonly text: string;
}

/** The two kinds of record that a search for a provider may find. */
export type AnyProviderRecord = ProviderRecord | LaterRecord;

/** Anything that can be found. */
export type SearchRecord = AnyProviderRecord | GuideRecord;

/** A part of a text to mark: from `start` up to, not including, `end`. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** What to mark in a provider's name and hosts; the lists run beside the record's own. */
export interface ProviderHighlights {
  readonly name: readonly TextRange[];
  readonly hosts: readonly (readonly TextRange[])[];
  readonly pastHosts: readonly (readonly TextRange[])[];
}

/** A provider that was found. */
export interface ProviderHit {
  readonly record: ProviderRecord;
  readonly highlights: ProviderHighlights;
}

/** A provider of a later release that was found. */
export interface LaterHit {
  readonly record: LaterRecord;
  readonly highlights: { readonly name: readonly TextRange[] };
}

/** A section of the guide that was found, with the piece of its text that shows why. */
export interface GuideHit {
  readonly record: GuideRecord;
  readonly highlights: { readonly heading: readonly TextRange[] };
  readonly excerpt: { readonly text: string; readonly ranges: readonly TextRange[] };
}

/** What the catalog can be narrowed down by. The ids are also the parameters of its address. */
export type FacetId =
  'tier' | 'status' | 'evidence' | 'registration' | 'codec' | 'transport' | 'encryption' | 'left' | 'company';

/** The chosen values by facet; a facet without a choice is absent. */
export type FacetSelection = Readonly<Partial<Record<FacetId, readonly string[]>>>;

/** One value of a facet and how many results choosing it would give beside the other facets' choices. */
export interface FacetCount {
  readonly value: string;
  readonly count: number;
}

/** The counts of each facet's values, zeros included; of a facet with very many, those with the most results. */
export type FacetCounts = Readonly<Record<FacetId, readonly FacetCount[]>>;

/** The orders in which results may stand. */
export const SORTS = ['relevance', 'name', 'newest'] as const;

/** An order of the results. */
export type Sort = (typeof SORTS)[number];

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

/**
 * The groups that results come in; `nearest` are names like the query, for when nothing was found, `missing` those
 * that a release hasn't got.
 */
export type SearchGroup = 'providers' | 'guide' | 'nearest' | 'missing';

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
  /** The NethVoice release that the group `missing` is about; without it that group is empty. */
  readonly release?: string;
  /** Aborted when the answer is no longer wanted: the promise then rejects with an `AbortError`. */
  readonly signal?: AbortSignal;
}

/** The providers that a release of NethVoice doesn't have yet, whatever was searched. */
export interface MissingProviders {
  readonly release: string;
  readonly count: number;
  /** In the order of the names, up to the limit. */
  readonly names: readonly string[];
}

/** What was found. */
export interface SearchResult {
  readonly hits: readonly ProviderHit[];
  /** How many providers were found, beyond the limit too. */
  readonly total: number;
  /** Providers of later releases; none while a facet is chosen, since nothing is known of them. */
  readonly later: readonly LaterHit[];
  readonly guide: readonly GuideHit[];
  /** Only when that group is asked for. */
  readonly nearest?: readonly AnyProviderRecord[];
  /** Only when that group is asked for. */
  readonly missing?: MissingProviders;
  readonly facets: FacetCounts;
  readonly backend: 'embedded' | 'algolia';
  /** The backend asked first couldn't answer; this one stood in. */
  readonly fallback?: true;
  /** The words as they were understood, when typos were set right for the first result. */
  readonly corrected?: string;
  /** No provider has all the words: these have some of them. */
  readonly partial?: true;
}

/** The part of an answer that is about providers. */
export type ProvidersFound = Omit<SearchResult, 'guide' | 'nearest' | 'missing' | 'backend' | 'fallback'>;

/** Anything that answers a search. */
export interface SearchBackend {
  /** Gets ready for a search that is likely to come, so that the first keystroke needn't wait. */
  prepare?(): void;
  search(query: string, state: SearchState, options?: SearchOptions): Promise<SearchResult>;
}
