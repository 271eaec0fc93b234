import { catalogJsonLd, serializeJsonLd } from '../../catalog/api/jsonLd';
import type { SiteAddress } from '../../catalog/api/siteAddress';
import { companiesOf, countFacets, type FacetCounts } from '../../catalog/search/countFacets';
import type { ProviderRecord } from '../../catalog/search/records/types';
import type { CatalogContent } from '../catalogContent';

/** A provider as a row of the catalog. What is absent is unknown. */
export type ProviderSummary = Pick<
  ProviderRecord,
  | 'key'
  | 'name'
  | 'company'
  | 'tier'
  | 'status'
  | 'server'
  | 'port'
  | 'registration'
  | 'codecs'
  | 'encryption'
  | 'since'
  | 'nothingLeft'
>;

/** What the server draws the catalog's page from; no script has it. */
export interface CatalogList {
  /** Every provider that is listed, in the order of the page. */
  readonly providers: readonly ProviderSummary[];
  /** The counts of the whole catalog, for the page as it opens. */
  readonly facets: FacetCounts;
  /** Structured data, safe inside a script element. */
  readonly jsonLd: string;
}

/**
 * The whole catalog in one language.
 *
 * @param records those of the providers, in the order of the page
 */
export function buildCatalogList(
  { catalog, locale }: Pick<CatalogContent, 'catalog' | 'locale'>,
  records: readonly ProviderRecord[],
  site: SiteAddress,
): CatalogList {
  return {
    providers: records,
    facets: countFacets(records, {}, companiesOf(records)),
    jsonLd: serializeJsonLd(catalogJsonLd(catalog, site, locale)),
  };
}
