import type { Provider } from '../model/types';
import { apiAnnounced, apiProvider, type ApiProvider } from './apiSchema';
import { providerPages, type SiteAddress } from './siteAddress';

/** A provider as the data files have it: the fields that their schema names, in its order. */
export function toApiProvider(provider: Provider, site: SiteAddress): ApiProvider {
  return apiProvider.parse({ ...provider, page: providerPages(site, provider.key) });
}

/** An announced provider as the data files have it. */
export function toApiAnnounced(provider: Provider, site: SiteAddress): object {
  const { key, announced } = provider;
  return apiAnnounced.parse({ ...announced, key, page: providerPages(site, key) });
}
