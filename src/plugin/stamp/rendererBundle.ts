import { copyFile, mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { LoadContext, Plugin } from '@docusaurus/types';

/** What Docusaurus lets a plugin change about the bundles. */
type BundlerConfig = ReturnType<NonNullable<Plugin['configureWebpack']>>;

/** The parts of a compiler that are used here: the same in Rspack and webpack. */
interface Compiler {
  readonly outputPath: string;
  readonly hooks: { readonly afterEmit: { tapPromise: (name: string, callback: () => Promise<void>) => void } };
}

const ENTRY = 'providers';

/** Where the code that writes provider pages is, between the bundling and the end of the build. */
export function rendererFile({ generatedFilesDir, i18n }: LoadContext): string {
  return path.join(generatedFilesDir, 'provider-pages', `${i18n.currentLocale}.js`);
}

/**
 * Adds the code that writes provider pages to the server's bundle, as an entry of its own: it shares every module
 * and loader with the pages that Docusaurus renders.
 */
export function rendererBundle(context: LoadContext): NonNullable<BundlerConfig> {
  const fileOf = (name: string | undefined): string => (name === ENTRY ? `${ENTRY}.bundle.js` : 'server.bundle.js');
  return {
    entry: { [ENTRY]: path.join(context.siteDir, 'src/components/ProviderRoute/stampWorker.tsx') },
    output: { filename: ({ chunk }: { chunk?: { name?: string } }) => fileOf(chunk?.name) },
    plugins: [
      {
        // Docusaurus deletes the server's bundle before the plugins' last step.
        apply(compiler: Compiler) {
          compiler.hooks.afterEmit.tapPromise('provider-pages', async () => {
            const target = rendererFile(context);
            await mkdir(path.dirname(target), { recursive: true });
            await copyFile(path.join(compiler.outputPath, fileOf(ENTRY)), target);
          });
        },
      },
    ],
  } as NonNullable<BundlerConfig>;
}
