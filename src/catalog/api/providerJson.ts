import type { Catalog, Provider } from '../model/types';
import type { ApiSingle } from './apiSchema';
import { SCHEMA_VERSION } from './changelog';
import type { SiteAddress } from './siteAddress';
import { toApiProvider } from './toApiProvider';

/** `providers/<key>.json`: one provider, the same as in the list. */
export function providerJson(
  provider: Provider,
  { release: { release, date } }: Pick<Catalog, 'release'>,
  site: SiteAddress,
): ApiSingle {
  return { schemaVersion: SCHEMA_VERSION, release: { release, date }, provider: toApiProvider(provider, site) };
}
