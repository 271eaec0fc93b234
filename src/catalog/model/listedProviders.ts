import type { Catalog, Provider } from './types';

/** The providers that the catalog shows. */
export function listedProviders({ providers }: Pick<Catalog, 'providers'>): Provider[] {
  return providers.filter(({ listed }) => listed);
}
