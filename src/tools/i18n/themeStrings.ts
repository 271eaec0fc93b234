import english from '@docusaurus/theme-translations/locales/base/theme-common.json';
import italian from '@docusaurus/theme-translations/locales/it/theme-common.json';
import { quote, verbatim, type Problem } from '../../catalog/model/problems';
import type { StringFile } from './compareStrings';

/** The theme’s own strings, by id: in English all of them, in Italian those that its authors translated. */
export interface ThemeStrings {
  readonly english: ReadonlySet<string>;
  readonly italian: ReadonlySet<string>;
}

/** The ids of a file; descriptions for translators stand between them. */
function idsOf(strings: object): Set<string> {
  return new Set(Object.keys(strings).filter((id) => !id.endsWith('___DESCRIPTION')));
}

/** The strings that the installed theme brings along. */
export function readThemeStrings(): ThemeStrings {
  return { english: idsOf(english), italian: idsOf(italian) };
}

/**
 * The theme’s strings in Italian: each is in the theme’s own translation or in ours, and ours has no other.
 *
 * @param own the site’s Italian strings of the theme, `i18n/it/code.json`
 */
export function checkThemeStrings(theme: ThemeStrings, own: StringFile): Problem[] {
  if (own.problem !== undefined) return [own.problem];
  const missing = [...theme.english].filter(
    (id) => !theme.italian.has(id) && (own.messages.get(id) ?? '').trim() === '',
  );
  const orphans = [...own.messages.keys()].filter((id) => !theme.english.has(id));
  return [
    ...missing.map((id) => ({
      file: own.file,
      line: 1,
      field: id,
      what: {
        it: `Manca l’italiano di ${quote(id)}, che è del tema.`,
        en: `The Italian of ${quote(id)}, the theme’s, is missing.`,
      },
      allowed: { it: 'ogni scritta nelle due lingue', en: 'each string in both languages' },
      fix: verbatim(`${JSON.stringify(id)}: { "message": "…" }`),
    })),
    ...orphans.map((id) => ({
      file: own.file,
      line: own.lineOf(id),
      field: id,
      what: { it: 'Il tema non ha questa scritta.', en: 'The theme has no such string.' },
      allowed: { it: 'le scritte del tema installato', en: 'the strings of the installed theme' },
      fix: { it: 'Togli la scritta, o correggi l’id.', en: 'Remove the string, or correct its id.' },
    })),
  ];
}
