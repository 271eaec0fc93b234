/** What keeps a release from being imported, before its rows become descriptors. */
import { quote, type Problem } from '../model/problems';
import { isKey } from '../model/key';
import type { Bilingual } from '../model/types';
import type { Template } from './rows';
import { fileOfTable } from './tables';

/** A problem of the release's list of providers. */
function listProblem(field: string, what: Bilingual, allowed: Bilingual, fix: Bilingual): Problem {
  return { file: fileOfTable('providers'), line: 1, field, what, allowed, fix };
}

/** An option that has to be given. */
export function optionMissing(option: string, it: string, en: string): Problem {
  return listProblem(
    option,
    {
      it: `${it} e i file SQL non dicono da quale release vengono.`,
      en: `${en} and SQL files don’t say which release they are of.`,
    },
    { it: '--release 1.6.14 --date 2026-06-24', en: '--release 1.6.14 --date 2026-06-24' },
    { it: `Aggiungi ${option}.`, en: `Add ${option}.` },
  );
}

/** Keys become file names, so they are looked at before anything is written anywhere. */
export function findBadKeys(templates: readonly Template[]): Problem[] {
  return templates.flatMap(({ key }, index): Problem[] => {
    if (!isKey(key)) {
      return [
        listProblem(
          'provider',
          { it: `${quote(key)} non va bene come chiave.`, en: `${quote(key)} won’t do as a key.` },
          { it: 'lettere minuscole, cifre, _ e -', en: 'lower-case letters, digits, _ and -' },
          { it: 'Correggi la chiave nella release.', en: 'Correct the key in the release.' },
        ),
      ];
    }
    if (templates.findIndex((other) => other.key === key) === index) return [];
    return [
      listProblem(
        'provider',
        { it: `La chiave ${quote(key)} c’è due volte.`, en: `The key ${quote(key)} is there twice.` },
        { it: 'una riga per chiave', en: 'one row for a key' },
        { it: 'Togli una delle due righe.', en: 'Remove one of the two rows.' },
      ),
    ];
  });
}
