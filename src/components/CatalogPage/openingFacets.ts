import ExecutionEnvironment from '@docusaurus/ExecutionEnvironment';
import list from '@generated/docusaurus-plugin-provider-catalog/default/catalog-list.json';
import type { FacetCounts } from '../../catalog/search/countFacets';

/** The id of the element in the catalog's page that holds the counts of its facets. */
export const OPENING_FACETS_ID = 'opening-facets';

let known: FacetCounts | undefined;

/** The facets of the whole catalog, out of the page's HTML; nothing if this document is another page's. */
export function openingFacets(): FacetCounts | undefined {
  if (!ExecutionEnvironment.canUseDOM) return list.facets;
  const text = document.getElementById(OPENING_FACETS_ID)?.textContent;
  // Read once: somebody who comes back to the catalog finds the list, but no longer the element.
  known ??= text === undefined ? undefined : (JSON.parse(text) as FacetCounts);
  return known;
}
