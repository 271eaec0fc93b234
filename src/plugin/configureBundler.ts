import { createRequire } from 'node:module';
import path from 'node:path';
import { getSwcJsMinimizerOptions } from '@docusaurus/faster';
import type { Plugin } from '@docusaurus/types';
import { NoticePlugin } from '../notices/NoticePlugin';

/** Rspack's own folder, as Docusaurus finds it. */
const rspack = createRequire(require.resolve('@docusaurus/faster')).resolve('@rspack/core');

type Configure = NonNullable<Plugin['configureWebpack']>;

/** Rspack's own minifier, which webpack's types don't know. */
interface RspackMinifiers {
  readonly SwcJsMinimizerRspackPlugin: new (options: object) => { apply: () => void };
}

/** The guide's code is highlighted when it is built: the theme's highlighter stays out of the browser. */
const WITHOUT_HIGHLIGHTER = { 'prism-react-renderer$': false } as const;

/** What the bundler does beyond Docusaurus' own settings, in the build of the pages' scripts. */
export const configureBundler: Configure = (config, isServer, { currentBundler }) => {
  if (isServer || config.mode !== 'production') return { resolve: { alias: WITHOUT_HIGHLIGHTER } };
  const { SwcJsMinimizerRspackPlugin } = currentBundler.instance as unknown as RspackMinifiers;
  return {
    resolve: { alias: WITHOUT_HIGHLIGHTER },
    mergeStrategy: { 'optimization.minimizer': 'prepend' },
    optimization: {
      minimizer: [
        // The runtimes of page and worker hold hashes of other scripts, at this stage provisional ones that depend on
        // the folder and on the cache. Names given by the frequency of characters would depend on them too, and builds
        // would differ.
        new SwcJsMinimizerRspackPlugin({
          minimizerOptions: { minify: true, ...getSwcJsMinimizerOptions(), mangle: { disableCharFreq: true } },
        }),
      ],
    },
    plugins: [
      // Rspack's share is the runtime itself.
      new NoticePlugin(path.join(__dirname, '../notices/texts'), [rspack]),
    ],
  };
};
