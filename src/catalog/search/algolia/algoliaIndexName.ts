import type { Locale } from '../../model/types';

/** The name of a locale's index. */
export function algoliaIndexName(indexName: string, locale: Locale): string {
  return `${indexName}_${locale}`;
}
