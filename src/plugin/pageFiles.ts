import path from 'node:path';
import type { LoadContext, Plugin, PluginContentLoadedActions } from '@docusaurus/types';
import type { SiteAddress } from '../catalog/api/siteAddress';
import { buildCatalogList } from './catalogList';
import { buildCompareData } from './compareData';
import { PLUGIN_NAME, type CatalogContent } from './content';
import { buildSearchRecords } from './searchData';

/** Files that a page fetches when it first needs them. What they hold grows with the providers: no script has it. */
const FETCHED = ['search-records.json', 'compare.json'] as const;

/** What only the server reads, to draw the catalog's list. */
const SERVER_ONLY = 'catalog-list.json';

type BundlerConfig = ReturnType<NonNullable<Plugin['configureWebpack']>>;

/** Writes the files that pages are drawn from, where the bundler finds them. */
export async function createPageFiles(
  content: CatalogContent,
  address: SiteAddress,
  { createData }: Pick<PluginContentLoadedActions, 'createData'>,
): Promise<void> {
  await createData('search-records.json', JSON.stringify(buildSearchRecords(content)));
  await createData('compare.json', JSON.stringify(buildCompareData(content.catalog, content.locale)));
  await createData(SERVER_ONLY, JSON.stringify(buildCatalogList(content, address)));
}

/**
 * Tells the bundler what these files are: importing one that is fetched gives its address, with a hash of what is in
 * it, so that it may be cached for ever; the server's own is empty in the browser.
 */
export function bundlePageFiles({ generatedFilesDir }: LoadContext, isServer: boolean): BundlerConfig {
  const folder = path.join(generatedFilesDir, PLUGIN_NAME, 'default');
  return {
    resolve: { alias: isServer ? {} : { [path.join(folder, SERVER_ONLY)]: false } },
    module: {
      rules: [
        {
          include: FETCHED.map((name) => path.join(folder, name)),
          type: 'asset/resource',
          generator: { filename: 'assets/data/[name].[contenthash:8][ext]', emit: !isServer },
        },
      ],
    },
  };
}
