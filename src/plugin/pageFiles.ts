import path from 'node:path';
import type { LoadContext, PluginContentLoadedActions } from '@docusaurus/types';
import type { SiteAddress } from '../catalog/api/siteAddress';
import { buildCatalogList } from './props/catalogList';
import { buildCompareData } from './props/compareData';
import type { CatalogContent } from './catalogContent';
import { PLUGIN_NAME } from './content';
import { buildSearchRecords } from './searchData';

/** Files that a page fetches when it first needs them. What they hold grows with the providers: no script has it. */
const FETCHED = ['search-records.json', 'compare.json'] as const;

/** What only the server reads, to draw the catalog's list. */
const SERVER_ONLY = 'catalog-list.json';

/** What the bundler has to know: rules for modules, and aliases. */
interface PageFilesConfig {
  readonly module: { readonly rules: object[] };
  readonly alias: Readonly<Record<string, false>>;
}

/** Writes the files that pages are drawn from, where the bundler finds them. */
export async function createPageFiles(
  content: CatalogContent,
  address: SiteAddress,
  { createData }: Pick<PluginContentLoadedActions, 'createData'>,
): Promise<void> {
  const records = buildSearchRecords(content);
  await createData('search-records.json', JSON.stringify(records));
  await createData('compare.json', JSON.stringify(buildCompareData(content.catalog, content.locale)));
  const providers = records.filter((record) => record.kind === 'provider');
  await createData(SERVER_ONLY, JSON.stringify(buildCatalogList(content, providers, address)));
}

/**
 * Tells the bundler what these files are: importing one that is fetched gives its address, with a hash of what is in
 * it, so that it may be cached for ever; the server's own is empty in the browser.
 */
export function bundlePageFiles({ generatedFilesDir }: LoadContext, isServer: boolean): PageFilesConfig {
  const folder = path.join(generatedFilesDir, PLUGIN_NAME, 'default');
  return {
    alias: isServer ? {} : { [path.join(folder, SERVER_ONLY)]: false as const },
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
