import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { changeFiles } from '../../catalog/changeFiles';
import { loadCatalog, type CatalogLocation } from '../../catalog/loadCatalog';
import type { Bilingual } from '../../catalog/model/types';
import type { Catalog, Provider } from '../../catalog/model/types';
import { foldersOf } from '../../catalog/read/readFolder';
import { stageCatalog } from '../../catalog/stageCatalog';
import { Refusal, sound } from './refusal';
import type { Shell } from './shell';

/** A descriptor of a catalog that is sound, to be changed. */
export interface OpenDescriptor {
  readonly provider: Provider;
  readonly catalog: Catalog;
  readonly file: string;
  readonly source: string;
}

/** Opens the descriptor of a key; throws when there is none, or the catalog has problems. */
export function openDescriptor(shell: Shell, location: CatalogLocation, key: string): OpenDescriptor {
  const file = path.join(location.providersDir, `${key}.md`);
  const missing = {
    it: `${file} non c’è: nessun provider ha la chiave ${key}.`,
    en: `There is no ${file}: no provider has the key ${key}.`,
  };
  if (!existsSync(file)) throw new Refusal(missing);
  const catalog = sound(shell, loadCatalog(location));
  const provider = catalog.providers.find((other) => other.key === key);
  if (provider === undefined) throw new Refusal(missing);
  return { provider, catalog, file, source: readFileSync(file, 'utf8').replace(/^\uFEFF/, '') };
}

/**
 * Writes a descriptor if the catalog is sound with it.
 *
 * @param refusal what stands before the problems that it would have
 * @throws CatalogError when it has any; then nothing is written
 */
export function writeDescriptor(
  shell: Shell,
  location: CatalogLocation,
  file: string,
  text: string,
  refusal: readonly (Bilingual | string)[],
): void {
  const staged = stageCatalog(location, { providers: new Map([[path.basename(file), text]]), english: new Map() });
  if (!staged.ok) shell.err(...refusal, '');
  sound(shell, staged);
  changeFiles(foldersOf(location), (write) => write(new Map([[file, text]])));
}
