import type { PluginContentLoadedActions, RouteConfig } from '@docusaurus/types';
import { normalizeUrl } from '@docusaurus/utils';
import type { SiteAddress } from '../catalog/api/siteAddress';
import type { CatalogContent } from './content';
import type { PluginOptions } from './options';
import { listedProviders, toCatalogProps, toChecklistProps, toCompareProps, toHomeProps } from './props/props';
import { providerPages } from './props/providerProps';
import { patternMetadata } from './stamp/patternPages';

/**
 * How provider pages come about: all from one route, stamped after the build, so that neither the script nor the
 * time to render grows with them; or a route each, for the development server, which renders in the browser alone.
 */
export type ProviderRouting = 'stamped' | 'each';

/** The provider pages' only route. Docusaurus renders it once, under this very path. */
function stampedRoute(path: string, content: CatalogContent): RouteConfig {
  const pages = (): string[] => listedProviders(content.catalog).map(({ key }) => path.replace(':key', key));
  return {
    path,
    component: '@site/src/components/ProviderRoute/index.tsx',
    // An exact pattern is no page to Docusaurus' check of links. The component refuses what lies below.
    exact: false,
    // The comparison's path fits the pattern too, and comes first.
    priority: -1,
    hasPageData: true,
    metadata: patternMetadata(pages),
  };
}

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
  routing: ProviderRouting,
): RouteConfig[] {
  const { helpdesk } = options;
  const providersUrl = normalizeUrl([baseUrl, options.routeBasePath]);
  const route = (path: string, component: string, props: object): RouteConfig => ({
    path,
    component: `@site/src/components/${component}/index.tsx`,
    exact: true,
    props: { ...props },
  });
  return [
    route(baseUrl, 'HomePage', toHomeProps(content)),
    route(providersUrl, 'CatalogPage', toCatalogProps(content)),
    route(`${providersUrl}/compare`, 'ComparePage', toCompareProps(content)),
    route(normalizeUrl([baseUrl, 'checklist']), 'ChecklistPage', toChecklistProps(content, helpdesk)),
    ...(routing === 'stamped'
      ? [stampedRoute(`${providersUrl}/:key`, content)]
      : [...providerPages(content, options, baseUrl)].map(({ path, props }) => route(path, 'ProviderPage', props))),
  ];
}

/** Registers the routes with Docusaurus. */
export function createAllRoutes(routes: readonly RouteConfig[], { addRoute }: PluginContentLoadedActions): void {
  for (const route of routes) addRoute(route);
}
