import { announcedProviders } from './announcedProviders';
import { compareNames } from './compareNames';
import type { Catalog, Provider } from './types';

/**
 * The providers that the catalog shows, in the order of their names: those with a descriptor and those that are only
 * announced. One that is both is known by its descriptor.
 */
export function listedProviders({ providers, release }: Pick<Catalog, 'providers' | 'release'>): Provider[] {
  const listed = providers.filter((provider) => provider.listed);
  const keys = new Set(listed.map(({ key }) => key));
  return [...listed, ...announcedProviders(release).filter(({ key }) => !keys.has(key))].sort(compareNames);
}
