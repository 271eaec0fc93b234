import { getSwcJsMinimizerOptions } from '@docusaurus/faster';
import type { Plugin } from '@docusaurus/types';

type Configure = NonNullable<Plugin['configureWebpack']>;

/** Rspack's own minifier, which webpack's types don't know. */
interface RspackMinifiers {
  readonly SwcJsMinimizerRspackPlugin: new (options: object) => { apply: () => void };
}

/** What the bundler does beyond Docusaurus' own settings, in the build of the pages' scripts. */
export const configureBundler: Configure = (config, isServer, { currentBundler }) => {
  if (isServer || config.mode !== 'production') return {};
  const { SwcJsMinimizerRspackPlugin } = currentBundler.instance as unknown as RspackMinifiers;
  return {
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
  };
};
