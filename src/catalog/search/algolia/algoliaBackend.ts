import { liteClient, type SearchResponse } from 'algoliasearch/lite';
import { algoliaHosts } from './algoliaHosts';
import { fromAlgoliaObject, type AlgoliaObject } from './algoliaObject';
import { algoliaIndexName, type AlgoliaData } from './algoliaOptions';
import { FACETS, FACET_IDS, type FacetId, type FacetSelection } from '../facets/facets';
import { highlightProvider } from '../engine/highlight';
import { createProviderSearch } from '../engine/providerSearch';
import { FACET_TERMS } from '../facets/facetWords';
import { NEGATIONS } from '../query/negations';
import { parseQuery, type QueryWord } from '../query/parseQuery';
import { querySpans } from '../query/querySpans';
import { topicOf } from '../query/queryTopic';
import { compareBy } from '../records/sortRecords';
import {
  DEFAULT_GROUPS,
  DEFAULT_LIMIT,
  type ProvidersFound,
  type SearchBackend,
  type SearchResult,
  type SearchState,
} from '../types';
import { facetCounts } from '../facets/countFacets';
import type { Locale } from '../../model/types';

/** The most hits that Algolia gives at once. */
const MOST_HITS = 1000;

/** The choices of all facets but one, as Algolia writes them: all of the lists, any of each. */
function facetFilters(selection: FacetSelection, without?: FacetId): string[][] {
  return FACET_IDS.filter((id) => id !== without)
    .flatMap((id) => {
      const values = (selection[id] ?? []).map((value) => `${id}:${value}`);
      return FACETS[id].together ? values.map((value) => [value]) : [values];
    })
    .filter((values) => values.length > 0);
}

/**
 * The words as Algolia is to look for them: what a negation belongs to is joined with it (`senzaregistrazione`), as
 * the facets' words are in the objects.
 */
function wordsForAlgolia(words: readonly QueryWord[]): readonly QueryWord[] {
  const phrase = querySpans(words).find(
    ({ text, from, count }) =>
      count > 1 &&
      NEGATIONS.includes(words[from]?.text ?? '') &&
      [...FACET_TERMS.keys()].some((term) => term.startsWith(text)),
  );
  if (phrase === undefined) return words;
  const { text, from, count } = phrase;
  return [...words.slice(0, from), { text, kind: 'word', optional: false }, ...words.slice(from + count)];
}

/**
 * The search on Algolia. It finds providers; the guide's sections aren't there and stay with the embedded
 * search.
 */
export function algoliaBackend(data: AlgoliaData, locale: Locale, guide: SearchBackend): SearchBackend {
  const { applicationId, searchKey, hosts } = data;
  const indexName = algoliaIndexName(data.indexName, locale);
  const client = liteClient(applicationId, searchKey, hosts === undefined ? {} : { hosts: algoliaHosts(hosts) });

  let asked: Promise<readonly string[]> | undefined;

  /** All companies of the index, in alphabetical order: with what it finds Algolia doesn't name the others. */
  async function askCompanies(): Promise<readonly string[]> {
    const { results } = await client.search<AlgoliaObject>({
      requests: [{ indexName, query: '', facets: ['company'], hitsPerPage: 0 }],
    });
    const [response] = results as SearchResponse<AlgoliaObject>[];
    return Object.keys(response?.facets?.company ?? {}).sort(new Intl.Collator('it').compare);
  }

  /** The same, asked for once; a failure is not kept. */
  function allCompanies(): Promise<readonly string[]> {
    asked ??= askCompanies().catch((error: unknown) => {
      asked = undefined;
      throw error;
    });
    return asked;
  }

  async function searchProviders(
    query: string,
    { selection, sort }: SearchState,
    limit: number,
  ): Promise<ProvidersFound> {
    const words = wordsForAlgolia(parseQuery(query));
    const aside = FACET_IDS.filter((id) => (selection[id]?.length ?? 0) > 0 && !FACETS[id].together);
    const common = {
      indexName,
      query: words.map(({ text }) => text).join(' '),
      optionalWords: words.filter(({ optional }) => optional).map(({ text }) => text),
      attributesToRetrieve: ['record'],
    };
    const search = client.search<AlgoliaObject>({
      requests: [
        {
          ...common,
          facetFilters: facetFilters(selection),
          facets: [...FACET_IDS],
          hitsPerPage: sort === 'relevance' ? Math.min(limit, MOST_HITS) : MOST_HITS,
        },
        // The counts of most facets leave their own choice aside: one more question each.
        ...aside.map((id) => ({
          ...common,
          facetFilters: facetFilters(selection, id),
          facets: [id],
          hitsPerPage: 0,
        })),
      ],
    });
    const [{ results }, known] = await Promise.all([search, allCompanies()]);
    const [main, ...others] = results as SearchResponse<AlgoliaObject>[];
    const found = (main?.hits ?? []).map(fromAlgoliaObject);
    // It would take a replica for each order to have it done there.
    if (sort !== 'relevance') found.sort(compareBy(sort));
    // Algolia doesn't say how it matched: what our own search marks in the same records is marked.
    const own = createProviderSearch(found).search(query, { selection: {}, sort: 'relevance' }, MOST_HITS);
    const countOf = (id: FacetId, value: string): number => {
      const { facets = {} } = (aside.includes(id) ? others[aside.indexOf(id)] : main) ?? {};
      return Object.entries(facets[id] ?? {}).find(([counted]) => counted === value)?.[1] ?? 0;
    };
    return {
      hits: found
        .slice(0, limit)
        .map((record) => own.hits.find((hit) => hit.record === record) ?? highlightProvider(record, { spans: [] })),
      total: main?.nbHits ?? 0,
      facets: facetCounts(countOf, known),
      ...(main?.queryAfterRemoval === undefined ? {} : { partial: true as const }),
    };
  }

  return {
    async search(query, state, options = {}): Promise<SearchResult> {
      const { groups = DEFAULT_GROUPS, limit = DEFAULT_LIMIT, signal } = options;
      if (!groups.includes('providers')) return guide.search(query, state, options);
      const [providers, sections] = await Promise.all([
        searchProviders(query, state, limit),
        groups.includes('guide') ? guide.search(query, state, { groups: ['guide'], limit }) : undefined,
      ]);
      signal?.throwIfAborted();
      return { ...providers, ...topicOf(query, providers), guide: sections?.guide ?? [], backend: 'algolia' };
    },
  };
}
