import { providerKeyOf, renderBody, type Body } from '../../catalog/markdown/markdown';
import type { Catalog, Locale } from '../../catalog/model/types';
import { listedProviders } from '../../catalog/model/listedProviders';

/** The bodies of all shown providers by key. */
export type Bodies = ReadonlyMap<string, Body>;

/**
 * The bodies of all shown providers, in one language, with links that lead to the pages of that language.
 *
 * @param baseUrl the base of the language, ending in a slash
 */
export function renderBodies(catalog: Catalog, locale: Locale, baseUrl: string): Bodies {
  const resolve = (url: string): string => {
    const other = providerKeyOf(url);
    if (other !== undefined) return `${baseUrl}providers/${other}`;
    return url.startsWith('/') ? `${baseUrl}${url.slice(1)}` : url;
  };
  return new Map(listedProviders(catalog).map(({ key, prose }) => [key, renderBody(prose[locale], resolve)]));
}
