import { FACET_IDS, FACETS, type FacetId } from './facets';
import type { ProviderRecord } from '../records/types';

/** A value of a facet. */
export interface FacetValue {
  readonly facet: FacetId;
  readonly value: string;
}

/** A facet's values and words, one after the other. */
const ENTRIES = FACET_IDS.flatMap((facet) =>
  Object.entries(FACETS[facet].words ?? {}).map(([value, words]) => ({ facet, value, words: words.split(' ') })),
);

/** What each word of the facets asks for. */
export const FACET_TERMS: ReadonlyMap<string, readonly FacetValue[]> = (() => {
  const terms = new Map<string, FacetValue[]>();
  for (const { facet, value, words } of ENTRIES) {
    for (const word of words) terms.set(word, [...(terms.get(word) ?? []), { facet, value }]);
  }
  return terms;
})();

/** All words by which a record's values may be asked for. */
export function facetWordsOf(record: ProviderRecord): string[] {
  return ENTRIES.filter(({ facet, value }) => FACETS[facet].valuesOf(record)?.includes(value)).flatMap(
    ({ words }) => words,
  );
}
