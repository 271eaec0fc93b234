/** The environment that the second build is made with: an index on this machine. */
export const ALGOLIA_ENV = {
  ALGOLIA_APP_ID: 'TESTAPP',
  ALGOLIA_SEARCH_KEY: 'search-only',
  ALGOLIA_INDEX_NAME: 'providers',
  ALGOLIA_HOSTS: '127.0.0.1:7711',
} as const;

/** Where the second build is served during the tests. */
export const ALGOLIA_SITE = 'http://127.0.0.1:3179';
