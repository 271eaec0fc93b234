import { algoliaHosts } from '../../catalog/search/algolia/algoliaHosts';
import type { AlgoliaData } from '../../catalog/search/algolia/algoliaOptions';

/**
 * The origins that Algolia's client reads from: the nearest server, and the three that it falls back to. Its
 * host for writing isn't among them.
 *
 * @returns none without Algolia
 */
export function searchOrigins(algolia: Pick<AlgoliaData, 'applicationId' | 'hosts'> | undefined): string[] {
  if (algolia === undefined) return [];
  const { applicationId, hosts } = algolia;
  if (hosts !== undefined) {
    return algoliaHosts(hosts).map(
      ({ protocol, url, port }) => `${protocol}://${url}${port === undefined ? '' : `:${port}`}`,
    );
  }
  return [`${applicationId}-dsn.algolia.net`, ...[1, 2, 3].map((number) => `${applicationId}-${number}.algolianet.com`)]
    .map((host) => `https://${host}`)
    .map((origin) => origin.toLowerCase());
}
