import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { changeFiles } from '../../catalog/changeFiles';
import { loadCatalog, type CatalogLocation } from '../../catalog/loadCatalog';
import type { Problem } from '../../catalog/model/problems';
import type { Catalog, Provider } from '../../catalog/model/types';
import { foldersOf } from '../../catalog/read/readFolder';
import { stageCatalog } from '../../catalog/stageCatalog';
import { reportProblems } from './reportProblems';
import type { Shell } from './shell';

/** A descriptor of a catalog that is sound, to be changed. */
export interface OpenDescriptor {
  readonly provider: Provider;
  readonly catalog: Catalog;
  readonly file: string;
  readonly source: string;
}

/** Opens the descriptor of a key; says why not, and returns nothing, when there is none or the catalog has problems. */
export function openDescriptor(shell: Shell, location: CatalogLocation, key: string): OpenDescriptor | undefined {
  const file = path.join(location.providersDir, `${key}.md`);
  if (!existsSync(file)) {
    shell.err({
      it: `${file} non c’è: nessun provider ha la chiave ${key}.`,
      en: `There is no ${file}: no provider has the key ${key}.`,
    });
    return undefined;
  }
  const catalog = loadCatalog(location);
  const provider = catalog.ok ? catalog.value.providers.find((other) => other.key === key) : undefined;
  if (!catalog.ok || provider === undefined) {
    reportProblems(shell, catalog.ok ? [] : catalog.problems);
    return undefined;
  }
  return { provider, catalog: catalog.value, file, source: readFileSync(file, 'utf8').replace(/^\uFEFF/, '') };
}

/**
 * Writes a descriptor if the catalog is sound with it.
 *
 * @returns the problems that it would have; none when it is written
 */
export function writeDescriptor(location: CatalogLocation, file: string, text: string): readonly Problem[] {
  const staged = stageCatalog(location, { providers: new Map([[path.basename(file), text]]), english: new Map() });
  if (!staged.ok) return staged.problems;
  changeFiles(foldersOf(location), (write) => write(new Map([[file, text]])));
  return [];
}
