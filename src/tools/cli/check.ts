import { checkGuide } from '../../catalog/check/guide/checkGuide';
import { loadCatalog, type CatalogLocation } from '../../catalog/loadCatalog';
import { say } from './language';
import { reportProblems } from './reportProblems';

/**
 * `catalog check`: reports every problem of every descriptor and guide page on standard error.
 *
 * @param siteDir the folder with the guide, `docs/` and `i18n/`
 * @returns the exit code: 0 when all is well, 1 with problems
 */
export function check(location: CatalogLocation, siteDir: string): 0 | 1 {
  const outcome = loadCatalog(location);
  const guide = checkGuide(siteDir);
  if (outcome.ok && guide.problems.length === 0) {
    const count = outcome.value.providers.length;
    console.log(
      say({
        it: `${count} descrittori e ${guide.pages} pagine della guida, nessun problema`,
        en: `${count} descriptors and ${guide.pages} guide pages, no problem`,
      }),
    );
    return 0;
  }
  reportProblems([...(outcome.ok ? [] : outcome.problems), ...guide.problems]);
  return 1;
}
