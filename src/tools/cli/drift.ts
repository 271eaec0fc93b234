import { countOf } from '../../catalog/model/countOf';
import type { CatalogLocation } from '../../catalog/loadCatalog';
import { describeDifference, findDrift } from '../../catalog/wizard/drift';
import { toRows } from '../../catalog/wizard/rows';
import { readCatalogAndRelease } from './readCatalogAndRelease';
import { sound } from './refusal';
import type { Shell } from './shell';

/**
 * `catalog drift`: what differs between a release's SQL files and the descriptors, on standard output.
 *
 * @param folder the folder of the SQL files
 * @returns the exit code: 0 when nothing differs, 1 with differences or problems
 */
export function drift(
  shell: Shell,
  location: CatalogLocation,
  folder: string,
  { json = false }: { readonly json?: boolean },
): 0 | 1 {
  const { catalog, release } = sound(shell, readCatalogAndRelease(location, folder));
  const differences = findDrift(release, toRows(catalog.providers));
  if (json) {
    const told = differences.map((difference) => ({ ...difference, text: describeDifference(difference) }));
    shell.outJson({ differences: told });
  } else {
    shell.out(...differences.map(describeDifference));
    const count = countOf(differences.length, ['differenza', 'differenze'], ['difference', 'differences']);
    shell.out(differences.length === 0 ? { it: 'nessuna differenza', en: 'no differences' } : count);
  }
  return differences.length === 0 ? 0 : 1;
}
