import { loadCatalog, type CatalogLocation } from '../catalog/loadCatalog';
import { countProblems, formatProblems } from '../catalog/problems';
import { say, terminalLocale } from './language';

/**
 * `catalog check`: reports every problem of every descriptor on standard error.
 *
 * @returns the exit code: 0 when all is well, 1 with problems
 */
export function check(location: CatalogLocation): 0 | 1 {
  const outcome = loadCatalog(location);
  if (outcome.ok) {
    const count = outcome.value.providers.length;
    console.log(say({ it: `${count} descrittori, nessun problema`, en: `${count} descriptors, no problem` }));
    return 0;
  }
  const locale = terminalLocale(process.env);
  console.error(`${formatProblems(outcome.problems, locale)}\n\n${countProblems(outcome.problems.length, locale)}`);
  return 1;
}
