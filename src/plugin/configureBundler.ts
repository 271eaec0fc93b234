import { createRequire } from 'node:module';
import path from 'node:path';
import { getSwcJsMinimizerOptions } from '@docusaurus/faster';
import type { LoadContext, Plugin } from '@docusaurus/types';
import { TRUSTED_TYPES_POLICIES } from '../client/trustedTypesPolicies';
import { NoticePlugin } from '../tools/notices/NoticePlugin';
import { PageStylesPlugin } from './PageStylesPlugin';
import { pageFilesRule } from './pageFiles';

/** Rspack's own folder, as Docusaurus finds it. */
const rspack = createRequire(require.resolve('@docusaurus/faster')).resolve('@rspack/core');

type Configure = NonNullable<Plugin['configureWebpack']>;

/** Rspack's own minifier, which webpack's types don't know. */
interface RspackMinifiers {
  readonly SwcJsMinimizerRspackPlugin: new (options: object) => { apply: () => void };
}

/** What both bundles have, the server's and the browser's. */
function commonConfig(context: LoadContext, isServer: boolean): Exclude<ReturnType<Configure>, void> {
  return {
    module: { rules: [pageFilesRule(context, isServer)] },
    // The guide's code is highlighted when it is built: the theme's highlighter stays out of the browser.
    resolve: { alias: { 'prism-react-renderer$': false } },
    output: { trustedTypes: { policyName: TRUSTED_TYPES_POLICIES.bundler } },
  };
}

/** Pages of the guide hold tables of the catalog: what an earlier build has kept of them goes when that changes. */
function rebuildGuide({ experiments }: Parameters<Configure>[0], { siteDir }: LoadContext): object {
  const { cache } = (experiments ?? {}) as { cache?: object };
  if (cache === undefined) return {};
  const buildDependencies = [path.join(siteDir, 'providers'), path.join(__dirname, '..', 'catalog'), __dirname];
  return { experiments: { cache: { buildDependencies } } };
}

/** What the bundler does beyond Docusaurus' own settings. */
export function configureBundler(context: LoadContext): Configure {
  return (config, isServer, { currentBundler }) => {
    const common = { ...commonConfig(context, isServer), ...rebuildGuide(config, context) };
    if (isServer || config.mode !== 'production') return common;
    const { SwcJsMinimizerRspackPlugin } = currentBundler.instance as unknown as RspackMinifiers;
    return {
      ...common,
      mergeStrategy: { 'optimization.minimizer': 'prepend' },
      optimization: {
        // A script goes by its name alone: with numbers the runtime would have a line for each provider, both ways.
        chunkIds: 'named',
        // A style sheet of its own for each kind of page, beside the one for all.
        splitChunks: { cacheGroups: { styles: false } },
        minimizer: [
          // The runtime holds hashes of other scripts, at this stage provisional ones that depend
          // on the folder and on the cache. Names given by the frequency of characters would depend on them too, and
          // builds would differ.
          new SwcJsMinimizerRspackPlugin({
            minimizerOptions: { minify: true, ...getSwcJsMinimizerOptions(), mangle: { disableCharFreq: true } },
          }),
        ],
      },
      plugins: [
        new PageStylesPlugin(context.generatedFilesDir),
        // Rspack's share is the runtime itself.
        new NoticePlugin(path.join(__dirname, '../tools/notices/texts'), [rspack]),
      ],
    };
  };
}
