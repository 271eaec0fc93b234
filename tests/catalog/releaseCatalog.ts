import { loadCatalog } from '../../src/catalog/loadCatalog';
import { formatProblems } from '../../src/catalog/model/problems';
import type { Catalog } from '../../src/catalog/model/types';
import { RELEASE_CATALOG } from './fixtureCatalog';

/** The catalog as it was at release 1.6.14, loaded; throws the report when it has problems. */
export function releaseCatalog(): Catalog {
  const outcome = loadCatalog(RELEASE_CATALOG);
  if (!outcome.ok) throw new Error(formatProblems(outcome.problems, 'en'));
  return outcome.value;
}
