import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { HtmlTagObject, LoadContext, Plugin } from '@docusaurus/types';
import { FEED_PATHS } from '../catalog/api/feeds';
import { configureBundler } from './configureBundler';
import type { CatalogContent } from './catalogContent';
import { contentPaths, loadContent, PLUGIN_NAME } from './content';
import { dropUnusedStyles } from './dropUnusedStyles';
import { writeOutputs, writeServerFiles } from './outputs';
import type { PluginOptions, SearchData } from './options';
import { createPageFiles } from './pageFiles';
import { buildAllRoutes } from './routes';
import { getLabelsFile, translateLabels } from './translations';

export { validateOptions } from './options';

/** Stage 5: the catalog as a Docusaurus plugin. Only the lifecycles are here. */
export default function pluginProviderCatalog(context: LoadContext, options: PluginOptions): Plugin<CatalogContent> {
  return {
    name: PLUGIN_NAME,
    getPathsToWatch() {
      const { providersDir, englishDir, guideDir } = contentPaths(context);
      return [path.join(providersDir, '*.{md,yml}'), path.join(englishDir, '*.md'), path.join(guideDir, '*.md')];
    },
    loadContent() {
      return loadContent(context);
    },
    getTranslationFiles() {
      return [getLabelsFile()];
    },
    translateContent({ content, translationFiles }) {
      return { ...content, labels: translateLabels(translationFiles) };
    },
    async contentLoaded({ content, actions }) {
      await createPageFiles(content, actions);
      actions.setGlobalData({ algolia: options.algolia } satisfies SearchData);
      for (const route of await buildAllRoutes(content, options, context.baseUrl, actions)) actions.addRoute(route);
    },
    getClientModules() {
      // The first ones before anything can need them.
      return ['plainAddress', 'trustedTypes', 'heldBack', 'foreignNodes', 'pageChange'].map((name) =>
        path.join(context.siteDir, 'src/client', `${name}.ts`),
      );
    },
    injectHtmlTags({ content }) {
      const feed = (type: string, file: string): HtmlTagObject => ({
        tagName: 'link',
        attributes: { rel: 'alternate', type, href: `${context.baseUrl}${file}`, title: content.labels['feed.title'] },
      });
      return {
        headTags: [feed('application/atom+xml', FEED_PATHS.atom), feed('application/rss+xml', FEED_PATHS.rss)],
        // The development server's pages have the application's scripts themselves, not in a template.
        preBodyTags:
          process.env.NODE_ENV === 'production'
            ? [{ tagName: 'script', innerHTML: readFileSync(path.join(__dirname, '../client/startLate.js'), 'utf8') }]
            : [],
      };
    },
    configureWebpack: configureBundler(context),
    configurePostCss: (options) => ({ ...options, plugins: [...options.plugins, dropUnusedStyles(context)] }),
    postBuild({ content, outDir }) {
      writeOutputs(content, context, outDir);
      writeServerFiles(context, options, outDir);
    },
  };
}
