import type { PluginContentLoadedActions, RouteConfig } from '@docusaurus/types';
import type { CatalogContent } from './catalogContent';
import { PLUGIN_NAME } from './content';
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
 * Every route of the plugin, with its props. What a provider's page says is a file, so that the page that answers for its
 * badge can read the same one: two would be in every page's script.
 *
 * @param baseUrl the base of the language that is being built, ending in a slash
 * @param createData Docusaurus' own: writes a file where the bundler finds it
 */
export async function buildAllRoutes(
  content: CatalogContent,
  options: PluginOptions,
  baseUrl: string,
  { createData }: Pick<PluginContentLoadedActions, 'createData'>,
): Promise<RouteConfig[]> {
  const page = (path: string, component: string, given: Pick<RouteConfig, 'props' | 'modules'>): RouteConfig => ({
    path: `${baseUrl}${path}`,
    component: `@site/src/components/${component}/index.tsx`,
    exact: true,
    ...given,
  });
  const route = (path: string, component: string, props: object): RouteConfig =>
    page(path, component, { props: { ...props } });
  const listed = listedProviders(content.catalog);
  const verifiable = verifiableProviders(content.catalog);
  const ofProviders: RouteConfig[] = [];
  for (const provider of new Set([...listed, ...verifiable])) {
    const { key } = provider;
    const isListed = listed.includes(provider);
    const file = `provider-${key}.json`;
    await createData(file, isListed ? toProviderProps(provider, content, options) : toVerifyProps(provider, content));
    const modules = { content: `@generated/${PLUGIN_NAME}/default/${file}` };
    if (isListed) ofProviders.push(page(`providers/${key}`, 'ProviderPage', { modules }));
    if (verifiable.includes(provider)) ofProviders.push(page(verifyPath(key), 'VerifyPage', { modules }));
  }
  return [
    route('', 'HomePage', toHomeProps(content)),
    route('providers', 'CatalogPage', toCatalogProps(content)),
    route('providers/compare', 'ComparePage', toCompareProps(content)),
    route('checklist', 'ChecklistPage', toChecklistProps(content, options.helpdesk)),
    route('diagnose', 'DiagnosePage', toDiagnoseProps(content, options.helpdesk)),
    route('run-sheet', 'RunSheetPage', toRunSheetProps(content)),
    route('support', 'SupportPage', toSupportProps(content, options.helpdesk)),
    ...ofProviders,
  ];
}
