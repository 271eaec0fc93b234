import type { Provider } from '../model/types';
import { apiProvider, type ApiProvider } from './apiSchema';
import { providerPages, type SiteAddress } from './siteAddress';

/** A provider as the data files have it: the fields that their schema names, in its order. */
export function toApiProvider(provider: Provider, site: SiteAddress): ApiProvider {
  return apiProvider.parse({ ...provider, page: providerPages(site, provider.key) });
}
