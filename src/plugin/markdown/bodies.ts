import { providerKeyOf, renderBody, type Body } from '../../catalog/markdown/markdown';
import type { Catalog, Locale } from '../../catalog/model/types';
import { listedProviders } from '../../catalog/model/listedProviders';

/** The path of a page without its last slash, before a query and an anchor; a file's has a dot in its last part. */
const PAGE = /^(?:[^?#]*\/)?[^?#/.]+(?=[?#]|$)/;

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
    if (other !== undefined) return `${baseUrl}providers/${other}/`;
    return url.startsWith('/') ? `${baseUrl}${url.slice(1).replace(PAGE, '$&/')}` : url;
  };
  return new Map(listedProviders(catalog).map(({ key, prose }) => [key, renderBody(prose[locale], locale, resolve)]));
}
