/** The embedded search: records in, results out, at once. */
import { createGuideSearch } from './guideSearch';
import { nearestNames } from './nearestNames';
import { createProviderSearch } from './providerSearch';
import { topicOf } from '../query/queryTopic';
import type { SearchRecord } from '../records/types';
import { compareNames } from '../../model/compareNames';
import { DEFAULT_GROUPS, DEFAULT_LIMIT, type SearchOptions, type SearchResult, type SearchState } from '../types';

/** The search over a fixed set of records. */
export interface SearchEngine {
  search(query: string, state: SearchState, options?: SearchOptions): SearchResult;
}

/** Builds the indexes of all records. */
export function createSearchEngine(records: readonly SearchRecord[]): SearchEngine {
  const providers = records.filter((record) => record.kind === 'provider').sort(compareNames);
  const catalog = createProviderSearch(providers);
  const searchGuide = createGuideSearch(records.filter((record) => record.kind === 'guide'));

  return {
    search(query, state, { groups = DEFAULT_GROUPS, limit = DEFAULT_LIMIT } = {}) {
      const found = groups.includes('providers')
        ? catalog.search(query, state, limit)
        : { hits: [], total: 0, facets: catalog.noFacets };
      return {
        ...found,
        ...topicOf(query, found),
        guide: groups.includes('guide') ? searchGuide(query, limit) : [],
        ...(groups.includes('nearest') ? { nearest: nearestNames(query, providers, limit) } : {}),
        backend: 'embedded',
      };
    },
  };
}
