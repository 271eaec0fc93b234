import path from 'node:path';
import { checkGuide } from '../../catalog/check/guide/checkGuide';
import { loadCatalog, type CatalogLocation } from '../../catalog/loadCatalog';
import { countOf } from '../../catalog/model/countOf';
import { CatalogError, formatProblems } from '../../catalog/model/problems';
import type { Shell } from './shell';

/**
 * `catalog check`: reports every problem of every descriptor and guide page on standard error.
 *
 * @param site the folder with the guide, `docs/` and `i18n/`
 * What only warns is there too, and fails nothing.
 *
 * @returns the exit code, when all is well
 * @throws CatalogError with problems
 */
export function check(shell: Shell, location: CatalogLocation, { site }: { readonly site: string }): 0 {
  const outcome = loadCatalog({ ...location, guideDir: path.join(site, 'docs') });
  const guide = checkGuide(site);
  if (!outcome.ok || guide.problems.length > 0)
    throw new CatalogError([...(outcome.ok ? [] : outcome.problems), ...guide.problems], shell.locale);
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
