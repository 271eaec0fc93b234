import { checkGuide } from '../../catalog/check/guide/checkGuide';
import { loadCatalog, type CatalogLocation } from '../../catalog/loadCatalog';
import { countOf } from '../../catalog/model/countOf';
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
  if (warnings.length > 0) shell.err(...formatProblems(warnings, shell.locale).split('\n'));
  const descriptors = countOf(providers.length, ['descrittore', 'descrittori'], ['descriptor', 'descriptors']);
  const pages = countOf(guide.pages, ['pagina della guida', 'pagine della guida'], ['guide page', 'guide pages']);
  const warned = countOf(warnings.length, ['avviso', 'avvisi'], ['warning', 'warnings']);
  const rest = (text: string): string => (warnings.length === 0 ? '' : `, ${text}`);
  shell.out({
    it: `${descriptors.it} e ${pages.it}, nessun problema${rest(warned.it)}`,
    en: `${descriptors.en} and ${pages.en}, no problem${rest(warned.en)}`,
  });
  return 0;
}
