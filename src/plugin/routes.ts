import type { PluginContentLoadedActions, RouteConfig } from '@docusaurus/types';
import type { CatalogContent } from './catalogContent';
import type { PluginOptions } from './options';
import { verifyPath } from '../catalog/api/badgeSnippet';
import { listedProviders } from '../catalog/model/listedProviders';
import { verifiableProviders } from '../catalog/records/verifiableProviders';
import {
  toCatalogProps,
  toChecklistProps,
  toCompareProps,
  toDiagnoseProps,
  toHomeProps,
  toRunSheetProps,
  toSupportProps,
} from './props/props';
import { toProviderProps } from './props/providerProps';
import { toVerifyProps } from './props/verifyProps';

/**
 * Every route of the plugin, with its props.
 *
 * @param baseUrl the base of the language that is being built, ending in a slash
 */
export function buildAllRoutes(content: CatalogContent, options: PluginOptions, baseUrl: string): RouteConfig[] {
  const route = (path: string, component: string, props: object): RouteConfig => ({
    path: `${baseUrl}${path}`,
    component: `@site/src/components/${component}/index.tsx`,
    exact: true,
    props: { ...props },
  });
  return [
    route('', 'HomePage', toHomeProps(content)),
    route('providers', 'CatalogPage', toCatalogProps(content)),
    route('providers/compare', 'ComparePage', toCompareProps(content)),
    route('checklist', 'ChecklistPage', toChecklistProps(content, options.helpdesk)),
    route('diagnose', 'DiagnosePage', toDiagnoseProps(content, options.helpdesk)),
    route('run-sheet', 'RunSheetPage', toRunSheetProps(content)),
    route('support', 'SupportPage', toSupportProps(content, options.helpdesk)),
    ...listedProviders(content.catalog).map((provider) =>
      route(`providers/${provider.key}`, 'ProviderPage', toProviderProps(provider, content, options)),
    ),
    ...verifiableProviders(content.catalog).map((provider) =>
      route(verifyPath(provider.key), 'VerifyPage', toVerifyProps(provider, content)),
    ),
  ];
}

/** Registers the routes with Docusaurus. */
export function createAllRoutes(routes: readonly RouteConfig[], { addRoute }: PluginContentLoadedActions): void {
  for (const route of routes) addRoute(route);
}
