import { quote, type Problem } from '../../catalog/model/problems';
import type { BuiltPage } from './readPages';
import { inspectPage, scriptHash, type PageFinding } from './inspectPage';

type Words = Pick<Problem, 'what' | 'allowed' | 'fix'>;

/** What to say of each thing that the policy forbids. */
function wordsFor({ kind, text }: PageFinding): Words {
  if (kind === 'script') {
    return {
      what: {
        it: `uno script nella pagina non è tra quelli fissati: ${scriptHash(text)} ${quote(text)}`,
        en: `a script in the page isn’t among the pinned ones: ${scriptHash(text)} ${quote(text)}`,
      },
      allowed: {
        it: 'gli script di src/tools/hosting/scriptHashes.json, uno per lingua',
        en: 'the scripts of src/tools/hosting/scriptHashes.json, one a language',
      },
      fix: {
        it: 'scopri da dove viene; se è voluto, leggilo e accettalo con `npm run hosting -- accept`',
        en: 'find out where it comes from; if it is meant, read it and accept it with `npm run hosting -- accept`',
      },
    };
  }
  return {
    what: { it: `la politica del sito lo blocca: ${quote(text)}`, en: `the site’s policy blocks it: ${quote(text)}` },
    allowed: {
      it: 'classi al posto degli stili, script in file, indirizzi http e https',
      en: 'classes instead of styles, scripts in files, http and https addresses',
    },
    fix: {
      it: 'togli l’attributo o l’elemento da ciò che genera la pagina',
      en: 'take the attribute or the element out of what makes the page',
    },
  };
}

/**
 * What of the built pages the policy would block, all at once.
 *
 * @param pinned the hash of each language's one inline script
 */
export function checkPages(pages: readonly BuiltPage[], pinned: Readonly<Record<string, string>>): Problem[] {
  const problems: Problem[] = [];
  for (const { file, locale, html } of pages) {
    for (const finding of inspectPage(html)) {
      if (finding.kind === 'script' && scriptHash(finding.text) === pinned[locale]) continue;
      problems.push({ file, line: finding.line, field: finding.kind, ...wordsFor(finding) });
    }
  }
  return problems;
}
