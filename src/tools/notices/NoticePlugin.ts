import path from 'node:path';
import type { CurrentBundler } from '@docusaurus/types';
import { buildNotice } from './buildNotice';
import { findProblems } from './findProblems';
import { packageFolder } from './packageFolder';
import { readPackage } from './readPackage';

/** Where the notice is, below each language's root. */
export const NOTICE_PATH = 'third-party-notices.txt';

type Bundler = CurrentBundler['instance'];
type Compiler = InstanceType<Bundler['Compiler']>;
type Compilation = InstanceType<Bundler['Compilation']>;

/** A module as far as it matters here: a file, or several that were made into one. */
interface BundledModule {
  readonly nameForCondition: () => string | null | undefined;
  readonly modules?: Iterable<BundledModule>;
}

/** The files that a module was made of: of scripts, stylesheets and what these embed. */
function files(module: BundledModule): string[] {
  const file = module.nameForCondition();
  return [...(file ? [file] : []), ...[...(module.modules ?? [])].flatMap(files)];
}

/**
 * A plugin for webpack and Rspack that writes {@link NOTICE_PATH} and fails the build over a package that the site
 * may not hand out. The plugins for this that npm has see modules of scripts alone, not the fonts.
 */
export class NoticePlugin {
  /**
   * @param textsFolder texts of licences that packages don't ship themselves
   * @param alwaysPresent a file of each package whose code is in the output without being a module of it
   */
  constructor(
    private readonly textsFolder: string,
    private readonly alwaysPresent: readonly string[] = [],
  ) {}

  /** Called by the bundler. */
  apply(compiler: Compiler): void {
    const { Compilation, sources, WebpackError } = compiler.webpack;
    compiler.hooks.thisCompilation.tap('NoticePlugin', (compilation: Compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: 'NoticePlugin', stage }, () => {
        const bundled = [...(compilation.modules as Iterable<BundledModule>)].flatMap(files);
        // Fonts and pictures that a stylesheet names are no modules of this compilation; their copies say where from.
        const copied = compilation
          .getAssets()
          .flatMap(({ info }) => (info.sourceFilename ? [path.resolve(compiler.context, info.sourceFilename)] : []));
        const folders = new Set([...bundled, ...copied, ...this.alwaysPresent].map(packageFolder));
        const packages = [...folders].flatMap((folder) => (folder ? [readPackage(folder, this.textsFolder)] : []));
        for (const problem of findProblems(packages)) compilation.errors.push(new WebpackError(problem));
        compilation.emitAsset(NOTICE_PATH, new sources.RawSource(buildNotice(packages)));
      });
    });
  }
}
