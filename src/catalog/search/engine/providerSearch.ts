import { correct } from './correct';
import { companiesOf, countFacets, passes, type FacetCounts } from '../facets/countFacets';
import { highlightProvider } from './highlight';
import { parseQuery } from '../query/parseQuery';
import { preferenceOf, PROVIDER_FIELDS, providerDocument } from './providerDocument';
import { querySpans } from '../query/querySpans';
import type { ProviderRecord } from '../records/types';
import { compareNames } from '../../model/compareNames';
import { compareBy } from '../records/sortRecords';
import { createTextIndex } from './textIndex';
import type { ProvidersFound, SearchState } from '../types';

/** The search over the providers of the catalog. */
export interface ProviderSearch {
  search(query: string, state: SearchState, limit: number): ProvidersFound;
  /** The counts of the facets where nothing was found. */
  readonly noFacets: FacetCounts;
}

/** Builds the search; providers come certified ones first, then by name, where nothing else parts them. */
export function createProviderSearch(providers: readonly ProviderRecord[]): ProviderSearch {
  const byName = [...providers].sort(compareNames);
  const full = byName.filter(({ tier }) => tier === 'full');
  const all = [...full, ...byName.filter((record) => !full.includes(record))];
  const companies = companiesOf(providers);
  const index = createTextIndex(all, providerDocument, PROVIDER_FIELDS, {
    // How rare a term is counts; how often a record has it, and how many others, says nothing of a name.
    bm25: { k: 0, b: 0, d: 0 },
    worth: preferenceOf,
  });

  return {
    noFacets: countFacets([], {}, companies),
    search(query, { selection, sort }, limit) {
      const words = parseQuery(query);
      const spans = querySpans(words);
      const { found, typos, partial } = index.search(words);
      const known = words.length === 0 ? byName.map((record) => ({ record, alike: [] })) : found;
      const hits = known.filter(({ record }) => passes(record, selection));
      if (sort !== 'relevance') {
        const compare = compareBy(sort);
        hits.sort((a, b) => compare(a.record, b.record));
      }
      const [first] = known;
      const corrected = typos && first && correct(words, first.record, (span) => index.meant(span, first.record));
      return {
        hits: hits.slice(0, limit).map((hit) => highlightProvider(hit.record, { spans, alike: hit.alike })),
        total: hits.length,
        facets: countFacets(
          known.map((hit) => hit.record),
          selection,
          companies,
        ),
        ...(corrected ? { corrected } : {}),
        ...(partial ? { partial } : {}),
      };
    },
  };
}
