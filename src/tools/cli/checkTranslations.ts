import { CatalogError } from '../../catalog/model/problems';
import { countOf } from '../../catalog/model/countOf';
import { checkOriginals } from '../i18n/checkOriginals';
import { loadTexts } from '../i18n/loadTexts';
import { LIST, readOriginals } from '../i18n/originals';
import type { Shell } from './shell';

/**
 * `i18n check`: reports what one language lacks, and which originals changed since their translation was
 * accepted, on standard error.
 *
 * @param rootDir the site’s folder
 * @returns the exit code, when all is well
 * @throws CatalogError with problems
 */
export async function checkTranslations(shell: Shell, rootDir: string): Promise<0> {
  const loaded = await loadTexts(rootDir);
  const problems = [...loaded.problems, ...checkOriginals(LIST, loaded, readOriginals(rootDir))];
  if (problems.length > 0) throw new CatalogError(problems, shell.locale);
  const texts = countOf(loaded.texts.length, ['testo', 'testi'], ['text', 'texts']);
  shell.out({
    it: `${texts.it} nelle due lingue, nessun problema`,
    en: `${texts.en} in both languages, no problem`,
  });
  return 0;
}
