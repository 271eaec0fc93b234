import type { Catalog } from '../model/types';
import type { ApiList } from './apiSchema';
import { SCHEMA_VERSION } from './changelog';
import type { SiteAddress } from './siteAddress';
import { toApiProvider } from './toApiProvider';

/** `providers.json`: every provider that the catalog shows, in the order of the names. */
export function providersJson({ providers, release: { release, date } }: Catalog, site: SiteAddress): ApiList {
  return {
    schemaVersion: SCHEMA_VERSION,
    release: { release, date },
    providers: providers.filter(({ listed }) => listed).map((provider) => toApiProvider(provider, site)),
  };
}
