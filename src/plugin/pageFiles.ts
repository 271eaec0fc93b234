import path from 'node:path';
import type { LoadContext, PluginContentLoadedActions } from '@docusaurus/types';
import { listedProviders } from '../catalog/model/listedProviders';
import { packTemplates } from '../catalog/paste/templateData';
import { toTicketProvider } from '../catalog/ticket/toTicketProvider';
import { buildCompareData } from './props/compareData';
import type { CatalogContent } from './catalogContent';
import { PLUGIN_NAME } from './content';
import { buildSearchRecords } from './searchData';

/** Files that a page fetches when it first needs them, with how each is made: no script has what they hold. */
const FETCHED = {
  'search-records.json': buildSearchRecords,
  'compare.json': ({ catalog, locale }: CatalogContent) => buildCompareData(catalog, locale),
  'support.json': ({ catalog, locale }: CatalogContent) =>
    Object.fromEntries(listedProviders(catalog).map((provider) => [provider.key, toTicketProvider(provider, locale)])),
  'templates.json': ({ catalog }: CatalogContent) => packTemplates(catalog),
} as const;

/** Writes these files where the bundler finds them. */
export async function createPageFiles(
  content: CatalogContent,
  { createData }: Pick<PluginContentLoadedActions, 'createData'>,
): Promise<void> {
  for (const [name, build] of Object.entries(FETCHED)) await createData(name, JSON.stringify(build(content)));
}

/**
 * The bundler's rule for these files: importing one gives its address, with a hash of what is in it, so that it may be
 * cached for ever.
 */
export function pageFilesRule({ generatedFilesDir }: LoadContext, isServer: boolean): object {
  return {
    include: Object.keys(FETCHED).map((name) => path.join(generatedFilesDir, PLUGIN_NAME, 'default', name)),
    type: 'asset/resource',
    generator: { filename: 'assets/data/[name].[contenthash:8][ext]', emit: !isServer },
  };
}
