import path from 'node:path';
import type { LoadContext, Plugin } from '@docusaurus/types';
import { contentPaths, loadContent, PLUGIN_NAME, type CatalogContent } from './content';
import type { PluginOptions } from './options';
import { buildAllRoutes, createAllRoutes } from './routes';
import { getLabelsFile, translateLabels } from './translations';

export { validateOptions } from './options';

/** Stage 5: the catalog as a Docusaurus plugin. Only the lifecycles are here. */
export default function pluginProviderCatalog(context: LoadContext, options: PluginOptions): Plugin<CatalogContent> {
  return {
    name: PLUGIN_NAME,
    getPathsToWatch() {
      const { providersDir, englishDir, certificationFile } = contentPaths(context, options);
      return [path.join(providersDir, '*.{md,yml}'), path.join(englishDir, '*.md'), certificationFile];
    },
    loadContent() {
      return loadContent(context, options);
    },
    getTranslationFiles() {
      return [getLabelsFile()];
    },
    translateContent({ content, translationFiles }) {
      return { ...content, labels: translateLabels(translationFiles) };
    },
    contentLoaded({ content, actions }) {
      createAllRoutes(buildAllRoutes(content, options, context.baseUrl), actions);
    },
  };
}
