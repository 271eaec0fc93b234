import type { Locale } from '../../model/types';

/** Where the search on Algolia is; everyone can read it. */
export interface AlgoliaData {
  readonly applicationId: string;
  /** The search-only key. */
  readonly searchKey: string;
  /** Without the language: the indexes are `<indexName>_it` and `<indexName>_en`. */
  readonly indexName: string;
  /** Only for a server of one's own: `127.0.0.1:7700`. */
  readonly hosts?: string;
}

/** The name of a locale's index. */
export function algoliaIndexName(indexName: string, locale: Locale): string {
  return `${indexName}_${locale}`;
}

/** The search on Algolia, when the environment names all of it; without, the search is embedded. */
export function algoliaOptions(env: Readonly<Record<string, string | undefined>>): {
  readonly algolia?: AlgoliaData;
} {
  const { ALGOLIA_APP_ID, ALGOLIA_SEARCH_KEY, ALGOLIA_INDEX_NAME, ALGOLIA_HOSTS } = env;
  if (!ALGOLIA_APP_ID || !ALGOLIA_SEARCH_KEY || !ALGOLIA_INDEX_NAME) return {};
  return {
    algolia: {
      applicationId: ALGOLIA_APP_ID,
      searchKey: ALGOLIA_SEARCH_KEY,
      indexName: ALGOLIA_INDEX_NAME,
      ...(ALGOLIA_HOSTS ? { hosts: ALGOLIA_HOSTS } : {}),
    },
  };
}
