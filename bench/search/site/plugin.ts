import type { LoadContext, Plugin } from '@docusaurus/types';
import { loadContent, PLUGIN_NAME, type CatalogContent } from '../../../src/plugin/content';
import { DEFAULT_OPTIONS, type SearchData } from '../../../src/plugin/options';
import { siteAddress } from '../../../src/plugin/outputs';
import { bundlePageFiles, createPageFiles } from '../../../src/plugin/pageFiles';
import { toCatalogProps } from '../../../src/plugin/props/props';
import { loadBenchCatalog } from '../loadBenchCatalog';

/** Stands in for the plugin of the real site, whose name it bears: pages ask for that one's data. */
export default function pluginBench(context: LoadContext): Plugin<CatalogContent> {
  return {
    name: PLUGIN_NAME,
    async loadContent() {
      const content = await loadContent(context, { ...DEFAULT_OPTIONS, repositoryUrl: 'https://example.org' });
      return { ...content, catalog: loadBenchCatalog(Number(process.env.BENCH_PROVIDERS)) };
    },
    configureWebpack(_, isServer) {
      const { module, alias } = bundlePageFiles(context, isServer);
      return { module, resolve: { alias } };
    },
    async contentLoaded({ content, actions }) {
      await createPageFiles(content, siteAddress(context), actions);
      actions.setGlobalData({} satisfies SearchData);
      const props = { ...toCatalogProps(content) };
      actions.addRoute({
        path: '/providers',
        component: '@site/src/components/CatalogPage/index.tsx',
        exact: true,
        props,
      });
      actions.addRoute({
        path: '/substring',
        component: '@site/bench/search/site/SubstringPage.tsx',
        exact: true,
        props,
      });
    },
  };
}
