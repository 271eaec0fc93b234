import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { ApiList, ApiProvider } from '../../src/catalog/api/apiSchema';
import { LOCALES, sitemapPaths } from './site';

const LIST = JSON.parse(readFileSync(path.join(LOCALES[0].folder, 'api/v1/providers.json'), 'utf8')) as ApiList;

/** The providers that have a descriptor, in the order of the build's own list: what the tests look for is taken from here. */
export const PROVIDERS = LIST.providers;

/** The providers that the build announces. */
export const ANNOUNCED = LIST.announced;

/** Everything that the catalog's page lists. */
export const SHOWN: readonly { readonly key: string; readonly name: string }[] = [...PROVIDERS, ...ANNOUNCED];

/** The release of the wizard that the build shows: `1.6.14`. */
export const RELEASE = LIST.release.release;

/** The first provider that is like that; when none is, the first of all, which then only tests what all have. */
export function anyProvider(fits: (provider: ApiProvider) => boolean = () => true): ApiProvider {
  const found = PROVIDERS.find(fits) ?? PROVIDERS[0];
  if (found === undefined) throw new Error('the build has no provider');
  return found;
}

/** The provider that has the most of something; of equals the first. */
export function most(measure: (provider: ApiProvider) => number): ApiProvider {
  return PROVIDERS.reduce((best, provider) => (measure(provider) > measure(best) ? provider : best), anyProvider());
}

/** Some of the providers, however many there are: of the list's beginning, middle and end. */
export function someProviders(count: number): ApiProvider[] {
  const step = Math.max(1, Math.floor(PROVIDERS.length / count));
  return PROVIDERS.filter((_, at) => at % step === 0).slice(0, count);
}

/** The pages of the guide, without a language's base path. */
export const GUIDE_PAGES = sitemapPaths(LOCALES[0].folder).filter((page) => page.startsWith('/guide/'));
