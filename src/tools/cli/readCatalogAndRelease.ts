import { loadCatalog, type CatalogLocation } from '../../catalog/loadCatalog';
import type { Outcome } from '../../catalog/model/problems';
import type { Catalog } from '../../catalog/model/types';
import type { ReleaseRows } from '../../catalog/wizard/importSql';
import { readRelease } from './readRelease';

/**
 * The descriptors and a release's SQL files, to be held against each other.
 *
 * @param folder the folder of the SQL files
 * @returns both, or the problems of both
 */
export function readCatalogAndRelease(
  location: CatalogLocation,
  folder: string,
): Outcome<{ readonly catalog: Catalog; readonly release: ReleaseRows }> {
  const catalog = loadCatalog(location, { prose: 'optional' });
  const release = readRelease(folder);
  if (catalog.ok && release.ok) return { ok: true, value: { catalog: catalog.value, release: release.value } };
  return { ok: false, problems: [catalog, release].flatMap((outcome) => (outcome.ok ? [] : outcome.problems)) };
}
