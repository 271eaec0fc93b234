import type { PluginOptions } from './options';

/** The search on Algolia, when the environment names all of it; without, the search is embedded. */
export function algoliaOptions(env: NodeJS.ProcessEnv): Pick<PluginOptions, 'algolia'> {
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
