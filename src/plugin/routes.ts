import type { PluginContentLoadedActions, RouteConfig } from '@docusaurus/types';
import { normalizeUrl } from '@docusaurus/utils';
import type { SiteAddress } from '../catalog/api/siteAddress';
import type { CatalogContent } from './content';
import type { PluginOptions } from './options';
import {
  listedProviders,
  toCatalogProps,
  toChecklistProps,
  toCompareProps,
  toHomeProps,
  toProviderProps,
} from './props';

/**
 * Every route of the plugin, with its props. How provider pages are routed is decided here alone.
 *
 * @param baseUrl the base of the language that is being built, ending in a slash
 * @param address where the site is published
 */
export function buildAllRoutes(
  content: CatalogContent,
  options: PluginOptions,
  baseUrl: string,
  address: SiteAddress,
): RouteConfig[] {
  const { helpdesk, repositoryUrl, routeBasePath } = options;
  const providersUrl = normalizeUrl([baseUrl, routeBasePath]);
  const site = { baseUrl, providersUrl, repositoryUrl, helpdesk, address };
  const route = (path: string, component: string, props: object): RouteConfig => ({
    path,
    component: `@site/src/components/${component}/index.tsx`,
    exact: true,
    props: { ...props },
  });
  return [
    route(baseUrl, 'HomePage', toHomeProps(content)),
    route(providersUrl, 'CatalogPage', toCatalogProps(content, address)),
    route(`${providersUrl}/compare`, 'ComparePage', toCompareProps(content)),
    route(normalizeUrl([baseUrl, 'checklist']), 'ChecklistPage', toChecklistProps(content, helpdesk)),
    ...listedProviders(content.catalog).map((provider) =>
      route(`${providersUrl}/${provider.key}`, 'ProviderPage', toProviderProps(provider, content, site)),
    ),
  ];
}

/** Registers the routes with Docusaurus. */
export function createAllRoutes(routes: readonly RouteConfig[], { addRoute }: PluginContentLoadedActions): void {
  for (const route of routes) addRoute(route);
}
