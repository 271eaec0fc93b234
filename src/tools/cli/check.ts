import { checkGuide } from '../../catalog/check/guide/checkGuide';
import { loadCatalog, type CatalogLocation } from '../../catalog/loadCatalog';
import { formatProblems } from '../../catalog/model/problems';
import { reportProblems } from './reportProblems';
import type { Shell } from './shell';

/**
 * `catalog check`: reports every problem of every descriptor and guide page on standard error.
 *
 * @param siteDir the folder with the guide, `docs/` and `i18n/`
 * What only warns is there too, and fails nothing.
 *
 * @returns the exit code: 0 when all is well, 1 with problems
 */
export function check(shell: Shell, location: CatalogLocation, siteDir: string): 0 | 1 {
  const outcome = loadCatalog(location);
  const guide = checkGuide(siteDir);
  if (!outcome.ok || guide.problems.length > 0)
    return reportProblems(shell, [...(outcome.ok ? [] : outcome.problems), ...guide.problems]);
  const { providers, warnings } = outcome.value;
  if (warnings.length > 0) shell.err(formatProblems(warnings, shell.locale));
  const { length: count } = warnings;
  const warned =
    count === 0
      ? { it: '', en: '' }
      : { it: `, ${count} ${count === 1 ? 'avviso' : 'avvisi'}`, en: `, ${count} warning${count === 1 ? '' : 's'}` };
  shell.out({
    it: `${providers.length} descrittori e ${guide.pages} pagine della guida, nessun problema${warned.it}`,
    en: `${providers.length} descriptors and ${guide.pages} guide pages, no problem${warned.en}`,
  });
  return 0;
}
