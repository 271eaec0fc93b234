import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { CurrentBundler } from '@docusaurus/types';

type Compiler = InstanceType<CurrentBundler['instance']['Compiler']>;

/** What Docusaurus' rendering reads to know the files of a page. */
interface Manifest {
  /** The chunks that come with something: an entry, a chunk’s name, or a module’s. */
  readonly origins: Record<string, (string | number)[]>;
  /** The files of a chunk by extension. */
  readonly assets: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

/** An entry of Docusaurus’ registry: the name of a chunk, and the module that it was made for. */
const REGISTRY_ENTRY = /^ {2}"([^"]+)": \[.*, "([^"]+)", require/gm;

/**
 * A plugin for webpack and Rspack that has the server’s pages name the style sheet of their own kind of page. The
 * rendering reports the modules of a page, and the manifest that it looks them up in knows chunks by name alone: without
 * this the sheet would come with the script, after the page was painted.
 */
export class PageStylesPlugin {
  /** @param generatedFilesDir Docusaurus’ folder of the manifest and of the registry */
  constructor(private readonly generatedFilesDir: string) {}

  /** Called by the bundler. The manifest is written while it emits. */
  apply(compiler: Compiler): void {
    compiler.hooks.afterEmit.tap('PageStylesPlugin', () => {
      const file = path.join(this.generatedFilesDir, 'client-manifest.json');
      const manifest = JSON.parse(readFileSync(file, 'utf8')) as Manifest;
      const registry = readFileSync(path.join(this.generatedFilesDir, 'registry.js'), 'utf8');
      for (const [, chunk = '', module = ''] of registry.matchAll(REGISTRY_ENTRY)) {
        const chunks = manifest.origins[chunk] ?? [];
        if (chunks.some((id) => manifest.assets[id]?.css !== undefined)) manifest.origins[module] = chunks;
      }
      writeFileSync(file, JSON.stringify(manifest));
    });
  }
}
