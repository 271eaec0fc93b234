import { checkGuide } from '../../catalog/check/guide/checkGuide';
import { loadCatalog, type CatalogLocation } from '../../catalog/loadCatalog';
import { reportProblems } from './reportProblems';
import type { Shell } from './shell';

/**
 * `catalog check`: reports every problem of every descriptor and guide page on standard error.
 *
 * @param siteDir the folder with the guide, `docs/` and `i18n/`
 * @returns the exit code: 0 when all is well, 1 with problems
 */
export function check(shell: Shell, location: CatalogLocation, siteDir: string): 0 | 1 {
  const outcome = loadCatalog(location);
  const guide = checkGuide(siteDir);
  if (!outcome.ok || guide.problems.length > 0)
    return reportProblems(shell, [...(outcome.ok ? [] : outcome.problems), ...guide.problems]);
  const count = outcome.value.providers.length;
  shell.out({
    it: `${count} descrittori e ${guide.pages} pagine della guida, nessun problema`,
    en: `${count} descriptors and ${guide.pages} guide pages, no problem`,
  });
  return 0;
}
