import type { IndexSettings } from 'algoliasearch';
import { FACET_IDS } from '../facets/facets';
import { SHORTEST } from '../engine/spanQueries';
import type { Locale } from '../../model/types';

/** The settings of a locale's index: the same order of importance as in our own index. */
export function algoliaSettings(locale: Locale): IndexSettings {
  return {
    searchableAttributes: [
      'unordered(name),unordered(nameTerms)',
      'unordered(hosts),unordered(hostTerms)',
      'unordered(facetWords)',
      'port',
      'unordered(past),unordered(pastTerms)',
      'unordered(text)',
    ],
    attributesForFaceting: [...FACET_IDS],
    attributesToRetrieve: ['record'],
    // What to mark is worked out in the page, in the same way for both backends.
    attributesToHighlight: [],
    // Certified providers first, then by name.
    customRanking: ['asc(tierRank)', 'asc(position)'],
    minWordSizefor1Typo: SHORTEST.typo,
    minWordSizefor2Typos: SHORTEST.twoTypos,
    allowTyposOnNumericTokens: false,
    // One letter parts g729 from g722, and a host from another's.
    disableTypoToleranceOnAttributes: ['facetWords', 'port', 'text'],
    queryType: 'prefixAll',
    removeWordsIfNoResults: 'allOptional',
    removeStopWords: ['it', 'en'],
    queryLanguages: locale === 'it' ? ['it', 'en'] : ['en', 'it'],
    maxValuesPerFacet: 1000,
    paginationLimitedTo: 1000,
  };
}
